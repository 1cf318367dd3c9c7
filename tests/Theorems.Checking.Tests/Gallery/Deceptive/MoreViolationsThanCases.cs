using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A piece has fewer cases than violations; added up over pieces that hides how many were looked at.</summary>
[Caught("which no enumeration finds")]
internal sealed class MoreViolationsThanCases : FiniteClaim
{
    public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
        [Counted.Counted(recipe.Number - 5, recipe.Broken ? 1 : 0)];
}
