using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>An event of probability 2^-30, and one that never happens, are what they are said to be.</summary>
internal sealed class ExpectationNextToZero : GalleryClaim, IStatistical<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Letters.A, Letters.B];

    public override Effort Effort => new(Sampled: 4000);

    public IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        double probability = Math.ScaleB(1, -30);
        T happens = T.Select(trial.Unit("event", 0) - T.FromDyadic(recipe.Broken ? 0.5 : probability), T.One, T.Zero);
        yield return new(Letters.A, happens, T.FromDyadic(probability));
        yield return new(Letters.B, T.Zero, T.Zero);
    }
}
