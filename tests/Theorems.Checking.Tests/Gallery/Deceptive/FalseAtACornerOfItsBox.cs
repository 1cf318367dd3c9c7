namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>x y is at most a little less than 4, but for one corner of the square.</summary>
[Caught("is false at")]
internal sealed class FalseAtACornerOfItsBox : BoxClaim
{
    public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point) =>
        (point[0] * point[1], T.FromDyadic(recipe.Broken ? 1 : 4 - Math.ScaleB(1, -40)));
}
