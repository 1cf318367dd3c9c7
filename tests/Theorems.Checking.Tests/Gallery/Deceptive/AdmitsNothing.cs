using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The claim admits no recipe at all, so that nothing it runs on is an instance of it.</summary>
[Caught("does not admit")]
internal sealed class AdmitsNothing : SampledClaim
{
    public override bool Admits(GalleryRecipe recipe) => false;

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : True<T>();
    }
}
