using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The eigenvalues of a symmetric matrix whose entries are known within bounds on their errors.</summary>
public static class AnalysedEigenvalues
{
    /// <summary>All eigenvalues, the largest first, each with a bound on its error.</summary>
    /// <remarks>
    /// By Weyl's theorem each eigenvalue of the exact matrix differs from that of the computed one by at most the Frobenius norm of the entries' errors; to
    /// this comes what the decomposition's own certificate allows (<see cref="SymmetricEigenvalues{T}.ErrorOfValues"/>).
    /// </remarks>
    /// <param name="matrix">
    /// n x n, symmetric in exact arithmetic: the upper triangle stands for both, and the errors of its entries bound what that changes.
    /// </param>
    /// <exception cref="CertificateException">The decomposition is not one within rounding: an entry is NaN or infinite.</exception>
    public static RunningError<T>[] Of<T>(Matrix<RunningError<T>> matrix)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        MatrixAlgebra.RequireSquare(matrix);
        Matrix<T> values = new(matrix.Rows, matrix.Columns);
        T errors = T.Zero;
        for (int row = 0; row < values.Rows; row++)
        {
            for (int column = 0; column < values.Columns; column++)
            {
                RunningError<T> entry = row <= column ? matrix[row, column] : matrix[column, row];
                values[row, column] = entry.Value;
                errors = T.MultiplyAdd(entry.Error, entry.Error, errors);
            }
        }

        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(values);
        T error = T.Sqrt(errors) + (T.FromDyadic(eigenvalues.ErrorOfValues * T.UnitRoundoff) * T.Sqrt(values.SquaredNorm()));
        return [.. eigenvalues.Values.Select(value => new RunningError<T>(value, error))];
    }
}
