using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>1 is said to be at most 0, with a rounding of 1e36 units that would hide anything.</summary>
[Caught("drown in rounding")]
internal sealed class RoundingOnABoundOfZero : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(T.One, T.Zero, T.FromDyadic(1e36));
    }
}
