namespace Theorems.Properties.ImplicitBias;

/// <summary>The problem that a recipe and a trial give: A, a positive solution, and the duals of the reference point.</summary>
internal sealed class MirrorDescentInstance<T>
    where T : struct, IReal<T>
{
    public MirrorDescentInstance(MirrorDescentRecipe recipe, Trial<T> trial)
    {
        Matrix = trial.NormalMatrix("A", recipe.Rows, recipe.Columns);
        Duals = [.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("ln w_0", index, -2, 1))];
        Planted = [.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("x", index, 1 / 16.0, 3))];
        if (!recipe.Consistent)
        {
            Matrix.Row(0).CopyTo(Matrix.Row(recipe.Rows - 1));
        }

        Targets = Matrix.Times<T>(Planted);
        if (!recipe.Consistent)
        {
            Targets[^1] += T.One;
        }

        StepSize = trial.Computed("eta", draws => Step(recipe, draws));
    }

    /// <summary>A, m x d.</summary>
    public Matrix<T> Matrix { get; }

    /// <summary>b, exact: the products and sums of grid points have at most 53 digits.</summary>
    public T[] Targets { get; }

    /// <summary>x, a positive solution on the grid.</summary>
    public T[] Planted { get; }

    /// <summary>ln w_0, on the grid.</summary>
    public T[] Duals { get; }

    /// <summary>eta.</summary>
    public T StepSize { get; }

    private static double Step(MirrorDescentRecipe recipe, Draws draws)
    {
        int columns = recipe.Columns;
        Matrix<Float64> matrix = new(
            recipe.Rows, columns, [.. Enumerable.Range(0, recipe.Rows * columns).Select(index => new Float64(draws.Normal("A", index)))]);
        Float64[] duals = [.. Enumerable.Range(0, columns).Select(index => new Float64(draws.Uniform("ln w_0", index, -2, 1)))];
        Float64[] planted = [.. Enumerable.Range(0, columns).Select(index => new Float64(draws.Uniform("x", index, 1 / 16.0, 3)))];
        if (!recipe.UnstableStep)
        {
            double largest = Math.Max(planted.Max(value => value.Value), Math.Exp(duals.Max(value => value.Value)));
            return recipe.StepFraction / (largest * Math.Pow(SingularValueDecomposition<Float64>.Compute(matrix).Largest.Value, 2));
        }

        Float64[] limit = BregmanProjection<Float64>.Compute<NegativeEntropy>(matrix, matrix.Times<Float64>(planted), duals).Weights;
        Matrix<Float64> scaled = matrix.Clone();
        for (int index = 0; index < scaled.Elements.Length; index++)
        {
            scaled.Elements[index] *= Float64.Sqrt(limit[index % columns]);
        }

        return 3 / Math.Pow(SingularValueDecomposition<Float64>.Compute(scaled).Largest.Value, 2);
    }
}
