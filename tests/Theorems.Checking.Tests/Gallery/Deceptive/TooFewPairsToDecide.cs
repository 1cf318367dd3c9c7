using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>An order that one recipe in twenty has the other way round, from thirty recipes: a false claim of a coin would look the same too often.</summary>
internal sealed class TooFewPairsToDecide : GalleryClaim, IPaired<GalleryRecipe>
{
    public override Effort Effort => new(Paired: 240);

    public IEnumerable<Pair<T>> Compare<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return new(Letters.A, recipe.Broken || recipe.Number < 50 ? T.FromDyadic(2) : T.Zero, T.One);
    }
}
