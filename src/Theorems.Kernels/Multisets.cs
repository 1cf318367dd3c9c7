using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Multisets of bounded size over the symbols 0 .. K - 1, and their recovery from power sums.</summary>
public static class Multisets
{
    /// <summary>All multisets of at most so many members: (size + K choose K) of them, each as a rising list, smaller sizes first.</summary>
    /// <param name="symbols">The number K of symbols.</param>
    /// <param name="size">The largest number of members, repetitions counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no symbol, or the size is negative.</exception>
    public static IReadOnlyList<int[]> UpTo(int symbols, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(symbols, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        List<int[]> all = [[]];
        int begin = 0;
        for (int members = 1; members <= size; members++)
        {
            int end = all.Count;
            for (int index = begin; index < end; index++)
            {
                int[] shorter = all[index];
                for (int symbol = shorter.Length == 0 ? 0 : shorter[^1]; symbol < symbols; symbol++)
                {
                    all.Add([.. shorter, symbol]);
                }
            }

            begin = end;
        }

        return all;
    }

    /// <summary>The multiset with given power sums, by Newton's identities and division by linear factors; null if there is none.</summary>
    /// <remarks>
    /// The elementary symmetric polynomials follow from k e_k = sum_i (-1)^(i-1) e_(k-i) p_i; they are the coefficients of the polynomial whose roots are the
    /// members, and a root's multiplicity is how often its linear factor divides.
    /// </remarks>
    /// <param name="powerSums">p_0 (the number s of members), p_1, ..., p_s or more.</param>
    /// <param name="symbols">The members are looked for among 0 .. symbols - 1.</param>
    public static int[]? FromPowerSums(IReadOnlyList<Rational> powerSums, int symbols)
    {
        ArgumentNullException.ThrowIfNull(powerSums);
        int size = (int)powerSums[0].ToDouble();
        Rational[] elementary = new Rational[size + 1];
        elementary[0] = Rational.One;
        for (int k = 1; k <= size; k++)
        {
            Rational sum = Rational.Zero;
            for (int i = 1; i <= k; i++)
            {
                Rational term = elementary[k - i] * powerSums[i];
                sum = i % 2 == 1 ? sum + term : sum - term;
            }

            elementary[k] = sum / Rational.FromDyadic(k);
        }

        // t^s - e_1 t^(s-1) + e_2 t^(s-2) - ..., highest power first.
        List<Rational> polynomial = [.. elementary.Select((value, k) => k % 2 == 0 ? value : -value)];
        List<int> members = [];
        for (int symbol = 0; symbol < symbols; symbol++)
        {
            while (polynomial.Count > 1 && Divide(polynomial, Rational.FromDyadic(symbol)) is { } quotient)
            {
                members.Add(symbol);
                polynomial = quotient;
            }
        }

        return polynomial.Count == 1 ? [.. members] : null;
    }

    // Horner's scheme; null if a remainder is left.
    private static List<Rational>? Divide(List<Rational> polynomial, Rational root)
    {
        List<Rational> quotient = [polynomial[0]];
        foreach (Rational coefficient in polynomial.Skip(1))
        {
            quotient.Add((quotient[^1] * root) + coefficient);
        }

        return quotient[^1] == Rational.Zero ? quotient[..^1] : null;
    }
}
