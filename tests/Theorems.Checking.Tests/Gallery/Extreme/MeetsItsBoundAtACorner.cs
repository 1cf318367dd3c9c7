namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>x y is at most 4 on the square, and is 4 at one corner.</summary>
internal sealed class MeetsItsBoundAtACorner : BoxClaim
{
    public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point) =>
        (point[0] * point[1], T.FromDyadic(recipe.Broken ? 1 : 4));
}
