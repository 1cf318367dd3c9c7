using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>Orthogonal matrices as rational functions: Q = (I - S)(I + S)^-1 for a skew-symmetric S (Cayley 1846).</summary>
/// <remarks>Every orthogonal matrix without the eigenvalue -1 is one, and all of it is exact in fractions and in prime fields.</remarks>
public static class CayleyTransform
{
    /// <summary>The number of free elements of a skew-symmetric matrix.</summary>
    public static int Parameters(int size) => size * (size - 1) / 2;

    /// <summary>The orthogonal matrix of given elements below the diagonal of S.</summary>
    /// <remarks>
    /// I + S is never singular in an ordered field: x^T (I + S) x = |x|^2. For the same reason elimination meets positive pivots only. In a prime
    /// field a pivot is zero with the probability of any other accident.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="size">n.</param>
    /// <param name="parameters">The n (n - 1)/2 elements of S below the diagonal, row by row.</param>
    /// <returns>Q, n x n.</returns>
    /// <exception cref="ArgumentException">There are more or fewer parameters.</exception>
    public static Matrix<T> Orthogonal<T>(int size, ReadOnlySpan<T> parameters)
        where T : struct, IField<T>
    {
        if (parameters.Length != Parameters(size))
        {
            throw new ArgumentException(
                $"A skew-symmetric matrix of {size} rows has {Parameters(size)} free elements, not {parameters.Length}.",
                nameof(parameters));
        }

        Matrix<T> left = MatrixAlgebra.Identity<T>(size);
        Matrix<T> inverse = MatrixAlgebra.Identity<T>(size);
        int next = 0;
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                left[row, column] = parameters[next++];
                left[column, row] = -left[row, column];
            }
        }

        for (int pivot = 0; pivot < size; pivot++)
        {
            T reciprocal = T.One / left[pivot, pivot];
            Multiply(left.Row(pivot), reciprocal);
            Multiply(inverse.Row(pivot), reciprocal);
            for (int row = 0; row < size; row++)
            {
                T factor = left[row, pivot];
                for (int column = 0; row != pivot && column < size; column++)
                {
                    left[row, column] -= factor * left[pivot, column];
                    inverse[row, column] -= factor * inverse[pivot, column];
                }
            }
        }

        // (I - S)(I + S)^-1 = 2 (I + S)^-1 - I.
        return inverse.Plus(inverse).Minus(MatrixAlgebra.Identity<T>(size));
    }

    private static void Multiply<T>(Span<T> row, T factor)
        where T : struct, IField<T>
    {
        foreach (ref T element in row)
        {
            element *= factor;
        }
    }
}
