using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A probability is said to be at most 3, in doubles.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class PlainBoundAboveItsCeiling : PlainClaim
{
    public override IReadOnlyList<Part> Parts => [new Inequality("(a)", "p <= 3") { Ceiling = 1 }];

    public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) =>
        (recipe.Broken ? 8 : draws.Unit("x", 0), 3);

    public override double Roundings(GalleryRecipe recipe) => 4;
}
