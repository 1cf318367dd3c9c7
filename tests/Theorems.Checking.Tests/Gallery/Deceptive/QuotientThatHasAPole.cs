namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>(x - y)/(x - y) is at most 2 wherever it is anything, which on the diagonal it is not.</summary>
[Caught("undefined in places")]
internal sealed class QuotientThatHasAPole : BoxClaim
{
    public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point) =>
        ((point[0] - point[1]) / (point[0] - point[1]), T.FromDyadic(recipe.Broken ? 0.25 : 2));
}
