using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>The fitted order of one series in one lane against its prediction.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Predicted">The predicted exponent.</param>
/// <param name="Fitted">The order, or null if there is none.</param>
/// <param name="Outcome">Whether the prediction lies in the order's interval, and whether the series can tell.</param>
internal sealed record Trend(string Part, long Trial, double Predicted, FittedOrder? Fitted, Outcome Outcome)
{
    /// <summary>Whether a value of the series, or its prediction, was not a number.</summary>
    public bool IsNotANumber { get; init; }

    /// <summary>The exponent that the series should be told from, less the predicted one.</summary>
    public double RivalLess { get; init; }

    /// <summary>Whether the trial draws integers that the other trials of its recipe share.</summary>
    public bool SharesIntegers { get; init; }

    /// <summary>Whether there is a value of the series, or a prediction, that no order can be fitted to.</summary>
    public bool IsDefective => Fitted is null && Outcome == Outcome.Violated;

    /// <summary>The order less the predicted exponent; not a number without an order.</summary>
    public double Difference => Fitted is { } fitted ? fitted.Order - Predicted : double.NaN;

    /// <summary>How far the order may lie from the prediction on its side.</summary>
    public double Allowed => Fitted is null ? 0 : Difference > 0 ? Difference - Low : High - Difference;

    /// <summary>The lower end of the order's interval less the predicted exponent.</summary>
    public double Low => Fitted is { } fitted ? fitted.Low - Predicted : double.NegativeInfinity;

    /// <summary>The upper end of the order's interval less the predicted exponent.</summary>
    public double High => Fitted is { } fitted ? fitted.High - Predicted : double.PositiveInfinity;

    /// <summary>1 if the whole interval lies above the prediction, -1 if below, 0 otherwise.</summary>
    public int Side => Low > 0 ? 1 : High < 0 ? -1 : 0;

    /// <summary>How far the prediction lies outside of the interval.</summary>
    public double Excess => IsDefective ? double.PositiveInfinity : Math.Max(Low, -High);

    public static Trend Of<T>(Series<T> series, int lane, long trial)
        where T : struct, IReal<T>
    {
        double[] y = [.. series.Y.Select(value => value.ToDouble(lane))];
        (double predicted, double rival) = (series.Exponent.ToDouble(lane), series.Rival.ToDouble(lane));
        if (y.Any(value => !(value >= 0) || double.IsInfinity(value)) || !double.IsFinite(predicted))
        {
            return new(series.Part.Name, trial, predicted, null, Outcome.Violated) { IsNotANumber = double.IsNaN(predicted) || y.Any(double.IsNaN) };
        }

        if (FittedOrder.Fit(series.X, y, series.Abscissa) is not { } fitted)
        {
            return new(series.Part.Name, trial, predicted, null, Outcome.NotApplicable);
        }

        Outcome outcome = !fitted.Contains(predicted) ? Outcome.Violated : fitted.Contains(rival) ? Outcome.Vacuous : Outcome.Holds;
        return new(series.Part.Name, trial, predicted, fitted, outcome) { RivalLess = rival - predicted };
    }
}
