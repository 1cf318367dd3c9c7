using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Fitted orders of series against the predicted exponents.</summary>
/// <remarks>
/// Each trial gives an interval of exponents (see <see cref="FittedOrder"/>), and a part is refuted if its prediction is excluded by all of them together
/// (see <see cref="RateTest"/>), which happens to a right one with probability at most <see cref="FalseAlarm.Probability"/>. What is not refuted may still
/// say little, so the exponents that the same series would not have excluded either are part of what is said, and a part whose rival would not have been
/// refuted by them says nothing.
/// </remarks>
internal sealed class RateKind<TRecipe>(Claim<TRecipe> claim, IRate<TRecipe> rate) : JointKind<TRecipe, Trend>(claim)
    where TRecipe : class
{
    // An interval of exponents that is longer than this part of the exponent, or than this where the exponent is below 1, is called wide.
    private const double Wide = 0.1;

    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(Name, Claim.Effort.Rates, "trials", "fitted orders of series against the predicted exponent, at a level fixed beforehand")];

    /// <inheritdoc/>
    protected override string Name => LevelNames.Rate;

    /// <inheritdoc/>
    protected override string Certainty =>
        FormattableString.Invariant($"a true rate fails here with probability at most {FalseAlarm.Probability:0e+0} (betting on a recipe at a time)");

    /// <inheritdoc/>
    protected override int Trials => Claim.Effort.Rates;

    /// <inheritdoc/>
    protected override string PartOf(Trend seen) => seen.Part;

    /// <inheritdoc/>
    protected override IEnumerable<Trend> Observe(TRecipe recipe, GridTrial<Lanes> trial) => rate.Trace(recipe, trial)
        .SelectMany(series => Enumerable.Range(0, Lanes.Count)
            .Select(lane => Trend.Of(series, lane, trial.Number + lane) with { SharesIntegers = trial.HasSharedIntegers }));

    /// <inheritdoc/>
    protected override JointFinding Judge(string part, Trend[] all, bool oneRecipe)
    {
        if (all.Any(trend => trend.IsDefective))
        {
            return new(double.PositiveInfinity, true, all.MaxBy(trend => trend.Excess)!.Trial) { Undefined = all.Any(trend => trend.IsNotANumber) };
        }

        RateTest test = new(all.Select(trend => (trend.Trial, trend.Low, trend.High)));
        RateTest ofRival = new(all.Select(trend => (trend.Trial, trend.Low - trend.RivalLess, trend.High - trend.RivalLess)));
        (double above, double below) = (test.Above(0), test.Below(0));
        double apart = all.Any(trend => trend.SharesIntegers) ? 0 : test.Apart(0);
        double evidence = Math.Max(apart, Math.Max(above, below));
        bool violated = evidence >= RateTest.Decisive;
        int side = above >= below ? 1 : -1;
        int applicable = all.Count(trend => trend.Outcome != Outcome.NotApplicable);
        (double Low, double High) agreeing = test.Agreeing;
        // So few series that no outcome could refute, or none that would refute the rival: they say nothing.
        bool silent = double.IsInfinity(agreeing.Low) || double.IsInfinity(agreeing.High);
        bool tells = Math.Max(ofRival.Above(0), ofRival.Below(0)) >= RateTest.Decisive;
        return new(
            Math.Max(0, evidence / RateTest.Decisive), violated,
            violated ? all.Where(trend => trend.Side == side).MaxBy(trend => trend.Excess)!.Trial : -1)
        {
            Comparisons = all.Length,
            Applicable = applicable,
            Vacuous = silent || !tells ? applicable : all.Count(trend => trend.Outcome == Outcome.Vacuous),
            Unseen = new(agreeing.Low, agreeing.High),
            Says = $"{part}: " + (silent ? $"too few series to exclude any exponent, {RateTest.LeastRecipes} recipes are the least" : Words(agreeing, all))
                + (silent || tells ? "" : "; the rival is not excluded")
                + (apart >= RateTest.Decisive ? "; single recipes lie apart, on one side each" : ""),
        };
    }

    // The exponents if all trials predict the same one, otherwise what may be added to it.
    private static string Words((double Low, double High) agreeing, Trend[] all)
    {
        double[] predicted = [.. all.Where(trend => trend.Outcome != Outcome.NotApplicable).Select(trend => trend.Predicted)];
        double middle = Median.Of(predicted);
        string wide = agreeing.High - agreeing.Low > Wide * Math.Max(1, Math.Abs(middle)) ? "wide: " : "";
        return wide + (predicted.All(one => one == middle)
            ? FormattableString.Invariant($"exponents from {Down(middle + agreeing.Low)} to {Up(middle + agreeing.High)} agree, {middle:0.####} is predicted")
            : FormattableString.Invariant($"what is predicted {Down(agreeing.Low):+0.###;-0.###} to {Up(agreeing.High):+0.###;-0.###} agrees ")
                + FormattableString.Invariant($"(predictions have median {middle:0.####})"));
    }

    // To three decimals, outwards but for what float64 rounds.
    private static double Down(double value) => Math.Floor(Math.Round(value * 1000, 6)) / 1000;

    private static double Up(double value) => -Down(-value);

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) =>
        [.. rate.Trace(recipe, drawn.Watched<Float64>(line)).Select(series =>
        {
            Trend trend = Trend.Of(series, 0, line.Trial);
            return new ReplayedComparison(
                "float64", series.Part + " order minus prediction, allowed", 0,
                ReplayedComparison.Text(trend.Difference), ReplayedComparison.Text(trend.Allowed),
                trend.Allowed > 0 ? Math.Abs(trend.Difference) / trend.Allowed : double.PositiveInfinity, trend.Outcome);
        })];
}
