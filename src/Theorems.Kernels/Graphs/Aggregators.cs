using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>How the features of several vertices become one: in a neighbourhood, or in the readout of a whole graph.</summary>
/// <remarks>
/// The theorems ask for functions of the multiset of features: the order of the members must not matter. A structure, so that the compiler
/// makes one program for each and the choice costs nothing.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public interface IAggregator<T>
    where T : struct, IField<T>
{
    /// <summary>Combines the features of some vertices; of no vertices, into zeros.</summary>
    /// <param name="features">n x d features, vertex by vertex.</param>
    /// <param name="members">The vertices, rising.</param>
    /// <param name="result">The d channels of the result; overwritten.</param>
    void Aggregate(ReadOnlySpan<T> features, ReadOnlySpan<int> members, Span<T> result);
}

/// <summary>The sum over the members; zero over none. An injective function of a multiset can be written through it.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct SumAggregator<T> : IAggregator<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public void Aggregate(ReadOnlySpan<T> features, ReadOnlySpan<int> members, Span<T> result)
    {
        result.Clear();
        foreach (int member in members)
        {
            ReadOnlySpan<T> feature = features.Slice(member * result.Length, result.Length);
            for (int channel = 0; channel < result.Length; channel++)
            {
                result[channel] += feature[channel];
            }
        }
    }
}

/// <summary>The sum over the members times the reciprocal of their number, taken in the field; zero over none.</summary>
/// <remarks>It sees the distribution of the features but not how many there are (Xu et al., ICLR 2019, Corollary 8).</remarks>
/// <typeparam name="T">The number system; the numbers of members must not be multiples of its characteristic.</typeparam>
public readonly struct MeanAggregator<T> : IAggregator<T>
    where T : struct, IField<T>
{
    private readonly T[] _reciprocals;

    /// <summary>A mean that looks reciprocals up, because a division in a prime field costs as much as dozens of products.</summary>
    /// <param name="largestCount">The largest number of members that is looked up; beyond it each call divides, with the same result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public MeanAggregator(int largestCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(largestCount);
        _reciprocals = Arena.Vector<T>(largestCount + 1);
        for (int count = 1; count <= largestCount; count++)
        {
            _reciprocals[count] = T.One / T.FromDyadic(count);
        }
    }

    /// <inheritdoc/>
    public void Aggregate(ReadOnlySpan<T> features, ReadOnlySpan<int> members, Span<T> result)
    {
        default(SumAggregator<T>).Aggregate(features, members, result);
        int count = members.Length;
        if (count <= 1)
        {
            return;
        }

        T reciprocal = _reciprocals is not null && count < _reciprocals.Length ? _reciprocals[count] : T.One / T.FromDyadic(count);
        for (int channel = 0; channel < result.Length; channel++)
        {
            result[channel] *= reciprocal;
        }
    }
}

/// <summary>The largest feature, channel by channel; zero over none. It sees only the set of features (Xu et al., ICLR 2019, Corollary 9).</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <typeparam name="TOrder">
/// A total order of it: <see cref="NumberOrder{T}"/> where the field has one, <see cref="RepresentativeOrder"/> in the prime field. Whether
/// the order respects the arithmetic does not matter: the maximum is a function of the multiset, which is all that is asked.
/// </typeparam>
public readonly struct MaximumAggregator<T, TOrder> : IAggregator<T>
    where T : struct, IField<T>
    where TOrder : struct, IComparer<T>
{
    /// <inheritdoc/>
    public void Aggregate(ReadOnlySpan<T> features, ReadOnlySpan<int> members, Span<T> result)
    {
        if (members.IsEmpty)
        {
            result.Clear();
            return;
        }

        features.Slice(members[0] * result.Length, result.Length).CopyTo(result);
        foreach (int member in members[1..])
        {
            ReadOnlySpan<T> feature = features.Slice(member * result.Length, result.Length);
            for (int channel = 0; channel < result.Length; channel++)
            {
                if (default(TOrder).Compare(feature[channel], result[channel]) > 0)
                {
                    result[channel] = feature[channel];
                }
            }
        }
    }
}

/// <summary>The order of an ordered field.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct NumberOrder<T> : IComparer<T>
    where T : struct, IOrderedField<T>
{
    /// <inheritdoc/>
    public int Compare(T x, T y) => x < y ? -1 : x > y ? 1 : 0;
}

/// <summary>The residue classes in the order of their representatives 0 .. p - 1. The arithmetic knows nothing of it.</summary>
public readonly struct RepresentativeOrder : IComparer<PrimeField>
{
    /// <inheritdoc/>
    public int Compare(PrimeField x, PrimeField y) => x.Value.CompareTo(y.Value);
}

/// <summary>NOT a function of the multiset: walks through the members in the order of their numbers, m becomes m b + h_u.</summary>
/// <remarks>
/// What a recurrent aggregator does, and what the theorems forbid: relabelled graphs get different values. It is here so that a check
/// can be shown to notice.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="multiplier">The number b; with b = 1 this is the sum.</param>
public readonly struct IndexOrderFold<T>(T multiplier) : IAggregator<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public void Aggregate(ReadOnlySpan<T> features, ReadOnlySpan<int> members, Span<T> result)
    {
        result.Clear();
        foreach (int member in members)
        {
            ReadOnlySpan<T> feature = features.Slice(member * result.Length, result.Length);
            for (int channel = 0; channel < result.Length; channel++)
            {
                result[channel] = T.MultiplyAdd(result[channel], multiplier, feature[channel]);
            }
        }
    }
}
