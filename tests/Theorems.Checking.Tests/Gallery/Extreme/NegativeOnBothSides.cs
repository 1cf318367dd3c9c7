using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>-3 is at most -2 less a positive number, whatever a ratio of the two says.</summary>
internal sealed class NegativeOnBothSides : SampledClaim
{
    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T small = trial.Unit("x", 0) * T.FromDyadic(0.5);
        yield return Below.AtMost(recipe.Broken ? -T.One : T.FromDyadic(-3), T.FromDyadic(-2) - small, T.FromDyadic(4));
    }
}
