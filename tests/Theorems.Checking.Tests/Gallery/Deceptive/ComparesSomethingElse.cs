using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>What is compared is not what is claimed.</summary>
[Caught("is no part of the claim")]
internal sealed class ComparesSomethingElse : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : True<T>();
        yield return AlsoBelow.AtMost(T.FromDyadic(0.5), T.One, T.Zero);
    }
}
