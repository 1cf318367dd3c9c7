namespace Theorems.Properties.DeepLinear;

// The same descent on whole matrices, where measurements need not commute: (i) for matrices, and (v).
public sealed partial class FactorisedNuclearNormCommuting
{
    private const int MatrixSteps = 56;
    private const int RankOneSteps = 16;
    private const double MatrixAlpha = 1 / 16.0;

    // The comparison of the matrix form of (i).
    // The logarithm moves by at most |difference|/lmin, for the error of X, and what the eigenvalues' certificate allows. Turning back by eigenvectors
    // that are orthogonal within as much adds that multiple of |ln X|. A smallest eigenvalue that X's own error could make zero says nothing.
    private static Measurement<T> OfMatrices<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Matrix<RunningError<T>>[] measurements = [.. Enumerable.Range(0, 2).Select(index => Drawn(recipe, analysed, index))];
        RunningError<T>[] slopes = [RunningError<T>.Zero, RunningError<T>.Zero];
        RunningError<T> squares = RunningError<T>.Zero;
        RunningError<T> four = RunningError<T>.FromDyadic(4 / 32.0);
        RunningError<T> root = RunningError<T>.FromDyadic(Math.Sqrt(MatrixAlpha));
        Matrix<RunningError<T>> factor = MatrixAlgebra.Identity<RunningError<T>>(recipe.MatrixSize).Scale(root);
        RunningError<T> constant = Curvature<RunningError<T>>();
        T applies = T.One;
        for (int step = 0; step < MatrixSteps; step++)
        {
            Matrix<RunningError<T>> square = factor.TimesTranspose(factor);
            Matrix<RunningError<T>> move = new(recipe.MatrixSize, recipe.MatrixSize);
            for (int index = 0; index < measurements.Length; index++)
            {
                RunningError<T> seen = MatrixAlgebra.Dot<RunningError<T>>(measurements[index].Elements, square.Elements);
                RunningError<T> scaled = four * (seen - analysed.Uniform("y", index, 0.5, 2));
                slopes[index] -= scaled;
                move = move.Plus(measurements[index].Scale(0.5 * scaled));
            }

            RunningError<T> size = move.SquaredNorm();
            applies = T.Min(applies, T.FromDyadic(0.25) - size.Value - size.Error);
            squares += constant * size;
            factor = factor.Minus(move.Times(factor));
        }

        Matrix<RunningError<T>> last = factor.TimesTranspose(factor);
        Matrix<T> values = new Matrix<T>(recipe.MatrixSize, recipe.MatrixSize, [.. last.Elements.Select(entry => entry.Value)]).MirrorUpper();

        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(values);
        T allowed = T.FromDyadic(eigenvalues.ErrorOfValues * T.UnitRoundoff);
        T moved = MatrixAlgebra.Norm<T>([.. last.Elements.Select(entry => entry.Error)]) + (allowed * T.Sqrt(values.SquaredNorm()));
        Matrix<T> logarithm = BalancedFactors<T>.Factor(eigenvalues.Vectors, eigenvalues.Vectors, [.. eigenvalues.Values.Select(T.Log)]);
        T error = (2 * moved / (eigenvalues.Smallest - moved)) + (4 * allowed * T.Sqrt(logarithm.SquaredNorm()));
        Matrix<RunningError<T>> expected = MatrixAlgebra.Identity<RunningError<T>>(recipe.MatrixSize)
            .Scale(RunningError<T>.Log(RunningError<T>.FromDyadic(MatrixAlpha)))
            .Plus(measurements[0].Scale(slopes[0])).Plus(measurements[1].Scale(slopes[1]));
        Matrix<RunningError<T>> computed = new(recipe.MatrixSize, recipe.MatrixSize, [.. logarithm.Elements.Select(RunningError<T>.Exact)]);
        RunningError<T> distance = MatrixAlgebra.Norm<RunningError<T>>(computed.Minus(expected).Elements);
        T rounding = (distance.Error + squares.Error + error) / T.FromDyadic(T.UnitRoundoff);
        return Matrices.AtMost(distance.Value, squares.Value, rounding, MatrixSteps).When(T.Min(applies, eigenvalues.Smallest - moved - moved));
    }

    // Descent from the rank-one start sqrt(alpha) (q_1 + .. + q_d), q_j the eigenvectors, against descent from alpha I: measurements and traces after
    // some steps agree.
    private static Measurement<T> OfRankOne<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Matrix<RunningError<T>>[] measurements = [.. Enumerable.Range(0, 2).Select(index => Drawn(recipe, analysed, index))];
        RunningError<T> root = RunningError<T>.FromDyadic(Math.Sqrt(MatrixAlpha));
        Matrix<RunningError<T>> whole = MatrixAlgebra.Identity<RunningError<T>>(recipe.MatrixSize).Scale(root);
        // One eigenvector alone is a start of rank one that the identity is not about.
        IEnumerable<RunningError<T>> starts = Enumerable.Range(0, recipe.MatrixSize)
            .Select(index => index == 0 || recipe.AllEigenvectors ? root : RunningError<T>.Zero);
        Matrix<RunningError<T>> weights = new(recipe.MatrixSize, 1, [.. starts]);
        Matrix<RunningError<T>> single = Turn(recipe, analysed, 0).Times(weights);
        for (int step = 0; step < RankOneSteps; step++)
        {
            (whole, single) = (Moved(whole), Moved(single));
        }

        (Matrix<RunningError<T>> first, Matrix<RunningError<T>> second) = (whole.TimesTranspose(whole), single.TimesTranspose(single));
        return RankOne.Equal<T>(Measured(first), Measured(second), RankOneSteps);

        RunningError<T>[] Measured(Matrix<RunningError<T>> product) =>
            [product.Trace(), .. measurements.Select(matrix => MatrixAlgebra.Dot<RunningError<T>>(matrix.Elements, product.Elements))];

        Matrix<RunningError<T>> Moved(Matrix<RunningError<T>> factor)
        {
            Matrix<RunningError<T>> square = factor.TimesTranspose(factor);
            Matrix<RunningError<T>> move = new(recipe.MatrixSize, recipe.MatrixSize);
            for (int index = 0; index < measurements.Length; index++)
            {
                RunningError<T> seen = MatrixAlgebra.Dot<RunningError<T>>(measurements[index].Elements, square.Elements);
                move = move.Plus(measurements[index].Scale(2 / 32.0 * (seen - analysed.Uniform("y", index, 0.5, 2))));
            }

            return factor.Minus(move.Times(factor));
        }
    }

    // Q diag(a) Q^T, with the same Q for both or one for each.
    private static Matrix<T> Drawn<T>(Recipe recipe, Trial<T> trial, int index)
        where T : struct, IField<T>
    {
        Matrix<T> turn = Turn(recipe, trial, index);
        return BalancedFactors<T>.Factor(turn, turn, [.. Enumerable.Range(0, recipe.MatrixSize).Select(number => trial.Uniform($"A{index}", number, -1, 1))]);
    }

    private static Matrix<T> Turn<T>(Recipe recipe, Trial<T> trial, int index)
        where T : struct, IField<T> =>
        CayleyTransform.Orthogonal<T>(
            recipe.MatrixSize, trial.NormalVector(recipe.Commuting ? "Q0" : $"Q{index}", CayleyTransform.Parameters(recipe.MatrixSize)));
}
