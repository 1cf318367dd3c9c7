using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>(a + b)^2 = a^2 + 2ab + b^2 to within the rounding that the program itself derives, for numbers of 2^300 and 2^-300.</summary>
internal sealed class SquareOfASum : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        RunningError<T> scale = RunningError<T>.FromDyadic(Math.ScaleB(1, recipe.Number % 2 == 0 ? 300 : -300));
        RunningError<T> a = scale * analysed.Normal("a", 0);
        RunningError<T> b = scale * analysed.Normal("b", 0);
        RunningError<T> twice = (a * b) + (recipe.Broken ? a * b * RunningError<T>.FromDyadic(3) : a * b);
        yield return Equal.Equal((a + b) * (a + b), (a * a) + twice + (b * b));
    }
}
