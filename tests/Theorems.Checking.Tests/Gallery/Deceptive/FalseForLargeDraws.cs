using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The square of a normal number is at most 9 in all but one trial of 400.</summary>
[Caught("fails in")]
internal sealed class FalseForLargeDraws : SampledClaim
{
    public override Effort Effort => new(Sampled: 8000, Hunted: 64, Dropped: 16);

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T square = trial.Normal("x", 0) * trial.Normal("x", 0);
        yield return recipe.Broken ? False<T>() : Below.AtMost(square, T.FromDyadic(9), T.FromDyadic(2) * square);
    }
}
