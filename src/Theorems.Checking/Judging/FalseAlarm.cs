namespace Theorems.Checking.Judging;

/// <summary>How improbable it is that a true claim is refuted by chance, and what follows for averages.</summary>
internal static class FalseAlarm
{
    /// <summary>The probability with which a true claim is refuted by chance, for each part.</summary>
    public const double Probability = 1e-9;

    /// <summary>What the mean of so many independent values in [0, 1] deviates by with the probability of a false alarm at most.</summary>
    /// <remarks>
    /// Hoeffding (1963): the mean of n of them is further than sqrt(ln(2/a)/(2n)) from its expectation with probability at most a, whatever the
    /// distribution.
    /// </remarks>
    public static double DeviationOfMean(int values) => Math.Sqrt(Math.Log(2 / Probability) / (2.0 * values));
}
