using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>What all trials of a part say together.</summary>
/// <param name="Ratio">How near they come to a refutation: 1 is one.</param>
/// <param name="Violated">Whether they are one.</param>
/// <param name="WorstTrial">The trial that deviates furthest to the side that refutes.</param>
internal sealed record TogetherFinding(double Ratio, bool Violated, long WorstTrial)
{
    /// <summary>Comparisons made.</summary>
    public int Comparisons { get; init; } = 1;

    /// <summary>Those whose conditions the instance met.</summary>
    public int Applicable { get; init; } = 1;

    /// <summary>Those that said nothing.</summary>
    public int Vacuous { get; init; }

    /// <summary>Whether a value was not a number.</summary>
    public bool Undefined { get; init; }

    /// <summary>What was found, in words; empty for nothing more than the ratio.</summary>
    public string Says { get; init; } = "";
}

/// <summary>A level whose verdict is about all of its trials together: eight trials of each recipe are observed in lanes, and each part's observations are judged as one.</summary>
/// <typeparam name="TSeen">What is seen of one part in one trial.</typeparam>
/// <param name="name">The level.</param>
/// <param name="partOf">The part that something was seen of.</param>
/// <param name="judge">The verdict on all that was seen of a part, in the order of trials.</param>
/// <param name="certainty">With which probability the level errs, in words.</param>
internal sealed class TogetherEvidence<TSeen>(string name, Func<TSeen, string> partOf, Func<string, TSeen[], TogetherFinding> judge, string certainty)
{
    /// <summary>Recipes for so many trials, eight of each.</summary>
    public static TRecipe[] Recipes<TRecipe>(Claim<TRecipe> claim, Func<TRecipe, TRecipe> change, CheckOptions options, int trials)
        where TRecipe : class =>
        [.. claim.Recipes.Sample((trials + Lanes.Count - 1) / Lanes.Count, new Rnd(options.Seed), 50).Select(change)];

    /// <summary>Runs given recipes, one for each block of eight trials, and judges what is seen.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="recipes">The recipes.</param>
    /// <param name="options">How the check is run.</param>
    /// <param name="batches">Runs the blocks.</param>
    /// <param name="step">What is being done, in words.</param>
    /// <param name="observe">Observes one block.</param>
    public StatisticalResult Judge<TRecipe>(
        Claim<TRecipe> claim, TRecipe[] recipes, CheckOptions options, Batches batches, string step, Func<TRecipe, GridTrial<Lanes>, IEnumerable<TSeen>> observe)
        where TRecipe : class
    {
        List<List<TSeen>> runs = batches.Run(step, recipes.Length, index =>
        {
            long first = (long)index * Lanes.Count;
            return TrialFailedException.Guard(claim, recipes[index], options.Seed, first, () =>
            {
                using Arena.Lease lease = Arena.Enter();
                return observe(recipes[index], new GridTrial<Lanes>(options.Seed, first)).ToList();
            });
        });
        List<PartEvidence> parts = [];
        List<string> says = [];
        List<ReplayLine> violations = [];
        Dictionary<string, int> seen = [];
        foreach (IGrouping<string, TSeen> part in runs.SelectMany(run => run).GroupBy(partOf))
        {
            TSeen[] all = [.. part];
            TogetherFinding finding = judge(part.Key, all);
            seen[part.Key] = all.Length;
            parts.Add(Describe(part.Key, finding));
            if (finding.Says.Length > 0)
            {
                says.Add(finding.Says);
            }

            if (finding.Violated)
            {
                violations.Add(ReplayLine.For(claim.Id, recipes[finding.WorstTrial / Lanes.Count], options.Seed, finding.WorstTrial));
            }
        }

        return new(
            new(name, "eight lanes of float64", (long)runs.Count * Lanes.Count, parts.Sum(part => part.Violations),
                string.Join("; ", says.Append(certainty)) + (batches.CutShort ? "; cut short by the time limit" : "")),
            parts, violations)
        { Runs = seen };
    }

    private PartEvidence Describe(string part, TogetherFinding finding)
    {
        long[] histogram = new long[PartTally.HistogramClasses];
        histogram[finding.Violated ? PartTally.HistogramClasses - 1 : Math.Min((int)(finding.Ratio * 10), 9)] = 1;
        return new(
            part, name, nameof(BoundOrigin.Statistical), finding.Comparisons, finding.Applicable, finding.Vacuous, 0, finding.Violated ? 1 : 0, finding.Ratio,
            finding.Violated ? finding.WorstTrial : -1, 0, histogram, finding.Undefined ? 1 : 0);
    }
}
