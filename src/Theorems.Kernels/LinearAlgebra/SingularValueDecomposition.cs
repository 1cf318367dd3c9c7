using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The thin singular value decomposition A = U diag(s) V^T by one-sided Jacobi rotations, certified.</summary>
/// <remarks>
/// <para>Hestenes 1958; Demmel and Veselic 1992 for its accuracy. With m x n the shape of A and k = min(m, n): U is m x k, V is n x k, s has
/// k elements. No step branches on data, so eight lanes are eight decompositions; sweeps go on until no lane rotates, and
/// a lane that has converged is not touched again, so lanes give the bits that scalars give.</para>
/// <para>Squares of the entries are formed, and must neither overflow nor all underflow. Vectors that are shorter than u^2 |A|_F once
/// rotated, with u the unit roundoff, count as zero.</para>
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class SingularValueDecomposition<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T> _matrix;

    private SingularValueDecomposition(Matrix<T> matrix, Matrix<T> left, T[] singularValues, Matrix<T> right, int sweeps)
    {
        _matrix = matrix;
        Left = left;
        SingularValues = singularValues;
        Right = right;
        Sweeps = sweeps;
    }

    /// <summary>U, m x k: column j is the left singular vector of the j-th singular value. It is zero where that value is exactly zero and m >= n.</summary>
    public Matrix<T> Left { get; }

    /// <summary>The k = min(m, n) singular values, the largest first (in every lane).</summary>
    public T[] SingularValues { get; }

    /// <summary>V, n x k: column j is the right singular vector of the j-th singular value. It is zero where that value is exactly zero and n > m.</summary>
    public Matrix<T> Right { get; }

    /// <summary>The number of sweeps over all pairs of columns, the last of them idle.</summary>
    public int Sweeps { get; }

    /// <summary>The largest singular value, the spectral norm |A|_2.</summary>
    public T Largest => SingularValues[0];

    /// <summary>The smallest of the min(m, n) singular values; for full row rank, the smallest over the row space.</summary>
    public T Smallest => SingularValues[^1];

    /// <summary>
    /// Below this a singular value cannot be told from zero: the decomposition is exact for a matrix within
    /// this distance of A (Weyl), namely the residual's budget of <see cref="Certify"/>.
    /// </summary>
    public T RankTolerance => T.FromDyadic(ResidualFactor() * T.UnitRoundoff) * T.Sqrt(_matrix.SquaredNorm());

    /// <summary>Decomposes a matrix of any shape and certifies the result.</summary>
    /// <param name="matrix">A; copied.</param>
    /// <exception cref="ArgumentException">The matrix has no elements.</exception>
    /// <exception cref="CertificateException">The result is not a decomposition within rounding, for instance because an entry is NaN.</exception>
    public static SingularValueDecomposition<T> Compute(Matrix<T> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.Elements.Length == 0)
        {
            throw new ArgumentException("A matrix without elements has no singular values.", nameof(matrix));
        }

        // The rotations act on the longer vectors: columns of a tall matrix, rows of a wide one.
        bool tall = matrix.Rows >= matrix.Columns;
        int sweeps = Decompose(matrix, tall, out T[] singularValues, out Matrix<T> longer, out Matrix<T> shorter);
        SingularValueDecomposition<T> result = new(matrix.Clone(), tall ? longer : shorter, singularValues, tall ? shorter : longer, sweeps);
        result.Certify();
        return result;
    }

    /// <summary>Checks |A - U S V^T|_F, the orthogonality of U and of V, and the order of the singular values, in every lane.</summary>
    /// <remarks>
    /// Budgets, with u the unit roundoff, k the shorter and l the longer side, and R = 9 k sweeps u the error of all stages of
    /// rotations, k to a sweep (see the remarks on rounding in Higham, chapter 19): A (I + small) is rotated, so the rotated columns err by
    /// R |A|_F and the accumulated rotations by R sqrt(k), in the Frobenius norm. Hence
    /// |A - U S V^T|_F is at most (R (1 + sqrt k) + (k + 6) sqrt(k) u) |A|_F, the last term being normalisation and this check's own product;
    /// the square factor is orthogonal within 2 R sqrt(k) + (k + 2) k u; columns of the other were left alone when their
    /// cosine was below (l + 8) u, and each computed cosine errs by l u, hence (3 l + 20) u for each of the k^2 elements.
    /// </remarks>
    /// <exception cref="CertificateException">A check fails; the message names it.</exception>
    public void Certify()
    {
        int shorter = SingularValues.Length;
        int longer = Math.Max(_matrix.Rows, _matrix.Columns);
        double unit = T.UnitRoundoff;
        double rotations = Rotations();
        double square = (2 * rotations * Math.Sqrt(shorter)) + ((shorter + 2.0) * shorter);
        double other = ((3.0 * longer) + 20) * shorter;
        bool tall = _matrix.Rows >= _matrix.Columns;

        Certificate.AtMost("The residual |A - U S V^T|", Residual(), RankTolerance);
        Certificate.AtMost("The defect of orthogonality |U^T U - I|", Defect(Left, longer: tall), T.FromDyadic((tall ? other : square) * unit));
        Certificate.AtMost("The defect of orthogonality |V^T V - I|", Defect(Right, longer: !tall), T.FromDyadic((tall ? square : other) * unit));
        Certificate.Descend<T>("singular value", SingularValues);
        Certificate.AtMost("Zero, beside the last singular value,", T.Zero, Smallest);
    }

    // |A - U S V^T|_F, without a matrix for it.
    private T Residual()
    {
        T[] scaled = Arena.Vector<T>(SingularValues.Length);
        T sum = T.Zero;
        for (int row = 0; row < _matrix.Rows; row++)
        {
            ReadOnlySpan<T> left = Left.Row(row);
            for (int index = 0; index < scaled.Length; index++)
            {
                scaled[index] = left[index] * SingularValues[index];
            }

            ReadOnlySpan<T> elements = _matrix.Row(row);
            ReadOnlySpan<T> right = Right.Elements;
            for (int column = 0; column < elements.Length; column++)
            {
                T product = T.Zero;
                for (int index = 0; index < scaled.Length; index++)
                {
                    product = T.MultiplyAdd(scaled[index], right[index], product);
                }

                right = right[scaled.Length..];
                T difference = elements[column] - product;
                sum = T.MultiplyAdd(difference, difference, sum);
            }
        }

        return T.Sqrt(sum);
    }

    // |F^T F - I|_F, without a matrix for it. The longer factor may have zero columns, which belong to singular values that are exactly zero.
    private T Defect(Matrix<T> factor, bool longer)
    {
        T[] elements = factor.Elements;
        int count = factor.Columns;
        T diagonal = T.Zero;
        T above = T.Zero;
        for (int first = 0; first < count; first++)
        {
            for (int second = first; second < count; second++)
            {
                T product = T.Zero;
                for (int place = 0; place < elements.Length; place += count)
                {
                    product = T.MultiplyAdd(elements[place + first], elements[place + second], product);
                }

                if (first == second)
                {
                    product -= longer ? T.Select(-SingularValues[first], T.One, T.Zero) : T.One;
                    diagonal = T.MultiplyAdd(product, product, diagonal);
                }
                else
                {
                    above = T.MultiplyAdd(product, product, above);
                }
            }
        }

        return T.Sqrt(diagonal + above + above);
    }

    private double Rotations() => JacobiRotation.StageError * SingularValues.Length * Sweeps;

    private double ResidualFactor()
    {
        double root = Math.Sqrt(SingularValues.Length);
        return (Rotations() * (1 + root)) + ((SingularValues.Length + 6) * root);
    }

    private static int Decompose(Matrix<T> matrix, bool tall, out T[] values, out Matrix<T> longer, out Matrix<T> shorter)
    {
        if (matrix is not Matrix<Lanes> lanes)
        {
            return ColumnRotations.Decompose(matrix, tall, out values, out longer, out shorter);
        }

        int sweeps = LanesColumnRotations.Decompose(lanes, tall, out Lanes[] ofLanes, out Matrix<Lanes> longerOfLanes, out Matrix<Lanes> shorterOfLanes);
        values = (T[])(object)ofLanes;
        longer = (Matrix<T>)(object)longerOfLanes;
        shorter = (Matrix<T>)(object)shorterOfLanes;
        return sweeps;
    }
}
