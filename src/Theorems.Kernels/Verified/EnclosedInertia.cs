using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Verified;

/// <summary>How many eigenvalues every symmetric matrix between two bounds has of each sign, as far as intervals tell.</summary>
/// <remarks>
/// With V the eigenvectors, in float64, of the matrix in the middle, V^T A V is nearly diagonal and has the inertia of A if V is regular (Sylvester 1852). Both
/// that it is, V^T V having diagonal elements that outweigh the rest of their rows, and the signs are read off by Gershgorin's discs, enclosed.
/// </remarks>
/// <param name="Positive">The number of eigenvalues that are positive for all of the matrices.</param>
/// <param name="Negative">The number of eigenvalues that are negative for all of them.</param>
/// <param name="Undecided">The number of the others.</param>
public readonly record struct EnclosedInertia(int Positive, int Negative, int Undecided)
{
    /// <summary>Counts the eigenvalues by sign.</summary>
    /// <param name="matrix">n x n; every symmetric matrix with elements in these intervals is meant.</param>
    public static EnclosedInertia Of(Matrix<Interval> matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        MatrixAlgebra.RequireSquare(matrix);
        int size = matrix.Rows;
        if (matrix.Elements.Any(element => !element.IsBounded))
        {
            return new(0, 0, size);
        }

        Matrix<Float64> middle = new(size, size, [.. matrix.Elements.Select(element => new Float64(element.Midpoint))]);
        Matrix<Interval> vectors = new(
            size, size,
            [.. SymmetricEigenvalues<Float64>.Compute(middle.MirrorUpper()).Vectors.Elements.Select(element => Interval.FromDyadic(element.Value))]);
        if (Discs(vectors.TransposeTimes(vectors)).Any(disc => disc.Lower <= 0))
        {
            return new(0, 0, size);
        }

        // Where discs of both signs are apart from zero, those on either side of it hold as many eigenvalues as they are.
        Interval[] discs = Discs(vectors.TransposeTimes(matrix.Times(vectors)));
        int positive = discs.Count(disc => disc.Lower > 0);
        int negative = discs.Count(disc => disc.Upper < 0);
        return positive + negative == size ? new(positive, negative, 0) : new(0, 0, size);
    }

    private static Interval[] Discs(Matrix<Interval> matrix)
    {
        Interval[] discs = new Interval[matrix.Rows];
        for (int row = 0; row < discs.Length; row++)
        {
            Interval radius = Interval.Zero;
            for (int column = 0; column < matrix.Columns; column++)
            {
                radius += row == column ? Interval.Zero : Interval.Abs(matrix[row, column]);
            }

            discs[row] = Interval.Hull(matrix[row, row] - radius, matrix[row, row] + radius);
        }

        return discs;
    }
}
