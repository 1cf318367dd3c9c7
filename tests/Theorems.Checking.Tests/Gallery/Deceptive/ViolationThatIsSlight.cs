using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Without the assumption the bound is exceeded by half.</summary>
[Caught("Nothing breaks")]
internal sealed class ViolationThatIsSlight : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? Below.AtMost(T.FromDyadic(1.5), T.One, T.Zero) : True<T>();
    }
}
