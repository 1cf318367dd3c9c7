using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>4 is said to be at most 1, after a number of roundings that is none.</summary>
[Caught("is not a number")]
internal sealed class RoundingsThatAreNoNumber : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (4, 1);

    public override double Roundings(GalleryRecipe recipe) => recipe.Broken ? 0 : double.NaN;
}
