using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>2^61 - 1 is zero where the prime field counts, and nowhere else.</summary>
[Caught("fails in")]
internal sealed class TrueInItsFieldOnly : ExactClaim
{
    public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Equal.Zero(recipe.Broken ? T.One : trial.Normal("x", 0) * (T.FromDyadic(Math.ScaleB(1, 61)) - T.One));
    }
}
