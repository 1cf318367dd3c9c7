namespace Theorems.Properties.DeepLinear;

/// <summary>The same descent on whole matrices, where measurements need not commute: |ln X - ln alpha I - sum_i s_i A_i| after some steps.</summary>
internal static class MatrixDescent
{
    private const int Steps = 56;
    private const int RankOneSteps = 16;
    private const double Alpha = 1 / 16.0;

    /// <summary>The comparison of the matrix form of (i).</summary>
    /// <remarks>
    /// The logarithm moves by at most |difference|/lmin, for the error of X, and what the eigenvalues' certificate allows. Turning back by eigenvectors that are
    /// orthogonal within as much adds that multiple of |ln X|. A smallest eigenvalue that X's own error could make zero says nothing.
    /// </remarks>
    public static Measurement<T> Measure<T>(string part, CommutingRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Matrix<RunningError<T>>[] measurements = [.. Enumerable.Range(0, 2).Select(index => Measurement(recipe, analysed, index))];
        RunningError<T>[] slopes = [RunningError<T>.Zero, RunningError<T>.Zero];
        RunningError<T> squares = RunningError<T>.Zero;
        RunningError<T> four = RunningError<T>.FromDyadic(4 / 32.0);
        Matrix<RunningError<T>> factor = MatrixAlgebra.Identity<RunningError<T>>(recipe.MatrixSize).Scale(RunningError<T>.FromDyadic(Math.Sqrt(Alpha)));
        T applies = T.One;
        for (int step = 0; step < Steps; step++)
        {
            Matrix<RunningError<T>> square = factor.TimesTranspose(factor);
            Matrix<RunningError<T>> move = new(recipe.MatrixSize, recipe.MatrixSize);
            for (int index = 0; index < measurements.Length; index++)
            {
                RunningError<T> scaled = four * (MatrixAlgebra.Dot<RunningError<T>>(measurements[index].Elements, square.Elements) - analysed.Uniform("y", index, 0.5, 2));
                slopes[index] -= scaled;
                move = move.Plus(measurements[index].Scale(RunningError<T>.FromDyadic(0.5) * scaled));
            }

            RunningError<T> size = move.SquaredNorm();
            applies = T.Min(applies, T.FromDyadic(0.25) - size.Value - size.Error);
            squares += size + size;
            factor = factor.Minus(move.Times(factor));
        }

        Matrix<RunningError<T>> last = factor.TimesTranspose(factor);
        Matrix<T> values = new(recipe.MatrixSize, recipe.MatrixSize, [.. last.Elements.Select(entry => entry.Value)]);
        for (int row = 1; row < values.Rows; row++)
        {
            for (int column = 0; column < row; column++)
            {
                values[row, column] = values[column, row];
            }
        }

        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(values);
        T allowed = T.FromDyadic(eigenvalues.ErrorOfValues * T.UnitRoundoff);
        T moved = MatrixAlgebra.Norm<T>([.. last.Elements.Select(entry => entry.Error)]) + (allowed * T.Sqrt(values.SquaredNorm()));
        Matrix<T> logarithm = BalancedFactors<T>.Factor(eigenvalues.Vectors, eigenvalues.Vectors, [.. eigenvalues.Values.Select(T.Log)]);
        T error = (T.FromDyadic(2) * moved / (eigenvalues.Smallest - moved)) + (T.FromDyadic(4) * allowed * T.Sqrt(logarithm.SquaredNorm()));
        Matrix<RunningError<T>> expected = MatrixAlgebra.Identity<RunningError<T>>(recipe.MatrixSize).Scale(RunningError<T>.Log(RunningError<T>.FromDyadic(Alpha)))
            .Plus(measurements[0].Scale(slopes[0])).Plus(measurements[1].Scale(slopes[1]));
        Matrix<RunningError<T>> computed = new(recipe.MatrixSize, recipe.MatrixSize, [.. logarithm.Elements.Select(RunningError<T>.Exact)]);
        RunningError<T> distance = MatrixAlgebra.Norm<RunningError<T>>(computed.Minus(expected).Elements);
        return Checking.Measurement.AtMost(part, Steps, distance.Value, squares.Value, (distance.Error + squares.Error + error) / T.FromDyadic(T.UnitRoundoff))
            .When(T.Min(applies, eigenvalues.Smallest - moved - moved));
    }

    /// <summary>Descent from the rank-one start sqrt(alpha) (q_1 + .. + q_d), q_j the eigenvectors, against descent from alpha I: measurements and traces after some steps agree.</summary>
    public static Measurement<T> RankOne<T>(string part, CommutingRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Matrix<RunningError<T>>[] measurements = [.. Enumerable.Range(0, 2).Select(index => Measurement(recipe, analysed, index))];
        RunningError<T> root = RunningError<T>.FromDyadic(Math.Sqrt(Alpha));
        Matrix<RunningError<T>> whole = MatrixAlgebra.Identity<RunningError<T>>(recipe.MatrixSize).Scale(root);
        // One eigenvector alone is a start of rank one that the identity is not about.
        Matrix<RunningError<T>> weights = new(recipe.MatrixSize, 1, [.. Enumerable.Range(0, recipe.MatrixSize).Select(index => index == 0 || recipe.AllEigenvectors ? root : RunningError<T>.Zero)]);
        Matrix<RunningError<T>> single = Turn(recipe, analysed, 0).Times(weights);
        for (int step = 0; step < RankOneSteps; step++)
        {
            (whole, single) = (Moved(whole), Moved(single));
        }

        (Matrix<RunningError<T>> first, Matrix<RunningError<T>> second) = (whole.TimesTranspose(whole), single.TimesTranspose(single));
        return Checking.Measurement.Equal<T>(part, RankOneSteps,
            [first.Trace() - second.Trace(), .. measurements.Select(matrix => MatrixAlgebra.Dot<RunningError<T>>(matrix.Elements, first.Minus(second).Elements))]);

        Matrix<RunningError<T>> Moved(Matrix<RunningError<T>> factor)
        {
            Matrix<RunningError<T>> square = factor.TimesTranspose(factor);
            Matrix<RunningError<T>> move = new(recipe.MatrixSize, recipe.MatrixSize);
            for (int index = 0; index < measurements.Length; index++)
            {
                RunningError<T> residual = MatrixAlgebra.Dot<RunningError<T>>(measurements[index].Elements, square.Elements) - analysed.Uniform("y", index, 0.5, 2);
                move = move.Plus(measurements[index].Scale(RunningError<T>.FromDyadic(2 / 32.0) * residual));
            }

            return factor.Minus(move.Times(factor));
        }
    }

    // Q diag(a) Q^T, with the same Q for both or one for each.
    private static Matrix<T> Measurement<T>(CommutingRecipe recipe, Trial<T> trial, int index)
        where T : struct, IField<T>
    {
        Matrix<T> turn = Turn(recipe, trial, index);
        return BalancedFactors<T>.Factor(turn, turn, [.. Enumerable.Range(0, recipe.MatrixSize).Select(number => trial.Uniform($"A{index}", number, -1, 1))]);
    }

    private static Matrix<T> Turn<T>(CommutingRecipe recipe, Trial<T> trial, int index)
        where T : struct, IField<T> =>
        CayleyTransform.Orthogonal<T>(recipe.MatrixSize, trial.NormalVector(recipe.Commuting ? "Q0" : $"Q{index}", CayleyTransform.Parameters(recipe.MatrixSize)));
}
