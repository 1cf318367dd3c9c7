using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The eigenvalues of a diagonal matrix are said to differ: of random ones they do, but for one in a thousand that is let pass.</summary>
internal sealed class FalseAtEqualEigenvaluesOnly : GalleryClaim, IAnalytic<GalleryRecipe>
{
    private const int Size = 4;

    public override Effort Effort => new(Sampled: 2000, Dropped: 32, Hunted: 0);

    public IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] values = trial.NormalVector("eigenvalue", Size);
        // Two alone agree by chance now and then; that all four do is the coincidence that nobody draws.
        T gap = T.Zero;
        for (int index = 1; index < Size; index++)
        {
            gap = T.Max(gap, T.Abs(values[index] - values[0]));
        }

        yield return Letters.A.AtMost(T.FromDyadic(recipe.Broken ? 64 : 1.0 / Draws.GridScale), gap, T.Zero);
    }
}
