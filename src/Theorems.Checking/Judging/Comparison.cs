using Theorems.Numbers;

namespace Theorems.Checking;

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

    /// <summary>The residual is above the bound, whatever the rounding did; or it is not a number.</summary>
    Violated,
}

/// <summary>Compares residuals with bounds. Every tolerance in it is the rounding that the measurement itself declares.</summary>
public static class Comparison
{
    /// <summary>Judges one lane of a measurement.</summary>
    /// <returns>The outcome, and the ratio residual/bound (infinite where the bound is zero and the residual is not).</returns>
    public static (Outcome Outcome, double Ratio) Judge<T>(in Measurement<T> measurement, int lane)
        where T : struct, IField<T>
    {
        if (!(measurement.Applies.ToDouble(lane) >= 0))
        {
            return (Outcome.NotApplicable, 0);
        }

        double residual = measurement.Residual.ToDouble(lane);
        double bound = measurement.Bound.ToDouble(lane);
        if (measurement.Origin == BoundOrigin.Exact)
        {
            // An identity has no sign; in a field without order a residual other than zero is not a number.
            residual = Math.Abs(residual);
        }

        double rounding = T.UnitRoundoff == 0 ? 0 : T.UnitRoundoff * measurement.Rounding.ToDouble(lane);
        double excess = measurement.Origin == BoundOrigin.Exact
            ? residual
            : (measurement.Residual - measurement.Bound).ToDouble(lane);
        if (!(Math.Abs(residual) < double.PositiveInfinity) || !(rounding >= 0))
        {
            return (Outcome.Violated, double.PositiveInfinity);
        }

        if (bound >= measurement.Ceiling)
        {
            return (Outcome.Vacuous, 0);
        }

        double ratio = Ratio(residual, bound);
        if (double.IsNaN(excess))
        {
            return (Outcome.Violated, double.PositiveInfinity);
        }

        if (excess + rounding <= 0)
        {
            return (Outcome.Holds, ratio);
        }

        return excess > rounding ? (Outcome.Violated, ratio) : (Outcome.Undecided, ratio);
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
