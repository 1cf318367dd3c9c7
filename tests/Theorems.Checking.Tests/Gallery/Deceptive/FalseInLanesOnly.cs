using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A program that asks in which numbers it runs, and is right in double-double alone.</summary>
[Caught("Rounding understated")]
internal sealed class FalseInLanesOnly : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken || typeof(T) == typeof(Lanes) ? False<T>() : True<T>();
    }
}
