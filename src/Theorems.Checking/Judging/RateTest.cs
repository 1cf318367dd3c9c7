using Theorems.Numbers;

namespace Theorems.Checking.Judging;

/// <summary>Which exponents many fitted series exclude together.</summary>
/// <remarks>
/// <para>
/// Each series gives an interval of exponents. If an exponent is right, then for each recipe at most half of the series that have an order lie wholly above
/// it, and at most half wholly below. The eight series of a recipe depend on each other through it, so a recipe is one observation: the share of its
/// series that lie wholly above, less half of the share that has an order, whose mean is zero at most; and the same for below. <see cref="BettingTest"/>
/// judges both, whatever the distribution of the noise. How many series lie above an exponent falls as the exponent rises, and changes only at their lower
/// ends, so the exponents that are not excluded are an interval whose ends are ends of series; it is found exactly.
/// </para>
/// <para>
/// Recipes whose orders lie on different sides would cancel. They are seen by the third statistic: let s be 1, -1 or 0 for a series above, below, or on
/// neither side. Given the recipe its k series are independent (unless they share integers), so the mean of s_i s_j over pairs has the mean
/// (P(above) - P(below))^2, at most 1/4 if both are at most 1/2; it is ((sum s)^2 - sum s^2)/(k (k - 1)), at least -1/(k - 1). The level is divided evenly
/// between the three.
/// </para>
/// </remarks>
internal sealed class RateTest
{
    private const int Statistics = 3;

    /// <summary>What the evidence for either side must reach to exclude an exponent, as a logarithm.</summary>
    public static readonly double Decisive = Math.Log(Statistics / FalseAlarm.Probability);

    /// <summary>How many recipes reach it if they all agree.</summary>
    public static readonly int LeastRecipes = BettingTest.LeastValues(FalseAlarm.Probability / Statistics);

    private readonly (double Low, double High)[][] _recipes;

    /// <summary>The test of so many series.</summary>
    /// <param name="series">Each with its trial and its interval, from minus to plus infinity if it has no order.</param>
    public RateTest(IEnumerable<(long Trial, double Low, double High)> series) =>
        _recipes = [.. series.GroupBy(one => Blocks.Of(one.Trial)).Select(recipe => recipe.Select(one => (one.Low, one.High)).ToArray())];

    /// <summary>The exponents that are not excluded, both ends included; infinite where so few series exclude nothing.</summary>
    public (double Low, double High) Agreeing =>
        (LeastNotExcluded(_recipes.SelectMany(recipe => recipe).Select(one => one.Low), Above),
        -LeastNotExcluded(_recipes.SelectMany(recipe => recipe).Select(one => -one.High), exponent => Below(-exponent)));

    /// <summary>The evidence that more than half of all series lie wholly above an exponent.</summary>
    public double Above(double exponent) => Evidence(one => one.Low > exponent);

    /// <summary>The evidence that more than half of all series lie wholly below an exponent.</summary>
    public double Below(double exponent) => Evidence(one => one.High < exponent);

    /// <summary>The evidence that the series of some recipes lie above an exponent and those of others below.</summary>
    public double Apart(double exponent)
    {
        const double most = 0.25;
        double least = most + (1.0 / (Lanes.Count - 1));
        return BettingTest.Evidence(
            [.. _recipes.Where(recipe => recipe.Length == Lanes.Count).Select(recipe =>
            {
                double[] sides = [.. recipe.Select(one => one.Low > exponent ? 1.0 : one.High < exponent ? -1 : 0)];
                return Math.Max(-least, Blocks.MeanProduct(sides) - most);
            })],
            least);
    }

    private double Evidence(Func<(double Low, double High), bool> disagrees) =>
        BettingTest.Evidence(
            [.. _recipes.Select(recipe => recipe.Sum(one => (disagrees(one) ? 1 : 0) - (HasOrder(one) ? 0.5 : 0)) / recipe.Length)], 0.5);

    private static bool HasOrder((double Low, double High) one) => double.IsFinite(one.Low) && double.IsFinite(one.High);

    // The evidence falls from end to end.
    private static double LeastNotExcluded(IEnumerable<double> lowerEnds, Func<double, double> evidence)
    {
        double[] ends = [.. lowerEnds.Prepend(double.NegativeInfinity).Distinct().Order()];
        (int excluded, int agreeing) = (-1, ends.Length - 1);
        while (agreeing - excluded > 1)
        {
            int middle = (excluded + agreeing) / 2;
            (excluded, agreeing) = evidence(ends[middle]) >= Decisive ? (middle, agreeing) : (excluded, middle);
        }

        return ends[agreeing];
    }
}
