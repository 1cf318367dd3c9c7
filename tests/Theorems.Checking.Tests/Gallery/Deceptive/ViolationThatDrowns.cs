using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Without the assumption both sides are lost in rounding.</summary>
[Caught("Nothing breaks")]
internal sealed class ViolationThatDrowns : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() with { Rounding = T.One / T.Zero } : True<T>();
    }
}
