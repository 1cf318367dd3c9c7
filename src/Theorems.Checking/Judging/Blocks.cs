using Theorems.Numbers;

namespace Theorems.Checking.Judging;

/// <summary>The blocks of eight trials that share a recipe. Blocks are independent of each other; the trials of one need not be.</summary>
internal static class Blocks
{
    /// <summary>The block of a trial.</summary>
    public static long Of(long trial) => trial / Lanes.Count;

    /// <summary>The mean over each block, in the order in which blocks are met.</summary>
    public static double[] Means<T>(IEnumerable<T> all, Func<T, long> trial, Func<T, double> value) =>
        [.. all.GroupBy(one => Of(trial(one))).Select(block => block.Average(value))];

    /// <summary>The mean of x_i x_j over all pairs of different trials of a block; no less than -1/(k - 1) of the largest square, but for rounding.</summary>
    public static double MeanProduct(IReadOnlyCollection<double> block)
    {
        (double sum, double squares) = (block.Sum(), block.Sum(value => value * value));
        return ((sum * sum) - squares) / (block.Count * (block.Count - 1));
    }
}
