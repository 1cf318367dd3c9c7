using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>An identity that is false by 1e-13, with the rounding of one operation.</summary>
[Caught("fails in")]
internal sealed class EqualButForTheThirteenthDigit : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T left = T.One + trial.Unit("x", 0);
        T right = left * T.FromDyadic(recipe.Broken ? 2 : 1 + 1e-13);
        yield return Equal.Equal(left, right, T.FromDyadic(4 * T.UnitRoundoff));
    }
}
