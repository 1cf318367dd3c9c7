using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Gradient descent on the mean logistic loss of a deep linear network with one output, in place.</summary>
/// <remarks>
/// With one output every layer gradient is a product of two vectors, G_k = a_k' h_k': a_k = W_L ... W_(k+1) is a row, found from the output
/// back, and h_k = W_(k-1) ... W_1 g' is a column, found from the input on, where g is the gradient with respect to the product W_L ... W_1.
/// A step costs 3 matrix-vector products a layer, and nothing is allocated.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class RowNetworkTraining<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T>[] _layers;
    private readonly Matrix<T> _points;
    private readonly T[][] _rows;
    private readonly T[][] _columns;

    /// <summary>Takes a network and signed points; the layers are changed in place.</summary>
    /// <param name="layers">W_1 .. W_L, each as wide as the one before is high; W_L has one row.</param>
    /// <param name="points">z_n = y_n x_n, n x d.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public RowNetworkTraining(IReadOnlyList<Matrix<T>> layers, Matrix<T> points)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(points);
        if (layers.Count == 0 || layers[^1].Rows != 1 || layers[0].Columns != points.Columns)
        {
            throw new ArgumentException($"The network must lead from {points.Columns} inputs to one output.", nameof(layers));
        }

        for (int layer = 1; layer < layers.Count; layer++)
        {
            if (layers[layer].Columns != layers[layer - 1].Rows)
            {
                throw new ArgumentException(
                    $"Layer {layer + 1} takes {layers[layer].Columns} inputs, but layer {layer} gives {layers[layer - 1].Rows}.",
                    nameof(layers));
            }
        }

        _layers = [.. layers];
        _points = points;
        _rows = [.. layers.Select(layer => Arena.Vector<T>(layer.Columns)), [T.One]];
        _columns = [.. layers.Select(layer => Arena.Vector<T>(layer.Columns))];
        Evaluate();
    }

    /// <summary>The layers W_1 .. W_L.</summary>
    public IReadOnlyList<Matrix<T>> Layers => _layers;

    /// <summary>The product W_L ... W_1, d elements.</summary>
    public ReadOnlySpan<T> Product => _rows[0];

    /// <summary>a_1 = W_L ... W_2, the factor by which the first layer is pulled.</summary>
    public ReadOnlySpan<T> UpperProduct => _rows[1];

    /// <summary>The mean logistic loss at the present layers.</summary>
    public T Risk { get; private set; }

    /// <summary>|g|^2, the squared norm of the gradient with respect to the product.</summary>
    public T SquaredProductGradient { get; private set; }

    /// <summary>The squared norm of the gradient with respect to all layers, sum_k |a_k|^2 |h_k|^2.</summary>
    public T SquaredGradient { get; private set; }

    /// <summary>One step: W_k becomes W_k - eta G_k for every k; then everything is evaluated anew.</summary>
    public void Step(T stepSize)
    {
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            T[] row = _rows[layer + 1];
            T[] column = _columns[layer];
            for (int output = 0; output < row.Length; output++)
            {
                T factor = -(stepSize * row[output]);
                Span<T> weights = _layers[layer].Row(output);
                for (int input = 0; input < column.Length; input++)
                {
                    weights[input] = T.MultiplyAdd(factor, column[input], weights[input]);
                }
            }
        }

        Evaluate();
    }

    private void Evaluate()
    {
        for (int layer = _layers.Length - 1; layer >= 0; layer--)
        {
            T[] above = _rows[layer + 1];
            T[] row = _rows[layer];
            Array.Clear(row);
            for (int output = 0; output < above.Length; output++)
            {
                Span<T> weights = _layers[layer].Row(output);
                for (int input = 0; input < row.Length; input++)
                {
                    row[input] = T.MultiplyAdd(above[output], weights[input], row[input]);
                }
            }
        }

        EvaluateLoss();
        SquaredProductGradient = SquaredNorm(_columns[0]);
        T total = T.Zero;
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            if (layer > 0)
            {
                T[] below = _columns[layer - 1];
                for (int output = 0; output < _columns[layer].Length; output++)
                {
                    Span<T> weights = _layers[layer - 1].Row(output);
                    T sum = T.Zero;
                    for (int input = 0; input < below.Length; input++)
                    {
                        sum = T.MultiplyAdd(weights[input], below[input], sum);
                    }

                    _columns[layer][output] = sum;
                }
            }

            total = T.MultiplyAdd(SquaredNorm(_rows[layer + 1]), SquaredNorm(_columns[layer]), total);
        }

        SquaredGradient = total;
    }

    // R = mean softplus(-z.w); its gradient -mean logistic(-z.w) z goes into the first column h_1.
    private void EvaluateLoss()
    {
        T share = T.One / T.FromDyadic(_points.Rows);
        T[] gradient = _columns[0];
        Array.Clear(gradient);
        T risk = T.Zero;
        for (int point = 0; point < _points.Rows; point++)
        {
            Span<T> z = _points.Row(point);
            T margin = T.Zero;
            for (int input = 0; input < z.Length; input++)
            {
                margin = T.MultiplyAdd(z[input], _rows[0][input], margin);
            }

            risk += T.Softplus(-margin);
            T pull = -(share * T.Logistic(-margin));
            for (int input = 0; input < z.Length; input++)
            {
                gradient[input] = T.MultiplyAdd(pull, z[input], gradient[input]);
            }
        }

        Risk = share * risk;
    }

    private static T SquaredNorm(T[] vector)
    {
        T sum = T.Zero;
        foreach (T element in vector)
        {
            sum = T.MultiplyAdd(element, element, sum);
        }

        return sum;
    }
}
