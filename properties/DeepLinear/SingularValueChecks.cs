using Theorems.Checking;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>Scaled layers against the formula, and the golden quantities of singular values in motion.</summary>
internal static class SingularValueChecks
{
    /// <summary>N u^T W' v = (N + (c - 1/c)^2) times what the formula says, if W_1 is multiplied and W_2 divided by c.</summary>
    public static IEnumerable<Measurement<T>> Scaled<T>(string part, SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        (T factor, T depth) = (trial.Uniform("c", 0, 1.125, 4), T.FromDyadic(recipe.Depth));
        T excess = factor - (T.One / factor);
        SingularValueInstance<T> instance = new(recipe, trial, factor);
        for (int index = 0; index < recipe.Width; index++)
        {
            T velocity = instance.Factors.Between(instance.ProductVelocity, index);
            yield return Measurement.Zero(part, index, (depth * velocity) - ((depth + (excess * excess)) * instance.Formula(index)));
        }
    }

    /// <summary>Velocities and what the formula says, for two to four layers.</summary>
    public static IEnumerable<Quantity<T>> Snapshot<T>(SingularValueRecipe recipe, Trial<T> trial)
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

        foreach (double percent in new[] { 1.0, 10, 75 })
        {
            SingularValueImbalance<T> imbalance = new(recipe.Width, trial.Analysed(), percent / 100);
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"deviation of sigma{index + 1}' from the formula, two layers {percent} % from balance", 0, imbalance.Deviation(index));
                yield return new($"its bound for sigma{index + 1}, {percent} % from balance", 0, imbalance.Bound(index));
            }
        }
    }
}
