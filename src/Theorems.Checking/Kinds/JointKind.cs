using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>What all trials of a part say together.</summary>
/// <param name="Ratio">How near they come to a refutation: 1 is one.</param>
/// <param name="Violated">Whether they are one.</param>
/// <param name="WorstTrial">The trial that deviates furthest to the side that refutes.</param>
internal sealed record JointFinding(double Ratio, bool Violated, long WorstTrial)
{
    /// <summary>Comparisons made.</summary>
    public int Comparisons { get; init; } = 1;

    /// <summary>Those whose conditions the instance met.</summary>
    public int Applicable { get; init; } = 1;

    /// <summary>Those that said nothing.</summary>
    public int Vacuous { get; init; }

    /// <summary>Whether a value was not a number.</summary>
    public bool Undefined { get; init; }

    /// <summary>The deviations that the sample could not have seen, where that is known.</summary>
    public UnseenEvidence? Unseen { get; init; }

    /// <summary>What was found, in words; empty for nothing more than the ratio.</summary>
    public string Says { get; init; } = "";
}

/// <summary>What a level gave that judges all of its trials together.</summary>
/// <param name="Level">The level.</param>
/// <param name="Parts">What was seen of each part.</param>
/// <param name="Violations">For each refuted part the trial that deviates furthest to the side that refutes it.</param>
/// <param name="Runs">How many values were judged together for each part.</param>
/// <param name="Unrepeated">The trials that a second run gave with other bits.</param>
internal sealed record JointResult(
    LevelEvidence Level, IReadOnlyList<PartEvidence> Parts, IReadOnlyList<ReplayLine> Violations, IReadOnlyDictionary<string, int> Runs,
    IReadOnlyList<ReplayLine> Unrepeated);

