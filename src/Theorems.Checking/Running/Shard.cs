using System.Globalization;

namespace Theorems.Checking.Running;

/// <summary>One of several machines, or processes, that share a run.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Of">How many there are.</param>
public sealed record Shard(int Number, int Of)
{
    /// <summary>The most shards of a run.</summary>
    public const int Most = 100_000;

    /// <summary>Whether a piece is this shard's: the pieces of a step are dealt out in turn, and each step begins with another shard.</summary>
    public bool Has(PieceName piece) => Owner(piece, Of) == Number;

    /// <summary>The number of the shard that a piece belongs to.</summary>
    public static int Owner(PieceName piece, int of)
    {
        // The hash of Fowler, Noll and Vo, 64 bits: the same in every process.
        ulong hash = 14695981039346656037;
        foreach (char letter in $"{piece.Claim}/{piece.Step}")
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return 1 + (int)(((hash >> 32) + (ulong)piece.Number) % (ulong)of);
    }

    /// <summary>Reads '3/8'; null if it is no shard.</summary>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = text.Split('/');
        return words.Length == 2
            && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int of)
            && number >= 1 && number <= of && of <= Most ? new(number, of) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");
}
