using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Every assumption is said not to matter, so that none has to be seen to.</summary>
[Caught("No assumption is shown necessary")]
internal sealed class NoAssumptionIsNecessary : SampledClaim
{
    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions => [Whole with { Necessary = false }];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return True<T>();
    }
}
