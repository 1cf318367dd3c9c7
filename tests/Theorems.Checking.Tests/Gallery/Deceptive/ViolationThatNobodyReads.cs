using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The violation changes a setting that the program does not read.</summary>
[Caught("Nothing breaks")]
internal sealed class ViolationThatNobodyReads : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return True<T>();
    }
}
