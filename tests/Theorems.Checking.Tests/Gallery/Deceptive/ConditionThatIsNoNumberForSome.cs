using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The same for one recipe in twenty.</summary>
[Caught("is not a number")]
internal sealed class ConditionThatIsNoNumberForSome : SampledClaim
{
    public override Effort Effort => new(Sampled: 4000, Hunted: 0, Dropped: 16);

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken ? False<T>() : recipe.Number < 50 ? False<T>().When(T.Sqrt(-T.One)) : True<T>();
    }
}
