namespace Theorems.Kernels.Learning;

/// <summary>All sequences of symbols: the samples that can be drawn, with replacement, from a finite set.</summary>
public static class Sequences
{
    /// <summary>The K^m sequences of m symbols 0 .. K - 1, each once, the first symbol slowest.</summary>
    /// <param name="symbols">The number K of symbols, at least 1.</param>
    /// <param name="length">The length m, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no symbol, or the length is negative.</exception>
    public static IReadOnlyList<int[]> All(int symbols, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(symbols, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        List<int[]> all = [[]];
        for (int place = 0; place < length; place++)
        {
            all = [.. all.SelectMany(shorter => Enumerable.Range(0, symbols).Select(symbol => (int[])[.. shorter, symbol]))];
        }

        return all;
    }
}
