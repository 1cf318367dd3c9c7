using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Averages of random runs against their exact expectations, at a level that is fixed beforehand.</summary>
/// <remarks>
/// <para>
/// The eight trials of a recipe share it but draw independently, so given the expectations all trials are independent of each other, unless they
/// draw integers that a block shares (<see cref="Trial{T}.SharedInteger"/>). Then the mean over the block is one value. Several observations of a part in one
/// trial are averaged first. The level is divided evenly between three statistics:
/// </para>
/// <para>
/// the mean of all values, above and below its expectation (<see cref="MeanDeviation"/>): it sees an error that all recipes share, however near to 0 or 1;
/// </para>
/// <para>
/// the alikeness of a recipe's deviations, which errors of different signs cannot cancel: the mean of d_i d_j over pairs of its k trials, d the value less its
/// expectation. The two are independent, so its mean is the square of the recipe's mean error, zero if the claim is true. It is
/// ((sum d)^2 - sum d^2)/(k (k - 1)), at least -1/(k - 1) since d^2 &lt;= 1, and one independent value for each recipe: <see cref="BettingTest"/> judges it.
/// What this does not see is an error that cancels within each recipe, among the numbers that its trials draw.
/// </para>
/// </remarks>
internal sealed class StatisticalKind<TRecipe>(Claim<TRecipe> claim, IStatistical<TRecipe> statistical) : JointKind<TRecipe, DeviationSeen>(claim)
    where TRecipe : class
{
    private const int Statistics = 3;

    // What each of them must reach to refute, as a logarithm.
    private static readonly double Decisive = Math.Log(Statistics / FalseAlarm.Probability);

    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(Name, Claim.Effort.Sampled, "runs", "averages of random runs against their exact expectation, at a level fixed beforehand")];

    /// <inheritdoc/>
    protected override string Name => LevelNames.Statistical;

    /// <inheritdoc/>
    protected override string Certainty =>
        FormattableString.Invariant($"a true claim fails here with probability at most {FalseAlarm.Probability:0e+0} (Hoeffding; betting on recipes)");

    /// <inheritdoc/>
    protected override int Trials => Claim.Effort.Sampled;

    /// <inheritdoc/>
    protected override string PartOf(DeviationSeen seen) => seen.Part;

    /// <inheritdoc/>
    protected override IEnumerable<DeviationSeen> Observe(TRecipe recipe, GridTrial<Lanes> trial)
    {
        foreach (Observation<Lanes> observation in statistical.Observe(recipe, trial))
        {
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                (double value, double expectation) = (observation.Value.ToDouble(lane), observation.Expectation.ToDouble(lane));
                Check(observation.Part, "observation", value, trial.Number + lane);
                Check(observation.Part, "expectation", expectation, trial.Number + lane);
                yield return new(
                    observation.Part.Name, trial.Number + lane, value, expectation, observation.Rounding.ToDouble(lane), trial.HasSharedIntegers);
            }
        }
    }

    /// <inheritdoc/>
    protected override JointFinding Judge(string part, DeviationSeen[] all, bool oneRecipe)
    {
        bool undefined = all.Any(seen => double.IsNaN(seen.Deviation));
        double sum = all.Sum(seen => seen.Deviation);
        // What is no number comes first; otherwise the furthest to the side of the mean.
        DeviationSeen worst = all
            .OrderByDescending(seen => double.IsNaN(seen.Deviation))
            .ThenByDescending(seen => sum < 0 ? -seen.Deviation : seen.Deviation)
            .First();
        if (undefined)
        {
            return new(double.PositiveInfinity, true, worst.Trial) { Undefined = true };
        }

        bool shared = all.Any(seen => seen.SharesIntegers);
        DeviationSeen[] values = [.. all.GroupBy(seen => shared ? Blocks.Of(seen.Trial) : seen.Trial).Select(DeviationSeen.MeanOf)];
        (double mean, double expected) = (values.Average(seen => seen.Value), values.Average(seen => seen.Expectation));
        double rounding = values.Average(seen => seen.Rounding);
        double ofMean = MeanDeviation.Evidence(values.Length, mean, expected, rounding);
        double ofRecipes = shared ? 0 : Alikeness(values);
        double evidence = Math.Max(ofMean, ofRecipes);
        string counted = shared ? FormattableString.Invariant($"{values.Length} recipes, whose trials share integers") : $"{values.Length} runs";
        string single = ofRecipes >= Decisive ? "; the trials of single recipes are off to the same side" : "";
        string? silent = evidence >= Decisive ? null : Silence(values, expected, rounding);
        (double least, double greatest) = MeanDeviation.Unseen(values.Length, expected, rounding, Decisive);
        return new(Math.Max(0, evidence / Decisive), evidence >= Decisive, worst.Trial)
        {
            Vacuous = silent is null ? 0 : 1,
            Unseen = new(least, greatest),
            Says = FormattableString.Invariant($"{part}: mean {mean:G4}, expected {expected:G4} over {counted}{single}{silent}"),
        };
    }

    // Why the mean could not refute, or null.
    private static string? Silence(DeviationSeen[] values, double expected, double rounding)
    {
        // If all values at 0, or all at 1, are no evidence either.
        if (values.Length * -Math.Log(Math.Min(expected, 1 - expected)) < Decisive)
        {
            return "; no outcome of so few could refute that";
        }

        // By Pinsker's inequality n kl is at least 2 n d^2, so without rounding a deviation of sqrt(Decisive/2n) refutes whatever is expected.
        if (rounding >= Math.Sqrt(Decisive / (2.0 * values.Length)))
        {
            return "; what is declared as rounding would hide more than chance does";
        }

        // A number that is always what it is expected to be is not random; only 0 and 1 are expectations that allow no other.
        return expected > 0 && expected < 1 && values.All(seen => seen.Deviation == 0) ? "; each value is its own expectation, nothing is random" : null;
    }

    // One value for each recipe: the mean of d_i d_j over its pairs.
    private static double Alikeness(DeviationSeen[] values)
    {
        double least = 1.0 / (Lanes.Count - 1);
        // Rounding alone could take one below the least value.
        return BettingTest.Evidence(
            [.. values.GroupBy(seen => Blocks.Of(seen.Trial)).Select(recipe => recipe.Select(seen => seen.Deviation).ToArray())
                .Where(recipe => recipe.Length == Lanes.Count).Select(recipe => Math.Max(-least, Blocks.MeanProduct(recipe)))],
            least);
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
                return new ReplayedComparison(
                    "lanes", FormattableString.Invariant($"{part.Part} log-odds against it, of {again.Runs[part.Part]} runs"), 0,
                    ReplayedComparison.Text(part.WorstRatio * Decisive), ReplayedComparison.Text(Decisive), part.WorstRatio,
                    part.Violations > 0 ? Outcome.Violated : Outcome.Holds);
            }),
        ];
    }

    // Hoeffding's bound is about values in [0, 1]; outside it would refute true claims and miss false ones. What is no number refutes by itself.
    private void Check(Part part, string what, double value, long trial)
    {
        if (value is < 0 or > 1)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{Claim.Id}: the {what} of {part} in trial {trial} is {value}; ")
                + "it must lie between 0 and 1, for that is what Hoeffding's bound is about.");
        }
    }
}

/// <summary>One value and its expectation.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Value">The value.</param>
/// <param name="Expectation">What it should be on average.</param>
/// <param name="Rounding">What both may be off by together.</param>
/// <param name="SharesIntegers">Whether the trial draws integers that the other trials of its recipe share.</param>
internal sealed record DeviationSeen(string Part, long Trial, double Value, double Expectation, double Rounding, bool SharesIntegers)
{
    /// <summary>The value less its expectation.</summary>
    public double Deviation => Value - Expectation;

    /// <summary>The mean of several, as if it were one value.</summary>
    public static DeviationSeen MeanOf(IEnumerable<DeviationSeen> all)
    {
        DeviationSeen[] seen = [.. all];
        return seen.Length == 1 ? seen[0] : seen[0] with
        {
            Value = seen.Average(one => one.Value),
            Expectation = seen.Average(one => one.Expectation),
            Rounding = seen.Average(one => one.Rounding),
        };
    }
}
