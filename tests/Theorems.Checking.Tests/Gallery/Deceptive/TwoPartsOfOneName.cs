using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Two parts are called (a); one is compared, and the other is false.</summary>
[Caught("Two parts are called (a)")]
internal sealed class TwoPartsOfOneName : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Below, Equal];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : True<T>();
    }
}
