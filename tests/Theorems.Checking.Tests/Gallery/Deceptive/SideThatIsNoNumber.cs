using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The root of a negative number is said to be at most 1.</summary>
[Caught("is not a number")]
internal sealed class SideThatIsNoNumber : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(T.Sqrt(-T.One), T.One, T.Zero);
    }
}
