namespace Theorems.Properties.ImplicitBias;

/// <summary>How a solver turns the gradient of one row into a step.</summary>
public enum StepRule
{
    /// <summary>Along the row itself: stochastic gradient descent.</summary>
    Gradient,

    /// <summary>Divided by the root of accumulated squares: AdaGrad (Duchi, Hazan, Singer 2011).</summary>
    AdaGrad,

    /// <summary>Divided by the root of a moving average of squares, with momentum: Adam (Kingma, Ba 2015).</summary>
    Adam,
}

/// <summary>A least-squares problem A w = b and how a solver walks through its rows.</summary>
public sealed record LeastSquaresRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 3;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 5;

    /// <summary>eta times M, the largest squared length of a row: between 0 and 2.</summary>
    public double StepFraction { get; init; } = 1;

    /// <summary>The number of windows of rows.</summary>
    public int Windows { get; init; } = 4;

    /// <summary>Rows are drawn with replacement, 3 m in each window; otherwise in turn, m in each window.</summary>
    public bool WithReplacement { get; init; }

    /// <summary>b is A x for some x; otherwise the last row repeats the first one with a target larger by one.</summary>
    public bool Consistent { get; init; } = true;

    /// <summary>
    /// Where A w = b has no solution the last row is the sum of the first two rather than the first: of rows that repeat each other the residuals cancel in
    /// every mean.
    /// </summary>
    internal bool AddsRows => !Consistent && !JudgeAll && Data is null && Rows >= 3;

    /// <summary>What needs a solution of A w = b is compared even where there is none.</summary>
    public bool JudgeAll { get; init; }

    /// <summary>w_0 is A'c_0; otherwise a random vector is added.</summary>
    public bool StartInRowSpace { get; init; } = true;

    /// <summary>Every row of the window is visited; otherwise the solver passes over the last row.</summary>
    public bool EveryRow { get; init; } = true;

    /// <summary>How the gradient becomes a step.</summary>
    public StepRule Rule { get; init; }

    /// <summary>The number of steps in all windows.</summary>
    internal int Steps => Windows * Rows * (WithReplacement ? 3 : 1);

    /// <summary>A user's own problem; replaces what would be drawn.</summary>
    public GivenEquations? Data { get; init; }

    /// <summary>The recipe itself; in place of a user's problem, which may have one row only, a drawn one.</summary>
    internal LeastSquaresRecipe Drawn => Data is null ? this : new() { StepFraction = StepFraction };

    /// <summary>Whether A w = b has a solution.</summary>
    internal bool Solvable => Consistent && Data is null or { Solvable: true };
}

