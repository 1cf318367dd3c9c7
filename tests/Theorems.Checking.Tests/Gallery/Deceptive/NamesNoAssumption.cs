using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>What assumes nothing can lose nothing.</summary>
[Caught("names no assumption")]
internal sealed class NamesNoAssumption : SampledClaim
{
    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions => [];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return True<T>();
    }
}
