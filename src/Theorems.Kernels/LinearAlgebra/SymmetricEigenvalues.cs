using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The eigenvalues and eigenvectors of a symmetric matrix, A = V diag(lambda) V^T, by two-sided Jacobi rotations, certified.</summary>
/// <remarks>
/// Jacobi 1846; Golub and Van Loan, Matrix Computations, section 8.5. No step branches on data; a lane that has
/// converged is not touched again, so lanes give the bits that scalars give.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class SymmetricEigenvalues<T>
    where T : struct, IReal<T>
{
    // Besides the two-sided rotation (18 u), setting the pivot to zero costs what the tangent's own rounding leaves of it (10 u).
    private const double TwoSidedStageError = (2 * JacobiRotation.StageError) + 10;

    private readonly Matrix<T> _matrix;

    private SymmetricEigenvalues(Matrix<T> matrix, T[] values, Matrix<T> vectors, int sweeps)
    {
        _matrix = matrix;
        Values = values;
        Vectors = vectors;
        Sweeps = sweeps;
    }

    /// <summary>The n eigenvalues, the largest first (in every lane).</summary>
    public T[] Values { get; }

    /// <summary>V, n x n: column j is the eigenvector of the j-th eigenvalue.</summary>
    public Matrix<T> Vectors { get; }

    /// <summary>The number of sweeps over all pairs, the last of them idle.</summary>
    public int Sweeps { get; }

    /// <summary>
    /// A bound on the error of each eigenvalue, in units of u |A|_F: the residual that <see cref="Certify"/> allows, over the smallest singular value of V.
    /// </summary>
    public double ErrorOfValues => 2 * ResidualFactor;

    private double ResidualFactor
    {
        get
        {
            int size = Values.Length;
            double root = Math.Sqrt(size);
            return ((TwoSidedStageError + (2 * JacobiRotation.StageError * root)) * JacobiRotation.Stages(size, Sweeps)) + size + ((size + 2) * root);
        }
    }

    /// <summary>The largest eigenvalue.</summary>
    public T Largest => Values[0];

    /// <summary>The smallest eigenvalue.</summary>
    public T Smallest => Values[^1];

    /// <summary>Decomposes a symmetric matrix and certifies the result.</summary>
    /// <param name="matrix">
    /// A; only its upper triangle is read for the computation, all of it for the certificate. What is symmetric but for rounding, such as a difference of
    /// squares in double-double, has to be made so (<see cref="MatrixAlgebra.MirrorUpper{T}"/>): where it cancels, that rounding is large beside it.
    /// </param>
    /// <exception cref="ArgumentException">The matrix is not square or has no elements.</exception>
    /// <exception cref="CertificateException">The result is not a decomposition within rounding: the matrix is not symmetric, or an entry is NaN.</exception>
    public static SymmetricEigenvalues<T> Compute(Matrix<T> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        MatrixAlgebra.RequireSquare(matrix);
        if (matrix.Elements.Length == 0)
        {
            throw new ArgumentException("A matrix without elements has no eigenvalues.", nameof(matrix));
        }

        int size = matrix.Rows;
        Matrix<T> work = matrix.Clone().MirrorUpper();
        Matrix<T> rotations = MatrixAlgebra.Identity<T>(size);
        T negligible = T.FromDyadic(T.UnitRoundoff) * T.Sqrt(work.SquaredNorm());
        int sweeps = 0;
        bool idle = false;
        while (!idle && sweeps < JacobiRotation.MaximumSweeps)
        {
            idle = JacobiRotation.IsZero(Sweep(work, rotations, negligible));
            sweeps++;
        }

        T[] values = Arena.Vector<T>(size);
        for (int index = 0; index < size; index++)
        {
            values[index] = work[index, index];
        }

        JacobiRotation.SortDescending(values, rotations);
        SymmetricEigenvalues<T> result = new(matrix.Clone(), values, rotations.Transpose(), sweeps);
        result.Certify();
        return result;
    }

    /// <summary>Checks |A V - V diag(lambda)|_F, the orthogonality of V, and the order of the eigenvalues, in every lane.</summary>
    /// <remarks>
    /// Budgets, with S = (2n - 3) sweeps stages and u the unit roundoff: the rotated matrix errs by 28 S u |A|_F, V by 9 S u sqrt(n),
    /// what is left off the diagonal is at most n u |A|_F, and this check's products add (n + 2) sqrt(n) u |A|_F, so the residual is at most
    /// ((28 + 18 sqrt n) S + n + (n + 2) sqrt n) u |A|_F; V is orthogonal within (18 S sqrt(n) + (n + 2) n) u.
    /// By Weyl's theorem each eigenvalue errs by no more than the residual over the smallest singular value of V, which is nearly 1.
    /// </remarks>
    /// <exception cref="CertificateException">A check fails; the message names it.</exception>
    public void Certify()
    {
        int size = Values.Length;
        double root = Math.Sqrt(size);
        double stages = JacobiRotation.Stages(size, Sweeps);
        double orthogonality = (2 * JacobiRotation.StageError * stages * root) + ((size + 2.0) * size);

        Matrix<T> scaled = Vectors.Clone();
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                scaled[row, column] *= Values[column];
            }
        }

        T residual = T.Sqrt(_matrix.Times(Vectors).Minus(scaled).SquaredNorm());
        T defect = T.Sqrt(Vectors.TransposeTimes(Vectors).Minus(MatrixAlgebra.Identity<T>(size)).SquaredNorm());
        Certificate.AtMost("The residual |A V - V L|", residual, T.FromDyadic(ResidualFactor * T.UnitRoundoff) * T.Sqrt(_matrix.SquaredNorm()));
        Certificate.AtMost("The defect of orthogonality |V^T V - I|", defect, T.FromDyadic(orthogonality * T.UnitRoundoff));
        Certificate.Descend<T>("eigenvalue", Values);
    }

    private static T Sweep(Matrix<T> work, Matrix<T> rotations, T negligible)
    {
        int size = work.Rows;
        T turned = T.Zero;
        for (int first = 0; first < size; first++)
        {
            for (int second = first + 1; second < size; second++)
            {
                T pivot = work[first, second];
                T upper = work[first, first];
                T lower = work[second, second];
                T tangent = JacobiRotation.Tangent(lower - upper, pivot, negligible);
                turned = T.Max(turned, T.Abs(tangent));
                (T cosine, T sine) = JacobiRotation.Angle(tangent);
                JacobiRotation.Rotate(work.Row(first), work.Row(second), cosine, sine);
                for (int row = 0; row < size; row++)
                {
                    work[row, first] = work[first, row];
                    work[row, second] = work[second, row];
                }

                // The two by two block is rotated from both sides, in the form that loses least (Rutishauser 1966).
                T change = tangent * pivot;
                T rest = T.Select(-T.Abs(tangent), T.Zero, pivot);
                work[first, first] = upper - change;
                work[second, second] = lower + change;
                work[first, second] = rest;
                work[second, first] = rest;
                JacobiRotation.Rotate(rotations.Row(first), rotations.Row(second), cosine, sine);
            }
        }

        return turned;
    }
}
