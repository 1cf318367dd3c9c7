using Theorems.Checking.Claims;

namespace Theorems.Checking.Judging;

/// <summary>The order at which a series grows or decays, fitted on double logarithmic axes, and how far it may still drift.</summary>
/// <remarks>
/// <para>
/// A rate speaks of the limit, a series of its start. So the order is the slope of the last half (by the length of the axis, which is geometric in x)
/// of what is kept, and its drift is how much the slope changed from the half before. If local slopes come closer to their limit by a factor of two
/// at least from one half to the next, s2 - s = r (s1 - s) with |r| at most 1/2, then s = s2 + (s2 - s1) r/(1 - r), and r/(1 - r) lies between -1/3 and 1:
/// the limit lies between a third of the drift back and the whole drift on.
/// </para>
/// <para>
/// What is kept: an eighth or two of the axis are dropped from the start if each makes the drift smaller; no more, for halves that are too short for
/// the slope to change in them would have little drift whatever their limit. Slopes are those of Theil and Sen (Sen 1968): the median over all
/// pairs, which a few outliers do not move and which symmetric noise leaves with the right median.
/// </para>
/// <para>
/// Why the limit is not extrapolated: Aitken's and Richardson's methods take r from the series itself, as if it stayed the same. It does for corrections that
/// are powers of x, c x^-a, of which an interval by r would be shorter. For those that are powers of log x r rises towards 1 from part to part: the slope is
/// s + c/u at u = log x, thirds of the axis from 0 have it near s + 6c/U, s + 2c/U and s + 1.2c/U, and Aitken's limit is s + c/U, about as far off as the end
/// of the axis. No series says which of the two it is, so a rate that is called wide is wide, and a longer series makes it narrower. Nor is the drift capped: a
/// series that drifts by more than the rival is away excludes neither exponent, and counts as saying nothing.
/// </para>
/// <para>
/// What remains open: halves from u = a to b have r = (3a + b)/(a + 3b) for such corrections, which is at most 1/2 only if a is at most b/5. Two eighths that
/// are dropped from an axis that starts at 0 leave a = b/4, and the interval ends short of the limit by a sixth of the drift; one that starts later by more.
/// </para>
/// </remarks>
/// <param name="Order">The slope of the last half.</param>
/// <param name="Before">The slope of the half before.</param>
/// <param name="Dropped">How many points at the start were left out.</param>
public readonly record struct FittedOrder(double Order, double Before, int Dropped)
{
    /// <summary>The number of points that each half needs, so that its slope is the median of six pairs at least.</summary>
    public const int LeastPointsInHalf = 4;

    private const int Eighths = 8;
    private const int MostDropped = 2;

    /// <summary>How much the slope changed from the half before.</summary>
    public double Drift => Math.Abs(Order - Before);

    /// <summary>What the slopes may be off by because values and logarithms are rounded to float64.</summary>
    public double Rounding { get; init; }

    /// <summary>The least exponent that agrees with the series.</summary>
    public double Low => Order - Math.Max((Order - Before) / 3, Before - Order) - Rounding;

    /// <summary>The largest exponent that agrees with the series.</summary>
    public double High => Order + Math.Max(Order - Before, (Before - Order) / 3) + Rounding;

    /// <summary>Whether an exponent agrees with the series.</summary>
    public bool Contains(double exponent) => Low <= exponent && exponent <= High;

    /// <summary>Fits a series, or returns null if it has too few points.</summary>
    /// <param name="x">Increasing and positive; above 1 for <see cref="Abscissa.PowerOfLogarithm"/>.</param>
    /// <param name="y">Positive values. The series ends before the first zero, where the quantity can decay no further.</param>
    /// <param name="abscissa">On which axis.</param>
    /// <exception cref="ArgumentException">A value is negative or no number, or x does not increase.</exception>
    public static FittedOrder? Fit(IReadOnlyList<double> x, IReadOnlyList<double> y, Abscissa abscissa = Abscissa.Power)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.Count != y.Count || y.Any(value => !(value >= 0) || double.IsInfinity(value)))
        {
            throw new ArgumentException("A rate is fitted to finite values that are not negative, one for each x.", nameof(y));
        }

        (double U, double V)[] points = [.. x.Zip(y).TakeWhile(pair => pair.Second > 0)
            .Select(pair => (Axis(pair.First, abscissa), Math.Log(pair.Second)))];
        if (points.Any(point => !double.IsFinite(point.U)) || points.Zip(points.Skip(1)).Any(pair => !(pair.First.U < pair.Second.U)))
        {
            throw new ArgumentException("x must increase, and lie where its logarithms exist.", nameof(x));
        }

        FittedOrder? best = null;
        for (int eighth = 0; eighth <= MostDropped && points.Length > 0; eighth++)
        {
            double start = points[0].U + ((points[^1].U - points[0].U) * eighth / Eighths);
            FittedOrder? next = Halves(points, start);
            if (next is null || (best is { } before && next.Value.Drift >= before.Drift))
            {
                break;
            }

            best = next;
        }

        return best;
    }

    /// <summary>The median slope over all pairs of points.</summary>
    public static double TheilSen(IReadOnlyList<(double U, double V)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        double[] slopes = [.. Enumerable.Range(0, points.Count)
            .SelectMany(first => Enumerable.Range(first + 1, points.Count - first - 1)
                .Select(second => (points[second].V - points[first].V) / (points[second].U - points[first].U)))
            .Order()];
        return (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
    }

    private static FittedOrder? Halves((double U, double V)[] points, double start)
    {
        double middle = (start + points[^1].U) / 2;
        (double U, double V)[] first = [.. points.Where(point => point.U >= start && point.U < middle)];
        (double U, double V)[] second = [.. points.Where(point => point.U >= middle)];
        if (first.Length < LeastPointsInHalf || second.Length < LeastPointsInHalf)
        {
            return null;
        }

        return new(TheilSen(second), TheilSen(first), points.Length - first.Length - second.Length) { Rounding = RoundingOf(points) };
    }

    // y is off by u of itself at least, so log y by u; a logarithm is off by an ulp, 2u of itself, and log log x by 2u more. A median of slopes is off by no
    // more than the slopes are, and those most where points are nearest. An end of the interval is at most 5/3 of one slope and 2/3, or 2 and 1, of the
    // other: three times as much.
    private static double RoundingOf((double U, double V)[] points)
    {
        double largest = 0;
        foreach (((double u, double v), (double nextU, double nextV)) in points.Zip(points.Skip(1)))
        {
            double slope = Math.Abs((nextV - v) / (nextU - u));
            double ends = 2 + (2 * (Math.Abs(v) + Math.Abs(nextV))) + (2 * slope * (2 + Math.Abs(u) + Math.Abs(nextU)));
            largest = Math.Max(largest, (ends / (nextU - u)) + (3 * slope));
        }

        return 3 * Math.ScaleB(largest, -53);
    }

    private static double Axis(double x, Abscissa abscissa) => abscissa == Abscissa.Power ? Math.Log(x) : Math.Log(Math.Log(x));
}
