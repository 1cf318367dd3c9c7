using System.Text;

namespace Theorems.Checking.Running;

/// <summary>A file of finished pieces, as it was found.</summary>
/// <param name="Run">The run that they are of.</param>
/// <param name="Shard">The shard that has finished them; null for a whole run.</param>
/// <param name="Pieces">The results, as text.</param>
/// <param name="IsWhole">Whether the file was finished.</param>
/// <param name="Length">The length of the lines that were written to their end, in bytes.</param>
public sealed record PieceFile(RunKey Run, Shard? Shard, IReadOnlyDictionary<PieceName, string> Pieces, bool IsWhole, long Length)
{
    /// <summary>Reads a file up to the first line that was not written to its end.</summary>
    /// <exception cref="LedgerException">It cannot be read, or is no file of pieces.</exception>
    public static PieceFile Read(string path)
    {
        try
        {
            return Read(File.ReadLines(path, Encoding.UTF8))
                ?? throw new LedgerException($"{path} holds no finished pieces; `theorems check --shard 1/8 --json FILE` writes such a file.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new LedgerException($"{path} cannot be read ({failure.Message.TrimEnd('.')}); name a file that a shard has written.", failure);
        }
    }

    private static PieceFile? Read(IEnumerable<string> lines)
    {
        PieceLines.Head? head = null;
        Dictionary<PieceName, string> pieces = [];
        long length = 0;
        foreach (string line in lines)
        {
            if (head is null)
            {
                head = PieceLines.Read<PieceLines.Head>(line);
                if (head?.Schema != PieceLines.Head.Layout)
                {
                    return null;
                }
            }
            else if (PieceLines.Read<PieceLines.Entry>(line) is { } entry)
            {
                pieces[entry.Piece] = entry.Result;
            }
            else
            {
                bool ends = PieceLines.Read<PieceLines.End>(line) is { } end && end.Pieces == pieces.Count;
                return new(head.Run, head.Shard, pieces, ends, length);
            }

            length += Encoding.UTF8.GetByteCount(line) + 1;
        }

        return head is null ? null : new(head.Run, head.Shard, pieces, false, length);
    }
}
