using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The violated recipe is the recipe itself.</summary>
[Caught("changes no instance")]
internal sealed class ViolationThatChangesNothing : SampledClaim
{
    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions => [new("nothing is broken", recipe => recipe)];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return True<T>();
    }
}
