using System.Diagnostics;

namespace Theorems.Checking;

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
    public ClaimEvidence Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        Stopwatch watch = Stopwatch.StartNew();
        Batches batches = new(options, claim.Id);
        IReadOnlyList<Level<TRecipe>> levels = Levels.Of(claim, options.Seed);
        RandomEvidence<TRecipe> random = new(claim, options, batches);
        List<LevelEvidence> evidence = [];
        List<PartEvidence> parts = [];
        List<string> replay = [];

        foreach (Level<TRecipe> level in levels)
        {
            LevelResult<TRecipe> result = random.Gather(level);
            evidence.Add(Describe(result, batches.CutShort));
            parts.AddRange(result.Tally.Parts.Select(part => Describe(part, level.Name)));
            replay.AddRange(ReplayLines(claim, result));
        }

        if (claim is IExhaustive<TRecipe> exhaustive)
        {
            var (level, found, violations) = ExhaustiveEvidence.Gather(claim, exhaustive, recipe => recipe, options, batches, ExhaustiveEvidence.Name);
            evidence.Add(level);
            parts.AddRange(found);
            replay.AddRange(violations.Take(1).Select(entry => entry.Line.ToString()));
        }

        if (claim is IStatistical<TRecipe> statistical)
        {
            (LevelEvidence level, IReadOnlyList<PartEvidence> found) = StatisticalEvidence.Gather(
                claim, statistical, recipe => recipe, options, batches, options.TrialsOf(claim.Effort.Sampled));
            evidence.Add(level);
            parts.AddRange(found);
        }

        List<AssumptionEvidence> assumptions = [.. claim.Assumptions.Select((assumption, number) =>
            DropEverywhere(claim, assumption, number, levels, random, batches))];
        string golden = options.GoldenFolder is { } folder && claim is IGolden<TRecipe> ? GoldenFile.State(claim, folder) : GoldenState.None;
        (Verdict verdict, string reason) = Conclusion.Of(claim, parts, evidence, assumptions, batches.CutShort);
        return new()
        {
            Id = claim.Id,
            Status = Conclusion.Words(claim.Statement.Status),
            Verdict = verdict,
            Reason = reason,
            Agrees = verdict == Conclusion.Expected(claim.Statement.Status) && golden is not GoldenState.Differs and not GoldenState.Missing,
            Trials = evidence.Where(level => level.Level != ExhaustiveEvidence.Name).Sum(level => level.Cases),
            WorstRatio = parts.Where(part => part.Origin == nameof(BoundOrigin.Rate)).Select(part => part.WorstRatio).DefaultIfEmpty(0).Max(),
            Parts = parts,
            Assumptions = assumptions,
            Evidence = evidence,
            Golden = golden,
            Seed = options.Seed,
            Replay = replay,
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

        return seen.OrderByDescending(one => one.Shown).ThenByDescending(one => one.Broken).FirstOrDefault()
            ?? new(assumption.Name, false, 0, 0, 0, "", "", "");
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
        part.Violations, part.WorstRatio, part.WorstTrial, part.WorstTime, part.Histogram);

    // The worst trial of the level; a violation is first shrunk to a smallest recipe that still violates the same part.
    private IEnumerable<string> ReplayLines<TRecipe>(Claim<TRecipe> claim, LevelResult<TRecipe> result)
        where TRecipe : class
    {
        PartTally? worst = result.Tally.Parts.Where(part => part.WorstTrial >= 0).OrderByDescending(part => part.Violations > 0).ThenByDescending(part => part.WorstRatio).FirstOrDefault();
        if (worst is null || (worst.Violations == 0 && worst.Origin == BoundOrigin.Exact))
        {
            yield break;
        }

        TRecipe recipe = result.RecipeOf(worst.WorstTrial);
        if (worst.Violations == 0)
        {
            yield return ReplayLine.For(claim, recipe, options.Seed, worst.WorstTrial).ToString();
            yield break;
        }

        long block = worst.WorstTrial / result.Level.TrialsPerBatch * result.Level.TrialsPerBatch;
        PartTally? Violation(TRecipe candidate) =>
            result.Level.Run(candidate, block, false).Parts.FirstOrDefault(part => part.Part == worst.Part && part.Violations > 0);
        TRecipe smallest = Shrinker.Shrink(claim, recipe, candidate => Violation(candidate) is not null);
        yield return ReplayLine.For(claim, smallest, options.Seed, Violation(smallest)!.WorstTrial).ToString();
        yield return ReplayLine.For(claim, recipe, options.Seed, worst.WorstTrial).ToString();
    }
}
