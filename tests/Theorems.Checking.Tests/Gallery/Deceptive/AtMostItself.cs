using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Left and right side are the same variable.</summary>
[Caught("are the same number")]
internal sealed class AtMostItself : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T side = T.Exp(trial.Normal("x", 0));
        yield return recipe.Broken ? False<T>() : Below.AtMost(side, side, T.Zero);
    }
}
