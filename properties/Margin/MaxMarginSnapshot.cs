namespace Theorems.Properties.Margin;

/// <summary>The snapshot of the maximum-margin direction: what the limit consists of, and the distance from it at powers of two.</summary>
internal static class MaxMarginSnapshot
{
    /// <summary>The quantities of a recipe and a trial.</summary>
    public static IEnumerable<Quantity<T>> Of<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        SeparableInstance<T> instance = new(recipe, trial);
        const string solved = "8 d^2 condition numbers of the support's Gram matrix";
        T unit = T.FromDyadic(8.0 * recipe.Dimension * recipe.Dimension) * instance.Condition;
        for (int index = 0; index < recipe.Dimension; index++)
        {
            yield return new($"w_hat[{index}]", 0, instance.Direction[index], unit, solved);
            yield return new($"w_tilde[{index}]", 0, instance.Offset[index], unit * (T.One + MatrixAlgebra.Norm<T>(instance.Offset)), solved);
            yield return new($"alpha[{index}]", 0, instance.Weights[index], unit, solved);
        }

        yield return new("mu", 0, instance.Slowest, unit * instance.Fastest, solved);
        for (int point = recipe.Dimension; point < instance.Points.Rows; point++)
        {
            yield return new($"theta[{point}]", 0, instance.Margins[point], unit * instance.Lengths[point], solved);
        }

        SeparableDescent<T> descent = new(recipe, instance, Arena.Vector<T>(recipe.Dimension));
        while (descent.Time < recipe.Steps)
        {
            descent.Step();
            if (long.PopCount(descent.Time) == 1)
            {
                T distance = descent.Distance();
                yield return new("|e|", descent.Time, distance, descent.Rounding(distance), "one rounding of w a step, which exact steps do not expand, and the error of w_hat and w_tilde");
                yield return new("B", descent.Time, descent.Bound, descent.Rounding(distance), "the start's error and 40 roundings a step");
            }
        }
    }
}
