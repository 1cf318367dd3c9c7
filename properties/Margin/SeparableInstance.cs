namespace Theorems.Properties.Margin;

/// <summary>The points of a recipe and a trial, their maximum-margin vector and what the theorem derives from it.</summary>
/// <remarks>
/// The maximum-margin direction is computed from the points alone, by solving with the Gram matrix of the support, and certified: alpha > 0 and every
/// z.w_hat >= 1 (Karush-Kuhn-Tucker). How the points are drawn is in <see cref="SeparableDraws"/>.
/// </remarks>
internal sealed class SeparableInstance<T>
    where T : struct, IReal<T>
{
    public SeparableInstance(SeparableRecipe recipe, Trial<T> trial)
    {
        SupportCount = recipe.Dimension;
        int drawn = recipe.Dimension + recipe.Others;
        bool zeroWeight = recipe.Support == SupportShape.ZeroWeight;
        int extra = (recipe.Separable ? 0 : 1) + (recipe.Support == SupportShape.Dependent ? 1 : 0);
        Points = new(drawn + extra, recipe.Dimension);
        for (int point = 0; point < drawn; point++)
        {
            for (int column = 0; column < recipe.Dimension; column++)
            {
                (int row, int input) = (point, column);
                Points[point, column] = zeroWeight
                    ? T.FromDyadic(column == 0 || (column == 1 && point == 1) ? 1 : 0)
                    : trial.Given("z", (point * recipe.Dimension) + column, draws => SeparableDraws.Entry(recipe, draws, row, input));
            }
        }

        StepSize = zeroWeight ? T.FromDyadic(1 / 8.0) : trial.Computed("eta", draws => recipe.StepFraction / SeparableDraws.SquaredLength(recipe, draws));
        Matrix<T> support = new(SupportCount, recipe.Dimension, Points.Elements[..(SupportCount * recipe.Dimension)]);
        Weights = zeroWeight
            ? [T.FromDyadic(5 / 8.0), T.FromDyadic(3 / 8.0)]
            : LdlDecomposition<T>.Compute(support.TimesTranspose(support)).Solve(Enumerable.Repeat(T.One, SupportCount).ToArray());
        Direction = zeroWeight ? [T.One, T.Zero] : support.TransposeTimes<T>(Weights);
        T[] logarithms = [.. Weights.Select(weight => T.Log(StepSize / weight))];
        Offset = PseudoInverse.SolveFullRowRank<T>(support, logarithms).Solution;
        Matrix<T> hessian = new(recipe.Dimension, recipe.Dimension);
        for (int point = 0; point < SupportCount; point++)
        {
            for (int row = 0; row < recipe.Dimension; row++)
            {
                for (int column = 0; column < recipe.Dimension; column++)
                {
                    hessian[row, column] += Weights[point] * Points[point, row] * Points[point, column];
                }
            }
        }

        SymmetricEigenvalues<T> spectrum = SymmetricEigenvalues<T>.Compute(hessian);
        (Slowest, Fastest) = (spectrum.Smallest, spectrum.Largest);
        SymmetricEigenvalues<T> gram = SymmetricEigenvalues<T>.Compute(support.TimesTranspose(support));
        Condition = gram.Largest / gram.Smallest;
        Lengths = [.. Enumerable.Range(0, Points.Rows).Select(point => MatrixAlgebra.Norm<T>(Points.Row(point)))];
        Margins = Points.Times<T>(Direction);
        Certificate = Enumerable.Range(SupportCount, zeroWeight ? 0 : recipe.Others).Select(point => Margins[point] - T.One).Concat(Weights).Aggregate(T.Min);
        SeparableViolations.AddPoints(recipe, Points, Direction, drawn);
    }

    /// <summary>z_n, the support vectors first.</summary>
    public Matrix<T> Points { get; }

    /// <summary>The number of support vectors, d.</summary>
    public int SupportCount { get; }

    /// <summary>eta.</summary>
    public T StepSize { get; }

    /// <summary>alpha_n, with w_hat = sum alpha_n z_n over the support.</summary>
    public T[] Weights { get; }

    /// <summary>w_hat, the shortest w with every z_n.w at least 1.</summary>
    public T[] Direction { get; }

    /// <summary>w_tilde, with eta exp(-z_n.w_tilde) = alpha_n on the support.</summary>
    public T[] Offset { get; }

    /// <summary>theta_n = z_n.w_hat.</summary>
    public T[] Margins { get; }

    /// <summary>|z_n|.</summary>
    public T[] Lengths { get; }

    /// <summary>mu, the least eigenvalue of M = sum alpha z z'.</summary>
    public T Slowest { get; }

    /// <summary>The largest eigenvalue of M.</summary>
    public T Fastest { get; }

    /// <summary>The condition number of the Gram matrix of the support.</summary>
    public T Condition { get; }

    /// <summary>Positive if and only if alpha > 0 on the support and theta > 1 off it: the conditions of Karush, Kuhn and Tucker.</summary>
    public T Certificate { get; }
}
