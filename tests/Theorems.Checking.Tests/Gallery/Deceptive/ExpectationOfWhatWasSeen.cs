using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The expectation of each run is the value that was seen in it.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class ExpectationOfWhatWasSeen() : EventClaim(share: 0.9, said: 0.5)
{
    public override IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T happens = Happens(trial, 0.9);
        yield return Mean.Seen(happens, recipe.Broken ? T.One - happens : happens);
    }
}
