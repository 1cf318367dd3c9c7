using System.Collections.Concurrent;
using System.Text;

namespace Theorems.Checking.Running;

/// <summary>The finished pieces of a run: those that were found, and those that are finished now, which are written to a journal as they come.</summary>
/// <remarks>
/// A run asks for each of its pieces and works on those that are not here. So a run that was ended goes on where it was, a shard works on its own pieces only,
/// and a merge, which finds all of them, puts them together by the very code that one process uses.
/// </remarks>
public sealed class Ledger : IDisposable
{
    private readonly ConcurrentDictionary<PieceName, string> _pieces;
    private readonly Lock _gate = new();
    private readonly string? _path;
    private FileStream? _journal;

    private Ledger(IEnumerable<KeyValuePair<PieceName, string>> pieces, string? path, FileStream? journal)
    {
        (_pieces, _path, _journal) = (new(pieces), path, journal);
        Found = _pieces.Count;
    }

    /// <summary>The shard that works on its pieces; null for a run that needs all of them.</summary>
    public Shard? Shard { get; private init; }

    /// <summary>Whether the pieces of a shard are not there and will not be.</summary>
    public Predicate<PieceName> Lacks { get; private init; } = _ => false;

    /// <summary>How many pieces were there at the start.</summary>
    public int Found { get; }

    /// <summary>How many pieces are finished.</summary>
    public int Finished => _pieces.Count;

    /// <summary>The pieces of the shards of one run.</summary>
    /// <param name="files">The files of the shards.</param>
    /// <param name="lacks">Whether a piece belongs to a shard whose file is missing.</param>
    public static Ledger Of(IEnumerable<PieceFile> files, Predicate<PieceName> lacks)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new(files.SelectMany(file => file.Pieces), null, null) { Lacks = lacks };
    }

    /// <summary>Begins a journal, or goes on with the one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="run">The run.</param>
    /// <param name="shard">The shard, or null.</param>
    /// <param name="resume">Whether to go on with what is there.</param>
    /// <exception cref="LedgerException">The file cannot be written, or it is the journal of another run.</exception>
    public static Ledger Open(string path, RunKey run, Shard? shard, bool resume)
    {
        ArgumentNullException.ThrowIfNull(run);
        PieceFile? before = resume && File.Exists(path) && new FileInfo(path).Length > 0 ? Before(path, run, shard) : null;
        try
        {
            FileStream journal = new(path, before is null ? FileMode.Create : FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
            // A last line that lacks nothing but its end counts, and gets it.
            long whole = before?.Length ?? 0;
            bool lacksEnd = journal.Length < whole;
            journal.SetLength(Math.Min(journal.Length, whole));
            journal.Seek(0, SeekOrigin.End);
            if (lacksEnd)
            {
                journal.WriteByte((byte)'\n');
            }

            Ledger ledger = new(before?.Pieces ?? new Dictionary<PieceName, string>(), path, journal) { Shard = shard };
            if (before is null)
            {
                ledger.Append(PieceLines.Of(new PieceLines.Head(PieceLines.Head.Layout, run, shard)));
            }

            return ledger;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw NotWritten(path, failure);
        }
    }

    /// <summary>The result of a piece, or null if it is not finished.</summary>
    public string? Find(PieceName piece) => _pieces.GetValueOrDefault(piece);

    /// <summary>Keeps the result of a piece.</summary>
    /// <exception cref="LedgerException">It cannot be written; what was written before stays.</exception>
    public void Keep(PieceName piece, string result)
    {
        lock (_gate)
        {
            if (_pieces.TryAdd(piece, result) && _journal is not null)
            {
                Append(PieceLines.Of(new PieceLines.Entry(piece, result)));
            }
        }
    }

    /// <summary>Ends the journal and gives it the name of what it now is: the file of a shard.</summary>
    /// <exception cref="LedgerException">It cannot.</exception>
    public void Finish(string path)
    {
        lock (_gate)
        {
            Append(PieceLines.Of(new PieceLines.End(_pieces.Count)));
            Dispose();
            Try(() => File.Move(_path!, path, overwrite: true));
        }
    }

    /// <summary>Removes the journal, once the evidence is written.</summary>
    public void Remove()
    {
        Dispose();
        Try(() => File.Delete(_path!));
    }

    /// <summary>Closes the journal, which stays.</summary>
    public void Dispose()
    {
        _journal?.Dispose();
        _journal = null;
    }

    private static PieceFile? Before(string path, RunKey run, Shard? shard)
    {
        // Ended while its first line was written, a run has finished nothing.
        if (!File.ReadLines(path).Skip(1).Any() && PieceLines.Read<PieceLines.Head>(File.ReadLines(path).First()) is null)
        {
            return null;
        }

        PieceFile before = PieceFile.Read(path);
        string? differs = run.Difference(before.Run) ?? (shard == before.Shard ? null : $"it is of {Words(before.Shard)}, not of {Words(shard)}");
        return differs is null ? before
            : throw new LedgerException($"{path} is the journal of another run ({differs}); without --resume the run begins anew.");
    }

    private static string Words(Shard? shard) => shard is null ? "a whole run" : $"shard {shard}";

    private static LedgerException NotWritten(string path, Exception failure) => new(
        $"{path} cannot be written ({failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}); what was finished before is kept in it, "
            + "and once there is room --resume goes on from there.", failure);

    private void Append(string line) => Try(() => _journal!.Write(Encoding.UTF8.GetBytes(line + "\n")));

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(_path!, failure);
        }
    }
}
