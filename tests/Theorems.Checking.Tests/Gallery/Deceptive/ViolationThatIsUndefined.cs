using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Without the assumption there is no number to compare.</summary>
[Caught("Nothing breaks")]
internal sealed class ViolationThatIsUndefined : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? Below.AtMost(T.Sqrt(-T.One), T.One, T.Zero) : True<T>();
    }
}
