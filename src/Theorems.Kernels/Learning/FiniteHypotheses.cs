namespace Theorems.Kernels.Learning;

/// <summary>The 2^N binary hypotheses on N points, each a mask of labels, and classes of them, each a mask of hypotheses.</summary>
public static class FiniteHypotheses
{
    /// <summary>For each hypothesis the weight of what it labels wrongly.</summary>
    /// <param name="weights">At 2 x + y the weight of point x with label y: 2 N integers.</param>
    public static long[] Risks(ReadOnlySpan<long> weights)
    {
        long[] risks = new long[1 << (weights.Length / 2)];
        for (int hypothesis = 0; hypothesis < risks.Length; hypothesis++)
        {
            for (int point = 0; point < weights.Length / 2; point++)
            {
                risks[hypothesis] += weights[(2 * point) + 1 - ((hypothesis >> point) & 1)];
            }
        }

        return risks;
    }

    /// <summary>The hypothesis that gives each point its heavier label, 0 where both weigh the same.</summary>
    /// <param name="weights">As for <see cref="Risks"/>.</param>
    public static int Bayes(ReadOnlySpan<long> weights)
    {
        int hypothesis = 0;
        for (int point = 0; point < weights.Length / 2; point++)
        {
            hypothesis |= weights[(2 * point) + 1] > weights[2 * point] ? 1 << point : 0;
        }

        return hypothesis;
    }

    /// <summary>The first hypothesis of a class whose risk is least.</summary>
    /// <param name="members">The class, not empty: bit h for hypothesis h.</param>
    /// <param name="risks">The risk of every hypothesis.</param>
    public static int Least(int members, ReadOnlySpan<long> risks)
    {
        int best = -1;
        for (int hypothesis = 0; hypothesis < risks.Length; hypothesis++)
        {
            if (((members >> hypothesis) & 1) == 1 && (best < 0 || risks[hypothesis] < risks[best]))
            {
                best = hypothesis;
            }
        }

        return best;
    }
}
