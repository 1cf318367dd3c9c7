using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>It says that its instances are a user's own data, where no assumption has to be seen to matter.</summary>
[Caught("Nothing breaks")]
internal sealed class GivenDataThatNobodyGave : SampledClaim
{
    public override bool IsAboutGivenData => true;

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return True<T>();
    }
}
