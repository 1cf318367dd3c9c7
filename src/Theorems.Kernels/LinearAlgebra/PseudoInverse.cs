using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The minimum-norm least-squares solution A^+ b, by two independent routes.</summary>
public static class PseudoInverse
{
    /// <summary>A^+ b = V diag(1/s) U^T b over the singular values above <see cref="SingularValueDecomposition{T}.RankTolerance"/>.</summary>
    /// <remarks>
    /// For any rank, and for inconsistent systems too. Forward error for a consistent system, to first order: the decomposition
    /// is exact for a matrix within the rank tolerance e of A, so |dx| is at most about 2 (e / s_min) |x| (Wedin 1973).
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="decomposition">The certified decomposition of A, m x n.</param>
    /// <param name="rightSide">b, m elements.</param>
    /// <returns>n elements.</returns>
    /// <exception cref="ArgumentException">b has another length.</exception>
    public static T[] Solve<T>(SingularValueDecomposition<T> decomposition, ReadOnlySpan<T> rightSide)
        where T : struct, IReal<T>
    {
        T tolerance = decomposition.RankTolerance;
        T[] coefficients = decomposition.Left.TransposeTimes(rightSide);
        for (int index = 0; index < coefficients.Length; index++)
        {
            T value = decomposition.SingularValues[index];
            T sign = tolerance - value;
            coefficients[index] = T.Select(sign, coefficients[index] / T.Select(sign, value, T.One), T.Zero);
        }

        return decomposition.Right.Times<T>(coefficients);
    }

    /// <summary>A^+ b = A^T (A A^T)^-1 b for a matrix of full row rank, over any field and exact where the field is; certified.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="matrix">A, m x n, of rank m.</param>
    /// <param name="rightSide">b, m elements.</param>
    /// <returns>The solution w = A^T c, n elements, and its multipliers c, m elements.</returns>
    /// <exception cref="ArithmeticException">The rows are linearly dependent (for floats: to working precision).</exception>
    /// <exception cref="CertificateException">w does not satisfy the optimality conditions.</exception>
    public static (T[] Solution, T[] Multipliers) SolveFullRowRank<T>(Matrix<T> matrix, ReadOnlySpan<T> rightSide)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        MatrixAlgebra.RequireLength(matrix.Rows, rightSide.Length);
        LdlDecomposition<T> gram = LdlDecomposition<T>.Compute(matrix.TimesTranspose(matrix));
        T[] multipliers = gram.Solve(rightSide);
        T[] solution = matrix.TransposeTimes<T>(multipliers);
        Certify(matrix, rightSide, solution, multipliers);
        return (solution, multipliers);
    }

    /// <summary>
    /// Checks the conditions of Karush, Kuhn and Tucker for 'w has the least norm among all with A w = b': A w = b and w = A^T c. Exact in exact fields.
    /// </summary>
    /// <remarks>
    /// They are sufficient, the problem being convex. In floating point, with G = A A^T: forming w costs m u |A^T||c|, forming G n u |A||A^T|,
    /// solving with it (3m + 4) u |L||D||L^T||c|, whose entries are at most sqrt(G_ii G_jj) |c_j|, and the check itself n u |A||w| + u |b|. So
    /// |A w - b|_i is at most (4m + 2n + 8) u sqrt(G_ii) sum_j sqrt(G_jj) |c_j| + 2 u |b_i|, since every |A||A^T| entry obeys the same bound.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="matrix">A, m x n.</param>
    /// <param name="rightSide">b, m elements.</param>
    /// <param name="solution">w, n elements.</param>
    /// <param name="multipliers">c, m elements.</param>
    /// <exception cref="CertificateException">A condition fails; the message names it.</exception>
    public static void Certify<T>(Matrix<T> matrix, ReadOnlySpan<T> rightSide, ReadOnlySpan<T> solution, ReadOnlySpan<T> multipliers)
        where T : struct, IField<T>
    {
        double unit = T.UnitRoundoff;
        T[] product = matrix.Times(solution);
        T[] combination = matrix.TransposeTimes(multipliers);
        double[] norms = new double[matrix.Rows];
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            double weight = 0;
            if (unit != 0)
            {
                for (int row = 0; row < norms.Length; row++)
                {
                    norms[row] = Math.Sqrt(MatrixAlgebra.Dot<T>(matrix.Row(row), matrix.Row(row)).ToDouble(lane));
                    weight += norms[row] * Math.Abs(multipliers[row].ToDouble(lane));
                }
            }

            for (int column = 0; column < combination.Length; column++)
            {
                Certificate.Vanishes($"Element {column} of w - A^T c", solution[column] - combination[column], 2 * matrix.Rows * unit * weight, lane);
            }

            for (int row = 0; row < product.Length; row++)
            {
                double budget = unit == 0
                    ? 0
                    : unit * ((((4 * matrix.Rows) + (2 * matrix.Columns) + 8) * norms[row] * weight) + (2 * Math.Abs(rightSide[row].ToDouble(lane))));
                Certificate.Vanishes($"Row {row} of A w - b", product[row] - rightSide[row], budget, lane);
            }
        }
    }
}
