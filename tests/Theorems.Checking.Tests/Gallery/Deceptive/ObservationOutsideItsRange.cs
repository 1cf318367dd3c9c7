using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A value of 2 in half of the runs has mean 1; Hoeffding speaks of values from 0 to 1.</summary>
[Caught("must lie between 0 and 1")]
internal sealed class ObservationOutsideItsRange() : EventClaim(share: 0.5, said: 1)
{
    public override IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Mean.Seen(T.FromDyadic(2) * Happens(trial, 0.5), T.One);
    }
}
