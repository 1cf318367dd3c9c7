using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A coin said to be fair shows heads in 70 % of throws for one half of the recipes and in 30 % for the other.</summary>
internal sealed class SignedErrorsThatCancel : GalleryClaim, IStatistical<GalleryRecipe>
{
    public override Effort Effort => new(Sampled: 4000);

    public IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        double probability = recipe.Broken ? 0.9 : recipe.Number < 500 ? 0.7 : 0.3;
        T heads = T.Select(trial.Unit("throw", 0) - T.FromDyadic(probability), T.One, T.Zero);
        yield return new(Letters.A, heads, T.FromDyadic(0.5));
    }
}
