using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>One piece has a violation and the next one minus one.</summary>
[Caught("which no enumeration finds")]
internal sealed class ViolationsThatCancel : FiniteClaim
{
    public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
        [Counted.Counted(10, recipe.Broken ? 1 : (recipe.Number % 2 == 0 ? 1 : -1))];
}
