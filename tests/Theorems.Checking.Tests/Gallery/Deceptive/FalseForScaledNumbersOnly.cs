using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>x^2 &lt;= 36: true of every bell-shaped draw, which lie below 6, and false of the numbers that it is said of.</summary>
internal sealed class FalseForScaledNumbersOnly : GalleryClaim, IAnalytic<GalleryRecipe>
{
    public override Effort Effort => new(Sampled: 2000, Dropped: 32, Hunted: 0);

    public IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T x = trial.Normal("x", 0) + T.FromDyadic(recipe.Broken ? 64 : 0);
        // The product of two numbers of fourteen bits is exact.
        yield return Letters.A.AtMost(x * x, T.FromDyadic(36), T.Zero);
    }
}
