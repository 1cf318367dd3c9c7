using Theorems.Checking;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>The golden quantities of singular values in motion.</summary>
internal static class SingularValueSnapshot
{
    /// <summary>Velocities and what the formula says, for two to four layers.</summary>
    public static IEnumerable<Quantity<T>> Of<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        for (int depth = 2; depth <= 4; depth++)
        {
            SingularValueInstance<RunningError<T>> instance = new(recipe with { Depth = depth }, trial.Analysed());
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"sigma{index + 1}, {depth} layers", 0, instance.Factors.Power(index, depth));
                yield return new($"velocity of sigma{index + 1}, {depth} layers", 0, instance.Factors.Between(instance.ProductVelocity, index));
                yield return new($"formula for sigma{index + 1}, {depth} layers", 0, instance.Formula(index));
            }
        }
    }
}
