using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A quantity said to decay like 1/t decays like t^-1.25 in each of 31 recipes, which are one too few to exclude anything.</summary>
internal sealed class TooFewSeriesToExclude : GalleryClaim, IRate<GalleryRecipe>
{
    public override Effort Effort => new(Rates: 248);

    public IEnumerable<Series<T>> Trace<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T exponent = T.FromDyadic(recipe.Broken ? -0.25 : -1.25);
        double[] times = [.. Enumerable.Range(2, 24).Select(index => Math.ScaleB(1, index))];
        yield return new(
            Letters.A, Abscissa.Power, times, [.. times.Select(time => T.Exp(exponent * T.Log(T.FromDyadic(time))))], -T.One, T.FromDyadic(-2));
    }
}
