using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Data;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Checking.Kinds;
using Theorems.Checking.Running;

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

    /// <summary>Runs the pieces of a claim that are the ledger's shard's, for a merge to judge.</summary>
    public void Prepare(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        claim.Accept(new Preparation(this));
    }

    private sealed class Preparation(Checker checker) : IClaimVisitor<Checker>
    {
        public Checker Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            checker.Prepare(claim);
            return checker;
        }
    }

    /// <inheritdoc/>
    /// <remarks>What the program of a claim throws becomes its verdict, so that other claims are still checked.</remarks>
    /// <exception cref="FormatException">The accepted snapshot, or what is remembered of failures, cannot be read.</exception>
    public ClaimEvidence Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        Stopwatch watch = Stopwatch.StartNew();
        if (RecipeText.WhyNot(typeof(TRecipe)) is { } whyNot)
        {
            return Without(claim, Verdict.Failed, whyNot, null, watch);
        }

        if (claim.GivenData is { SaysNothing: true } given)
        {
            BrokenAssumption broken = given.Broken.First(one => one.Remains.Length == 0);
            return Without(
                claim, Verdict.Inconclusive,
                $"The data break the assumption '{broken.Assumption}', without which nothing is claimed of them: {broken.Certificate.TrimEnd('.')}.",
                null, watch);
        }

        GoldenSnapshot? accepted = options.GoldenFolder is { } folder && claim is IGolden<TRecipe> && File.Exists(GoldenFile.VerifiedPath(folder, claim.Id))
            ? GoldenFile.Read(GoldenFile.VerifiedPath(folder, claim.Id))
            : null;
        KnownFailures<TRecipe> failures = new(claim, options);
        try
        {
            return options.Time is { } time
                ? Patience.Within(Patience.After(time), () => Check(claim, failures, accepted, watch))
                : Check(claim, failures, accepted, watch);
        }
        catch (LedgerException)
        {
            throw;
        }
        catch (TimeoutException failure)
        {
            return Without(claim, Verdict.Inconclusive, failure.Message, null, watch);
        }
        catch (Exception failure)
        {
            (Exception cause, ReplayLine? line) = failure is TrialFailedException trial ? (trial.InnerException!, trial.Line) : (failure, null);
            options.Failed?.Invoke(claim.Id, cause);
            string where = line is null ? "" : $" in '{line}'";
            string said = cause.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
            return Without(
                claim, Verdict.Failed, $"The program of {claim.Id} failed{where} ({cause.GetType().Name}: {said}).", line, watch);
        }
    }

    // Where no evidence could be gathered.
    private ClaimEvidence Without(Claim claim, Verdict verdict, string reason, ReplayLine? line, Stopwatch watch) => new()
    {
        Id = claim.Id,
        Status = StatusText.Of(claim.Status),
        Verdict = verdict,
        Reason = reason,
        Agrees = false,
        Trials = 0,
        WorstRatio = 0,
        Parts = [],
        Assumptions = [],
        Evidence = [],
        Golden = GoldenState.None,
        Data = claim.GivenData,
        Seed = options.Seed,
        Replay = line is null ? [] : [line.ToString()],
        Seconds = watch.Elapsed.TotalSeconds,
    };

    // What refuted the claim before comes first; if that holds, everything.
    private ClaimEvidence Check<TRecipe>(Claim<TRecipe> claim, KnownFailures<TRecipe> failures, GoldenSnapshot? accepted, Stopwatch watch)
        where TRecipe : class
    {
        if (failures.StillFailing() is { } known)
        {
            return Without(claim, Verdict.Refuted, known.Reason, null, watch) with
            {
                Trials = known.Level.Cases,
                WorstRatio = known.Parts.Max(part => part.WorstRatio),
                Parts = known.Parts,
                Evidence = [known.Level],
                Replay = known.Replay,
                Seconds = watch.Elapsed.TotalSeconds,
            };
        }

        ClaimEvidence evidence = Gather(claim, accepted, watch);
        failures.Remember(evidence.Verdict, evidence.Reason, evidence.Replay);
        return evidence;
    }

    private ClaimEvidence Gather<TRecipe>(Claim<TRecipe> claim, GoldenSnapshot? accepted, Stopwatch watch)
        where TRecipe : class
    {
        Batches batches = new(options, claim.Id);
        IReadOnlyList<EvidenceKind<TRecipe>> kinds = EvidenceKinds.Of(claim, options.Accelerators);
        Findings found = new();
        foreach (EvidenceKind<TRecipe> kind in kinds)
        {
            kind.Gather(options, batches, found);
        }

        if (claim.IsAboutGivenData && !batches.CutShort)
        {
            // A level that has no instances of the user's is none of this claim's.
            found.Levels.RemoveAll(level => level.Cases == 0 || found.Parts.All(part => part.Level != level.Level));
        }

        // Shrinking is a walk, one step after the other, so assumptions are dropped side by side; each says for itself when its time was up.
        List<AssumptionEvidence> assumptions = [.. Drop(claim, kinds, batches).Select((seen, number) => Controlled(claim, number, seen, found))];
        string golden = options.GoldenFolder is not null && claim is IGolden<TRecipe> ? GoldenFile.State(claim, accepted) : GoldenState.None;
        (Verdict verdict, string reason) = Conclusion.Of(claim, found, assumptions, batches.CutShort);
        if (batches.Missing > 0 && verdict is (Verdict.Holds or Verdict.Inconclusive))
        {
            (verdict, reason) = (Verdict.Inconclusive, FormattableString.Invariant(
                $"Pieces are missing: {batches.Missing} of this claim's are in no file that was merged; what there is shows no violation")
                + (verdict == Verdict.Holds ? "." : $". {reason}"));
        }

        // How near an identity comes to the rounding that it declares says nothing of the theorem's bounds.
        HuntEvidence[] bounded = [.. found.Hunted.Where(hunted =>
            found.Parts.Any(part => part.Part == hunted.Part && part.Origin == nameof(BoundOrigin.Rate)))];
        if (verdict == Verdict.Holds)
        {
            found.Explanation.AddRange(Explanation.OfEdge(found.Parts, bounded, assumptions));
        }

        return new()
        {
            Id = claim.Id,
            Status = StatusText.Of(claim.Status),
            Verdict = verdict,
            Reason = reason,
            Agrees = verdict == StatusText.Expected(StatusText.Of(claim.Status)) && golden is not GoldenState.Differs and not GoldenState.Missing,
            Trials = found.Levels.Where(level => level.Level is not LevelNames.Exhaustive and not LevelNames.Box).Sum(level => level.Cases),
            WorstRatio = found.Parts.Where(part => part.Origin == nameof(BoundOrigin.Rate)).Select(part => part.WorstRatio)
                .Concat(bounded.Select(hunted => hunted.HuntedRatio)).DefaultIfEmpty(0).Max(),
            Parts = found.Parts,
            Hunted = found.Hunted,
            Boxes = found.Boxes,
            Assumptions = assumptions,
            Evidence = found.Levels,
            Golden = golden,
            Data = claim.GivenData,
            Seed = options.Seed,
            Replay = found.Replay,
            Explanation = found.Explanation,
            Seconds = watch.Elapsed.TotalSeconds,
        };
    }

    /// <summary>Runs those pieces of a claim that are of this shard and depend on no others.</summary>
    /// <remarks>A piece whose program fails is not finished, here or elsewhere; the merge runs it again, and says so.</remarks>
    private void Prepare<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        if (RecipeText.WhyNot(typeof(TRecipe)) is not null)
        {
            return;
        }

        try
        {
            Batches batches = new(options, claim.Id);
            IReadOnlyList<EvidenceKind<TRecipe>> kinds = EvidenceKinds.Of(claim, options.Accelerators);
            foreach (EvidenceKind<TRecipe> kind in kinds)
            {
                kind.Prepare(options, batches);
            }

            if (kinds.All(kind => kind.DropsAlone))
            {
                Drop(claim, kinds, batches);
            }
        }
        catch (Exception failure) when (failure is not LedgerException)
        {
            options.Failed?.Invoke(claim.Id, failure is TrialFailedException trial ? trial.InnerException! : failure);
        }
    }

    // What the kinds of evidence show of each dropped assumption.
    private List<Dropped> Drop<TRecipe>(Claim<TRecipe> claim, IReadOnlyList<EvidenceKind<TRecipe>> kinds, Batches batches)
        where TRecipe : class
    {
        int dropped = claim.IsAboutGivenData && claim.Effort.Dropped == 0 ? 0 : claim.Assumptions.Count;
        return batches.InPieces("assumptions", dropped, number => new Dropped(Drop(claim, number, kinds, batches)), atLeast: dropped, canMiss: false);
    }

    private sealed record Dropped(AssumptionEvidence? Most);

    // What shows most of all that the kinds of evidence say of one dropped assumption.
    private AssumptionEvidence? Drop<TRecipe>(Claim<TRecipe> claim, int number, IReadOnlyList<EvidenceKind<TRecipe>> kinds, Batches batches)
        where TRecipe : class
    {
        Assumption<TRecipe> assumption = claim.Assumptions[number];
        AssumptionEvidence? most = null;
        foreach (EvidenceKind<TRecipe> kind in kinds)
        {
            if (!kind.IsAsked(assumption, most is { Shown: true }))
            {
                continue;
            }

            AssumptionEvidence seen = kind.Drop(assumption, number, options, batches);
            most = seen.ShowsMoreThan(most) ? seen : most;
        }

        return most;
    }

    private AssumptionEvidence Controlled<TRecipe>(Claim<TRecipe> claim, int number, Dropped dropped, Findings found)
        where TRecipe : class
    {
        Assumption<TRecipe> assumption = claim.Assumptions[number];
        // Of kinds that judge a whole domain the claim's own evidence is the control.
        AssumptionEvidence most = dropped.Most ?? new(assumption.Name, false, 0, 0, 0, "", "", "");
        return most with
        {
            Change = most.Change.Length > 0 ? most.Change : Change(claim, assumption),
            Control = most.Control > 0 ? most.Control
                : found.Parts.FirstOrDefault(part => part.Part == most.Part && part.Level == most.Level)?.WorstRatio ?? 0,
        };
    }

    // How a violated instance differs from the one that it was made of, for the first of some that differs.
    private string Change<TRecipe>(Claim<TRecipe> claim, Assumption<TRecipe> assumption)
        where TRecipe : class
    {
        const int Tried = 16;
        IEnumerable<TRecipe> recipes = claim.Recipes.Sample(Tried, new Rnd(options.Seed), Tried).Prepend(claim.Canonical);
        IEnumerable<TRecipe> domain = claim is IExhaustive<TRecipe> exhaustive ? exhaustive.Domain.Take(Tried) : [];
        IEnumerable<TRecipe> pieces = claim is IOnBox<TRecipe> boxed ? boxed.Pieces.Take(Tried) : [];
        return recipes.Concat(domain).Concat(pieces)
            .Select(recipe => RecipeText.Difference(recipe, assumption.Violated(recipe))).FirstOrDefault(change => change.Length > 0, "");
    }
}
