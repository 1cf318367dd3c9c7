namespace Theorems.Properties.ImplicitBias;

/// <summary>The instance that a recipe and a trial give: A, b, eta and the start.</summary>
internal sealed class LeastSquaresInstance<T>
    where T : struct, IField<T>
{
    /// <summary>The instance with the step size that a rule gives for A in doubles; without a rule, the fraction of 1/M.</summary>
    public LeastSquaresInstance(LeastSquaresRecipe recipe, Trial<T> trial, Func<Matrix<Float64>, double>? rule = null)
    {
        Recipe = recipe;
        Matrix = new(recipe.Rows, recipe.Columns);
        for (int index = 0; index < recipe.Rows * recipe.Columns; index++)
        {
            (int row, int column) = (index / recipe.Columns, index % recipe.Columns);
            Matrix[row, column] = recipe.Data is { } given
                ? T.FromDyadic(given[row][column])
                : trial.Given("A", index, (recipe, row, column), static (draws, entry) => Entry(entry.recipe, draws, entry.row, entry.column));
        }

        Planted = trial.NormalVector("x", recipe.Columns);
        Targets = recipe.Data is { } data ? [.. data.Select(row => T.FromDyadic(row[^1]))] : Matrix.Times<T>(Planted);
        if (!recipe.Consistent)
        {
            Matrix.Row(0).CopyTo(Matrix.Row(recipe.Rows - 1));
            Targets[^1] = Targets[0] + T.One;
        }

        StepSize = trial.Computed("eta", draws => rule?.Invoke(InDoubles(recipe, draws)) ?? (recipe.StepFraction / LargestSquaredRow(recipe, draws)));
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
    public int Rank => Math.Min(Recipe.Basis?.Count ?? int.MaxValue, Math.Min(Recipe.Rows - (Recipe.Consistent ? 0 : 1), Recipe.Columns));

    /// <summary>The shortest solution, from independent rows alone; exact where the field is.</summary>
    public T[] Solve()
    {
        int[] basis = [.. Recipe.Basis ?? [.. Enumerable.Range(0, Recipe.Rows)]];
        Matrix<T> rows = new(basis.Length, Recipe.Columns, [.. basis.SelectMany(row => Matrix.Row(row).ToArray())]);
        return PseudoInverse.SolveFullRowRank<T>(rows, [.. basis.Select(row => Targets[row])]).Solution;
    }

    /// <summary>The rows that window number k visits.</summary>
    public static int[] Window(LeastSquaresRecipe recipe, Trial<T> trial, int window)
    {
        int[] rows = Arena.Vector<int>(recipe.WithReplacement ? 3 * recipe.Rows : recipe.Rows);
        for (int step = 0; step < rows.Length; step++)
        {
            rows[step] = recipe.WithReplacement ? trial.SharedInteger("window", (window * rows.Length) + step, recipe.Rows) : step;
        }

        return rows;
    }

    // Normal entries, rows scaled by 5/8 .. 13/8 as an ill-conditioned problem has them.
    private static double Entry(LeastSquaresRecipe recipe, Draws draws, int row, int column) => recipe.Data is { } data
        ? data[row][column]
        : draws.Normal("A", (row * recipe.Columns) + column) * draws.Uniform("scale", row, 5 / 8.0, 13 / 8.0);

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

    /// <summary>A in doubles, exactly, for hyper-parameters that depend on it.</summary>
    public static Matrix<Float64> InDoubles(LeastSquaresRecipe recipe, Draws draws)
    {
        Matrix<Float64> matrix = new(recipe.Rows, recipe.Columns);
        for (int row = 0; row < recipe.Rows; row++)
        {
            for (int column = 0; column < recipe.Columns; column++)
            {
                matrix[row, column] = new(Entry(recipe, draws, recipe.Consistent || row < recipe.Rows - 1 ? row : 0, column));
            }
        }

        return matrix;
    }
}
