using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>One recipe in a hundred is false.</summary>
[Caught("fails in")]
internal sealed class FalseForOneRecipeInAHundred : SampledClaim
{
    public override Effort Effort => new(Sampled: 16000, Hunted: 0, Dropped: 16);

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken || recipe.Number is >= 40 and < 50 ? False<T>() : True<T>();
    }
}
