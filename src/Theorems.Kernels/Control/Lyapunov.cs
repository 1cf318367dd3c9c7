using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Control;

/// <summary>Solutions of Lyapunov's (Stein's) equation X = W + A^T X A: for a stable A the sum over t of (A^t)^T W A^t.</summary>
/// <remarks>
/// By elimination of the n^2 equations for the elements of X, which any field can run: the equation is linear, and has a solution wherever no two eigenvalues
/// of A have the product 1, stable or not. Rows are not exchanged. If |A| is below 1, the matrix of the equations, I less a matrix of norm below 1, has a
/// positive definite symmetric part, so that no pivot vanishes and elements do not grow (Golub and Van Loan, Matrix Computations, section 4.3); in a prime
/// field a pivot vanishes with the probability of any other accident.
/// </remarks>
public static class Lyapunov
{
    /// <summary>Solves X = W + A^T X A.</summary>
    /// <param name="system">A, n x n.</param>
    /// <param name="weight">W, n x n.</param>
    /// <returns>X, n x n; in rounded arithmetic as good as the equations are conditioned, which a running error analysis tells.</returns>
    /// <exception cref="ArgumentException">The matrices are not square or not of the same size.</exception>
    public static Matrix<T> Solve<T>(Matrix<T> system, Matrix<T> weight)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(weight);
        MatrixAlgebra.RequireSquare(system);
        if (weight.Rows != system.Rows || weight.Columns != system.Columns)
        {
            throw new ArgumentException($"A is {system.Rows} x {system.Columns}, so W is too, not {weight.Rows} x {weight.Columns}.", nameof(weight));
        }

        int size = system.Rows;
        int count = size * size;
        Matrix<T> equations = MatrixAlgebra.Identity<T>(count);
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                // X_ij - sum over k, l of A_ki X_kl A_lj = W_ij.
                equations[row, column] -= system[column / size, row / size] * system[column % size, row % size];
            }
        }

        T[] solution = Arena.Copy<T>(weight.Elements);
        for (int pivot = 0; pivot < count; pivot++)
        {
            T reciprocal = T.One / equations[pivot, pivot];
            for (int row = pivot + 1; row < count; row++)
            {
                T factor = equations[row, pivot] * reciprocal;
                for (int column = pivot + 1; column < count; column++)
                {
                    equations[row, column] -= factor * equations[pivot, column];
                }

                solution[row] -= factor * solution[pivot];
            }
        }

        for (int row = count - 1; row >= 0; row--)
        {
            for (int column = row + 1; column < count; column++)
            {
                solution[row] -= equations[row, column] * solution[column];
            }

            solution[row] /= equations[row, row];
        }

        return new(size, size, solution);
    }
}
