using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>|x| is at most the root of x^2 + y^2, and equal to it where y is zero, as it is in every other recipe.</summary>
internal sealed class BoundAttainedByHalf : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T x = trial.Normal("x", 0);
        T y = recipe.Number % 2 == 0 ? T.Zero : trial.Normal("y", 0);
        T right = T.Sqrt((x * x) + (y * y));
        yield return Below.AtMost(T.Abs(recipe.Broken ? T.FromDyadic(8) * x : x), right, T.FromDyadic(4) * right);
    }
}
