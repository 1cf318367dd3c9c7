using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A bound of 0/0, which no comparison is above.</summary>
[Caught("is not a number")]
internal sealed class BoundThatIsNoNumber : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(T.One, T.Zero / T.Zero, T.Zero);
    }
}
