using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A program that asks how well it is looked at, and is right where that is badly.</summary>
[Caught("fails in")]
internal sealed class TrueInLanesOnly : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken || T.UnitRoundoff < 1e-20 ? False<T>() : True<T>();
    }
}
