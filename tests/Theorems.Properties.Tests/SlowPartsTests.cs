using FsCheck.Fluent;
using Theorems.Properties.DeepLinear;
using Theorems.Properties.Graphs;

namespace Theorems.Properties.Tests;

/// <summary>Slow parts are there when they are asked for, and only then.</summary>
public class SlowPartsTests
{
    [Fact]
    public void Nine_vertices_are_enumerated_on_request_only()
    {
        GnnBoundedByWl claim = new();
        // 25 and 28 are the sizes of two short lists of strongly regular graphs.
        Assert.Equal([7, 8, 25, 28], claim.Domain.Select(recipe => recipe.Vertices).Distinct().Order().TakeLast(4));
        Assert.Equal([8, 9, 25, 28], ((GnnBoundedByWl)claim.WithSlowParts()).Domain.Select(recipe => recipe.Vertices).Distinct().Order().TakeLast(4));
    }

    [Fact]
    public void Refinement_goes_deeper_on_request_only()
    {
        ColourRefinementComplexity claim = new();
        Assert.DoesNotContain(claim.Domain, recipe => recipe.Deep);
        Assert.All(((ColourRefinementComplexity)claim.WithSlowParts()).Domain, recipe => Assert.True(recipe.Deep));
    }

    [Fact]
    public void Larger_matrices_are_completed_on_request_only()
    {
        DeepMatrixCompletion claim = new();
        DeepMatrixCompletion slow = (DeepMatrixCompletion)claim.WithSlowParts();
        Assert.All(claim.Recipes.Sample(8), recipe => Assert.Equal((10, 1), (recipe.Size, recipe.Rank)));
        Assert.All(slow.Recipes.Sample(8), recipe => Assert.Equal((12, 2), (recipe.Size, recipe.Rank)));
        Assert.Equal(claim.Canonical, slow.Canonical);
    }

    [Fact]
    public void A_claim_with_slow_parts_is_the_same_claim()
    {
        Assert.All(Catalogue.All, claim => Assert.Equal(claim.Id, claim.WithSlowParts().Id));
        string[] slow = [.. Catalogue.All.Where(claim => !ReferenceEquals(claim, claim.WithSlowParts())).Select(claim => claim.Id)];
        Assert.Equal(
            [
                "klee-minty", "quicksort-comparisons", "deep-matrix-completion", "colour-refinement-complexity", "gnn-bounded-by-wl",
                "influence-equals-random-walk", "directional-autodiff",
            ],
            slow);
    }
}
