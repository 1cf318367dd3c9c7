using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Two quantities against each other over random instances, by the sign test.</summary>
/// <remarks>
/// Among n independent instances an event of probability 1/2 at most happens <see cref="SignTest.Critical"/> times or more with probability at most
/// <see cref="FalseAlarm.Probability"/>. If the order is reversed so often, the claim is refuted: a true one would be by chance with that probability
/// at most. If the claimed order is seen so often, the claim is supported: a false one would be with that probability at most. Otherwise the part
/// says nothing. Ties count for neither.
/// </remarks>
internal sealed class PairedKind<TRecipe>(Claim<TRecipe> claim, IPaired<TRecipe> paired) : JointKind<TRecipe, PairSeen>(claim)
    where TRecipe : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(Name, Claim.Effort.Paired, "instances", "two quantities against each other by the sign test, at a level fixed beforehand")];

    /// <inheritdoc/>
    protected override string Name => LevelNames.Paired;

    /// <inheritdoc/>
    protected override string Certainty =>
        "either order is found where it is not the likelier one with probability at most "
        + FormattableString.Invariant($"{FalseAlarm.Probability:0e+0} (sign test)");

    /// <inheritdoc/>
    protected override int Trials => Claim.Effort.Paired;

    /// <inheritdoc/>
    /// <remarks>The reversed order is often clearer than the claimed one, so fewer instances show it.</remarks>
    protected override int TrialsDropped(int trials) => Math.Min(trials, Claim.Effort.Dropped);

    /// <inheritdoc/>
    protected override string PartOf(PairSeen seen) => seen.Part;

    /// <inheritdoc/>
    protected override IEnumerable<PairSeen> Observe(TRecipe recipe, GridTrial<Lanes> trial) => paired.Compare(recipe, trial)
        .SelectMany(pair => Enumerable.Range(0, Lanes.Count).Select(lane =>
            new PairSeen(pair.Part.Name, trial.Number + lane, pair.Smaller.ToDouble(lane), pair.Larger.ToDouble(lane))));

    /// <inheritdoc/>
    protected override JointFinding Judge(string part, PairSeen[] all)
    {
        int below = all.Count(seen => seen.Smaller < seen.Larger);
        int above = all.Count(seen => seen.Smaller > seen.Larger);
        bool undefined = all.Any(seen => seen.IsNotANumber);
        int critical = SignTest.Critical(all.Length, FalseAlarm.Probability);
        bool violated = undefined || above >= critical;
        (string smaller, string larger) = (Median(all, seen => seen.Smaller), Median(all, seen => seen.Larger));
        return new(undefined ? double.PositiveInfinity : above / (double)critical, violated, violated ? all.MaxBy(seen => seen.Excess)!.Trial : -1)
        {
            Vacuous = !violated && below < critical ? 1 : 0,
            Undefined = undefined,
            Says = FormattableString.Invariant($"{part}: below in {below} of {all.Length}, above in {above}; {critical} decide (medians {smaller}, {larger})"),
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
                int critical = SignTest.Critical(again.Runs[part.Part], FalseAlarm.Probability);
                return new ReplayedComparison(
                    "lanes", FormattableString.Invariant($"{part.Part} reversed, of {again.Runs[part.Part]} instances"), 0,
                    ReplayedComparison.Text(part.WorstRatio * critical), ReplayedComparison.Text((double)critical), part.WorstRatio,
                    part.Violations > 0 ? Outcome.Violated : part.Vacuous > 0 ? Outcome.Vacuous : Outcome.Holds);
            }),
        ];
    }

    private static string Median(PairSeen[] all, Func<PairSeen, double> value)
    {
        double[] sorted = [.. all.Select(value).Order()];
        return FormattableString.Invariant($"{sorted[sorted.Length / 2]:G3}");
    }
}

/// <summary>Both quantities of one instance.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Smaller">What is claimed to be below the other one more often than not.</param>
/// <param name="Larger">The other one.</param>
internal sealed record PairSeen(string Part, long Trial, double Smaller, double Larger)
{
    /// <summary>Whether one of them is not a number.</summary>
    public bool IsNotANumber => double.IsNaN(Smaller) || double.IsNaN(Larger);

    /// <summary>What is no number comes first, then what lies furthest on the wrong side; two infinities are a tie.</summary>
    public double Excess => IsNotANumber ? double.PositiveInfinity : Smaller > Larger ? Math.Min(Smaller - Larger, double.MaxValue) : double.NegativeInfinity;
}
