using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>A fair coin, thrown once for all eight trials of a recipe, so that their average deviates as far as that of an eighth of the runs.</summary>
internal sealed class CoinThrownOncePerRecipe : GalleryClaim, IStatistical<GalleryRecipe>
{
    public override Effort Effort => new(Sampled: 4000);

    public IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T heads = T.FromDyadic(trial.SharedInteger("throw", 0, recipe.Broken ? 1 : 2));
        yield return new(Letters.A, heads, T.FromDyadic(0.5));
    }
}
