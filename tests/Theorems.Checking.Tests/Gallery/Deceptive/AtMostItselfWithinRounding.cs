using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The same variable on both sides, dressed with a rounding.</summary>
[Caught("are the same number")]
internal sealed class AtMostItselfWithinRounding : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T side = T.Exp(trial.Normal("x", 0));
        yield return recipe.Broken ? False<T>() : Below.AtMost(side, side, side);
    }
}
