using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Averages of random runs against their exact expectations, at a level that is fixed beforehand.</summary>
/// <remarks>The values of one lane block share their recipe but draw independently.</remarks>
internal sealed class StatisticalKind<TRecipe>(Claim<TRecipe> claim, IStatistical<TRecipe> statistical) : JointKind<TRecipe, DeviationSeen>(claim)
    where TRecipe : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(Name, Claim.Effort.Sampled, "runs", "averages of random runs against their exact expectation, at a level fixed beforehand")];

    /// <inheritdoc/>
    protected override string Name => LevelNames.Statistical;

    /// <inheritdoc/>
    protected override string Certainty =>
        FormattableString.Invariant($"a true claim fails here with probability at most {FalseAlarm.Probability:0e+0} (Hoeffding)");

    /// <inheritdoc/>
    protected override int Trials => Claim.Effort.Sampled;

    /// <inheritdoc/>
    protected override string PartOf(DeviationSeen seen) => seen.Part;

    /// <inheritdoc/>
    protected override IEnumerable<DeviationSeen> Observe(TRecipe recipe, GridTrial<Lanes> trial)
    {
        foreach (Observation<Lanes> observation in statistical.Observe(recipe, trial))
        {
            Lanes deviation = observation.Value - observation.Expectation;
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                Check(observation, lane, trial.Number + lane);
                yield return new(observation.Part.Name, trial.Number + lane, deviation.ToDouble(lane));
            }
        }
    }

    /// <inheritdoc/>
    protected override JointFinding Judge(string part, DeviationSeen[] all)
    {
        double sum = all.Sum(seen => seen.Deviation);
        double ratio = Math.Abs(sum) / all.Length / FalseAlarm.DeviationOfMean(all.Length);
        bool violated = !(ratio <= 1);
        // What is no number comes first; otherwise the furthest to the side of the mean.
        DeviationSeen worst = all
            .OrderByDescending(seen => double.IsNaN(seen.Deviation))
            .ThenByDescending(seen => sum < 0 ? -seen.Deviation : seen.Deviation)
            .First();
        return new(violated && double.IsNaN(ratio) ? double.PositiveInfinity : ratio, violated, worst.Trial)
        {
            Undefined = all.Any(seen => double.IsNaN(seen.Deviation)),
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn)
    {
        List<ReplayedComparison> seen = [.. statistical.Observe(recipe, drawn.Watched<Float64>(line)).Select(observation => new ReplayedComparison(
            "float64", observation.Part + " observed, expected", 0,
            ReplayedComparison.Text(observation.Value), ReplayedComparison.Text(observation.Expectation), 0, Outcome.Observed))];
        JointResult again = JudgeAgain(recipe, line.Seed);
        return
        [
            .. seen,
            .. again.Parts.Select(part =>
            {
                double bound = FalseAlarm.DeviationOfMean(again.Runs[part.Part]);
                return new ReplayedComparison(
                    "lanes", FormattableString.Invariant($"{part.Part} |mean - expected| of {again.Runs[part.Part]} runs"), 0,
                    ReplayedComparison.Text(part.WorstRatio * bound), ReplayedComparison.Text(bound), part.WorstRatio,
                    part.Violations > 0 ? Outcome.Violated : Outcome.Holds);
            }),
        ];
    }

    // Hoeffding's bound is about values in [0, 1]; outside it would refute true claims and miss false ones. What is no number refutes by itself.
    private void Check(Observation<Lanes> observation, int lane, long trial)
    {
        double value = observation.Value.ToDouble(lane);
        if (value is < 0 or > 1)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"{Claim.Id}: the observation of {observation.Part} in trial {trial} is {value}; ")
                + "it must lie between 0 and 1, for that is what Hoeffding's bound is about.");
        }
    }
}

/// <summary>By how much one value was off its expectation.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Deviation">The value less its expectation.</param>
internal sealed record DeviationSeen(string Part, long Trial, double Deviation);
