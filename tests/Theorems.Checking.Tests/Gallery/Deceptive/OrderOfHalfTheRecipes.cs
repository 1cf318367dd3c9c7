using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The recipe decides which of two is smaller, one way as often as the other; each of its trials shows the same order.</summary>
internal sealed class OrderOfHalfTheRecipes : GalleryClaim, IPaired<GalleryRecipe>
{
    public IEnumerable<Pair<T>> Compare<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T first = recipe.Broken || recipe.Number < 500 ? T.FromDyadic(2) : T.Zero;
        yield return new(Letters.A, first, T.One);
    }
}
