using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The last case of the domain is false.</summary>
[Caught("fails in")]
internal sealed class FalseForTheLastCase : FiniteClaim
{
    public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
        [Counted.Counted(100, recipe.Broken || recipe.Number == 9 ? 1 : 0)];
}
