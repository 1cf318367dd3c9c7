using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>1 + 2^-70 is said to be at most 1, which float64 finds equal.</summary>
[Caught("fails in")]
internal sealed class FalseBetweenTwoPrecisions : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T left = T.One + T.FromDyadic(Math.ScaleB(1, -70));
        yield return recipe.Broken ? False<T>() : Below.AtMost(left, T.One, T.Zero);
    }
}
