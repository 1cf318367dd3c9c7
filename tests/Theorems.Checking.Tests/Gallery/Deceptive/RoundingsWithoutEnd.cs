using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>4 is said to be at most 1, after infinitely many roundings.</summary>
[Caught("fewer than half of the digits")]
internal sealed class RoundingsWithoutEnd : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (4, 1);

    public override double Roundings(GalleryRecipe recipe) => recipe.Broken ? 0 : double.PositiveInfinity;
}
