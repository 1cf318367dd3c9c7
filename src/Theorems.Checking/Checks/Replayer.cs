using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Checks;

/// <summary>A replayed trial: its exact instance and all comparisons.</summary>
/// <param name="Instance">The numbers of the instance, one line for each stream: 'A = 1/2, -3/1024, ...'.</param>
/// <param name="Comparisons">The comparisons, in every number system that the claim allows.</param>
public sealed record Replay(IReadOnlyList<string> Instance, IReadOnlyList<ReplayedComparison> Comparisons);

/// <summary>Runs one trial of a claim again, in every number system that its types allow, and keeps everything.</summary>
/// <param name="line">Which trial.</param>
public sealed class Replayer(ReplayLine line) : IClaimVisitor<Replay>
{
    /// <inheritdoc/>
    public Replay Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        TRecipe recipe = RecipeText.Parse(claim.Canonical, line.Settings);
        DrawnNumbers drawn = new();
        List<ReplayedComparison> comparisons = [.. EvidenceKinds.Of(claim).SelectMany(kind => kind.Replay(recipe, line, drawn))];
        return new(drawn.Lines, comparisons);
    }
}
