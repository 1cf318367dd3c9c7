using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>-1 is said to be at most -2: the ratio of the two is 1/2.</summary>
[Caught("fails in")]
internal sealed class NegativeBoundHidesTheRatio : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(-T.One, T.FromDyadic(-2), T.Zero);
    }
}