/// <summary>The instance that a recipe and a trial give: A, b, eta and the start.</summary>
internal sealed class LeastSquaresProblem<T>
    where T : struct, IField<T>
{
    /// <summary>The instance with the step size that a rule gives for the extreme singular values in doubles; without a rule, the fraction of 1/M.</summary>
    public LeastSquaresProblem(LeastSquaresRecipe recipe, Trial<T> trial, Func<(double Largest, double Smallest), double>? rule = null)
    {
        Recipe = recipe;
        Matrix = new(recipe.Rows, recipe.Columns);
        for (int index = 0; index < recipe.Rows * recipe.Columns; index++)
        {
            (int row, int column) = (index / recipe.Columns, index % recipe.Columns);
            Matrix[row, column] = recipe.Data is { } given
                ? T.FromDyadic(given.Rows[row][column])
                : trial.Given("A", index, (recipe, row, column), static (draws, entry) => Entry(entry.recipe, draws, entry.row, entry.column));
        }

        Planted = trial.NormalVector("x", recipe.Columns);
        Targets = recipe.Data is { } data ? [.. data.Rows.Select(row => T.FromDyadic(row[^1]))] : Matrix.Times<T>(Planted);
        if (!recipe.Consistent)
        {
            Matrix.Row(0).CopyTo(Matrix.Row(recipe.Rows - 1));
            Targets[^1] = Targets[0] + T.One;
            if (recipe.AddsRows)
            {
                for (int column = 0; column < recipe.Columns; column++)
                {
                    Matrix[recipe.Rows - 1, column] += Matrix[1, column];
                }

                Targets[^1] += Targets[1];
            }
        }

        StepSize = trial.Computed("eta", draws => rule?.Invoke(Extremes(recipe, draws)) ?? (recipe.StepFraction / LargestSquaredRow(recipe, draws)));
        Coefficients = trial.NormalVector("c", recipe.Rows);
        Start = Matrix.TransposeTimes<T>(Coefficients);
        if (!recipe.StartInRowSpace)
        {
            T[] outside = trial.NormalVector("start", recipe.Columns);
            for (int column = 0; column < recipe.Columns; column++)
            {
                Start[column] += outside[column];
            }
        }
    }

    public LeastSquaresRecipe Recipe { get; }

    /// <summary>A, m x d.</summary>
    public Matrix<T> Matrix { get; }

    /// <summary>b, of length m.</summary>
    public T[] Targets { get; }

    /// <summary>x with A x = b, for drawn and consistent problems.</summary>
    public T[] Planted { get; }

    /// <summary>eta.</summary>
    public T StepSize { get; }

    /// <summary>c_0, of length m.</summary>
    public T[] Coefficients { get; }

    /// <summary>w_0, of length d.</summary>
    public T[] Start { get; }

    /// <summary>The rank of A; a repeated row takes one away.</summary>
    public int Rank => Recipe.Data?.Basis.Count ?? Math.Min(Recipe.Rows - (Recipe.Consistent ? 0 : 1), Recipe.Columns);

    /// <summary>A^+ b, from independent rows; exact where the field is.</summary>
    /// <remarks>
    /// With B independent rows that span the others, A^+ b = B'y where B A'A B' y = B A'b; if the equations can be solved, so do those of B, and
    /// A^+ b = B'y where B B' y is their right-hand side.
    /// </remarks>
    public T[] Solve()
    {
        int[] basis = Recipe.Data is { } given ? [.. given.Basis] : [.. Enumerable.Range(0, Rank)];
        Matrix<T> rows = new(basis.Length, Recipe.Columns, [.. basis.SelectMany(row => Matrix.Row(row).ToArray())]);
        if (Recipe.Solvable)
        {
            return PseudoInverse.SolveFullRowRank<T>(rows, [.. basis.Select(row => Targets[row])]).Solution;
        }

        Matrix<T> images = Matrix.TimesTranspose(rows);
        T[] multipliers = LdlDecomposition<T>.Compute(images.TransposeTimes(images)).Solve(images.TransposeTimes<T>(Targets));
        return rows.TransposeTimes<T>(multipliers);
    }

    /// <summary>A's independent rows, which span its row space.</summary>
    public Matrix<T> IndependentRows() => Recipe.Data is { } given
        ? new(given.Basis.Count, Recipe.Columns, [.. given.Basis.SelectMany(row => Matrix.Row(row).ToArray())])
        : Matrix;

    /// <summary>The largest singular value of A and the smallest but zero, in doubles, for hyper-parameters that depend on them.</summary>
    public static (double Largest, double Smallest) Extremes(LeastSquaresRecipe recipe, Draws draws)
    {
        if (recipe.Data is { } given)
        {
            return given.Extremes;
        }

        SingularValueDecomposition<Float64> decomposition = SingularValueDecomposition<Float64>.Compute(InDoubles(recipe, draws));
        return (decomposition.Largest.Value, decomposition.Smallest.Value);
    }

    // Normal entries, rows scaled by 5/8 .. 13/8 as an ill-conditioned problem has them; a drawn A is one of independent rows, of which A^+ is made.
    private static double Entry(LeastSquaresRecipe recipe, Draws draws, int row, int column) => recipe.Data is { } data
        ? data.Rows[row][column]
        : draws.Outside(Corners.DependentRows).NormalEntry("A", row, column, recipe.Rows, recipe.Columns) * draws.Uniform("scale", row, 5 / 8.0, 13 / 8.0);

    private static double LargestSquaredRow(LeastSquaresRecipe recipe, Draws draws)
    {
        Matrix<Float64> matrix = InDoubles(recipe, draws);
        double largest = 0;
        for (int row = 0; row < matrix.Rows; row++)
        {
            largest = Math.Max(largest, MatrixAlgebra.Dot<Float64>(matrix.Row(row), matrix.Row(row)).Value);
        }

        return largest;
    }

    // A in doubles, exactly.
    private static Matrix<Float64> InDoubles(LeastSquaresRecipe recipe, Draws draws)
    {
        Matrix<Float64> matrix = new(recipe.Rows, recipe.Columns);
        for (int row = 0; row < recipe.Rows; row++)
        {
            for (int column = 0; column < recipe.Columns; column++)
            {
                bool replaced = !recipe.Consistent && row == recipe.Rows - 1;
                matrix[row, column] = new(Entry(recipe, draws, replaced ? 0 : row, column)
                    + (replaced && recipe.AddsRows ? Entry(recipe, draws, 1, column) : 0));
            }
        }

        return matrix;
    }
}
