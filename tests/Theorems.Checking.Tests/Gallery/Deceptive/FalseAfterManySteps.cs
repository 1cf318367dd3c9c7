using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>What grows by a thousandth in each step is at most 4, for the first 3000 steps.</summary>
[Caught("fails in")]
internal sealed class FalseAfterManySteps : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        for (long time = 1; time <= 4096; time *= 2)
        {
            yield return recipe.Broken ? False<T>() : Below.AtMost(T.FromDyadic(1 + Math.ScaleB(time, -10)), T.FromDyadic(4), T.Zero, time);
        }
    }
}
