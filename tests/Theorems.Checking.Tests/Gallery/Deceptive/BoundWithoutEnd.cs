using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A normal number is at most infinity.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class BoundWithoutEnd : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(trial.Normal("x", 0), T.One / T.Zero, T.Zero);
    }
}
