using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery;

/// <summary>The recipe of a claim of the gallery: a number that the generator draws, and whether the assumption is dropped.</summary>
internal sealed record GalleryRecipe
{
    /// <summary>A number from 0 to 999.</summary>
    public int Number { get; init; }

    /// <summary>The only assumption is broken, and with it everything that is claimed.</summary>
    public bool Broken { get; init; }
}

/// <summary>What the claims of the gallery share: recipes with a number of their own, and an assumption whose loss breaks everything.</summary>
internal abstract class GalleryClaim : TestClaim<GalleryRecipe>
{
    public override string Id => "gallery-claim";

    public override Gen<GalleryRecipe> Recipes => Gen.Choose(0, 999).Select(number => new GalleryRecipe { Number = number });

    public override GalleryRecipe Canonical => new();

    public override IReadOnlyList<ExcludedCorners> ExcludedCorners => [];

    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions =>
        [new("nothing is broken", recipe => recipe with { Broken = true })];
}
