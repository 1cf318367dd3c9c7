using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Every other recipe is false.</summary>
[Caught("fails in")]
internal sealed class FalseForEvenNumbers : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken || recipe.Number % 2 == 0 ? False<T>() : True<T>();
    }
}
