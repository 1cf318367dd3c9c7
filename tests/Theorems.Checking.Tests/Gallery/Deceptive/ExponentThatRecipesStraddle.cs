using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A quantity said to decay like 1/t decays like t^-0.75 in one half of the recipes and like t^-1.25 in the other.</summary>
internal sealed class ExponentThatRecipesStraddle : GalleryClaim, IRate<GalleryRecipe>
{
    public IEnumerable<Series<T>> Trace<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T exponent = T.FromDyadic(recipe.Broken ? -0.25 : recipe.Number < 500 ? -0.75 : -1.25);
        double[] times = [.. Enumerable.Range(2, 24).Select(index => Math.ScaleB(1, index))];
        T[] values = [.. times.Select((time, index) =>
            T.Exp((exponent * T.Log(T.FromDyadic(time))) + (T.FromDyadic(1 / 16.0) * trial.Normal("noise", index))))];
        yield return new(Letters.A, Abscissa.Power, times, values, -T.One, T.FromDyadic(-2));
    }
}
