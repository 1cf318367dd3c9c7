using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Only one trial of the eight that run together is false.</summary>
[Caught("fails in")]
internal sealed class FalseInOneLane : SampledClaim
{
    private static T InOneLane<T>()
        where T : struct, Numbers.IReal<T> =>
        T.FromDyadic([.. Enumerable.Range(0, T.LaneCount).Select(lane => lane == 5 ? 8 : 0.5)]);

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : Below.AtMost(InOneLane<T>(), T.One, T.Zero);
    }
}
