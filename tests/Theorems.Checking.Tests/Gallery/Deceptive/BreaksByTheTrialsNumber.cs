using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The violation changes nothing that is read; the trials with which assumptions are dropped break by their numbers.</summary>
[Caught("with every assumption intact")]
internal sealed class BreaksByTheTrialsNumber : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return trial.Number is >= 1_000_000 and < 100_000_000 ? False<T>() : True<T>();
    }
}
