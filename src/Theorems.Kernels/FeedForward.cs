using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>What a hidden unit makes of its sum.</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="layer">The layer, counted from 1.</param>
/// <param name="unit">The unit in that layer, counted from 0.</param>
/// <param name="point">The point, counted from 0.</param>
/// <param name="sum">The weighted sum that the unit receives.</param>
/// <returns>The unit's value, and its derivative by the sum.</returns>
public delegate (T Value, T Slope) Activation<T>(int layer, int unit, int point, T sum)
    where T : struct;

/// <summary>Fully connected networks without biases, and their gradients by back-propagation, over any field.</summary>
/// <remarks>Layers are listed from the input on, W_k of width_k x width_(k-1); points are columns. The last layer has no activation.</remarks>
public static class FeedForward
{
    /// <summary>The gradients G_1 .. G_L of a loss of the outputs with respect to every layer.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="layers">W_1 .. W_L.</param>
    /// <param name="inputs">The points, width_0 x n.</param>
    /// <param name="activation">The activation of hidden units.</param>
    /// <param name="lossSlope">From the outputs, width_L x n, to the loss's derivatives by them, in the same shape.</param>
    /// <returns>G_1 .. G_L, each in the shape of its layer.</returns>
    public static Matrix<T>[] Gradients<T>(
        IReadOnlyList<Matrix<T>> layers, Matrix<T> inputs, Activation<T> activation, Func<Matrix<T>, Matrix<T>> lossSlope)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(activation);
        ArgumentNullException.ThrowIfNull(lossSlope);
        Matrix<T>[] values = new Matrix<T>[layers.Count];
        Matrix<T>[] slopes = new Matrix<T>[layers.Count];
        Matrix<T> current = inputs;
        for (int layer = 0; layer < layers.Count; layer++)
        {
            values[layer] = current;
            current = layers[layer].Times(current);
            slopes[layer] = new(current.Rows, current.Columns);
            for (int unit = 0; unit < current.Rows && layer + 1 < layers.Count; unit++)
            {
                for (int point = 0; point < current.Columns; point++)
                {
                    (current[unit, point], slopes[layer][unit, point]) = activation(layer + 1, unit, point, current[unit, point]);
                }
            }
        }

        Matrix<T>[] gradients = new Matrix<T>[layers.Count];
        Matrix<T> back = lossSlope(current);
        for (int layer = layers.Count - 1; layer >= 0; layer--)
        {
            gradients[layer] = back.TimesTranspose(values[layer]);
            if (layer == 0)
            {
                break;
            }

            back = layers[layer].TransposeTimes(back);
            for (int index = 0; index < back.Elements.Length; index++)
            {
                back.Elements[index] *= slopes[layer - 1].Elements[index];
            }
        }

        return gradients;
    }
}
