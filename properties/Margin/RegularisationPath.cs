namespace Theorems.Properties.Margin;

/// <summary>The regularised optimum along a sequence of lambda.</summary>
internal static class RegularisationPath
{
    /// <summary>The relative gap of the margin for lambda from 2^-16 to 2^-256, on three points of the plane.</summary>
    public static Series<T> Gaps<T>(string part, RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        int[] exponents = [16, 22, 32, 45, 64, 90, 128, 180, 256];
        T[] gaps = [.. exponents.Select(exponent =>
        {
            RegularisedOptimum<T> optimum = RegularisedInstance.Solve(recipe with { Points = 3, Dimension = 2, Power = 2, Exponent = -exponent }, trial);
            return T.Max(optimum.Gap / optimum.BestMargin, T.Zero);
        })];
        return new(part, Abscissa.PowerOfLogarithm, [.. exponents.Select(exponent => Math.ScaleB(1, exponent))], gaps, -T.One, T.FromDyadic(-2));
    }

    /// <summary>Length and margin for lambda down to 2^-40, which is as far as the squares of float32 reach.</summary>
    public static IEnumerable<Quantity<T>> Snapshot<T>(RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        const string origin = "the distance from the minimiser that the gradient allows";
        foreach (int exponent in (int[])[-3, -7, -13, -20, -27, -40])
        {
            RegularisedOptimum<T> optimum = RegularisedInstance.Solve(recipe with { Exponent = exponent }, trial);
            T unit = T.FromDyadic(T.UnitRoundoff);
            yield return new("R", -exponent, optimum.Length, RegularisedInstance.Rounding(optimum, recipe) + (optimum.Distance / unit), origin);
            yield return new("gamma_lambda", -exponent, optimum.LeastMargin / optimum.Length, RegularisedInstance.Rounding(optimum, recipe) + (optimum.Slack / unit), origin);
        }
    }
}
