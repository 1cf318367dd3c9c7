using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A vector said to have a largest entry above 0 in magnitude: true of every random one, and false of the vector of zeros.</summary>
internal sealed class FalseAtZeroOnly : GalleryClaim, IAnalytic<GalleryRecipe>
{
    public override Effort Effort => new(Sampled: 2000, Dropped: 32, Hunted: 0);

    public IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T greatest = trial.NormalVector("x", 4).Select(T.Abs).Aggregate(T.Max);
        // Sums of grid points below 6 are exact.
        yield return Letters.A.AtMost(T.FromDyadic(recipe.Broken ? 64 : 1.0 / Draws.GridScale), greatest, T.Zero);
    }
}
