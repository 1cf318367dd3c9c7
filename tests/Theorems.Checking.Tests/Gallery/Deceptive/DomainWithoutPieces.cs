using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Everything is true of all elements of the empty set.</summary>
[Caught("No trial was run")]
internal sealed class DomainWithoutPieces : FiniteClaim
{
    public override IEnumerable<GalleryRecipe> Domain => [];

    public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
        [Counted.Counted(1, 1)];
}