/// <summary>
/// A kind of evidence whose verdict is about all of its trials together: eight trials of each recipe are observed in lanes, and each part's
/// observations are judged as one.
/// </summary>
/// <typeparam name="TRecipe">The recipe of an instance.</typeparam>
/// <typeparam name="TSeen">What is seen of one part in one trial.</typeparam>
internal abstract class JointKind<TRecipe, TSeen>(Claim<TRecipe> claim) : EvidenceKind<TRecipe>(claim)
    where TRecipe : class
{
    /// <summary>The level.</summary>
    protected abstract string Name { get; }

    /// <summary>With which probability the level errs, in words.</summary>
    protected abstract string Certainty { get; }

    /// <summary>How many trials the claim wants.</summary>
    protected abstract int Trials { get; }

    /// <summary>How many of them are enough to look at a dropped assumption.</summary>
    /// <param name="trials">How many there are.</param>
    /// <param name="oneRecipe">Whether all of them are of one recipe.</param>
    protected virtual int TrialsDropped(int trials, bool oneRecipe) => trials;

    /// <summary>The part that something was seen of.</summary>
    protected abstract string PartOf(TSeen seen);

    /// <summary>Observes one block of trials.</summary>
    protected abstract IEnumerable<TSeen> Observe(TRecipe recipe, GridTrial<Lanes> trial);

    /// <summary>The verdict on all that was seen of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="all">What was seen, in the order of trials.</param>
    /// <param name="oneRecipe">Whether all trials are of one recipe: then nothing is random but their draws, which are independent of each other.</param>
    protected abstract JointFinding Judge(string part, TSeen[] all, bool oneRecipe);

    /// <inheritdoc/>
    public override void Prepare(CheckOptions options, Batches batches) => Observed(Own(options), options, batches, Name);

    /// <inheritdoc/>
    public override void Gather(CheckOptions options, Batches batches, Findings findings)
    {
        JointResult result = Judge(Own(options), options, batches, Name);
        findings.Levels.Add(result.Level);
        findings.Parts.AddRange(result.Parts);
        findings.Replay.AddRange(result.Violations.Concat(result.Unrepeated).Take(1).Select(line => line.ToString()));
    }

    /// <inheritdoc/>
    /// <remarks>These levels cost the most, so they are asked only for what nothing else has shown.</remarks>
    public override bool IsAsked(Assumption<TRecipe> assumption, bool shown) => assumption.Necessary && !shown;

    /// <inheritdoc/>
    /// <remarks>A refutation by chance is as improbable here as for the claim itself, and that is the margin: a ratio of counts has no other.</remarks>
    public override AssumptionEvidence Drop(Assumption<TRecipe> assumption, int number, CheckOptions options, Batches batches)
    {
        int trials = options.TrialsOf(Trials);
        trials = TrialsDropped(trials, IsOne(Recipes(recipe => recipe, options, trials)));
        JointResult result = Judge(Recipes(assumption.Violated, options, trials), options, batches, $"without '{assumption.Name}'");
        // What is not a number breaks nothing.
        PartEvidence? part = result.Parts.Where(candidate => candidate.Violations > candidate.Undefined)
            .OrderByDescending(candidate => candidate.Part == assumption.Breaks?.Name).ThenByDescending(candidate => candidate.WorstRatio).FirstOrDefault();
        double worst = result.Parts.Select(candidate => candidate.WorstRatio).DefaultIfEmpty(0).Max();
        return part is null
            ? new(assumption.Name, false, worst, worst, 0, "", Name, "")
            : new(
                assumption.Name, assumption.Breaks is null || part.Part == assumption.Breaks.Name, part.WorstRatio, part.WorstRatio,
                result.Parts.Count(candidate => candidate.Violations > 0) / (double)result.Parts.Count, part.Part, Name,
                result.Violations.Select(line => line.ToString()).FirstOrDefault(""));
    }

    /// <summary>As many runs of one recipe as a check takes of all: one observation refutes nothing.</summary>
    protected JointResult JudgeAgain(TRecipe recipe, ulong seed)
    {
        CheckOptions options = new() { Seed = seed };
        int blocks = (Trials + Lanes.Count - 1) / Lanes.Count;
        return ReplayedComparison.Unwrapped(() => Judge([.. Enumerable.Repeat(recipe, blocks)], options, new(options, Claim.Id), Name));
    }

    private TRecipe[] Own(CheckOptions options) => Recipes(recipe => recipe, options, options.TrialsOf(Trials));

    // One recipe for each block of eight trials.
    private TRecipe[] Recipes(Func<TRecipe, TRecipe> change, CheckOptions options, int trials) =>
        [.. Claim.Recipes.Sample((trials + Lanes.Count - 1) / Lanes.Count, new Rnd(options.Seed), 50).Select(change)];

    private static bool IsOne(TRecipe[] recipes) => recipes.Distinct().Take(2).Count() == 1;

    // A dropped assumption is a piece as a whole, so what is observed of it is none.
    private List<Run> Observed(TRecipe[] recipes, CheckOptions options, Batches batches, string step) => step == Name
        ? batches.InPieces(step, recipes.Length, index => Observed(recipes, index, options))
        : batches.Run(step, recipes.Length, index => Observed(recipes, index, options));

    private Run Observed(TRecipe[] recipes, int index, CheckOptions options)
    {
        long first = (long)index * Lanes.Count;
        return TrialFailedException.Guard(Claim, recipes[index], options.Seed, first, () =>
        {
            using Arena.Lease lease = Arena.Enter();
            List<TSeen> Seen() => [.. Observe(recipes[index], new GridTrial<Lanes>(options.Seed, first))];
            List<TSeen> seen = Seen();
            return new Run(index, seen, SecondRun.IsAudited(first) ? Different(seen, Seen()) : null);
        });
    }

    private JointResult Judge(TRecipe[] recipes, CheckOptions options, Batches batches, string step)
    {
        List<Run> runs = Observed(recipes, options, batches, step);
        ILookup<string?, int> unrepeated = runs.ToLookup(run => run.Unrepeated, run => run.Index);
        List<PartEvidence> parts = [];
        List<string> says = [];
        List<ReplayLine> violations = [];
        Dictionary<string, int> seen = [];
        foreach (IGrouping<string, TSeen> part in runs.SelectMany(run => run.Seen).GroupBy(PartOf))
        {
            TSeen[] all = [.. part];
            JointFinding finding = Judge(part.Key, all, IsOne(recipes));
            seen[part.Key] = all.Length;
            parts.Add(Describe(part.Key, finding) with { Unrepeated = unrepeated[part.Key].Count() });
            if (finding.Says.Length > 0)
            {
                says.Add(finding.Says);
            }

            if (finding.Violated)
            {
                violations.Add(ReplayLine.For(Claim.Id, recipes[finding.WorstTrial / Lanes.Count], options.Seed, finding.WorstTrial));
            }
        }

        return new(
            new(
                Name, "eight lanes of float64", (long)runs.Count * Lanes.Count, parts.Sum(part => part.Violations),
                string.Join("; ", says.Append(Certainty)) + batches.IfCutShort),
            parts, violations, seen,
            [.. unrepeated.Where(part => part.Key is not null).SelectMany(part => part).Order()
                .Select(index => ReplayLine.For(Claim.Id, recipes[index], options.Seed, (long)index * Lanes.Count))]);
    }

    // The part of the first that two runs do not have in common, or null.
    private string? Different(List<TSeen> first, List<TSeen> second)
    {
        int same = first.Zip(second).TakeWhile(pair => EqualityComparer<TSeen>.Default.Equals(pair.First, pair.Second)).Count();
        return same < first.Count ? PartOf(first[same]) : same < second.Count ? PartOf(second[same]) : null;
    }

    // What was seen of a block, and the part that a second run saw otherwise.
    private sealed record Run(int Index, List<TSeen> Seen, string? Unrepeated);

    private PartEvidence Describe(string part, JointFinding finding)
    {
        long[] histogram = new long[PartTally.HistogramClasses];
        histogram[finding.Violated ? PartTally.HistogramClasses - 1 : Math.Min((int)(finding.Ratio * 10), 9)] = 1;
        return new(
            part, Name, nameof(BoundOrigin.Statistical), finding.Comparisons, finding.Applicable, finding.Vacuous, 0, finding.Violated ? 1 : 0, finding.Ratio,
            finding.Violated ? finding.WorstTrial : -1, 0, histogram, finding.Undefined ? 1 : 0)
        { Unseen = finding.Unseen };
    }
}
