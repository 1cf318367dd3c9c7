using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>1/2 = 1 is claimed, and 1/2 at most 1 is compared under its name.</summary>
[Caught("is not compared as what it says it is")]
internal sealed class IdentityComparedAsInequality : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : True<T>();
    }
}
