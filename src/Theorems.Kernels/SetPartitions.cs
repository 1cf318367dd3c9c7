namespace Theorems.Kernels;

/// <summary>All ways to put n items into classes.</summary>
public static class SetPartitions
{
    /// <summary>Every partition of n items once, as the class of each item; classes are numbered by first appearance.</summary>
    /// <remarks>There are 1, 2, 5, 15, 52, 203, 877 of them for n = 1 .. 7 (Bell numbers).</remarks>
    /// <param name="items">The number n of items, at least 0.</param>
    public static IEnumerable<int[]> All(int items)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        return items == 0
            ? [[]]
            : All(items - 1).SelectMany(rest => Enumerable.Range(0, rest.DefaultIfEmpty(-1).Max() + 2).Select(last => (int[])[.. rest, last]));
    }
}
