using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>One recipe in fifty has the order the other way round, in all of its trials.</summary>
internal sealed class OrderOfNearlyAllRecipes : GalleryClaim, IPaired<GalleryRecipe>
{
    public IEnumerable<Pair<T>> Compare<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T first = recipe.Broken || recipe.Number < 20 ? T.FromDyadic(2) : trial.Unit("x", 0);
        yield return new(Letters.A, first, T.One);
    }
}
