using System.Globalization;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>
/// The decomposition A = L D L^T of a symmetric positive definite matrix, without square roots or pivoting, and certified solutions of A x = b.
/// </summary>
/// <remarks>
/// Cholesky's method in a form that any field can run (Golub and Van Loan, Matrix Computations, section 4.1). Positive definite
/// matrices need no pivoting, so nothing branches on data and lanes are independent problems. In a prime field
/// 'positive definite' reads 'no leading minor vanishes', which a random Gram matrix violates with probability about n/p.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class LdlDecomposition<T>
    where T : struct, IField<T>
{
    private readonly Matrix<T> _matrix;

    private LdlDecomposition(Matrix<T> matrix, Matrix<T> unitLower, T[] diagonal)
    {
        _matrix = matrix;
        UnitLower = unitLower;
        Diagonal = diagonal;
    }

    /// <summary>L, n x n: unit lower triangular.</summary>
    public Matrix<T> UnitLower { get; }

    /// <summary>The n elements of D.</summary>
    public T[] Diagonal { get; }

    /// <summary>Decomposes a matrix.</summary>
    /// <param name="matrix">A, n x n; copied. Only its lower triangle is read for the computation, all of it for certificates.</param>
    /// <exception cref="ArgumentException">The matrix is not square.</exception>
    /// <exception cref="ArithmeticException">A pivot is not positive in some lane (in a field without order: is zero).</exception>
    public static LdlDecomposition<T> Compute(Matrix<T> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        MatrixAlgebra.RequireSquare(matrix);
        int size = matrix.Rows;
        Matrix<T> lower = MatrixAlgebra.Identity<T>(size);
        T[] diagonal = Arena.Vector<T>(size);
        T[] scaled = Arena.Vector<T>(size);
        for (int row = 0; row < size; row++)
        {
            // scaled[j] = L_ij D_j; its sum with L_ij gives the pivot.
            T pivot = matrix[row, row];
            for (int column = 0; column < row; column++)
            {
                T sum = matrix[row, column];
                for (int inner = 0; inner < column; inner++)
                {
                    sum = T.MultiplyAdd(-scaled[inner], lower[column, inner], sum);
                }

                scaled[column] = sum;
                lower[row, column] = sum / diagonal[column];
                pivot = T.MultiplyAdd(-sum, lower[row, column], pivot);
            }

            RequirePositive(pivot, row);
            diagonal[row] = pivot;
        }

        return new(matrix.Clone(), lower, diagonal);
    }

    /// <summary>Solves A x = b and certifies the solution.</summary>
    /// <param name="rightSide">b, n elements.</param>
    /// <returns>x, n elements.</returns>
    /// <exception cref="CertificateException">The residual exceeds what rounding explains.</exception>
    public T[] Solve(ReadOnlySpan<T> rightSide)
    {
        int size = Diagonal.Length;
        MatrixAlgebra.RequireLength(size, rightSide.Length);
        T[] solution = Arena.Copy(rightSide);
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                solution[row] = T.MultiplyAdd(-UnitLower[row, column], solution[column], solution[row]);
            }
        }

        for (int row = size - 1; row >= 0; row--)
        {
            solution[row] /= Diagonal[row];
            for (int column = row + 1; column < size; column++)
            {
                solution[row] = T.MultiplyAdd(-UnitLower[column, row], solution[column], solution[row]);
            }
        }

        Certify(solution, rightSide);
        return solution;
    }

    /// <summary>Checks that A x = b: exactly in an exact field, else within the backward error of the method, element by element.</summary>
    /// <remarks>
    /// The computed x solves (A + E) x = b with |E| at most (3n + 4) u |L||D||L^T| (Higham, Accuracy and Stability, theorem 10.4, with one more
    /// rounding for each of the divisions by D), and computing the residual adds (n + 1) u (|A||x| + |b|). An operation that underflows errs by the least
    /// double e at most, whatever its operands: n + 1 of them in an element of L y = b count |L| e, of L^T x = y/D they count |L||D||L^T| e, and of the
    /// residual e.
    /// </remarks>
    /// <param name="solution">x.</param>
    /// <param name="rightSide">b.</param>
    /// <exception cref="CertificateException">The check fails in some lane.</exception>
    public void Certify(ReadOnlySpan<T> solution, ReadOnlySpan<T> rightSide)
    {
        int size = Diagonal.Length;
        double unit = T.UnitRoundoff;
        T[] product = _matrix.Times(solution);
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            double[] backward = unit == 0 ? new double[size] : MagnitudeTimes(solution, lane);
            for (int row = 0; row < size; row++)
            {
                double budget = 0;
                if (unit != 0)
                {
                    double forming = Math.Abs(rightSide[row].ToDouble(lane));
                    for (int column = 0; column < size; column++)
                    {
                        forming += Math.Abs(_matrix[row, column].ToDouble(lane) * solution[column].ToDouble(lane));
                    }

                    budget = unit * ((((3 * size) + 4) * backward[row]) + ((size + 1) * forming));
                }

                T residual = product[row] - rightSide[row];
                if (unit != 0 && Math.Abs(residual.ToDouble(lane)) > budget)
                {
                    budget += Underflow(row, lane);
                }

                Certificate.Vanishes($"Row {row} of A x - b", residual, budget, lane);
            }
        }
    }

    // (n + 1) e (|L| + |L||D||L^T| + 1) for vectors of ones, in one lane. Whole numbers of e are exact.
    private double Underflow(int row, int lane)
    {
        int size = Diagonal.Length;
        double sum = 1 + MagnitudeTimes(Enumerable.Repeat(T.One, size).ToArray(), lane)[row];
        for (int column = 0; column <= row; column++)
        {
            sum += Math.Abs(UnitLower[row, column].ToDouble(lane));
        }

        return Math.Ceiling((size + 1) * sum) * double.Epsilon;
    }

    /// <summary>|L||D||L^T||x| in one lane.</summary>
    internal double[] MagnitudeTimes(ReadOnlySpan<T> vector, int lane)
    {
        int size = Diagonal.Length;
        double[] result = new double[size];
        for (int inner = 0; inner < size; inner++)
        {
            double sum = 0;
            for (int column = inner; column < size; column++)
            {
                sum += Math.Abs(UnitLower[column, inner].ToDouble(lane) * vector[column].ToDouble(lane));
            }

            sum *= Math.Abs(Diagonal[inner].ToDouble(lane));
            for (int row = inner; row < size; row++)
            {
                result[row] += Math.Abs(UnitLower[row, inner].ToDouble(lane)) * sum;
            }
        }

        return result;
    }

    private static void RequirePositive(T pivot, int row)
    {
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            double value = pivot.ToDouble(lane);
            // A field without order shows nonzero elements as NaN; NaN among the reals is caught by the solution's certificate.
            if (value <= 0)
            {
                throw new ArithmeticException(string.Create(
                    CultureInfo.InvariantCulture, $"The matrix is not positive definite: pivot {row} is {value:R} (lane {lane})."));
            }
        }
    }
}
