using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A false inequality, on the condition that the root of a negative number is not negative.</summary>
[Caught("is not a number")]
internal sealed class ConditionThatIsNoNumber : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : False<T>().When(T.Sqrt(-T.One));
    }
}
