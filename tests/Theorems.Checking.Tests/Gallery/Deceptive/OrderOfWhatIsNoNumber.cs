using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>One quantity of the two is no number in one recipe of twenty.</summary>
[Caught("is not a number")]
internal sealed class OrderOfWhatIsNoNumber : GalleryClaim, IPaired<GalleryRecipe>
{
    public override Effort Effort => new(Paired: 4096);

    public override IReadOnlyList<Part> Parts => [Before];

    public IEnumerable<Pair<T>> Compare<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return Before.Between(recipe.Broken ? T.FromDyadic(8) : recipe.Number < 50 ? T.Zero / T.Zero : T.Zero, T.One);
    }
}
