using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;

namespace Theorems.Checking.Checks;

/// <summary>Enumerates the finite domain of a claim, as it is or with an assumption dropped.</summary>
internal static class ExhaustiveEvidence
{
    public const string Name = "exhaustive";

    /// <summary>What an enumeration says that did not reach the end of its domain.</summary>
    public const string PartOfDomain = "part of the domain: the time was up";

    public static (LevelEvidence Level, IReadOnlyList<PartEvidence> Parts, IReadOnlyList<(ReplayLine Line, Census Census)> Violations) Gather<TRecipe>(
        Claim<TRecipe> claim, IExhaustive<TRecipe> exhaustive, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, string step)
        where TRecipe : class
    {
        TRecipe[] domain = [.. exhaustive.Domain.Select(change)];
        List<List<(ReplayLine Line, Census Census)>> found = batches.Run(step, domain.Length, index =>
            TrialFailedException.Guard(claim, domain[index], options.Seed, index, () => exhaustive.Enumerate(domain[index], new FieldTrial(options.Seed, index))
                .Select(census => (ReplayLine.For(claim.Id, domain[index], options.Seed, index), census)).ToList()));
        List<(ReplayLine Line, Census Census)> all = [.. found.SelectMany(piece => piece)];
        List<PartEvidence> parts = [];
        foreach (IGrouping<string, Census> part in all.Select(entry => entry.Census).GroupBy(census => census.Part.Name))
        {
            long cases = part.Sum(census => census.Cases);
            long violations = part.Sum(census => census.Violations);
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[0] = cases - violations;
            histogram[^1] = violations;
            parts.Add(new(part.Key, Name, nameof(BoundOrigin.Exact), cases, cases, 0, 0, violations, violations == 0 ? 0 : double.PositiveInfinity, -1, 0, histogram));
        }

        string says = batches.CutShort
            ? PartOfDomain
            : "every case of the domain, with exact equality";
        return (new(Name, "integers modulo 2^61 - 1", parts.Sum(part => part.Comparisons), parts.Sum(part => part.Violations), says), parts,
            [.. all.Where(entry => entry.Census.Violations > 0)]);
    }

    public static AssumptionEvidence Drop<TRecipe>(
        Claim<TRecipe> claim, IExhaustive<TRecipe> exhaustive, Assumption<TRecipe> assumption, CheckOptions options, Batches batches)
        where TRecipe : class
    {
        (_, IReadOnlyList<PartEvidence> parts, IReadOnlyList<(ReplayLine Line, Census Census)> violations) =
            Gather(claim, exhaustive, assumption.Violated, options, batches, $"without '{assumption.Name}'");
        if (violations.Count == 0)
        {
            return new(assumption.Name, false, 0, 0, 0, "", Name, "");
        }

        // The domain is listed from small to large, so the first violation is a smallest one.
        (ReplayLine line, Census census) = violations[0];
        PartEvidence part = parts.First(candidate => candidate.Part == census.Part.Name);
        return new(
            assumption.Name, assumption.Breaks is null || violations.Any(entry => entry.Census.Part.Name == assumption.Breaks?.Name),
            double.PositiveInfinity, double.PositiveInfinity, part.Violations / (double)part.Comparisons, part.Part, Name,
            line.ToString());
    }
}
