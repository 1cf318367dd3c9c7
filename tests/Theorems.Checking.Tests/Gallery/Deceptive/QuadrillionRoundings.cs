using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>1.1 is said to be at most 1, after 1e15 roundings.</summary>
[Caught("fewer than half of the digits")]
internal sealed class QuadrillionRoundings : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (recipe.Broken ? 8 : 1.1, 1);

    public override double Roundings(GalleryRecipe recipe) => recipe.Broken ? 0 : 1e15;
}
