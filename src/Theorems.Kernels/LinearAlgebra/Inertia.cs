using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>How many eigenvalues of a symmetric matrix are positive, negative and zero.</summary>
/// <remarks>
/// By elimination in fractions, so that nothing is rounded: every congruence A -> C A C^T keeps the three numbers (Sylvester 1852). Where a pivot on the
/// diagonal is to be had its sign counts; where all of the diagonal is zero and an element beside it is not, that element and its mirror image are a pivot
/// of two rows, with one eigenvalue of each sign (Bunch and Parlett 1971).
/// </remarks>
/// <param name="Positive">The number of positive eigenvalues.</param>
/// <param name="Negative">The number of negative eigenvalues.</param>
/// <param name="Zero">The number of eigenvalues that are zero.</param>
public readonly record struct Inertia(int Positive, int Negative, int Zero)
{
    /// <summary>Counts the eigenvalues of a matrix by sign.</summary>
    /// <param name="matrix">A, n x n, symmetric.</param>
    /// <exception cref="ArgumentException">The matrix is not square or not symmetric.</exception>
    public static Inertia Of(Matrix<Rational> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        MatrixAlgebra.RequireSquare(matrix);
        if (!matrix.Elements.SequenceEqual(matrix.Transpose().Elements))
        {
            throw new ArgumentException("Only a symmetric matrix has an inertia.", nameof(matrix));
        }

        Matrix<Rational> work = matrix.Clone();
        List<int> left = [.. Enumerable.Range(0, matrix.Rows)];
        (int positive, int negative) = (0, 0);
        while (left.Count > 0)
        {
            int single = left.FindIndex(index => work[index, index] != Rational.Zero);
            if (single >= 0)
            {
                int pivot = left[single];
                left.RemoveAt(single);
                _ = work[pivot, pivot] > Rational.Zero ? positive++ : negative++;
                Eliminate(work, left, pivot, pivot);
                continue;
            }

            (int first, int second) = OffDiagonal(work, left);
            if (first == second)
            {
                break;
            }

            left.Remove(first);
            left.Remove(second);
            positive++;
            negative++;
            Eliminate(work, left, first, second);
        }

        return new(positive, negative, left.Count);
    }

    // The places of an element that is not zero, or twice the same place.
    private static (int First, int Second) OffDiagonal(Matrix<Rational> work, List<int> left)
    {
        foreach (int first in left)
        {
            foreach (int second in left)
            {
                if (work[first, second] != Rational.Zero)
                {
                    return (first, second);
                }
            }
        }

        return (left[0], left[0]);
    }

    // The Schur complement of one row (first = second), or of two whose own diagonal elements are zero.
    private static void Eliminate(Matrix<Rational> work, List<int> left, int first, int second)
    {
        Rational pivot = work[first, second];
        foreach (int row in left)
        {
            Rational factor = work[row, first] / pivot;
            Rational other = first == second ? Rational.Zero : work[row, second] / pivot;
            foreach (int column in left)
            {
                work[row, column] -= (factor * work[second, column]) + (other * work[first, column]);
            }
        }
    }
}
