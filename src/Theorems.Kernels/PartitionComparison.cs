namespace Theorems.Kernels;

/// <summary>Two ways to put the same items into classes, each given by a name for every item, compared pair by pair.</summary>
/// <param name="Pairs">The number of pairs of items.</param>
/// <param name="OnlyFirst">Pairs that the first partition separates and the second does not.</param>
/// <param name="OnlySecond">Pairs that the second partition separates and the first does not.</param>
public readonly record struct PartitionComparison(long Pairs, long OnlyFirst, long OnlySecond)
{
    /// <summary>Pairs about which the partitions disagree; 0 if and only if they are equal.</summary>
    public long Disagreements => OnlyFirst + OnlySecond;

    /// <summary>Counts pairs through the sizes of classes, in linear time.</summary>
    /// <param name="first">For each item the name of its class.</param>
    /// <param name="second">The same for the other partition.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static PartitionComparison Of<TFirst, TSecond>(IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second)
        where TFirst : notnull
        where TSecond : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
        {
            throw new ArgumentException($"Partitions of {first.Count} and {second.Count} items cannot be compared.", nameof(second));
        }

        long together = PairsWithin(first);
        long togetherInSecond = PairsWithin(second);
        long togetherInBoth = PairsWithin([.. first.Zip(second)]);
        return new((long)first.Count * (first.Count - 1) / 2, togetherInSecond - togetherInBoth, together - togetherInBoth);
    }

    /// <summary>Two items that one partition separates and the other does not, or null.</summary>
    /// <param name="first">For each item the name of its class.</param>
    /// <param name="second">The same for the other partition.</param>
    public static (int Item, int Other)? FindDisagreement<TFirst, TSecond>(IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second)
        where TFirst : notnull
        where TSecond : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Dictionary<TFirst, int> byFirst = [];
        Dictionary<TSecond, int> bySecond = [];
        for (int item = 0; item < first.Count; item++)
        {
            byFirst.TryAdd(first[item], item);
            bySecond.TryAdd(second[item], item);
            (int alike, int alikeInSecond) = (byFirst[first[item]], bySecond[second[item]]);
            if (alike != alikeInSecond)
            {
                return second[alike].Equals(second[item]) ? (alikeInSecond, item) : (alike, item);
            }
        }

        return null;
    }

    private static long PairsWithin<T>(IReadOnlyList<T> names)
        where T : notnull => names.GroupBy(name => name).Sum(group => group.LongCount() * (group.LongCount() - 1) / 2);
}
