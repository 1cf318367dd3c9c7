using Theorems.Checking.Claims;

namespace Theorems.Checking.Judging;

/// <summary>The order at which a series grows or decays, fitted on double logarithmic axes, and how far it may still drift.</summary>
/// <remarks>
/// <para>
/// A rate speaks of the limit, a series of its start. So the order is the slope of the last half (by the length of the axis, which is geometric in x)
/// of what is kept, and its drift is how much the slope changed from the half before. If local slopes come closer to their limit by a factor of two
/// at least from one half to the next, the limit lies within the drift: from |s2 - s| at most |s1 - s|/2 follows |s2 - s| at most |s2 - s1|.
/// </para>
/// <para>
/// What is kept: an eighth or two of the axis are dropped from the start if each makes the drift smaller; no more, for halves that are too short for
/// the slope to change in them would have little drift whatever their limit. Slopes are those of Theil and Sen (Sen 1968): the median over all
/// pairs, which a few outliers do not move and which symmetric noise leaves with the right median.
/// </para>
/// </remarks>
/// <param name="Order">The slope of the last half.</param>
/// <param name="Drift">How much the slope changed from the half before.</param>
/// <param name="Dropped">How many points at the start were left out.</param>
public readonly record struct FittedOrder(double Order, double Drift, int Dropped)
{
    /// <summary>The number of points that each half needs, so that its slope is the median of six pairs at least.</summary>
    public const int LeastPointsInHalf = 4;

    private const int Eighths = 8;
    private const int MostDropped = 2;

    /// <summary>Whether an exponent agrees with the series: it lies within the drift of the order.</summary>
    public bool Contains(double exponent) => Math.Abs(exponent - Order) <= Drift;

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

        double order = TheilSen(second);
        return new(order, Math.Abs(order - TheilSen(first)), points.Length - first.Length - second.Length);
    }

    private static double Axis(double x, Abscissa abscissa) => abscissa == Abscissa.Power ? Math.Log(x) : Math.Log(Math.Log(x));
}
