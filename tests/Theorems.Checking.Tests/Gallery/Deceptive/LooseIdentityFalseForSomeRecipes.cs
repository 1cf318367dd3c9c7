using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>One recipe in twenty is off by 1 %, far within a rounding of 1e15 operations, which double-double would not excuse.</summary>
[Caught("fails in")]
internal sealed class LooseIdentityFalseForSomeRecipes : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override Effort Effort => new(Sampled: 4000, Hunted: 0, Dropped: 16);

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T left = T.One + trial.Unit("x", 0);
        T right = left * T.FromDyadic(recipe.Broken ? 4 : recipe.Number < 50 ? 1.01 : 1);
        yield return Equal.Equal(left, right, T.FromDyadic(1e15 * T.UnitRoundoff));
    }
}
