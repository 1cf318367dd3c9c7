namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Everything is true of no box at all.</summary>
[Caught("No trial was run")]
internal sealed class BoxWithoutPieces : BoxClaim
{
    public override IEnumerable<GalleryRecipe> Pieces => [];

    public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point) =>
        (T.FromDyadic(8), T.One);
}
