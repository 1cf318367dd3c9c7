using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>An inequality that all trials of one recipe in twenty break.</summary>
internal sealed class OneRecipeInTwentyIsFalse : GalleryClaim, IAnalytic<GalleryRecipe>
{
    public override Effort Effort => new(Hunted: 0);

    public IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return Letters.A.AtMost(T.FromDyadic(recipe.Broken || recipe.Number < 50 ? 8 : 1), T.FromDyadic(2), T.Zero);
    }
}
