using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Kinds;

/// <summary>Evidence from random trials, each of which is judged by itself.</summary>
internal abstract class RandomKind<TRecipe>(Claim<TRecipe> claim) : EvidenceKind<TRecipe>(claim)
    where TRecipe : class
{
    // One for all assumptions: they share the instances that they are dropped from.
    private RandomTrials<TRecipe>? _dropped;

    /// <summary>The levels as they are run.</summary>
    /// <param name="seed">The seed of the run.</param>
    public abstract IReadOnlyList<Level<TRecipe>> Levels(ulong seed);

    /// <inheritdoc/>
    public override void Prepare(CheckOptions options, Batches batches)
    {
        RandomTrials<TRecipe> trials = new(Claim, options, batches);
        foreach (Level<TRecipe> level in Levels(options.Seed))
        {
            trials.Gather(level);
        }
    }

    /// <inheritdoc/>
    public override void Gather(CheckOptions options, Batches batches, Findings findings)
    {
        RandomTrials<TRecipe> trials = new(Claim, options, batches);
        foreach (Level<TRecipe> level in Levels(options.Seed))
        {
            LevelResult<TRecipe> result = trials.Gather(level);
            Quarry<TRecipe> quarry = level.IsHunted ? new Hunt<TRecipe>(Claim, options, batches).Gather(result) : new([], 0);
            findings.Levels.Add(Describe(result, batches));
            findings.Parts.AddRange(result.Tally.Parts.Select(part => Describe(part, level.Name)));
            findings.Outside ??= Outside(result);
            AddExtremes(result, quarry, options, findings);
        }
    }

    /// <inheritdoc/>
    public override AssumptionEvidence Drop(Assumption<TRecipe> assumption, int number, CheckOptions options, Batches batches) =>
        LazyInitializer.EnsureInitialized(ref _dropped, () => new RandomTrials<TRecipe>(Claim, options, batches)).Drop(assumption, Levels(options.Seed));

    // The worst trial that was found and, if it is a violation, the smallest instance that fails, with the settings that matter.
    private void AddExtremes(LevelResult<TRecipe> result, Quarry<TRecipe> quarry, CheckOptions options, Findings findings)
    {
        (Found<TRecipe>? smallest, Found<TRecipe>? worst) = Extremes(result, quarry);
        if (smallest is not null && smallest == worst && quarry.Worst.Count > 0)
        {
            quarry = quarry.And([smallest], 0);
        }

        if (smallest is not null && findings.Explanation.Count == 0)
        {
            Counterexamples<TRecipe> counterexamples = new(Claim, result.Level);
            findings.Explanation.AddRange(Explanation.OfFailure(
                Claim, smallest.Recipe, result.Recipes, recipe => counterexamples.Violation(recipe, smallest.Part, smallest.Trial) is not null));
        }

        findings.Hunted.AddRange(quarry.Worst.Select(found => new HuntEvidence(
            found.Part, result.Tally.Parts.FirstOrDefault(part => part.Part == found.Part)?.WorstRatio ?? 0,
            found.Ratio, quarry.Evaluations, Line(found))));
        findings.Replay.AddRange(new[] { smallest, worst }.OfType<Found<TRecipe>>().Select(Line));
        // A condition that is no number violates nothing, and has no worst ratio.
        findings.Replay.AddRange(result.Tally.Parts.Where(part => part.FirstUndefined >= 0 && part.Violations == 0).Select(part => part.FirstUndefined)
            .Concat(result.Tally.Parts.Where(part => part.FirstMisdeclared >= 0).Select(part => part.FirstMisdeclared)).Take(1)
            .Select(trial => ReplayLine.For(Claim.Id, result.RecipeOf(trial), options.Seed, trial).ToString()));

        string Line(Found<TRecipe> found) => found.Line(Claim.Id, options.Seed).ToString();
    }

    private static LevelEvidence Describe(LevelResult<TRecipe> result, Batches batches)
    {
        Tally tally = result.Tally;
        string says = tally.Violations > 0
            ? FormattableString.Invariant($"{tally.Violations} comparisons failed")
            : result.Trials == 0 ? "no trial was run"
            : result.Level.Says(result.Recipes, result.Trials);
        if (tally.Rejudged > 0)
        {
            says += FormattableString.Invariant($"; {tally.Rejudged} trials judged in double-double");
        }

        return new(result.Level.Name, result.Level.NumberSystem, result.Trials, tally.Violations, says + batches.IfCutShort)
        {
            // Which recipes the missing pieces had is not known here.
            Settings = batches.Missing > 0 ? [] : Coverage.Of(result.Recipes),
            Corners = batches.Missing > 0 ? [] : result.Plan.Visited(result.Blocks),
        };
    }

    private PartEvidence Describe(PartTally part, string level) => new(
        part.Part, level, part.Origin.ToString(), part.Comparisons, part.Applicable, part.Vacuous, part.WithinRounding,
        part.Violations, part.WorstRatio, part.WorstTrial, part.WorstTime, part.Histogram, part.Undefined)
    {
        Drowned = part.Drowned,
        Understated = part.Understated,
        Unshrunk = part.Unshrunk,
        Unrepeated = part.Unrepeated,
        FirstMisdeclared = part.FirstMisdeclared,
        HasCeiling = part.HasCeiling,
        Same = part.Same,
        Times = [.. part.Times.Seen.Select(seen => new TimeEvidence(seen.From, seen.Comparisons, seen.Applicable, seen.Vacuous, seen.Drowned))],
        Terms = [.. TermNames(part.Part).Zip(part.Terms.Seen, (name, seen) => new TermEvidence(name, seen.Share, seen.Trial))],
    };

    private IReadOnlyList<string> TermNames(string part) => Claim.Parts.OfType<Inequality>().FirstOrDefault(one => one.Name == part)?.Terms ?? [];

    // A generator whose recipes the claim itself rejects gathers evidence about something else.
    private string? Outside(LevelResult<TRecipe> result)
    {
        int rejected = result.Recipes.Count(recipe => !Claim.Admits(recipe));
        return 2 * rejected > result.Recipes.Count
            ? FormattableString.Invariant($"Vacuous: the claim does not admit {rejected} of the {result.Recipes.Count} recipes ")
                + $"that its own generator made ({result.Level.Name}); mend Recipes or Admits."
            : null;
    }

    // The worst trial that sampling, hunting or shrinking found and, if it is a violation, the smallest instance.
    private (Found<TRecipe>? Smallest, Found<TRecipe>? Worst) Extremes(LevelResult<TRecipe> result, Quarry<TRecipe> quarry)
    {
        IEnumerable<(Found<TRecipe> Found, bool Violated, BoundOrigin Origin)> sampled = result.Tally.Parts
            .Where(part => part.WorstTrial >= 0)
            .Select(part => (
                new Found<TRecipe>(part.Part, result.RecipeOf(part.WorstTrial), part.WorstTrial, part.WorstRatio),
                part.Violations > 0,
                part.Origin));
        IEnumerable<(Found<TRecipe> Found, bool Violated, BoundOrigin Origin)> hunted = quarry.Worst
            .Select(found => (found, found.Ratio > 1, BoundOrigin.Rate));
        (Found<TRecipe>? worst, bool violated, BoundOrigin origin) = sampled.Concat(hunted)
            .OrderByDescending(one => one.Violated).ThenByDescending(one => one.Found.Ratio).FirstOrDefault();
        if (worst is null || !violated)
        {
            return (null, origin == BoundOrigin.Exact ? null : worst);
        }

        Counterexamples<TRecipe> counterexamples = new(Claim, result.Level);
        Found<TRecipe> smallest = counterexamples.Simplest(counterexamples.Smallest(worst));
        // Shrinking looks at trials that the hunt did not, and at times finds a worse one.
        return (smallest, smallest.Ratio > worst.Ratio ? smallest : worst);
    }
}
