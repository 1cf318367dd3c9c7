using Theorems.Kernels;

namespace Theorems.Checking.Guards.Programs;

/// <summary>The same data from the last to the first, for programs that add over it.</summary>
internal static class Reversal
{
    /// <summary>The rows of a matrix in the opposite order.</summary>
    public static Matrix<T> OfRows<T>(Matrix<T> matrix)
        where T : struct => new(matrix.Rows, matrix.Columns, [.. Enumerable.Range(0, matrix.Rows).Reverse().SelectMany(row => matrix.Row(row).ToArray())]);

    /// <summary>The columns of a matrix in the opposite order.</summary>
    public static Matrix<T> OfColumns<T>(Matrix<T> matrix)
        where T : struct => new(matrix.Rows, matrix.Columns, [.. Enumerable.Range(0, matrix.Rows).SelectMany(row => matrix.Row(row).ToArray().Reverse())]);
}
