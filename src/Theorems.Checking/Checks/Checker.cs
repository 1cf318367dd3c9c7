using System.Diagnostics;
using Theorems.Checking.Claims;
using Theorems.Checking.Devices;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;

namespace Theorems.Checking.Checks;

/// <summary>Checks claims: samples, proves what can be proved, drops each assumption in turn, compares the golden snapshot.</summary>
public sealed class Checker(CheckOptions options) : IClaimVisitor<ClaimEvidence>
{
    /// <summary>The evidence for several claims, in their order.</summary>
    public EvidenceReport Check(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new() { Seed = options.Seed, Claims = [.. claims.Select(claim => claim.Accept(this))] };
    }

    /// <summary>The evidence for one claim.</summary>
    public ClaimEvidence Check(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Accept(this);
    }

    /// <inheritdoc/>
    /// <remarks>What the program of a claim throws becomes its verdict, so that other claims are still checked.</remarks>
    /// <exception cref="FormatException">The accepted snapshot cannot be read.</exception>
    public ClaimEvidence Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        Stopwatch watch = Stopwatch.StartNew();
        GoldenSnapshot? accepted = options.GoldenFolder is { } folder && claim is IGolden<TRecipe> && File.Exists(GoldenFile.VerifiedPath(folder, claim.Id))
            ? GoldenFile.Read(GoldenFile.VerifiedPath(folder, claim.Id))
            : null;
        try
        {
            return options.Time is { } time ? Patience.Within(Patience.After(time), () => Gather(claim, accepted, watch)) : Gather(claim, accepted, watch);
        }
        catch (TimeoutException failure)
        {
            return Without(claim, Verdict.Inconclusive, failure.Message, null, watch);
        }
        catch (Exception failure)
        {
            (Exception cause, ReplayLine? line) = failure is TrialFailedException trial ? (trial.InnerException!, trial.Line) : (failure, null);
            options.Failed?.Invoke(claim.Id, cause);
            return Without(
                claim, Verdict.Failed,
                $"The program of {claim.Id} failed{(line is null ? "" : $" in '{line}'")} ({cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.')}).", line, watch);
        }
    }

    // Where no evidence could be gathered.
    private ClaimEvidence Without(Claim claim, Verdict verdict, string reason, ReplayLine? line, Stopwatch watch) => new()
    {
        Id = claim.Id,
        Status = Conclusion.Words(claim.Statement.Status),
        Verdict = verdict,
        Reason = reason,
        Agrees = false,
        Trials = 0,
        WorstRatio = 0,
        Parts = [],
        Assumptions = [],
        Evidence = [],
        Golden = GoldenState.None,
        Seed = options.Seed,
        Replay = line is null ? [] : [line.ToString()],
        Seconds = watch.Elapsed.TotalSeconds,
    };

    // Assumptions are dropped here only: what a device would show of them is shown already.
    private List<Level<TRecipe>> OnDevices<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        List<Level<TRecipe>> levels = [];
        foreach (Accelerator device in options.Accelerators)
        {
            (Level<TRecipe>? level, string? whyNot) = DeviceLevel.Of(claim, options.Seed, device);
            if (level is null)
            {
                options.LeftOut?.Invoke(claim.Id, whyNot!);
                continue;
            }

            levels.Add(level);
        }

        return levels;
    }

    private ClaimEvidence Gather<TRecipe>(Claim<TRecipe> claim, GoldenSnapshot? accepted, Stopwatch watch)
        where TRecipe : class
    {
        Batches batches = new(options, claim.Id);
        IReadOnlyList<Level<TRecipe>> levels = Levels.Of(claim, options.Seed);
        IReadOnlyList<Level<TRecipe>> onDevices = OnDevices(claim);
        RandomEvidence<TRecipe> random = new(claim, options, batches);
        List<LevelEvidence> evidence = [];
        List<PartEvidence> parts = [];
        List<string> replay = [];
        List<HuntEvidence> hunted = [];
        List<string> explanation = [];
        IReadOnlyList<BoxEvidence> boxes = [];
        string? outside = null;

        foreach (Level<TRecipe> level in levels.Concat(onDevices))
        {
            LevelResult<TRecipe> result = random.Gather(level);
            evidence.Add(Describe(result, batches.CutShort));
            parts.AddRange(result.Tally.Parts.Select(part => Describe(part, level.Name)));
            Quarry<TRecipe> quarry = level.Name == Levels.Sampled ? new Hunt<TRecipe>(claim, options, batches).Gather(result) : new([], 0);
            (Found<TRecipe>? smallest, Found<TRecipe>? worst) = Extremes(claim, result, quarry);
            if (smallest is not null && smallest == worst && quarry.Worst.Count > 0)
            {
                quarry = quarry.And([smallest], 0);
            }

            if (smallest is not null && explanation.Count == 0)
            {
                Counterexamples<TRecipe> counterexamples = new(claim, level);
                explanation.AddRange(Explanation.OfFailure(
                    claim, smallest.Recipe, result.Recipes, recipe => counterexamples.Violation(recipe, smallest.Part, smallest.Trial) is not null));
            }

            outside ??= Outside(claim, result);
            hunted.AddRange(quarry.Worst.Select(found => new HuntEvidence(
                found.Part, result.Tally.Parts.FirstOrDefault(part => part.Part == found.Part)?.WorstRatio ?? 0, found.Ratio, quarry.Evaluations,
                ReplayLine.For(claim.Id, found.Recipe, options.Seed, found.Trial).ToString())));
            replay.AddRange(new[] { smallest, worst }.OfType<Found<TRecipe>>().Select(found => ReplayLine.For(claim.Id, found.Recipe, options.Seed, found.Trial).ToString()));
            // A condition that is no number violates nothing, and has no worst ratio.
            replay.AddRange(result.Tally.Parts.Where(part => part.FirstUndefined >= 0 && part.Violations == 0).Take(1)
                .Select(part => ReplayLine.For(claim.Id, result.RecipeOf(part.FirstUndefined), options.Seed, part.FirstUndefined).ToString()));
        }

        if (claim is IOnBox<TRecipe> boxed)
        {
            (LevelEvidence level, IReadOnlyList<PartEvidence> found, boxes) = BoxLevel.Gather(claim, boxed, options, batches);
            evidence.Add(level);
            parts.AddRange(found);
            replay.AddRange(boxes.Where(box => box.Answer == BoxLevel.Refuted).Take(1).Select(box => box.Replay));
        }

        if (claim is IExhaustive<TRecipe> exhaustive)
        {
            var (level, found, violations) = ExhaustiveEvidence.Gather(claim, exhaustive, recipe => recipe, options, batches, ExhaustiveEvidence.Name);
            evidence.Add(level);
            parts.AddRange(found);
            replay.AddRange(violations.Take(1).Select(entry => entry.Line.ToString()));
        }

        foreach (StatisticalResult result in Together(claim, recipe => recipe, batches))
        {
            evidence.Add(result.Level);
            parts.AddRange(result.Parts);
            replay.AddRange(result.Violations.Take(1).Select(line => line.ToString()));
        }

        // Shrinking is a walk, one step after the other, so assumptions are dropped side by side; each says for itself when its time was up.
        List<AssumptionEvidence> assumptions = batches.Run("assumptions", claim.Assumptions.Count, number =>
            DropEverywhere(claim, claim.Assumptions[number], number, levels, random, batches), atLeast: claim.Assumptions.Count);
        string golden = options.GoldenFolder is not null && claim is IGolden<TRecipe> ? GoldenFile.State(claim, accepted) : GoldenState.None;
        (Verdict verdict, string reason) = Conclusion.Of(claim, parts, hunted, evidence, assumptions, batches.CutShort, boxes, outside);
        if (verdict == Verdict.Holds)
        {
            explanation.AddRange(Explanation.OfEdge(parts, hunted, assumptions));
        }

        return new()
        {
            Id = claim.Id,
            Status = Conclusion.Words(claim.Statement.Status),
            Verdict = verdict,
            Reason = reason,
            Agrees = verdict == Conclusion.Expected(claim.Statement.Status) && golden is not GoldenState.Differs and not GoldenState.Missing,
            Trials = evidence.Where(level => level.Level is not ExhaustiveEvidence.Name and not BoxLevel.Name).Sum(level => level.Cases),
            WorstRatio = parts.Where(part => part.Origin == nameof(BoundOrigin.Rate)).Select(part => part.WorstRatio)
                .Concat(hunted.Select(found => found.HuntedRatio)).DefaultIfEmpty(0).Max(),
            Parts = parts,
            Hunted = hunted,
            Boxes = boxes,
            Assumptions = assumptions,
            Evidence = evidence,
            Golden = golden,
            Seed = options.Seed,
            Replay = replay,
            Explanation = explanation,
            Seconds = watch.Elapsed.TotalSeconds,
        };
    }

    private AssumptionEvidence DropEverywhere<TRecipe>(
        Claim<TRecipe> claim, Assumption<TRecipe> assumption, int number,
        IReadOnlyList<Level<TRecipe>> levels, RandomEvidence<TRecipe> random, Batches batches)
        where TRecipe : class
    {
        List<AssumptionEvidence> seen = [];
        if (levels.Count > 0)
        {
            seen.Add(random.Drop(assumption, number, levels));
        }

        if (claim is IExhaustive<TRecipe> exhaustive)
        {
            seen.Add(ExhaustiveEvidence.Drop(claim, exhaustive, assumption, options, batches));
        }

        // A piece is one case, however wide its box, so the share of broken ones says more at the other levels.
        if (claim is IOnBox<TRecipe> boxed && !seen.Any(one => one.Shown))
        {
            seen.Add(BoxLevel.Drop(claim, boxed, assumption, options, batches));
        }

        // The levels that judge many trials together cost the most, so they are asked only for what nothing else has shown.
        if (assumption.Necessary && !seen.Any(one => one.Shown))
        {
            seen.AddRange(Together(claim, assumption.Violated, batches, $"without '{assumption.Name}'").Select(result => result.Without(assumption)));
        }

        return seen.OrderByDescending(one => one.Shown).ThenByDescending(one => one.Broken).FirstOrDefault()
            ?? new(assumption.Name, false, 0, 0, 0, "", "", "");
    }

    // The levels whose verdict is about all of their trials together.
    private IEnumerable<StatisticalResult> Together<TRecipe>(Claim<TRecipe> claim, Func<TRecipe, TRecipe> change, Batches batches, string? step = null)
        where TRecipe : class
    {
        if (claim is IStatistical<TRecipe> statistical)
        {
            yield return StatisticalEvidence.Gather(
                claim, statistical, change, options, batches, options.TrialsOf(claim.Effort.Sampled), step ?? StatisticalEvidence.Name);
        }

        if (claim is IRate<TRecipe> rate)
        {
            yield return RateEvidence.Gather(claim, rate, change, options, batches, step ?? RateEvidence.Name);
        }

        if (claim is IPaired<TRecipe> paired)
        {
            // The reversed order is often clearer than the claimed one, so fewer instances show it.
            int trials = step is null ? options.TrialsOf(claim.Effort.Paired) : Math.Min(options.TrialsOf(claim.Effort.Paired), claim.Effort.Dropped);
            yield return PairedEvidence.Gather(claim, paired, change, options, batches, trials, step ?? PairedEvidence.Name);
        }
    }

    private static LevelEvidence Describe<TRecipe>(LevelResult<TRecipe> result, bool cutShort)
        where TRecipe : class
    {
        Tally tally = result.Tally;
        string says = tally.Violations > 0
            ? FormattableString.Invariant($"{tally.Violations} comparisons failed")
            : tally.Trials == 0 ? "no trial was run"
            : result.Level.Says(result.Recipes, tally.Trials);
        if (tally.Rejudged > 0)
        {
            says += FormattableString.Invariant($"; {tally.Rejudged} trials judged in double-double");
        }

        return new(result.Level.Name, result.Level.NumberSystem, tally.Trials, tally.Violations, cutShort ? says + "; cut short by the time limit" : says);
    }

    private static PartEvidence Describe(PartTally part, string level) => new(
        part.Part, level, part.Origin.ToString(), part.Comparisons, part.Applicable, part.Vacuous, part.WithinRounding,
        part.Violations, part.WorstRatio, part.WorstTrial, part.WorstTime, part.Histogram, part.Undefined);

    // A generator whose recipes the claim itself rejects gathers evidence about something else.
    private static string? Outside<TRecipe>(Claim<TRecipe> claim, LevelResult<TRecipe> result)
        where TRecipe : class
    {
        int rejected = result.Recipes.Count(recipe => !claim.Admits(recipe));
        return 2 * rejected > result.Recipes.Count
            ? FormattableString.Invariant($"Vacuous: the claim does not admit {rejected} of the {result.Recipes.Count} recipes that its own generator made ({result.Level.Name}); mend Recipes or Admits.")
            : null;
    }

    // The worst trial that sampling, hunting or shrinking found and, if it is a violation, the smallest instance.
    private static (Found<TRecipe>? Smallest, Found<TRecipe>? Worst) Extremes<TRecipe>(Claim<TRecipe> claim, LevelResult<TRecipe> result, Quarry<TRecipe> quarry)
        where TRecipe : class
    {
        IEnumerable<(Found<TRecipe> Found, bool Violated, BoundOrigin Origin)> sampled = result.Tally.Parts.Where(part => part.WorstTrial >= 0)
            .Select(part => (new Found<TRecipe>(part.Part, result.RecipeOf(part.WorstTrial), part.WorstTrial, part.WorstRatio), part.Violations > 0, part.Origin));
        IEnumerable<(Found<TRecipe> Found, bool Violated, BoundOrigin Origin)> hunted = quarry.Worst.Select(found => (found, found.Ratio > 1, BoundOrigin.Rate));
        (Found<TRecipe>? worst, bool violated, BoundOrigin origin) = sampled.Concat(hunted)
            .OrderByDescending(one => one.Violated).ThenByDescending(one => one.Found.Ratio).FirstOrDefault();
        if (worst is null || !violated)
        {
            return (null, origin == BoundOrigin.Exact ? null : worst);
        }

        Found<TRecipe> smallest = new Counterexamples<TRecipe>(claim, result.Level).Smallest(worst);
        // Shrinking looks at trials that the hunt did not, and at times finds a worse one.
        return (smallest, smallest.Ratio > worst.Ratio ? smallest : worst);
    }
}
