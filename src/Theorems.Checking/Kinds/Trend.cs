using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>The fitted order of one series in one lane against its prediction.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Difference">The order less the predicted exponent.</param>
/// <param name="Drift">How far the order may still move.</param>
/// <param name="Outcome">Whether the prediction lies within the drift, and whether the series can tell.</param>
internal sealed record Trend(string Part, long Trial, double Difference, double Drift, Outcome Outcome)
{
    /// <summary>Whether a value of the series, or its prediction, was not a number.</summary>
    public bool IsNotANumber { get; init; }

    /// <summary>1 if the whole interval lies above the prediction, -1 if below, 0 otherwise.</summary>
    public int Side => Outcome == Outcome.Violated ? (Difference > 0 ? 1 : -1) : 0;

    /// <summary>How far the prediction lies outside of the interval.</summary>
    public double Excess => double.IsNaN(Difference) ? double.PositiveInfinity : Math.Abs(Difference) - Drift;

    public static Trend Of<T>(Series<T> series, int lane, long trial)
        where T : struct, IReal<T>
    {
        double[] y = [.. series.Y.Select(value => value.ToDouble(lane))];
        (double predicted, double rival) = (series.Exponent.ToDouble(lane), series.Rival.ToDouble(lane));
        if (y.Any(value => !(value >= 0) || double.IsInfinity(value)) || !double.IsFinite(predicted))
        {
            return new(series.Part.Name, trial, double.NaN, 0, Outcome.Violated) { IsNotANumber = double.IsNaN(predicted) || y.Any(double.IsNaN) };
        }

        if (FittedOrder.Fit(series.X, y, series.Abscissa) is not { } fitted)
        {
            return new(series.Part.Name, trial, 0, 0, Outcome.NotApplicable);
        }

        Outcome outcome = !fitted.Contains(predicted) ? Outcome.Violated : fitted.Contains(rival) ? Outcome.Vacuous : Outcome.Holds;
        return new(series.Part.Name, trial, fitted.Order - predicted, fitted.Drift, outcome);
    }
}
