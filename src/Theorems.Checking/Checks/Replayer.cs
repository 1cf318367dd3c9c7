using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Checks;

/// <summary>A replayed trial: its exact instance at each level, and all comparisons.</summary>
/// <remarks>
/// What is printed suffices: recipe and numbers of a level determine the residuals and bounds of its comparisons. (Those of all trials together, of means
/// and counts, need all trials.)
/// </remarks>
/// <param name="Instances">The numbers of the instance at each level that draws some.</param>
/// <param name="Comparisons">The comparisons, in every number system that the claim allows.</param>
public sealed record Replay(IReadOnlyList<ReplayedInstance> Instances, IReadOnlyList<ReplayedComparison> Comparisons)
{
    /// <summary>The first comparison that fails, or null; what float64 alone cannot decide is decided by the more precise systems.</summary>
    public ReplayedComparison? Violation => Comparisons.FirstOrDefault(seen =>
        seen.Outcome == Outcome.Violated && (seen.NumberSystem != "float64" || Comparisons.All(other => other.NumberSystem == "float64")));

    /// <summary>The instances with headings for a reader; levels whose numbers are the same are named together.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Blocks => Instances
        .GroupBy(instance => string.Join('\n', instance.Lines))
        .Select(same => (
            $"Instance, exactly ({string.Join(", ", same.Select(instance => instance.Level))})",
            same.First().Lines));
}

/// <summary>Runs one trial of a claim again, in every number system that its types allow, and keeps everything.</summary>
/// <param name="line">Which trial.</param>
public sealed class Replayer(ReplayLine line) : IClaimVisitor<Replay>
{
    /// <inheritdoc/>
    public Replay Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (RecipeText.WhyNot(typeof(TRecipe)) is { } whyNot)
        {
            throw new FormatException(whyNot);
        }

        TRecipe recipe = RecipeText.Parse(claim.Canonical, line.Settings);
        List<ReplayedInstance> instances = [];
        List<ReplayedComparison> comparisons = [];
        List<GivenNumber> unknown = [.. line.Numbers.All];
        foreach (EvidenceKind<TRecipe> kind in EvidenceKinds.Of(claim))
        {
            DrawnNumbers drawn = new(kind.Facts.Select(level => level.Name).FirstOrDefault(""));
            comparisons.AddRange(kind.Replay(recipe, line, drawn).Select(seen => seen.Level.Length > 0 ? seen : seen with { Level = drawn.Level }));
            instances.AddRange(drawn.Instances);
            unknown.RemoveAll(drawn.Took);
        }

        if (unknown.Count > 0)
        {
            string drawn = string.Join("; ", instances.SelectMany(instance => instance.Lines)
                .Select(text => text[..text.IndexOf(" = ", StringComparison.Ordinal)]).Distinct());
            throw new FormatException($"{claim.Id} draws no number {GivenNumbers.Name(unknown[0])} here; it draws {(drawn.Length > 0 ? drawn : "none")}.");
        }

        return new(instances, comparisons);
    }
}
