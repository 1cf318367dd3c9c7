using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>4 is said to be at most 1, with a rounding that has no end.</summary>
[Caught("drown in rounding")]
internal sealed class RoundingWithoutEnd : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(T.FromDyadic(4), T.One, T.One / T.Zero);
    }
}
