using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Pairs of factors U, X (n x r) of symmetric matrices U U^T and X X^T, with X turned to fit U best.</summary>
/// <remarks>
/// Among all X Q with Q orthogonal, the nearest to U are those with U^T X Q symmetric and positive semidefinite (Schönemann 1966). Instead of turning a given
/// X, which needs singular values, the pair is made so: everything is then a rational function of what is drawn.
/// </remarks>
public static class SymmetricFactors
{
    /// <summary>A factor whose first r rows are diagonal, which every factor is after a turn of its rows and one of its columns.</summary>
    /// <param name="diagonal">The r elements of the diagonal, none of them zero.</param>
    /// <param name="rest">The other rows, (n - r) x r.</param>
    public static Matrix<T> WithDiagonal<T>(ReadOnlySpan<T> diagonal, Matrix<T> rest)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(rest);
        int rank = diagonal.Length;
        Matrix<T> factor = new(rank + rest.Rows, rank);
        for (int index = 0; index < rank; index++)
        {
            factor[index, index] = diagonal[index];
        }

        rest.Elements.CopyTo(factor.Elements.AsSpan(rank * rank));
        return factor;
    }

    /// <summary>The X with U^T X = L L^T whose last n - r rows are given.</summary>
    /// <param name="factor">U, n x r, with a diagonal of no zeros as its first rows.</param>
    /// <param name="root">L, r x r.</param>
    /// <param name="rest">The last rows of X, (n - r) x r.</param>
    /// <returns>X; an element of its first rows errs by (n + r + 3) u times the same sums with absolute values (<see cref="AlignedSize"/>).</returns>
    public static Matrix<T> Aligned<T>(Matrix<T> factor, Matrix<T> root, Matrix<T> rest)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(factor);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(rest);
        int rank = factor.Columns;
        Matrix<T> below = new(factor.Rows - rank, rank, Arena.Copy<T>(factor.Elements.AsSpan(rank * rank)));
        Matrix<T> top = root.TimesTranspose(root).Minus(below.TransposeTimes(rest));
        for (int row = 0; row < rank; row++)
        {
            T reciprocal = T.One / factor[row, row];
            foreach (ref T element in top.Row(row))
            {
                element *= reciprocal;
            }
        }

        Matrix<T> aligned = new(factor.Rows, rank);
        top.Elements.CopyTo(aligned.Elements, 0);
        rest.Elements.CopyTo(aligned.Elements, top.Elements.Length);
        return aligned;
    }

    /// <summary>A bound on |X|_F^2 that also bounds what rounds in <see cref="Aligned"/>: its sums with absolute values, squared and added.</summary>
    public static T AlignedSize<T>(Matrix<T> factor, Matrix<T> root, Matrix<T> rest)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(factor);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(rest);
        // With the signs of U turned around, the difference in Aligned becomes a sum.
        Matrix<T> sizes = Absolute(factor);
        for (int index = factor.Columns * factor.Columns; index < sizes.Elements.Length; index++)
        {
            sizes.Elements[index] = -sizes.Elements[index];
        }

        return Aligned(sizes, Absolute(root), Absolute(rest)).SquaredNorm();
    }

    /// <summary>U U^T - X X^T.</summary>
    public static Matrix<T> Error<T>(Matrix<T> factor, Matrix<T> other)
        where T : struct, IField<T> => factor.TimesTranspose(factor).Minus(other.TimesTranspose(other));

    /// <summary>|U U^T|_F^2, as |U^T U|_F^2, which is smaller to compute.</summary>
    public static T SquaredNormOfProduct<T>(Matrix<T> factor)
        where T : struct, IField<T> => factor.TransposeTimes(factor).SquaredNorm();

    private static Matrix<T> Absolute<T>(Matrix<T> matrix)
        where T : struct, IReal<T> => new(matrix.Rows, matrix.Columns, Arena.Map<T, T>(matrix.Elements, static (element, _) => T.Abs(element)));
}
