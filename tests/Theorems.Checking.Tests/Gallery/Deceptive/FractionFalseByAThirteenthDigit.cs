using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>An identity of fractions that is false by 1e-13.</summary>
[Caught("fails in")]
internal sealed class FractionFalseByAThirteenthDigit : ExactClaim
{
    public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Equal.Zero(T.FromDyadic(recipe.Broken ? 1 : 1e-13) * trial.Normal("x", 0));
    }
}
