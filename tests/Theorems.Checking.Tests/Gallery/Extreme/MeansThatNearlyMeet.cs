using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>2 a b is at most a^2 + b^2, and less by a share of 2^-60 only, which double-double alone can tell.</summary>
internal sealed class MeansThatNearlyMeet : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T a = T.One + trial.Unit("a", 0);
        T b = a * (T.One + T.FromDyadic(Math.ScaleB(1, -30)));
        T right = (a * a) + (b * b);
        yield return Below.AtMost(T.FromDyadic(recipe.Broken ? 8 : 2) * a * b, right, T.FromDyadic(8) * right);
    }
}
