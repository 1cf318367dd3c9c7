using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A double is at most itself.</summary>
[Caught("are the same number")]
internal sealed class PlainAtMostItself : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (recipe.Broken ? 8 : 1, 1);

    public override double Roundings(GalleryRecipe recipe) => 0;
}
