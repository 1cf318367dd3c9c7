using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The same, with an error that shrinks from one precision to the next, but as the fourth root of the unit roundoff.</summary>
[Caught("No rounding")]
internal sealed class ToleranceThatShrinksALittle : SampledClaim
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T left = T.One + trial.Unit("x", 0);
        T error = T.FromDyadic(1e-4 * Math.Sqrt(Math.Sqrt(T.UnitRoundoff)));
        yield return Equal.Equal(left, left * T.FromDyadic(recipe.Broken ? 2 : 1 + 1e-13), error);
    }
}
