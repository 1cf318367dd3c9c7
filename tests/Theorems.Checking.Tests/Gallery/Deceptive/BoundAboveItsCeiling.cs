using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A probability is said to be at most 3.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class BoundAboveItsCeiling : SampledClaim
{
    private static readonly Inequality Probability = new("(a)", "p <= 3") { Ceiling = 1 };

    public override IReadOnlyList<Part> Parts => [Probability];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Probability.AtMost(recipe.Broken ? T.FromDyadic(8) : trial.Unit("x", 0), T.FromDyadic(3), T.Zero);
    }
}
