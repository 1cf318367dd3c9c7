using FsCheck;
using FsCheck.Fluent;
using Theorems.Numbers;

namespace Theorems.Checking;

/// <summary>Compares fitted orders with predicted exponents.</summary>
/// <remarks>
/// Each trial gives an interval of exponents, its order plus or minus its drift (see <see cref="FittedOrder"/>). If the prediction is right, at most half
/// of all trials lie wholly above it and at most half wholly below, so by the sign test either count reaches its critical value with probability
/// at most half of <see cref="StatisticalEvidence.FalseAlarm"/>, whatever the distribution of the noise. A part is refuted if one of them does.
/// </remarks>
internal static class RateEvidence
{
    public const string Name = "rate";

    public static StatisticalResult Gather<TRecipe>(
        Claim<TRecipe> claim, IRate<TRecipe> rate, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, string step = Name)
        where TRecipe : class
    {
        int count = (options.TrialsOf(claim.Effort.Rates) + Lanes.Count - 1) / Lanes.Count;
        TRecipe[] recipes = [.. claim.Recipes.Sample(count, new Rnd(options.Seed), 50).Select(change)];
        List<List<Trend>> runs = batches.Run(step, count, index =>
            TrialFailedException.Guard(claim, recipes[index], options.Seed, (long)index * Lanes.Count, () => rate.Trace(recipes[index], new GridTrial<Lanes>(options.Seed, (long)index * Lanes.Count))
                .SelectMany(series => Enumerable.Range(0, Lanes.Count).Select(lane => Trend.Of(series, lane, ((long)index * Lanes.Count) + lane))).ToList()));
        List<PartEvidence> parts = [];
        List<string> says = [];
        List<ReplayLine> violations = [];
        foreach (IGrouping<string, Trend> part in runs.SelectMany(run => run).GroupBy(trend => trend.Part))
        {
            Trend[] all = [.. part];
            Trend[] telling = [.. all.Where(trend => trend.Outcome is Outcome.Holds or Outcome.Violated)];
            int critical = SignTest.Critical(telling.Length, StatisticalEvidence.FalseAlarm / 2);
            Trend[] above = [.. telling.Where(trend => trend.Side > 0)];
            Trend[] below = [.. telling.Where(trend => trend.Side < 0)];
            Trend[] side = above.Length >= below.Length ? above : below;
            bool undefined = telling.Any(trend => double.IsInfinity(trend.Excess));
            // So few series that no outcome could refute: they say nothing.
            bool silent = critical > telling.Length && !undefined;
            bool violated = undefined || side.Length >= critical;
            double ratio = undefined ? double.PositiveInfinity : side.Length / (double)Math.Max(1, critical);
            Trend? worst = violated ? (undefined ? telling : side).MaxBy(trend => trend.Excess) : null;
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[violated ? PartTally.HistogramClasses - 1 : Math.Min((int)(ratio * 10), 9)] = 1;
            parts.Add(new(
                part.Key, Name, nameof(BoundOrigin.Statistical), all.Length, all.Count(trend => trend.Outcome != Outcome.NotApplicable),
                silent ? all.Count(trend => trend.Outcome != Outcome.NotApplicable) : all.Count(trend => trend.Outcome == Outcome.Vacuous),
                0, violated ? 1 : 0, ratio, worst?.Trial ?? -1, 0, histogram, all.Any(trend => trend.IsNotANumber) ? 1 : 0));
            says.Add(FormattableString.Invariant(
                $"{part.Key}: order minus prediction {Median(telling, trend => trend.Difference):0.####} +- {Median(telling, trend => trend.Drift):0.####} (medians)"));
            if (worst is not null)
            {
                violations.Add(ReplayLine.For(claim, recipes[worst.Trial / Lanes.Count], options.Seed, worst.Trial));
            }
        }

        says.Add(FormattableString.Invariant($"a true rate fails here with probability at most {StatisticalEvidence.FalseAlarm:0e+0} (sign test)"));
        return new(
            new(Name, "eight lanes of float64", (long)runs.Count * Lanes.Count, parts.Sum(part => part.Violations),
                string.Join("; ", says) + (batches.CutShort ? "; cut short by the time limit" : "")),
            parts, violations);
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
            return new(series.Part, trial, double.NaN, 0, Outcome.Violated) { IsNotANumber = double.IsNaN(predicted) || y.Any(double.IsNaN) };
        }

        if (FittedOrder.Fit(series.X, y, series.Abscissa) is not { } fitted)
        {
            return new(series.Part, trial, 0, 0, Outcome.NotApplicable);
        }

        Outcome outcome = !fitted.Contains(predicted) ? Outcome.Violated : fitted.Contains(rival) ? Outcome.Vacuous : Outcome.Holds;
        return new(series.Part, trial, fitted.Order - predicted, fitted.Drift, outcome);
    }
}
