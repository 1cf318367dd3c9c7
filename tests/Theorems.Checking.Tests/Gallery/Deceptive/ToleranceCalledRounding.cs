using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>An identity that is false by 1e-13, whose error of rounding is said to be 1e-12 in every number system.</summary>
[Caught("No rounding")]
internal sealed class ToleranceCalledRounding : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T left = T.One + trial.Unit("x", 0);
        yield return Equal.Equal(left, left * T.FromDyadic(recipe.Broken ? 2 : 1 + 1e-13), T.FromDyadic(1e-12));
    }
}
