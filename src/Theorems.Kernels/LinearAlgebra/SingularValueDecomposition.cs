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

        // The rotations act on the longer vectors: columns of a tall matrix, rows of a wide one. Either way they are rows here.
        bool tall = matrix.Rows >= matrix.Columns;
        Matrix<T> vectors = tall ? matrix.Transpose() : matrix.Clone();
        Matrix<T> rotations = MatrixAlgebra.Identity<T>(vectors.Rows);
        double unitSquare = T.UnitRoundoff * T.UnitRoundoff;
        T negligible = T.FromDyadic(unitSquare * unitSquare) * vectors.SquaredNorm();
        int sweeps = 0;
        bool idle = false;
        while (!idle && sweeps < JacobiRotation.MaximumSweeps)
        {
            RemoveNegligible(vectors, negligible);
            idle = JacobiRotation.IsZero(Sweep(vectors, rotations));
            sweeps++;
        }

        T[] singularValues = Normalise(vectors);
        JacobiRotation.SortDescending(singularValues, vectors, rotations);
        Matrix<T> longer = vectors.Transpose();
        Matrix<T> shorter = rotations.Transpose();
        SingularValueDecomposition<T> result = new(matrix.Clone(), tall ? longer : shorter, singularValues, tall ? shorter : longer, sweeps);
        result.Certify();
        return result;
    }

    /// <summary>Checks |A - U S V^T|_F, the orthogonality of U and of V, and the order of the singular values, in every lane.</summary>
    /// <remarks>
    /// Budgets, with u the unit roundoff, k the shorter and l the longer side, and R = 9 (2k - 3) sweeps u the error of all stages of
    /// rotations (see the remarks on rounding in Higham, chapter 19): A (I + small) is rotated, so the rotated columns err by
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

        Matrix<T> scaled = Left.Clone();
        for (int row = 0; row < scaled.Rows; row++)
        {
            for (int column = 0; column < scaled.Columns; column++)
            {
                scaled[row, column] *= SingularValues[column];
            }
        }

        Matrix<T> residual = _matrix.Minus(scaled.TimesTranspose(Right));
        Certificate.AtMost("The residual |A - U S V^T|", T.Sqrt(residual.SquaredNorm()), RankTolerance);
        Certificate.AtMost("The defect of orthogonality |U^T U - I|", Defect(Left, longer: tall), T.FromDyadic((tall ? other : square) * unit));
        Certificate.AtMost("The defect of orthogonality |V^T V - I|", Defect(Right, longer: !tall), T.FromDyadic((tall ? square : other) * unit));
        for (int index = 0; index < shorter; index++)
        {
            T next = index + 1 < shorter ? SingularValues[index + 1] : T.Zero;
            Certificate.AtMost($"The singular value after number {index + 1}", next, SingularValues[index]);
        }
    }

    // The longer factor may have zero columns, which belong to singular values that are exactly zero.
    private T Defect(Matrix<T> factor, bool longer)
    {
        Matrix<T> gram = factor.TransposeTimes(factor);
        for (int index = 0; index < gram.Rows; index++)
        {
            gram[index, index] -= longer ? T.Select(-SingularValues[index], T.One, T.Zero) : T.One;
        }

        return T.Sqrt(gram.SquaredNorm());
    }

    private double Rotations() => JacobiRotation.StageError * JacobiRotation.Stages(SingularValues.Length, Sweeps);

    private double ResidualFactor()
    {
        double root = Math.Sqrt(SingularValues.Length);
        return (Rotations() * (1 + root)) + ((SingularValues.Length + 6) * root);
    }

    // What cancellation leaves of dependent vectors shrinks by u each time, until its square underflows and angles are lost.
    // Vectors shorter than u^2 |A|_F become zero instead, at a cost of that much to the residual.
    private static void RemoveNegligible(Matrix<T> vectors, T negligible)
    {
        for (int row = 0; row < vectors.Rows; row++)
        {
            Span<T> vector = vectors.Row(row);
            T sign = negligible - MatrixAlgebra.Dot<T>(vector, vector);
            foreach (ref T element in vector)
            {
                element = T.Select(sign, element, T.Zero);
            }
        }
    }

    private static T Sweep(Matrix<T> vectors, Matrix<T> rotations)
    {
        T tolerance = T.FromDyadic((vectors.Columns + 8) * T.UnitRoundoff);
        T turned = T.Zero;
        for (int first = 0; first < vectors.Rows; first++)
        {
            for (int second = first + 1; second < vectors.Rows; second++)
            {
                Span<T> p = vectors.Row(first);
                Span<T> q = vectors.Row(second)[..p.Length];
                T firstSquare = T.Zero;
                T secondSquare = T.Zero;
                T product = T.Zero;
                for (int index = 0; index < p.Length; index++)
                {
                    T left = p[index];
                    T right = q[index];
                    firstSquare = T.MultiplyAdd(left, left, firstSquare);
                    secondSquare = T.MultiplyAdd(right, right, secondSquare);
                    product = T.MultiplyAdd(left, right, product);
                }

                T negligible = tolerance * (T.Sqrt(firstSquare) * T.Sqrt(secondSquare));
                T tangent = JacobiRotation.Tangent(secondSquare - firstSquare, product, negligible);
                turned = T.Max(turned, T.Abs(tangent));
                (T cosine, T sine) = JacobiRotation.Angle(tangent);
                JacobiRotation.Rotate(p, q, in cosine, in sine);
                JacobiRotation.Rotate(rotations.Row(first), rotations.Row(second), in cosine, in sine);
            }
        }

        return turned;
    }

    private static T[] Normalise(Matrix<T> vectors)
    {
        T[] norms = Arena.Vector<T>(vectors.Rows);
        for (int row = 0; row < norms.Length; row++)
        {
            Span<T> vector = vectors.Row(row);
            norms[row] = T.Sqrt(MatrixAlgebra.Dot<T>(vector, vector));
            T divisor = T.Select(-norms[row], norms[row], T.One);
            foreach (ref T element in vector)
            {
                // A vector too short to have a norm counts as zero.
                element = T.Select(-norms[row], element / divisor, T.Zero);
            }
        }

        return norms;
    }
}
