using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The assumption is said to be for (b), and (a) breaks without it.</summary>
[Caught("Nothing breaks")]
internal sealed class ViolationThatBreaksAnotherPart : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Below, AlsoBelow];

    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions => [Whole with { Breaks = AlsoBelow }];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : True<T>();
        yield return AlsoBelow.AtMost(T.FromDyadic(0.5), T.One, T.Zero);
    }
}
