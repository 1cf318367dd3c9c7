using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>1 + 1e-9 is said to be at most 1, after as many roundings as leave half of the digits.</summary>
[Caught("nothing more precise was asked")]
internal sealed class ExcusedByMillionsOfRoundings : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (recipe.Broken ? 8 : 1 + 1e-9, 1);

    public override double Roundings(GalleryRecipe recipe) => recipe.Broken ? 0 : 2e7;
}
