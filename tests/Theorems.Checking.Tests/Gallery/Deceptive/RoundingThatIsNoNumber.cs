using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>4 is said to be at most 1, with a rounding of 0/0.</summary>
[Caught("is not a number")]
internal sealed class RoundingThatIsNoNumber : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(T.FromDyadic(4), T.One, T.Zero / T.Zero);
    }
}
