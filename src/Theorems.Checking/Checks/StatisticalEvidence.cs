using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>What a level gave that judges all of its trials together.</summary>
/// <param name="Level">The level.</param>
/// <param name="Parts">What was seen of each part.</param>
/// <param name="Violations">For each refuted part the trial that deviates furthest to the side that refutes it.</param>
internal sealed record StatisticalResult(LevelEvidence Level, IReadOnlyList<PartEvidence> Parts, IReadOnlyList<ReplayLine> Violations)
{
    /// <summary>How many values were averaged for each part.</summary>
    public IReadOnlyDictionary<string, int> Runs { get; init; } = new Dictionary<string, int>();

    /// <summary>How many values were averaged for one part.</summary>
    public int RunsOf(string part) => Runs[part];

    /// <summary>What it says of a dropped assumption.</summary>
    /// <remarks>A refutation by chance is as improbable here as for the claim itself, and that is the margin: a ratio of counts has no other.</remarks>
    public AssumptionEvidence Without<TRecipe>(Assumption<TRecipe> assumption)
        where TRecipe : class
    {
        PartEvidence? part = Parts.Where(candidate => candidate.Violations > 0)
            .OrderByDescending(candidate => candidate.Part == assumption.Breaks?.Name).ThenByDescending(candidate => candidate.WorstRatio).FirstOrDefault();
        double worst = Parts.Select(candidate => candidate.WorstRatio).DefaultIfEmpty(0).Max();
        return part is null
            ? new(assumption.Name, false, worst, worst, 0, "", Level.Level, "")
            : new(
                assumption.Name, assumption.Breaks is null || part.Part == assumption.Breaks?.Name, part.WorstRatio, part.WorstRatio,
                Parts.Count(candidate => candidate.Violations > 0) / (double)Parts.Count, part.Part, Level.Level, Violations.Select(line => line.ToString()).FirstOrDefault(""));
    }
}

/// <summary>Compares averages of random runs with their exact expectations, at a level that is fixed beforehand.</summary>
/// <remarks>
/// By Hoeffding (1963) the mean of n independent values in [0, 1] is further than sqrt(ln(2/a)/(2n)) from its expectation with probability
/// at most a, whatever the distribution. The values of one lane block share their recipe but draw independently.
/// </remarks>
internal static class StatisticalEvidence
{
    public const string Name = "statistical";

    /// <summary>The probability with which a true claim is refuted by chance, for each part.</summary>
    public const double FalseAlarm = 1e-9;

    private static readonly TogetherEvidence<Seen> Level = new(
        Name, seen => seen.Part, Judge, FormattableString.Invariant($"a true claim fails here with probability at most {FalseAlarm:0e+0} (Hoeffding)"));

    public static StatisticalResult Gather<TRecipe>(
        Claim<TRecipe> claim, IStatistical<TRecipe> statistical, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, int trials, string step = Name)
        where TRecipe : class => Judge(claim, statistical, TogetherEvidence<Seen>.Recipes(claim, change, options, trials), options, batches, step);

    /// <summary>The runs of given recipes, one for each block of eight, and what their averages say.</summary>
    public static StatisticalResult Judge<TRecipe>(
        Claim<TRecipe> claim, IStatistical<TRecipe> statistical, TRecipe[] recipes, CheckOptions options, Batches batches, string step = Name)
        where TRecipe : class => Level.Judge(claim, recipes, options, batches, step, (recipe, trial) => Observe(claim, statistical, recipe, trial));

    private static IEnumerable<Seen> Observe<TRecipe>(Claim<TRecipe> claim, IStatistical<TRecipe> statistical, TRecipe recipe, GridTrial<Lanes> trial)
        where TRecipe : class
    {
        foreach (Observation<Lanes> observation in statistical.Observe(recipe, trial))
        {
            Lanes deviation = observation.Value - observation.Expectation;
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                Check(claim, observation, lane, trial.Number + lane);
                yield return new(observation.Part.Name, trial.Number + lane, deviation.ToDouble(lane));
            }
        }
    }

    private static TogetherFinding Judge(string part, Seen[] all)
    {
        double sum = all.Sum(seen => seen.Deviation);
        double ratio = Math.Abs(sum) / all.Length / Deviation(all.Length);
        bool violated = !(ratio <= 1);
        // What is no number comes first; otherwise the furthest to the side of the mean.
        Seen worst = all.OrderByDescending(seen => double.IsNaN(seen.Deviation)).ThenByDescending(seen => sum < 0 ? -seen.Deviation : seen.Deviation).First();
        return new(violated && double.IsNaN(ratio) ? double.PositiveInfinity : ratio, violated, worst.Trial) { Undefined = all.Any(seen => double.IsNaN(seen.Deviation)) };
    }

    /// <summary>What the mean of so many values in [0, 1] deviates by with the probability of a false alarm at most (Hoeffding).</summary>
    public static double Deviation(int values) => Math.Sqrt(Math.Log(2 / FalseAlarm) / (2.0 * values));

    // Hoeffding's bound is about values in [0, 1]; outside it would refute true claims and miss false ones. What is no number refutes by itself.
    private static void Check(Claim claim, Observation<Lanes> observation, int lane, long trial)
    {
        double value = observation.Value.ToDouble(lane);
        if (value is < 0 or > 1)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"{claim.Id}: the observation of {observation.Part} in trial {trial} is {value}; it must lie between 0 and 1, for that is what Hoeffding's bound is about."));
        }
    }

    private sealed record Seen(string Part, long Trial, double Deviation);
}
