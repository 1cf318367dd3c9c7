using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>1 + 1e-9 is said to be at most 1, with a rounding that is 1e-8 whatever the precision.</summary>
[Caught("No rounding")]
internal sealed class ToleranceOfAnInequality : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T left = T.FromDyadic(recipe.Broken ? 8 : 1 + 1e-9);
        yield return Below.AtMost(left, T.One, T.FromDyadic(1e-8 / T.UnitRoundoff));
    }
}
