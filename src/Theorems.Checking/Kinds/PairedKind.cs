using System.Globalization;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Two quantities against each other over random instances, by what a gambler wins who bets on one order.</summary>
/// <remarks>
/// The eight trials of a recipe depend on each other through it, so a recipe is one observation: the share of its trials in which an order is seen, which
/// lies in [0, 1] and is independent of the other recipes' shares. If the order has probability 1/2 at most on a random instance, the share's mean is 1/2 at
/// most, however alike the trials of a recipe are, and <see cref="BettingTest"/> reaches 1e9 with probability 1e-9 at most. If the reversed order reaches
/// it, the claim is refuted: a true one would be by chance with that probability. If the claimed order does, the claim is supported: a false one would be
/// with that probability. Otherwise the part says nothing. Ties count for neither. Where the generator makes one recipe only, nothing is random but the
/// draws, and each trial is an observation of its own, unless trials share integers.
/// </remarks>
internal sealed class PairedKind<TRecipe>(Claim<TRecipe> claim, IPaired<TRecipe> paired) : JointKind<TRecipe, PairSeen>(claim)
    where TRecipe : class
{
    // What decides, as a logarithm, and how many observations reach it if they all agree.
    private static readonly double Decisive = -Math.Log(FalseAlarm.Probability);
    private static readonly int LeastObservations = BettingTest.LeastValues(FalseAlarm.Probability);

    // Half as many again, for observations that do not all agree.
    private static readonly int ClearlyEnough = LeastObservations * 3 / 2;

    // Known once the claim's own instances were judged, before any assumption is dropped.
    private bool _sharesIntegers;

    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(Name, Claim.Effort.Paired, "instances", "two quantities against each other, recipe by recipe, at a level fixed beforehand")];

    /// <inheritdoc/>
    /// <remarks>How many instances lose an assumption depends on whether integers are shared.</remarks>
    public override bool DropsAlone => false;

    /// <inheritdoc/>
    protected override string Name => LevelNames.Paired;

    /// <inheritdoc/>
    protected override string Certainty =>
        "either order is found where it is not the likelier one with probability at most "
        + FormattableString.Invariant($"{FalseAlarm.Probability:0e+0} (betting on a recipe at a time)");

    /// <inheritdoc/>
    protected override int Trials => Claim.Effort.Paired;

    /// <inheritdoc/>
    /// <remarks>The reversed order is often clearer than the claimed one, so fewer instances show it; but no fewer than can show anything.</remarks>
    protected override int TrialsDropped(int trials, bool oneRecipe) =>
        Math.Min(trials, Math.Max(Claim.Effort.Dropped, ClearlyEnough * (oneRecipe && !_sharesIntegers ? 1 : Lanes.Count)));

    /// <inheritdoc/>
    protected override string PartOf(PairSeen seen) => seen.Part;

    /// <inheritdoc/>
    protected override IEnumerable<PairSeen> Observe(TRecipe recipe, GridTrial<Lanes> trial) =>
        paired.Compare(recipe, trial).ToList().SelectMany(pair => Enumerable.Range(0, Lanes.Count).Select(lane =>
            new PairSeen(pair.Part.Name, trial.Number + lane, pair.Smaller.ToDouble(lane), pair.Larger.ToDouble(lane), trial.HasSharedIntegers)));

    /// <inheritdoc/>
    protected override JointFinding Judge(string part, PairSeen[] all, bool oneRecipe)
    {
        int below = all.Count(seen => seen.Smaller < seen.Larger);
        int above = all.Count(seen => seen.Smaller > seen.Larger);
        bool undefined = all.Any(seen => seen.IsNotANumber);
        _sharesIntegers |= all.Any(seen => seen.SharesIntegers);
        bool independent = oneRecipe && !_sharesIntegers;
        double[] reversed = Shares(all, seen => seen.Smaller > seen.Larger, independent);
        (double against, double inFavour) = (Evidence(reversed), Evidence(Shares(all, seen => seen.Smaller < seen.Larger, independent)));
        bool violated = undefined || against >= Decisive;
        (double smaller, double larger) = (Median.Of(all.Select(seen => seen.Smaller)), Median.Of(all.Select(seen => seen.Larger)));
        string unit = independent ? "instances" : "recipes";
        string of = independent ? "of one recipe" : FormattableString.Invariant($"on {reversed.Length} recipes");
        string tooFew = reversed.Length < LeastObservations ? FormattableString.Invariant($"; fewer than {LeastObservations} {unit} decide nothing") : "";
        return new(undefined ? double.PositiveInfinity : Math.Max(0, against / Decisive), violated, violated ? all.MaxBy(seen => seen.Excess)!.Trial : -1)
        {
            Vacuous = !violated && inFavour < Decisive ? 1 : 0,
            Undefined = undefined,
            Says = FormattableString.Invariant($"{part}: below in {below}, above in {above} of {all.Length} {of}, ")
                + FormattableString.Invariant($"odds {Odds(inFavour)} for below and {Odds(against)} for above, {Odds(Decisive)} decide ")
                + FormattableString.Invariant($"(medians {smaller:G3}, {larger:G3}){tooFew}"),
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn)
    {
        List<ReplayedComparison> seen = [.. paired.Compare(recipe, drawn.Watched<Float64>(line)).Select(pair => new ReplayedComparison(
            "float64", pair.Part + " smaller, larger", 0,
            ReplayedComparison.Text(pair.Smaller.Value), ReplayedComparison.Text(pair.Larger.Value), 0, Outcome.Observed))];
        JointResult again = JudgeAgain(recipe, line.Seed);
        return
        [
            .. seen,
            .. again.Parts.Select(part =>
            {
                // Ratios are cut off at zero, where the odds are even or worse.
                return new ReplayedComparison(
                    "lanes", FormattableString.Invariant($"{part.Part} odds for the reversed order, {again.Runs[part.Part]} instances"), 0,
                    Odds(part.WorstRatio * Decisive), Odds(Decisive), part.WorstRatio,
                    part.Violations > 0 ? Outcome.Violated : part.Vacuous > 0 ? Outcome.Vacuous : Outcome.Holds);
            }),
        ];
    }

    private static double Evidence(double[] shares) => BettingTest.Evidence([.. shares.Select(share => share - 0.5)], 0.5);

    private static double[] Shares(PairSeen[] all, Func<PairSeen, bool> order, bool independent) => independent
        ? [.. all.Select(seen => order(seen) ? 1.0 : 0)]
        : Blocks.Means(all, seen => seen.Trial, seen => order(seen) ? 1 : 0);

    private static string Odds(double evidence) => Math.Exp(evidence).ToString("0e+0", CultureInfo.InvariantCulture);
}

/// <summary>Both quantities of one instance.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Smaller">What is claimed to be below the other one more often than not.</param>
/// <param name="Larger">The other one.</param>
/// <param name="SharesIntegers">Whether the trial draws integers that the other trials of its recipe share.</param>
internal sealed record PairSeen(string Part, long Trial, double Smaller, double Larger, bool SharesIntegers)
{
    /// <summary>Whether one of them is not a number.</summary>
    public bool IsNotANumber => double.IsNaN(Smaller) || double.IsNaN(Larger);

    /// <summary>What is no number comes first, then what lies furthest on the wrong side; two infinities are a tie.</summary>
    public double Excess => IsNotANumber ? double.PositiveInfinity : Smaller > Larger ? Math.Min(Smaller - Larger, double.MaxValue) : double.NegativeInfinity;
}
