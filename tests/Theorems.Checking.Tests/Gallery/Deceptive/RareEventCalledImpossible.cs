using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>What happens in one run of fifty is said to happen in one of a thousand millions.</summary>
internal sealed class RareEventCalledImpossible : GalleryClaim, IStatistical<GalleryRecipe>
{
    public override Effort Effort => new(Sampled: 4000);

    public IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T happens = T.Select(trial.Unit("event", 0) - T.FromDyadic(recipe.Broken ? 0.5 : 0.02), T.One, T.Zero);
        yield return new(Letters.A, happens, T.FromDyadic(1e-9));
    }
}
