using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>What the hidden units of a network apply to their inputs.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface IActivation<T>
    where T : struct, IField<T>
{
    /// <summary>The unit's output at its input z, and the slope there.</summary>
    (T Value, T Slope) At(T z, int layer, int unit);
}

/// <summary>Fully connected networks with biases, their paths, and steps that respect the rescaling of units.</summary>
/// <remarks>
/// A network is its layers: one matrix each, units x (inputs + 1), the last column holding the biases. The last layer is linear. A path
/// leads from an input, or from the bias of a unit, to an output, through one weight a layer.
/// </remarks>
public static class LayeredNetwork
{
    /// <summary>The outputs at an input.</summary>
    public static T[] Outputs<T, TActivation>(IReadOnlyList<Matrix<T>> layers, T[] input, TActivation activation)
        where T : struct, IField<T>
        where TActivation : IActivation<T> => Forward(layers, input, activation).Values[^1];

    /// <summary>The gradient of |f(x) - y|^2/2 with respect to every weight, by backpropagation.</summary>
    public static Matrix<T>[] Gradient<T, TActivation>(IReadOnlyList<Matrix<T>> layers, T[] input, T[] target, TActivation activation)
        where T : struct, IField<T>
        where TActivation : IActivation<T>
    {
        ArgumentNullException.ThrowIfNull(layers);
        (T[][] values, T[][] slopes) = Forward(layers, input, activation);
        Matrix<T>[] gradients = new Matrix<T>[layers.Count];
        T[] adjoint = [.. values[^1].Select((value, output) => value - target[output])];
        for (int layer = layers.Count - 1; layer >= 0; layer--)
        {
            Matrix<T> weights = layers[layer];
            gradients[layer] = Outer<T>(adjoint, values[layer]);
            T[] back = Arena.Vector<T>(weights.Columns - 1);
            for (int source = 0; source < back.Length && layer > 0; source++)
            {
                for (int unit = 0; unit < weights.Rows; unit++)
                {
                    back[source] = T.MultiplyAdd(adjoint[unit], weights[unit, source], back[source]);
                }

                back[source] *= slopes[layer - 1][source];
            }

            adjoint = back;
        }

        return gradients;
    }

    /// <summary>The sum over all paths of the product of their weights, by matrix products.</summary>
    /// <remarks>With squared weights it is the square of the path norm phi_2, with absolute weights phi_1 (Neyshabur, Tomioka, Srebro 2015).</remarks>
    public static T PathSum<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        foreach (T output in Inflows(layers)[^1])
        {
            sum += output;
        }

