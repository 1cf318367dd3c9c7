using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Theorems.Checking.Running;

/// <summary>The lines of a file of finished pieces: first whose they are, then one for each piece, and at the end how many there are.</summary>
/// <remarks>Each line begins with a hash of the rest, so a line that was not written to its end is told from one that was.</remarks>
internal static class PieceLines
{
    private const int Digits = 16;

    /// <summary>The first line: whose pieces these are.</summary>
    public sealed record Head(string Schema, RunKey Run, Shard? Shard)
    {
        /// <summary>The version of the layout.</summary>
        public const string Layout = "theorems/pieces/1";
    }

    /// <summary>A piece.</summary>
    public sealed record Entry(PieceName Piece, string Result);

    /// <summary>The last line: how many pieces there are.</summary>
    public sealed record End(int Pieces);

    /// <summary>A value as a line, without its end.</summary>
    public static string Of<T>(T value)
    {
        string text = PieceText.Of(value);
        return $$"""{"hash":"{{Hash(text)}}","{{typeof(T).Name}}":{{text}}}""";
    }

    /// <summary>The value of a line; null if it holds another kind of value, or was not written to its end.</summary>
    public static T? Read<T>(string line)
        where T : class
    {
        string start = "{\"hash\":\"";
        string between = $"\",\"{typeof(T).Name}\":";
        int from = start.Length + Digits + between.Length;
        if (line.Length <= from || !line.StartsWith(start, StringComparison.Ordinal) || !line.EndsWith('}')
            || line.AsSpan(start.Length + Digits, between.Length).SequenceCompareTo(between) != 0)
        {
            return null;
        }

        string text = line[from..^1];
        try
        {
            return line.AsSpan(start.Length, Digits).SequenceCompareTo(Hash(text)) == 0 ? PieceText.Read<T>(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
