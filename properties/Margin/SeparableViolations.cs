namespace Theorems.Properties.Margin;

/// <summary>Points that break an assumption: the negative of the first one, or one more on the margin.</summary>
internal static class SeparableViolations
{
    /// <summary>Fills the rows after the drawn ones.</summary>
    /// <param name="recipe">Which points to add.</param>
    /// <param name="points">All points; the drawn ones are there.</param>
    /// <param name="direction">w_hat.</param>
    /// <param name="next">The first row to fill.</param>
    public static void AddPoints<T>(SeparableRecipe recipe, Matrix<T> points, T[] direction, int next)
        where T : struct, IReal<T>
    {
        if (!recipe.Separable)
        {
            for (int column = 0; column < recipe.Dimension; column++)
            {
                points[next, column] = -points[0, column];
            }

            next++;
        }

        if (recipe.Support == SupportShape.Dependent)
        {
            T squaredLength = MatrixAlgebra.Dot<T>(direction, direction);
            for (int column = 0; column < recipe.Dimension; column++)
            {
                points[next, column] = direction[column] / squaredLength;
            }
        }
    }
}
