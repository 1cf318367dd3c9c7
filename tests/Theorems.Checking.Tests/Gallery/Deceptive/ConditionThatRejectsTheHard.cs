using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>x^2 at most 1, on the condition that it is at most 1/4: nearly two instances in three are left out, and all that are false.</summary>
[Caught("the assumptions reject most")]
internal sealed class ConditionThatRejectsTheHard : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T square = trial.Normal("x", 0) * trial.Normal("x", 0);
        yield return recipe.Broken ? False<T>() : Below.AtMost(square, T.One, T.FromDyadic(2)).When(T.FromDyadic(0.25) - square);
    }
}
