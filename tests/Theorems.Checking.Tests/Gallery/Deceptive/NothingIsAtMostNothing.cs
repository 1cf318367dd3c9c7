using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>0 at most 0 in every instance: nothing was computed.</summary>
[Caught("are the same number")]
internal sealed class NothingIsAtMostNothing : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(T.Zero, T.Zero, T.Zero);
    }
}
