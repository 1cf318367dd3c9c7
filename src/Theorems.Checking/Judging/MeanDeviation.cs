namespace Theorems.Checking.Judging;

/// <summary>How far the mean of independent values in [0, 1] is from its expectation, as evidence against that expectation.</summary>
internal static class MeanDeviation
{
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

    /// <summary>kl(p || q) of two coins.</summary>
    public static double RelativeEntropy(double p, double q) => Term(p, q) + Term(1 - p, 1 - q);

    // Rounding may leave a sum of both terms slightly below zero, which is nothing.
    private static double Term(double p, double q) => p == 0 ? 0 : p * Math.Log(p / q);
}
