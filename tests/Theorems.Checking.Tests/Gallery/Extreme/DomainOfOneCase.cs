using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>A domain of one case, which is all there is.</summary>
internal sealed class DomainOfOneCase : FiniteClaim
{
    public override IEnumerable<GalleryRecipe> Domain => [Canonical];

    public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
        [Counted.Counted(1, recipe.Broken ? 1 : 0)];
}
