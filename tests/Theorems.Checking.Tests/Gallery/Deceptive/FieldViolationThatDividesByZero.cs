using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Without the assumption there is no value, in exact arithmetic.</summary>
[Caught("Nothing breaks")]
internal sealed class FieldViolationThatDividesByZero : ExactClaim
{
    public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return Equal.Zero(recipe.Broken ? T.One / T.Zero : T.Zero);
    }
}
