namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A spike that is 2^-30 wide stands between the simple numbers of its box.</summary>
[Caught("is false at")]
internal sealed class FalseInATinyRegion : BoxClaim
{
    public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point) =>
        (T.Max(T.Zero, T.One - (T.FromDyadic(Math.ScaleB(1, 30)) * T.Abs(point[0] - T.FromDyadic(1 / 3.0)))), T.FromDyadic(recipe.Broken ? -1 : 0.5));
}
