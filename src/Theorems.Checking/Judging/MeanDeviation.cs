namespace Theorems.Checking.Judging;

/// <summary>How far the mean of independent values in [0, 1] is from its expectation, as evidence against that expectation.</summary>
internal static class MeanDeviation
{
    // Something is seen if it is missed with a probability of 5 % at most.
    private static readonly double MissedSeldom = -Math.Log(0.05);

    /// <summary>
    /// n kl(mean || expectation): that the mean of n independent values is so far on its side of the expectation has probability e^-this at most.
    /// </summary>
    /// <remarks>
    /// Hoeffding (1963), Theorem 1, derived: let q be the mean of the expectations q_i, and m > q. For h > 0 Markov's inequality gives
    /// P(sum X_i >= n m) &lt;= e^(-h n m) prod E e^(h X_i). As e^(h x) is convex, E e^(h X_i) &lt;= 1 - q_i + q_i e^h, and the product of these is at most
    /// (1 - q + q e^h)^n, for the logarithm is concave in q_i. The best h has e^h = m (1 - q)/(q (1 - m)) and leaves e^(-n kl(m || q)) with
    /// kl(m || q) = m ln(m/q) + (1 - m) ln((1 - m)/(1 - q)). For m &lt; q the same holds of 1 - X. By Pinsker's inequality this is at least 2 n (m - q)^2,
    /// and where q is near 0 or 1 it is far more. An expectation of 0 is refuted by any value above it, whence the allowance for rounding.
    /// </remarks>
    /// <param name="values">n.</param>
    /// <param name="mean">The mean of the values.</param>
    /// <param name="expected">The mean of their expectations.</param>
    /// <param name="rounding">What both together may be off by: the expectation is the one nearest to the mean within it.</param>
    public static double Evidence(int values, double mean, double expected, double rounding)
    {
        double nearest = mean < expected ? Math.Max(mean, expected - rounding) : Math.Min(mean, expected + rounding);
        return values * RelativeEntropy(mean, nearest);
    }

    /// <summary>The deviations of the true mean that such a sample would not have refuted with a probability of 95 % at least.</summary>
    /// <remarks>
    /// Let m be the least mean above the expectation that is evidence enough. If the true mean is p > m, the sample's lies below m with a probability of e to
    /// the -n kl(m || p) at most, by the same inequality the other way round; so the least p for which that is 5 % is found. For deviations downwards the same
    /// holds of 1 - X.
    /// </remarks>
    /// <param name="values">n.</param>
    /// <param name="expected">The expectation.</param>
    /// <param name="rounding">What mean and expectation may be off by together.</param>
    /// <param name="decisive">What the evidence must reach.</param>
    public static (double Least, double Greatest) Unseen(int values, double expected, double rounding, double decisive) =>
        (-Above(values, 1 - expected, rounding, decisive), Above(values, expected, rounding, decisive));

    private static double Above(int values, double expected, double rounding, double decisive)
    {
        if (!(Evidence(values, 1, expected, rounding) >= decisive))
        {
            return double.PositiveInfinity;
        }

        double mean = Least(expected, 1, candidate => Evidence(values, candidate, expected, rounding) >= decisive);
        return Least(mean, 1, candidate => values * RelativeEntropy(mean, candidate) >= MissedSeldom) - expected;
    }

    // The least number of an interval at which something begins to hold, to the last digits and from above; at its end it holds.
    private static double Least(double low, double high, Func<double, bool> holds)
    {
        for (int step = 0; step < 60; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }

    /// <summary>kl(p || q) of two coins.</summary>
    public static double RelativeEntropy(double p, double q) => Term(p, q) + Term(1 - p, 1 - q);

    // Rounding may leave a sum of both terms slightly below zero, which is nothing.
    private static double Term(double p, double q) => p == 0 ? 0 : p * Math.Log(p / q);
}
