using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>(b) is claimed, and (a) alone is compared.</summary>
[Caught("was compared at no level")]
internal sealed class PartThatIsNeverCompared : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Below, AlsoBelow];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : True<T>();
    }
}
