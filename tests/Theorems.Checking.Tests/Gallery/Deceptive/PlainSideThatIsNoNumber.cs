using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The root of a negative number, in doubles.</summary>
[Caught("is not a number")]
internal sealed class PlainSideThatIsNoNumber : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (recipe.Broken ? 8 : Math.Sqrt(-1), 1);

    public override double Roundings(GalleryRecipe recipe) => 4;
}
