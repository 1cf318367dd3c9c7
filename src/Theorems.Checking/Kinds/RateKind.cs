using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Fitted orders of series against the predicted exponents.</summary>
/// <remarks>
/// Each trial gives an interval of exponents, its order plus or minus its drift (see <see cref="FittedOrder"/>). If the prediction is right, at most half
/// of all trials lie wholly above it and at most half wholly below, so by the sign test either count reaches its critical value with probability
/// at most half of <see cref="FalseAlarm.Probability"/>, whatever the distribution of the noise. A part is refuted if one of them does.
/// </remarks>
internal sealed class RateKind<TRecipe>(Claim<TRecipe> claim, IRate<TRecipe> rate) : JointKind<TRecipe, Trend>(claim)
    where TRecipe : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(Name, Claim.Effort.Rates, "trials", "fitted orders of series against the predicted exponent, at a level fixed beforehand")];

    /// <inheritdoc/>
    protected override string Name => LevelNames.Rate;

    /// <inheritdoc/>
    protected override string Certainty =>
        FormattableString.Invariant($"a true rate fails here with probability at most {FalseAlarm.Probability:0e+0} (sign test)");

    /// <inheritdoc/>
    protected override int Trials => Claim.Effort.Rates;

    /// <inheritdoc/>
    protected override string PartOf(Trend seen) => seen.Part;

    /// <inheritdoc/>
    protected override IEnumerable<Trend> Observe(TRecipe recipe, GridTrial<Lanes> trial) => rate.Trace(recipe, trial)
        .SelectMany(series => Enumerable.Range(0, Lanes.Count).Select(lane => Trend.Of(series, lane, trial.Number + lane)));

    /// <inheritdoc/>
    protected override JointFinding Judge(string part, Trend[] all)
    {
        Trend[] telling = [.. all.Where(trend => trend.Outcome is Outcome.Holds or Outcome.Violated)];
        int critical = SignTest.Critical(telling.Length, FalseAlarm.Probability / 2);
        Trend[] above = [.. telling.Where(trend => trend.Side > 0)];
        Trend[] below = [.. telling.Where(trend => trend.Side < 0)];
        Trend[] side = above.Length >= below.Length ? above : below;
        bool undefined = telling.Any(trend => double.IsInfinity(trend.Excess));
        // So few series that no outcome could refute: they say nothing.
        bool silent = critical > telling.Length && !undefined;
        bool violated = undefined || side.Length >= critical;
        int applicable = all.Count(trend => trend.Outcome != Outcome.NotApplicable);
        (double difference, double drift) = (Median(telling, trend => trend.Difference), Median(telling, trend => trend.Drift));
        return new(
            undefined ? double.PositiveInfinity : side.Length / (double)Math.Max(1, critical), violated,
            violated ? (undefined ? telling : side).MaxBy(trend => trend.Excess)!.Trial : -1)
        {
            Comparisons = all.Length,
            Applicable = applicable,
            Vacuous = silent ? applicable : all.Count(trend => trend.Outcome == Outcome.Vacuous),
            Undefined = all.Any(trend => trend.IsNotANumber),
            Says = FormattableString.Invariant($"{part}: order minus prediction {difference:0.####} +- {drift:0.####} (medians)"),
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) =>
        [.. rate.Trace(recipe, drawn.Watched<Float64>(line)).Select(series =>
        {
            Trend trend = Trend.Of(series, 0, line.Trial);
            return new ReplayedComparison(
                "float64", series.Part + " order minus prediction, drift", 0, ReplayedComparison.Text(trend.Difference), ReplayedComparison.Text(trend.Drift),
                trend.Drift > 0 ? Math.Abs(trend.Difference) / trend.Drift : double.PositiveInfinity, trend.Outcome);
        })];

    private static double Median(Trend[] trends, Func<Trend, double> value)
    {
        double[] sorted = [.. trends.Select(value).Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}
