using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.Margin;

/// <summary>The loss of a margin.</summary>
public enum MarginLoss
{
    /// <summary>e^-m.</summary>
    Exponential,

    /// <summary>ln(1 + e^-m).</summary>
    Logistic,

    /// <summary>1/(2 (1 + m)^2): its tail is not exponential.</summary>
    Polynomial,
}

/// <summary>How the negative gradient becomes a step.</summary>
public enum Preconditioner
{
    /// <summary>The gradient itself.</summary>
    None,

    /// <summary>The factors 1, 4, 1/4, 1, 4 ... for the coordinates.</summary>
    Diagonal,

    /// <summary>Divided by the root of accumulated squares.</summary>
    AdaGrad,

    /// <summary>Divided by the root of a moving average of squares, with momentum.</summary>
    Adam,
}

/// <summary>What the points that touch the margin are like.</summary>
public enum SupportShape
{
    /// <summary>As many as dimensions, independent, all with positive weight.</summary>
    Generic,

    /// <summary>One more point on the margin, so that they depend on each other.</summary>
    Dependent,

    /// <summary>The points (1, 0) and (1, 1): the second touches the margin with weight zero.</summary>
    ZeroWeight,
}

/// <summary>Separable points whose maximum-margin vector is known, and a descent on them.</summary>
public sealed record SeparableRecipe
{
    /// <summary>The dimension d; also the number of support vectors.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number of points beyond the margin.</summary>
    public int Others { get; init; } = 2;

    /// <summary>The loss.</summary>
    public MarginLoss Loss { get; init; }

    /// <summary>eta times sum |z_n|^2; a fourth of it for the logistic loss.</summary>
    public double StepFraction { get; init; } = 0.5;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 1024;

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>The support vectors.</summary>
    public SupportShape Support { get; init; }

    /// <summary>How the gradient becomes a step.</summary>
    public Preconditioner Preconditioner { get; init; }

    /// <summary>Descent starts at zero; otherwise at a random vector, a small one for the exponential loss, whose gradients have no bound.</summary>
    public bool StartAtZero { get; init; } = true;

    /// <summary>The bound contracts with mu, the least eigenvalue of sum alpha z z'; otherwise with 1, as if only theta mattered.</summary>
    public bool HessianLimits { get; init; } = true;

    /// <summary>Judges also runs that have not come near their limit after a quarter of the steps, from 1/(2 max|z|) on.</summary>
    public bool JudgeAll { get; init; }

    /// <summary>A user's own points, each with its label, 1 or -1, at the end; replaces what would be drawn.</summary>
    public IReadOnlyList<double[]>? Data { get; init; }

    /// <summary>The indices of the user's support vectors.</summary>
    internal IReadOnlyList<int>? DataSupport { get; init; }
}

/// <summary>The points of a recipe and a trial, their maximum-margin vector and what the theorem derives from it.</summary>
/// <remarks>
/// Support vectors are z = p + x and the others z = theta p + x with x orthogonal to p = (+-1, ..., +-1, 0 ...), whose squared length is a power
/// of two, and sum beta x = 0 over the support with beta > 0. So all is dyadic and the maximum-margin direction is p; yet it is computed from the
/// points alone, by solving with the Gram matrix of the support, and certified: alpha > 0 and every z.w_hat >= 1 (Karush-Kuhn-Tucker).
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
                    : trial.Given("z", (point * recipe.Dimension) + column, draws => Entry(recipe, draws, row, input));
            }
        }

        StepSize = zeroWeight ? T.FromDyadic(1 / 8.0) : trial.Computed("eta", draws => recipe.StepFraction / SquaredLength(recipe, draws));
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
        AddExtraPoints(recipe, drawn);
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

    private void AddExtraPoints(SeparableRecipe recipe, int next)
    {
        if (!recipe.Separable)
        {
            for (int column = 0; column < recipe.Dimension; column++)
            {
                Points[next, column] = -Points[0, column];
            }

            next++;
        }

        if (recipe.Support == SupportShape.Dependent)
        {
            T squaredLength = MatrixAlgebra.Dot<T>(Direction, Direction);
            for (int column = 0; column < recipe.Dimension; column++)
            {
                Points[next, column] = Direction[column] / squaredLength;
            }
        }
    }

    private static double SquaredLength(SeparableRecipe recipe, Draws draws)
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

    private static double Entry(SeparableRecipe recipe, Draws draws, int point, int column)
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

    // +-1 in the first 2 or 4 coordinates, 0 in the others: a squared length of 2 or 4.
    private static double Axis(SeparableRecipe recipe, Draws draws, int column) =>
        column >= AxisLength(recipe) ? 0 : draws.Integer("axis", column, 2) == 0 ? 1 : -1;

    private static int AxisLength(SeparableRecipe recipe) => recipe.Dimension >= 4 ? 4 : 2;

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
