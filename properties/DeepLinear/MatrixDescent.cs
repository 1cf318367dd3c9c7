using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>The same descent on whole matrices, where measurements need not commute: |ln X - ln alpha I - sum_i s_i A_i| after some steps.</summary>
internal static class MatrixDescent
{
    private const int Size = 2;
    private const int Steps = 56;
    private const double Alpha = 1 / 16.0;

    /// <summary>The comparison of the matrix form of (i).</summary>
    /// <remarks>
    /// The logarithm moves by at most |difference|/lmin, for the error of X, and what the eigenvalues' certificate allows. Turning back by eigenvectors that are
    /// orthogonal within as much adds that multiple of |ln X|.
    /// </remarks>
    public static Measurement<T> Measure<T>(string part, CommutingRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Matrix<RunningError<T>>[] measurements = [.. Enumerable.Range(0, 2).Select(index => Measurement(recipe, analysed, index))];
        RunningError<T>[] slopes = [RunningError<T>.Zero, RunningError<T>.Zero];
        RunningError<T> squares = RunningError<T>.Zero;
        RunningError<T> four = RunningError<T>.FromDyadic(4 / 32.0);
        Matrix<RunningError<T>> factor = MatrixAlgebra.Identity<RunningError<T>>(Size).Scale(RunningError<T>.FromDyadic(Math.Sqrt(Alpha)));
        T applies = T.One;
        for (int step = 0; step < Steps; step++)
        {
            Matrix<RunningError<T>> square = factor.TimesTranspose(factor);
            Matrix<RunningError<T>> move = new(Size, Size);
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
        Matrix<T> values = new(Size, Size, [.. last.Elements.Select(entry => entry.Value)]);
        values[1, 0] = values[0, 1];
        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(values);
        T allowed = T.FromDyadic(eigenvalues.ErrorOfValues * T.UnitRoundoff);
        T moved = MatrixAlgebra.Norm<T>([.. last.Elements.Select(entry => entry.Error)]) + (allowed * T.Sqrt(values.SquaredNorm()));
        Matrix<T> logarithm = BalancedFactors<T>.Factor(eigenvalues.Vectors, eigenvalues.Vectors, [.. eigenvalues.Values.Select(T.Log)]);
        T error = (T.FromDyadic(2) * moved / (eigenvalues.Smallest - moved)) + (T.FromDyadic(4) * allowed * T.Sqrt(logarithm.SquaredNorm()));
        Matrix<RunningError<T>> expected = MatrixAlgebra.Identity<RunningError<T>>(Size).Scale(RunningError<T>.Log(RunningError<T>.FromDyadic(Alpha)))
            .Plus(measurements[0].Scale(slopes[0])).Plus(measurements[1].Scale(slopes[1]));
        Matrix<RunningError<T>> computed = new(Size, Size, [.. logarithm.Elements.Select(RunningError<T>.Exact)]);
        RunningError<T> distance = MatrixAlgebra.Norm<RunningError<T>>(computed.Minus(expected).Elements);
        return Checking.Measurement.AtMost(part, Steps, distance.Value, squares.Value, (distance.Error + squares.Error + error) / T.FromDyadic(T.UnitRoundoff)).When(applies);
    }

    // Q diag(a) Q^T, with the same Q for both or one for each.
    private static Matrix<T> Measurement<T>(CommutingRecipe recipe, Trial<T> trial, int index)
        where T : struct, IField<T>
    {
        Matrix<T> turn = CayleyTransform.Orthogonal<T>(Size, [trial.Normal("Q", recipe.Commuting ? 0 : index)]);
        return BalancedFactors<T>.Factor(turn, turn, [trial.Uniform($"A{index}", 0, -1, 1), trial.Uniform($"A{index}", 1, -1, 1)]);
    }
}
