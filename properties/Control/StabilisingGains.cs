using Theorems.Kernels.Control;

namespace Theorems.Properties.Control;

/// <summary>Gains on a grid, as closed-loop systems x' = M x, and midpoints of those that stabilise.</summary>
internal static class StabilisingGains
{
    /// <summary>How many pairs of stable systems there are, how many have an unstable midpoint, and the first such pair.</summary>
    /// <param name="states">The number of states: 1 to 3 with one input, 1 or 2 with as many inputs.</param>
    /// <param name="singleInput">
    /// Whether there is one input: then M is a companion matrix, whose last row a gain sets; otherwise there are as many inputs as states, and
    /// a gain sets all of M.
    /// </param>
    public static (long Pairs, long Unstable, string? First) Midpoints(int states, bool singleInput)
    {
        Rational[][] stable = [.. Systems(states, singleInput).Where(system => IsStable(system, states, singleInput))];
        (long pairs, long unstable, string? first) = (0, 0, null);
        for (int one = 0; one < stable.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                Rational[] middle = [.. stable[one].Zip(stable[other], static (left, right) => (left + right) / Rational.FromDyadic(2))];
                pairs++;
                if (!IsStable(middle, states, singleInput))
                {
                    unstable++;
                    first ??= $"({string.Join(", ", stable[one])}) and ({string.Join(", ", stable[other])})";
                }
            }
        }

        return (pairs, unstable, first);
    }

    // With one input the coefficients of the characteristic polynomial, which are affine in the gain, by quarters (by halves if there are three); otherwise all
    // elements of M, integers up to 2.
    private static IEnumerable<Rational[]> Systems(int states, bool singleInput)
    {
        double[] range = singleInput ? Grid(states == 3 ? 2 : 4) : [-2, -1, 0, 1, 2];
        int length = singleInput ? states : states * states;
        for (int number = 0; number < (int)Math.Pow(range.Length, length); number++)
        {
            int rest = number;
            Rational[] system = new Rational[length];
            for (int index = 0; index < length; index++)
            {
                (system[index], rest) = (Rational.FromDyadic(range[rest % range.Length]), rest / range.Length);
            }

            yield return system;
        }
    }

    // -3, .., 3.
    private static double[] Grid(int perUnit) => [.. Enumerable.Range(-3 * perUnit, (6 * perUnit) + 1).Select(number => number / (double)perUnit)];

    private static bool IsStable(Rational[] system, int states, bool singleInput) =>
        singleInput ? SchurStability.IsStable([.. system, Rational.One])
        : states == 1 ? SchurStability.IsStable(-system[0], Rational.One)
        : SchurStability.IsStable((system[0] * system[3]) - (system[1] * system[2]), -(system[0] + system[3]), Rational.One);
}
