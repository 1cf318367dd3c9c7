using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Both sides have no value in any instance.</summary>
[Caught("is not a number")]
internal sealed class DividesByZero : ExactClaim
{
    public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Equal.Zero(recipe.Broken ? T.One : T.One / (trial.Normal("x", 0) - trial.Normal("x", 0)));
    }
}
