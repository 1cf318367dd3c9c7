using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>A double is at most a double that is larger by a share of 1e-12, after four roundings.</summary>
internal sealed class PlainNearlyTight : PlainClaim
{
    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        ((recipe.Broken ? 8 : 1) * (1 + draws.Unit("x", 0)), (1 + 1e-12) * (1 + draws.Unit("x", 0)));

    public override double Roundings(GalleryRecipe recipe) => 4;
}
