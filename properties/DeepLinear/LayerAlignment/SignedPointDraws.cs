namespace Theorems.Properties.DeepLinear;

/// <summary>Points z_n = y_n x_n that a direction u separates, drawn or a user's own, followed by negatives of the first three where they are not to be separable.</summary>
internal static class SignedPointDraws
{
    /// <summary>The points, n x d, and the margin min_n z_n.u / |u| of those that u separates.</summary>
    public static (Matrix<T> Points, T Margin) Draw<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        int extra = recipe.Separable ? 0 : Math.Min(3, recipe.Points);
        Matrix<T> points = new(recipe.Points + extra, recipe.Inputs);
        for (int point = 0; point < recipe.Points; point++)
        {
            for (int input = 0; input < recipe.Inputs; input++)
            {
                (int row, int column) = (point, input);
                points[point, input] = trial.Given("z", (point * recipe.Inputs) + input, draws => Entry(recipe, draws, row, column));
            }
        }

        T[] separator = [.. Enumerable.Range(0, recipe.Inputs).Select(input => trial.Given("u", input, draws => Separator(recipe, draws, input)))];
        T length = MatrixAlgebra.Norm<T>(separator);
        T margin = T.FromDyadic(double.MaxValue);
        for (int point = 0; point < recipe.Points; point++)
        {
            T product = T.Zero;
            for (int input = 0; input < recipe.Inputs; input++)
            {
                product = T.MultiplyAdd(points[point, input], separator[input], product);
            }

            margin = T.Min(margin, product / length);
        }

        for (int point = 0; point < extra; point++)
        {
            for (int input = 0; input < recipe.Inputs; input++)
            {
                points[recipe.Points + point, input] = -points[point, input];
            }
        }

        return (points, margin);
    }

    // z = +-x + u/2 with the sign that makes +-x.u positive, so that every z.u is at least |u|^2/2.
    private static double Entry(DeepLinearRecipe recipe, Draws draws, int row, int column)
    {
        if (recipe.Data is { } data)
        {
            return data[row][column] * data[row][^1];
        }

        double product = 0;
        for (int input = 0; input < recipe.Inputs; input++)
        {
            product += draws.Normal("x", (row * recipe.Inputs) + input) * Separator(recipe, draws, input);
        }

        double entry = draws.Normal("x", (row * recipe.Inputs) + column);
        return (product < 0 ? -entry : entry) + (Separator(recipe, draws, column) / 2);
    }

    private static double Separator(DeepLinearRecipe recipe, Draws draws, int input) =>
        recipe.Separator is { } given ? given[input] : draws.Normal("u", input);
}
