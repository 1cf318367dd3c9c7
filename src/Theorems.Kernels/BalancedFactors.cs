using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Factors W_k = Q_k diag(s) Q_(k-1)^T of a product with known singular values s^L: balanced, W_(k+1)^T W_(k+1) = W_k W_k^T.</summary>
/// <remarks>With orthogonal Q_k that are rational functions (<see cref="CayleyTransform"/>) so is all of it.</remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class BalancedFactors<T>
    where T : struct, IField<T>
{
    /// <summary>Makes the factors.</summary>
    /// <param name="turns">Q_0 .. Q_L, square.</param>
    /// <param name="roots">s; singular triples beyond the width of a layer are lost in it.</param>
    public BalancedFactors(IReadOnlyList<Matrix<T>> turns, T[] roots)
    {
        ArgumentNullException.ThrowIfNull(turns);
        Turns = turns;
        Roots = roots;
        Layers = [.. Enumerable.Range(1, turns.Count - 1).Select(layer => Factor(turns[layer], turns[layer - 1], roots))];
    }

    /// <summary>Q_0 .. Q_L: columns of the first and of the last are the singular vectors of the product.</summary>
    public IReadOnlyList<Matrix<T>> Turns { get; }

    /// <summary>s.</summary>
    public T[] Roots { get; }

    /// <summary>W_1 .. W_L.</summary>
    public Matrix<T>[] Layers { get; }

    /// <summary>s_r^n.</summary>
    public T Power(int index, int exponent)
    {
        T power = T.One;
        for (int factor = 0; factor < exponent; factor++)
        {
            power *= Roots[index];
        }

        return power;
    }

    /// <summary>u_r^T M v_r for the singular vectors u_r, v_r of the product.</summary>
    public T Between(Matrix<T> matrix, int index)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        T[] right = Column(Turns[0], index);
        return MatrixAlgebra.Dot<T>(Column(Turns[^1], index), matrix.Times<T>(right));
    }

    /// <summary>The matrix U diag(values) V^T with the first columns of two matrices.</summary>
    public static Matrix<T> Factor(Matrix<T> left, Matrix<T> right, ReadOnlySpan<T> values)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Matrix<T> product = new(left.Rows, right.Rows);
        for (int index = 0; index < Math.Min(values.Length, Math.Min(left.Columns, right.Columns)); index++)
        {
            for (int row = 0; row < left.Rows; row++)
            {
                T scaled = left[row, index] * values[index];
                for (int column = 0; column < right.Rows; column++)
                {
                    product[row, column] += scaled * right[column, index];
                }
            }
        }

        return product;
    }

    private static T[] Column(Matrix<T> matrix, int column) => [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])];
}
