using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>All multisets of bounded size over an alphabet, and a code that is to tell them apart.</summary>
public sealed record MultisetRecipe
{
    /// <summary>The number K of symbols 0 .. K - 1.</summary>
    public int Symbols { get; init; } = 3;

    /// <summary>The bound m on the number of members, by which the code is chosen.</summary>
    public int Size { get; init; } = 6;

    /// <summary>The base N of the code N^-(z + 1); 0 for m + 1.</summary>
    public int Base { get; init; }

    /// <summary>How far the multisets exceed the bound.</summary>
    public int Excess { get; init; }

    /// <summary>Whether a symbol's code is its number z instead.</summary>
    public bool Affine { get; init; }

    /// <summary>What joins the codes of the members.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>The highest power q of the power sums p_0 .. p_q; 0 for as many as the theorem asks for, min(K - 1, m).</summary>
    public int Moments { get; init; }

    internal IReadOnlyList<int[]> Multisets => Kernels.Multisets.UpTo(Symbols, Size + Excess);

    /// <summary>The joined code of a multiset.</summary>
    internal Rational Code(int[] multiset)
    {
        Rational[] codes = [.. Enumerable.Range(0, Symbols).Select(symbol => Affine ? Rational.FromDyadic(symbol) : Power(new Rational(1, Base == 0 ? Size + 1 : Base), symbol + 1))];
        Rational[] joined = new Rational[1];
        switch (Aggregation)
        {
            case Aggregation.Sum:
                default(SumAggregator<Rational>).Aggregate(codes, multiset, joined);
                break;
            case Aggregation.Mean:
                new MeanAggregator<Rational>(multiset.Length).Aggregate(codes, multiset, joined);
                break;
            default:
                default(MaximumAggregator<Rational, NumberOrder<Rational>>).Aggregate(codes, multiset, joined);
                break;
        }

        return joined[0];
    }

    /// <summary>The power sums p_0 .. p_highest of a multiset.</summary>
    internal Rational[] PowerSums(int[] multiset, int highest)
    {
        Rational[] powers = [.. from symbol in Enumerable.Range(0, Symbols) from power in Enumerable.Range(0, highest + 1) select Power(Rational.FromDyadic(symbol), power)];
        Rational[] sums = new Rational[highest + 1];
        default(SumAggregator<Rational>).Aggregate(powers, multiset, sums);
        return sums;
    }

    /// <summary>The power sums that the theorem asks for, or fewer, as a text that is equal exactly if they are.</summary>
    internal string MomentsOf(int[] multiset) => string.Join(' ', PowerSums(multiset, Moments == 0 ? Math.Min(Symbols - 1, Size) : Moments));

    private static Rational Power(Rational value, int exponent) => Enumerable.Repeat(value, exponent).Aggregate(Rational.One, (product, factor) => product * factor);
}
