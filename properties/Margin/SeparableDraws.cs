namespace Theorems.Properties.Margin;

/// <summary>Draws separable points whose maximum-margin direction is known.</summary>
/// <remarks>
/// Support vectors are z = p + x and the others z = theta p + x with x orthogonal to p = (+-1, ..., +-1, 0 ...), whose squared length is a power
/// of two, and sum beta x = 0 over the support with beta > 0. So all is dyadic and the maximum-margin direction is p.
/// </remarks>
internal static class SeparableDraws
{
    /// <summary>The sum of |z_n|^2; a fourth of it for the logistic loss.</summary>
    public static double SquaredLength(SeparableRecipe recipe, Draws draws)
    {
        double sum = 0;
        for (int point = 0; point < recipe.Dimension + recipe.Others; point++)
        {
            for (int column = 0; column < recipe.Dimension; column++)
            {
                double entry = Entry(recipe, draws, point, column);
                sum += entry * entry;
            }
        }

        return recipe.Loss == MarginLoss.Logistic ? sum / 4 : sum;
    }

    /// <summary>One coordinate of a point.</summary>
    public static double Entry(SeparableRecipe recipe, Draws draws, int point, int column)
    {
        if (recipe.Data is { } data)
        {
            double[] row = data[recipe.DataSupport is { } support
                ? support.Concat(Enumerable.Range(0, data.Count).Except(support)).ElementAt(point)
                : point];
            return row[column] * row[^1];
        }

        double theta = point < recipe.Dimension ? 1 : draws.Uniform("theta", point, 3 / 2.0, 3);
        return (theta * Axis(recipe, draws, column)) + Orthogonal(recipe, draws, point, column);
    }

    /// <summary>One coordinate of p: 1 or -1 in the first two or four, 0 in the others.</summary>
    public static double Axis(SeparableRecipe recipe, Draws draws, int column) =>
        column >= AxisLength(recipe) ? 0 : draws.Integer("axis", column, 2) == 0 ? 1 : -1;

    /// <summary>|p|^2, which is 2 or 4.</summary>
    public static int AxisLength(SeparableRecipe recipe) => recipe.Dimension >= 4 ? 4 : 2;

    // Support vector n goes along coordinate n, and the last one balances them: x_d = -sum beta_n x_n.
    private static double Orthogonal(SeparableRecipe recipe, Draws draws, int point, int column)
    {
        if (point == recipe.Dimension - 1)
        {
            double sum = 0;
            for (int other = 0; other < recipe.Dimension - 1; other++)
            {
                sum -= draws.Uniform("beta", other, 7 / 8.0, 9 / 8.0) * Orthogonal(recipe, draws, other, column);
            }

            return sum;
        }

        double projection = 0;
        for (int index = 0; index < AxisLength(recipe); index++)
        {
            projection += Raw(recipe, draws, point, index) * Axis(recipe, draws, index);
        }

        return Raw(recipe, draws, point, column) - (projection / AxisLength(recipe) * Axis(recipe, draws, column));
    }

    // Long enough that mu is near 1: e_0 .. e_(k-2) and the coordinates without p span the complement of p. The noise varies mu and theta.
    private static double Raw(SeparableRecipe recipe, Draws draws, int point, int column)
    {
        int main = point < AxisLength(recipe) - 1 ? point : point + 1;
        double length = point < recipe.Dimension - 1 && main == column ? (AxisLength(recipe) / 2) + 2 : 0;
        return length + (draws.Normal("x", (point * recipe.Dimension) + column) / 8);
    }
}
