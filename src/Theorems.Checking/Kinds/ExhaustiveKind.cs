using System.Globalization;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Kinds;

/// <summary>A finite domain that is enumerated to its end.</summary>
internal sealed class ExhaustiveKind<TRecipe>(Claim<TRecipe> claim, IExhaustive<TRecipe> exhaustive) : EvidenceKind<TRecipe>(claim)
    where TRecipe : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts => [new(LevelNames.Exhaustive, null, "cases", "a finite domain to its end, with exact equality")];

    /// <inheritdoc/>
    public override void Prepare(CheckOptions options, Batches batches) => Own(options, batches);

    /// <inheritdoc/>
    public override void Gather(CheckOptions options, Batches batches, Findings findings)
    {
        Counted[] all = Own(options, batches);
        PartEvidence[] parts = [.. Parts(all)];
        string says = batches.CutShort ? LevelEvidence.PartOfDomain
            : batches.Missing > 0 ? "part of the domain" + batches.IfCutShort : "every case of the domain, with exact equality";
        findings.Levels.Add(new(
            LevelNames.Exhaustive, "integers modulo 2^61 - 1", parts.Sum(part => part.Comparisons), parts.Sum(part => part.Violations), says));
        findings.Parts.AddRange(parts);
        findings.Replay.AddRange(all.Where(one => one.Violations > 0 || one.Unrepeated).Take(1).Select(one => one.Line));
    }

    /// <inheritdoc/>
    public override AssumptionEvidence Drop(Assumption<TRecipe> assumption, int number, CheckOptions options, Batches batches)
    {
        Counted[] all = Enumerate(assumption.Violated, options, batches, $"without '{assumption.Name}'");
        Counted[] violated = [.. all.Where(one => one.Violations > 0)];
        if (violated.Length == 0)
        {
            return new(assumption.Name, false, 0, 0, 0, "", LevelNames.Exhaustive, "");
        }

        // The domain is listed from small to large, so the first violation is a smallest one.
        PartEvidence part = Parts(all).First(candidate => candidate.Part == violated[0].Part);
        return new(
            assumption.Name, assumption.Breaks is null || violated.Any(one => one.Part == assumption.Breaks.Name),
            double.PositiveInfinity, double.PositiveInfinity, part.Violations / (double)part.Comparisons, part.Part, LevelNames.Exhaustive,
            violated[0].Line);
    }

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) =>
        exhaustive.Enumerate(recipe, drawn.WatchedInField(line)).Select(census => new ReplayedComparison(
            LevelNames.Exhaustive, census.Part.Name, 0,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{census.Violations} of {census.Cases}{(census.Counterexample is null ? "" : ": " + census.Counterexample)}"),
            "0", census.Violations == 0 ? 0 : double.PositiveInfinity, census.Violations == 0 ? Outcome.Holds : Outcome.Violated));

    private Counted[] Own(CheckOptions options, Batches batches)
    {
        TRecipe[] domain = [.. exhaustive.Domain];
        return [.. batches.InPieces(LevelNames.Exhaustive, domain.Length, index => Enumerate(domain, index, options)).SelectMany(piece => piece)];
    }

    private Counted[] Enumerate(Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, string step)
    {
        TRecipe[] domain = [.. exhaustive.Domain.Select(change)];
        return [.. batches.Run(step, domain.Length, index => Enumerate(domain, index, options)).SelectMany(piece => piece)];
    }

    private List<Counted> Enumerate(TRecipe[] domain, int index, CheckOptions options) =>
        TrialFailedException.Guard(Claim, domain[index], options.Seed, index, () =>
        {
            List<Census> Piece() => [.. exhaustive.Enumerate(domain[index], new FieldTrial(options.Seed, index))];
            List<Census> seen = Piece();
            List<Census> again = SecondRun.IsAudited((long)index * Numbers.Lanes.Count) ? Piece() : seen;
            return seen.Select((census, place) => new Counted(
                ReplayLine.For(Claim.Id, domain[index], options.Seed, index).ToString(), Possible(census).Part.Name, census.Cases, census.Violations,
                again.Count != seen.Count || again[place] != census)).ToList();
        });

    // Counts are added up over pieces, so that a negative one would hide the violations of another piece.
    private static Census Possible(Census census) => census.Violations >= 0 && census.Violations <= census.Cases
        ? census
        : throw new InvalidOperationException($"{census.Part} counts {census.Violations} violations in {census.Cases} cases, which no enumeration finds.");

    private static IEnumerable<PartEvidence> Parts(Counted[] all)
    {
        foreach (IGrouping<string, Counted> part in all.GroupBy(one => one.Part))
        {
            long cases = part.Sum(one => one.Cases);
            long violations = part.Sum(one => one.Violations);
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[0] = cases - violations;
            histogram[^1] = violations;
            yield return new(
                part.Key, LevelNames.Exhaustive, nameof(BoundOrigin.Exact), cases, cases, 0, 0, violations,
                violations == 0 ? 0 : double.PositiveInfinity, -1, 0, histogram)
            {
                Unrepeated = part.Count(one => one.Unrepeated),
            };
        }
    }

    private sealed record Counted(string Line, string Part, long Cases, long Violations, bool Unrepeated);
}
