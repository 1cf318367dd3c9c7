using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The domain has pieces, and no piece has a case.</summary>
[Caught("nothing to compare")]
internal sealed class PiecesWithoutCases : FiniteClaim
{
    public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
        [Counted.Counted(recipe.Broken ? 1 : 0, recipe.Broken ? 1 : 0)];
}
