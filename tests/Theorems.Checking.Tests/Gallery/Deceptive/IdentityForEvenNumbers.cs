using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Every other recipe is false, in exact arithmetic.</summary>
[Caught("fails in")]
internal sealed class IdentityForEvenNumbers : ExactClaim
{
    public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Equal.Zero(recipe.Broken || recipe.Number % 2 == 1 ? trial.Normal("x", 0) : T.Zero);
    }
}
