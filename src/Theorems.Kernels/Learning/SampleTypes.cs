using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Kernels.Learning;

/// <summary>The types of samples of m draws from a finite distribution: how often each atom was drawn, with the exact probability.</summary>
public static class SampleTypes
{
    /// <summary>All (m + K - 1 choose K - 1) types; their probabilities add up to one.</summary>
    /// <param name="draws">The number m of independent draws, at least 0.</param>
    /// <param name="weights">The K weights of the atoms, not negative and not all zero: their shares are the probabilities.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public static IReadOnlyList<(int[] Counts, Rational Probability)> Of(int draws, IReadOnlyList<int> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        if (weights.Count == 0 || weights.Any(weight => weight < 0) || weights.All(weight => weight == 0))
        {
            throw new ArgumentException("The weights of atoms are numbers that are not negative, one of them above zero.", nameof(weights));
        }

        BigInteger total = BigInteger.Pow(weights.Sum(), draws);
        List<(int[] Counts, Rational Probability)> types = [];
        Extend([], draws, BigInteger.One);
        return types;

        // The next atom is drawn 0 .. left times, in (left choose count) places.
        void Extend(int[] counts, int left, BigInteger weight)
        {
            int atom = counts.Length;
            if (atom == weights.Count - 1)
            {
                types.Add(([.. counts, left], new(weight * BigInteger.Pow(weights[atom], left), total)));
                return;
            }

            BigInteger places = BigInteger.One;
            for (int count = 0; count <= left; count++)
            {
                Extend([.. counts, count], left - count, weight * places * BigInteger.Pow(weights[atom], count));
                places = places * (left - count) / (count + 1);
            }
        }
    }
}
