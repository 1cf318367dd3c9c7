using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Two quantities that are always equal: none is before the other.</summary>
[Caught("Neither order")]
internal sealed class TiesCalledAnOrder : GalleryClaim, IPaired<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Before];

    public IEnumerable<Pair<T>> Compare<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return Before.Between(recipe.Broken ? T.FromDyadic(8) : T.One, T.One);
    }
}