        return sum;
    }

    /// <summary>The same sum, path by path: an independent route. Takes as long as there are paths.</summary>
    public static T PathSumByEnumeration<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        void Follow(int layer, int unit, T product)
        {
            if (layer == layers.Count)
            {
                sum += product;
                return;
            }

            for (int next = 0; next < layers[layer].Rows; next++)
            {
                Follow(layer + 1, next, product * layers[layer][next, unit]);
            }
        }

        for (int layer = 0; layer < layers.Count; layer++)
        {
            // From the biases of this layer; from the inputs, too, if it is the first one.
            for (int source = layer == 0 ? 0 : layers[layer].Columns - 1; source < layers[layer].Columns; source++)
            {
                Follow(layer, source, T.One);
            }
        }

        return sum;
    }

    /// <summary>
    /// For every weight, the sum over the paths through it of the product of their other weights: what <see cref="PathSum"/> grows by with that weight.
    /// </summary>
    public static Matrix<T>[] PathsThrough<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct, IField<T>
    {
        T[][] inflows = Inflows(layers);
        Matrix<T>[] through = new Matrix<T>[layers.Count];
        T[] outflow = [.. Enumerable.Repeat(T.One, layers[^1].Rows)];
        for (int layer = layers.Count - 1; layer >= 0; layer--)
        {
            through[layer] = Outer<T>(outflow, inflows[layer]);
            outflow = layers[layer].TransposeTimes<T>(outflow)[..^1];
        }

        return through;
    }

    /// <summary>
    /// One step of Path-SGD: each weight w_e moves by -eta g_e / kappa_e, kappa_e the sum over the paths through e of their other weights' squares.
    /// </summary>
    /// <remarks>Neyshabur, Salakhutdinov, Srebro, NIPS 2015.</remarks>
    public static Matrix<T>[] PathStep<T>(IReadOnlyList<Matrix<T>> layers, IReadOnlyList<Matrix<T>> gradients, T stepSize)
        where T : struct, IField<T>
    {
        Matrix<T>[] scales = PathsThrough(Squared(layers));
        Matrix<T>[] next = [.. layers.Select(layer => layer.Clone())];
        for (int layer = 0; layer < next.Length; layer++)
        {
            for (int index = 0; index < next[layer].Elements.Length; index++)
            {
                next[layer].Elements[index] -= stepSize * gradients[layer].Elements[index] / scales[layer].Elements[index];
            }
        }

        return next;
    }

    /// <summary>Every weight squared.</summary>
    public static Matrix<T>[] Squared<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct, IField<T> =>
        [.. layers.Select(layer => new Matrix<T>(layer.Rows, layer.Columns, [.. layer.Elements.Select(weight => weight * weight)]))];

    /// <summary>The network with what enters a hidden unit, its bias included, times one factor, and what leaves it times another.</summary>
    public static Matrix<T>[] Rescale<T>(IReadOnlyList<Matrix<T>> layers, int layer, int unit, T entering, T leaving)
        where T : struct, IField<T>
    {
        Matrix<T>[] rescaled = [.. layers.Select(matrix => matrix.Clone())];
        for (int source = 0; source < layers[layer].Columns; source++)
        {
            rescaled[layer][unit, source] *= entering;
        }

        for (int target = 0; target < layers[layer + 1].Rows; target++)
        {
            rescaled[layer + 1][target, unit] *= leaving;
        }

        return rescaled;
    }

    private static (T[][] Values, T[][] Slopes) Forward<T, TActivation>(IReadOnlyList<Matrix<T>> layers, T[] input, TActivation activation)
        where T : struct, IField<T>
        where TActivation : IActivation<T>
    {
        T[][] values = new T[layers.Count + 1][];
        T[][] slopes = new T[layers.Count - 1][];
        values[0] = [.. input, T.One];
        for (int layer = 0; layer < layers.Count; layer++)
        {
            T[] sums = layers[layer].Times<T>(values[layer]);
            if (layer == layers.Count - 1)
            {
                values[layer + 1] = sums;
                break;
            }

            (T Value, T Slope)[] units = [.. sums.Select((sum, unit) => activation.At(sum, layer, unit))];
            values[layer + 1] = [.. units.Select(unit => unit.Value), T.One];
            slopes[layer] = [.. units.Select(unit => unit.Slope)];
        }

        return (values, slopes);
    }

    // For each layer the sums over the paths that arrive at its inputs, one for the bias at the end; then those that arrive at the outputs.
    private static T[][] Inflows<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct, IField<T>
    {
        T[][] inflows = new T[layers.Count + 1][];
        inflows[0] = [.. Enumerable.Repeat(T.One, layers[0].Columns)];
        for (int layer = 0; layer < layers.Count; layer++)
        {
            T[] arrived = layers[layer].Times<T>(inflows[layer]);
            inflows[layer + 1] = layer == layers.Count - 1 ? arrived : [.. arrived, T.One];
        }

        return inflows;
    }

    private static Matrix<T> Outer<T>(ReadOnlySpan<T> column, ReadOnlySpan<T> row)
        where T : struct, IField<T> => new Matrix<T>(column.Length, 1, column.ToArray()).Times(new Matrix<T>(1, row.Length, row.ToArray()));
}
