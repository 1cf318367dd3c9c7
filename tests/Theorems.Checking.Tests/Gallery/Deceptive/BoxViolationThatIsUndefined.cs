namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Without the assumption the left side is the root of a negative number.</summary>
[Caught("Nothing breaks")]
internal sealed class BoxViolationThatIsUndefined : BoxClaim
{
    public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point) =>
        (recipe.Broken ? T.Sqrt(-T.One - point[0]) : point[0], T.FromDyadic(3));
}
