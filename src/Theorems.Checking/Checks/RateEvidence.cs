using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>Compares fitted orders with predicted exponents.</summary>
/// <remarks>
/// Each trial gives an interval of exponents, its order plus or minus its drift (see <see cref="FittedOrder"/>). If the prediction is right, at most half
/// of all trials lie wholly above it and at most half wholly below, so by the sign test either count reaches its critical value with probability
/// at most half of <see cref="StatisticalEvidence.FalseAlarm"/>, whatever the distribution of the noise. A part is refuted if one of them does.
/// </remarks>
internal static class RateEvidence
{
    public const string Name = "rate";

    private static readonly TogetherEvidence<Trend> Level = new(
        Name, trend => trend.Part, Judge, FormattableString.Invariant($"a true rate fails here with probability at most {StatisticalEvidence.FalseAlarm:0e+0} (sign test)"));

    public static StatisticalResult Gather<TRecipe>(
        Claim<TRecipe> claim, IRate<TRecipe> rate, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, string step = Name)
        where TRecipe : class => Level.Judge(
            claim, TogetherEvidence<Trend>.Recipes(claim, change, options, options.TrialsOf(claim.Effort.Rates)), options, batches, step,
            (recipe, trial) => rate.Trace(recipe, trial).SelectMany(series => Enumerable.Range(0, Lanes.Count).Select(lane => Trend.Of(series, lane, trial.Number + lane))));

    private static TogetherFinding Judge(string part, Trend[] all)
    {
        Trend[] telling = [.. all.Where(trend => trend.Outcome is Outcome.Holds or Outcome.Violated)];
        int critical = SignTest.Critical(telling.Length, StatisticalEvidence.FalseAlarm / 2);
        Trend[] above = [.. telling.Where(trend => trend.Side > 0)];
        Trend[] below = [.. telling.Where(trend => trend.Side < 0)];
        Trend[] side = above.Length >= below.Length ? above : below;
        bool undefined = telling.Any(trend => double.IsInfinity(trend.Excess));
        // So few series that no outcome could refute: they say nothing.
        bool silent = critical > telling.Length && !undefined;
        bool violated = undefined || side.Length >= critical;
        int applicable = all.Count(trend => trend.Outcome != Outcome.NotApplicable);
        return new(
            undefined ? double.PositiveInfinity : side.Length / (double)Math.Max(1, critical), violated,
            violated ? (undefined ? telling : side).MaxBy(trend => trend.Excess)!.Trial : -1)
        {
            Comparisons = all.Length,
            Applicable = applicable,
            Vacuous = silent ? applicable : all.Count(trend => trend.Outcome == Outcome.Vacuous),
            Undefined = all.Any(trend => trend.IsNotANumber),
            Says = FormattableString.Invariant(
                $"{part}: order minus prediction {Median(telling, trend => trend.Difference):0.####} +- {Median(telling, trend => trend.Drift):0.####} (medians)"),
        };
    }

    private static double Median(Trend[] trends, Func<Trend, double> value)
    {
        double[] sorted = [.. trends.Select(value).Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}

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
