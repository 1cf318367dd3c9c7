using FsCheck;
using FsCheck.Fluent;
using Theorems.Numbers;

namespace Theorems.Checking;

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
            .OrderByDescending(candidate => candidate.Part == assumption.Breaks).ThenByDescending(candidate => candidate.WorstRatio).FirstOrDefault();
        double worst = Parts.Select(candidate => candidate.WorstRatio).DefaultIfEmpty(0).Max();
        return part is null
            ? new(assumption.Name, false, worst, worst, 0, "", Level.Level, "")
            : new(
                assumption.Name, assumption.Breaks is null || part.Part == assumption.Breaks, part.WorstRatio, part.WorstRatio,
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

    public static StatisticalResult Gather<TRecipe>(
        Claim<TRecipe> claim, IStatistical<TRecipe> statistical, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, int trials, string step = Name)
        where TRecipe : class
    {
        int count = (trials + Lanes.Count - 1) / Lanes.Count;
        return Judge(claim, statistical, [.. claim.Recipes.Sample(count, new Rnd(options.Seed), 50).Select(change)], options, batches, step);
    }

    /// <summary>The runs of given recipes, one for each block of eight, and what their averages say.</summary>
    public static StatisticalResult Judge<TRecipe>(
        Claim<TRecipe> claim, IStatistical<TRecipe> statistical, TRecipe[] recipes, CheckOptions options, Batches batches, string step = Name)
        where TRecipe : class
    {
        List<List<(string Part, long Trial, double Deviation)>> runs = batches.Run(step, recipes.Length, index => TrialFailedException.Guard(claim, recipes[index], options.Seed, (long)index * Lanes.Count, () =>
        {
            List<(string Part, long Trial, double Deviation)> seen = [];
            foreach (Observation<Lanes> observation in statistical.Observe(recipes[index], new GridTrial<Lanes>(options.Seed, (long)index * Lanes.Count)))
            {
                Lanes deviation = observation.Value - observation.Expectation;
                for (int lane = 0; lane < Lanes.Count; lane++)
                {
                    long trial = ((long)index * Lanes.Count) + lane;
                    Check(claim, observation, lane, trial);
                    seen.Add((observation.Part, trial, deviation.ToDouble(lane)));
                }
            }

            return seen;
        }));
        List<PartEvidence> parts = [];
        List<ReplayLine> violations = [];
        Dictionary<string, int> averaged = [];
        foreach (IGrouping<string, (string Part, long Trial, double Deviation)> part in runs.SelectMany(run => run).GroupBy(seen => seen.Part))
        {
            double[] deviations = [.. part.Select(seen => seen.Deviation)];
            double sum = deviations.Sum();
            double mean = Math.Abs(sum) / deviations.Length;
            averaged[part.Key] = deviations.Length;
            double bound = Deviation(deviations.Length);
            double ratio = mean / bound;
            bool violated = !(ratio <= 1);
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[violated ? PartTally.HistogramClasses - 1 : Math.Min((int)(ratio * 10), 9)] = 1;
            // What is no number comes first; otherwise the furthest to the side of the mean.
            long worst = part.OrderByDescending(seen => double.IsNaN(seen.Deviation)).ThenByDescending(seen => sum < 0 ? -seen.Deviation : seen.Deviation).First().Trial;
            parts.Add(new(part.Key, Name, nameof(BoundOrigin.Statistical), 1, 1, 0, 0, violated ? 1 : 0, violated && double.IsNaN(ratio) ? double.PositiveInfinity : ratio, violated ? worst : 0, 0, histogram, deviations.Any(double.IsNaN) ? 1 : 0));
            if (violated)
            {
                violations.Add(ReplayLine.For(claim, recipes[worst / Lanes.Count], options.Seed, worst));
            }
        }

        return new(
            new(Name, "eight lanes of float64", (long)runs.Count * Lanes.Count, parts.Sum(part => part.Violations),
                FormattableString.Invariant($"a true claim fails here with probability at most {FalseAlarm:0e+0} (Hoeffding)") + (batches.CutShort ? "; cut short by the time limit" : "")),
            parts, violations)
        { Runs = averaged };
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
}
