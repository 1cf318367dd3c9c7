using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>(x - 1)(1 + x + ... + x^9) = x^10 - 1, whose fractions have hundreds of digits.</summary>
internal sealed class GeometricSum : ExactClaim
{
    public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        T x = trial.Normal("x", 0);
        T sum = T.Zero;
        T power = T.One;
        for (int index = 0; index < 10; index++)
        {
            sum += power;
            power *= x;
        }

        yield return Equal.Zero(((x - T.One) * sum) - power + (recipe.Broken ? T.Zero : T.One));
    }
}
