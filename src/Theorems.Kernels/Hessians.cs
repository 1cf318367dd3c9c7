using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Hessians with respect to all layers of a network, from its gradient by dual numbers: exact where arithmetic is.</summary>
public static class Hessians
{
    /// <summary>The Hessian of a function of several matrices.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="layers">The point.</param>
    /// <param name="gradient">The function's gradient with respect to each matrix, over dual numbers.</param>
    /// <returns>
    /// A matrix whose rows and columns are the elements of all layers, in their order; row i holds the derivatives of the gradient along element i.
    /// </returns>
    public static Matrix<T> Of<T>(IReadOnlyList<Matrix<T>> layers, Func<Matrix<Dual<T>>[], Matrix<Dual<T>>[]> gradient)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(gradient);
        int size = layers.Sum(layer => layer.Elements.Length);
        Matrix<T> hessian = new(size, size);
        int row = 0;
        for (int layer = 0; layer < layers.Count; layer++)
        {
            for (int index = 0; index < layers[layer].Elements.Length; index++)
            {
                Matrix<Dual<T>>[] moved = [.. layers.Select(matrix =>
                    new Matrix<Dual<T>>(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(Dual<T>.Constant)]))];
                moved[layer].Elements[index] = Dual<T>.Variable(layers[layer].Elements[index]);
                int column = 0;
                foreach (Dual<T> slope in gradient(moved).SelectMany(matrix => matrix.Elements))
                {
                    hessian[row, column++] = slope.Derivative;
                }

                row++;
            }
        }

        return hessian;
    }
}
