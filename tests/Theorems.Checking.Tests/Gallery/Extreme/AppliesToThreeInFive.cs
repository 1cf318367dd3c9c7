using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>Three recipes in five meet the condition, and the others would break the bound.</summary>
internal sealed class AppliesToThreeInFive : SampledClaim
{
    public override Effort Effort => new(Sampled: 4000, Hunted: 0, Dropped: 256);

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T hard = T.FromDyadic(recipe.Number < 600 ? 1 : -1);
        T left = trial.Unit("x", 0) + (recipe.Broken || recipe.Number >= 600 ? T.FromDyadic(8) : T.Zero);
        yield return Below.AtMost(left, T.One, T.FromDyadic(2)).When(hard);
    }
}
