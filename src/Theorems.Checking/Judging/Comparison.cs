using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Judging;

/// <summary>What one comparison of a residual with its bound says, in one lane.</summary>
public enum Outcome
{
    /// <summary>The instance does not meet the comparison's own conditions.</summary>
    NotApplicable,

    /// <summary>The bound is at or above the largest conceivable residual, so it says nothing.</summary>
    Vacuous,

    /// <summary>The residual is below the bound, whatever the rounding did.</summary>
    Holds,

    /// <summary>The two differ by less than the rounding of this number system: a more precise one must decide.</summary>
    Undecided,

    /// <summary>As undecided, and the rounding is as large as the bound, or as both sides, or has no end: nothing of that size would be seen.</summary>
    Drowned,

    /// <summary>The residual is above the bound, whatever the rounding did; or it is not a number.</summary>
    Violated,

    /// <summary>The condition is not a number: nothing is compared, and the program of the claim is at fault.</summary>
    Undefined,

    /// <summary>One observation of a random quantity, which by itself is compared with nothing.</summary>
    Observed,
}

/// <summary>Compares residuals with bounds. Every tolerance in it is the rounding that the measurement itself declares.</summary>
public static class Comparison
{
    /// <summary>
    /// Whether residual, bound, rounding or condition are not a number in one lane: a defect of the program, or a run that left float64's range.
    /// </summary>
    public static bool IsNotANumber<T>(in Measurement<T> measurement, int lane)
        where T : struct, IField<T>
    {
        double applies = measurement.Applies.ToDouble(lane);
        // Exact systems have no NaN; a field without order has no double for most of its elements.
        return T.UnitRoundoff > 0 && (double.IsNaN(applies)
            || (applies >= 0 && (
                double.IsNaN(measurement.Residual.ToDouble(lane))
                || double.IsNaN(measurement.Bound.ToDouble(lane))
                || double.IsNaN(measurement.Rounding.ToDouble(lane)))));
    }

    /// <summary>Judges one lane of a measurement.</summary>
    /// <returns>
    /// The outcome, and the ratio residual/bound (infinite where the bound is zero and the residual is not); above 1 for every violation, and for
    /// nothing that holds.
    /// </returns>
    public static (Outcome Outcome, double Ratio) Judge<T>(in Measurement<T> measurement, int lane)
        where T : struct, IField<T>
    {
        double applies = measurement.Applies.ToDouble(lane);
        if (!(applies >= 0))
        {
            return (T.UnitRoundoff > 0 && double.IsNaN(applies) ? Outcome.Undefined : Outcome.NotApplicable, 0);
        }

        double residual = Signed(measurement.Residual, lane);
        double bound = Signed(measurement.Bound, lane);
        if (measurement.Origin == BoundOrigin.Exact)
        {
            // An identity has no sign; in a field without order a residual other than zero is not a number.
            residual = Math.Abs(residual);
        }

        double rounding = T.UnitRoundoff == 0 ? 0 : T.UnitRoundoff * measurement.Rounding.ToDouble(lane);
        double excess = measurement.Origin == BoundOrigin.Exact
            ? residual
            : Signed(measurement.Residual - measurement.Bound, lane);
        if (!(Math.Abs(residual) < double.PositiveInfinity) || !(rounding >= 0) || double.IsNaN(bound) || double.IsNaN(excess))
        {
            return (Outcome.Violated, double.PositiveInfinity);
        }

        double ratio = Ratio(residual, bound);
        if (excess > rounding)
        {
            // Above every ratio of a comparison that is not violated, even if the quotient rounds to one or the bound is negative.
            return (Outcome.Violated, bound > 0 ? Math.Max(ratio, Math.BitIncrement(1)) : double.PositiveInfinity);
        }

        if (bound >= measurement.Ceiling)
        {
            return (Outcome.Vacuous, 0);
        }

        if (measurement.Origin == BoundOrigin.Rounding && IsHidden(bound, measurement.Size.ToDouble(lane)))
        {
            return (Outcome.Drowned, ratio);
        }

        if (excess + rounding <= 0)
        {
            return (Outcome.Holds, ratio);
        }

        bool drowned = (bound > 0 && rounding >= bound) || IsHidden(rounding, Math.Max(Math.Abs(residual), Math.Abs(bound)));
        return (drowned ? Outcome.Drowned : Outcome.Undecided, ratio);
    }

    // Whether an error is as large as what it is the error of; what is known exactly is not hidden, not even a zero.
    private static bool IsHidden(double error, double size) => error > 0 && error >= size;

    // A fraction may be too small for a double, which then keeps its sign only.
    private static double Signed<T>(T value, int lane)
        where T : struct, IField<T>
    {
        double nearest = value.ToDouble(lane);
        return nearest == 0 && T.UnitRoundoff == 0 && !EqualityComparer<T>.Default.Equals(value, T.Zero)
            ? Math.CopySign(double.Epsilon, nearest)
            : nearest;
    }

    private static double Ratio(double residual, double bound)
    {
        if (residual <= 0)
        {
            return 0;
        }

        return bound > 0 ? residual / bound : double.PositiveInfinity;
    }
}
