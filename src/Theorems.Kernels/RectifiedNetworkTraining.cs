using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Gradient descent on the mean logistic loss of a network with rectified hidden layers and one output, in place.</summary>
/// <remarks>The slope of a rectified unit at zero is taken to be zero. Nothing is allocated in a step.</remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class RectifiedNetworkTraining<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T>[] _layers;
    private readonly Matrix<T>[] _gradients;
    private readonly Matrix<T> _points;
    private readonly T[] _labels;
    private readonly T[][] _activations;
    private readonly T[][] _slopes;

    /// <summary>Takes a network and signed points; the layers are changed in place.</summary>
    /// <param name="layers">W_1 .. W_L, each as wide as the one before is high; W_L has one row.</param>
    /// <param name="points">z_n = y_n x_n, n x d; the network's inputs are x_n = y_n z_n.</param>
    /// <param name="labels">y_n, each 1 or -1.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public RectifiedNetworkTraining(IReadOnlyList<Matrix<T>> layers, Matrix<T> points, IReadOnlyList<T> labels)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(labels);
        if (layers.Count == 0 || layers[^1].Rows != 1 || layers[0].Columns != points.Columns || labels.Count != points.Rows)
        {
            throw new ArgumentException(
                $"The network must lead from {points.Columns} inputs to one output, and {points.Rows} points need as many labels.",
                nameof(layers));
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
        _labels = [.. labels];
        _gradients = [.. layers.Select(layer => new Matrix<T>(layer.Rows, layer.Columns))];
        _activations = [.. layers.Select(layer => Arena.Vector<T>(layer.Columns)), Arena.Vector<T>(1)];
        _slopes = [.. layers.Select(layer => Arena.Vector<T>(layer.Columns)), Arena.Vector<T>(1)];
        Evaluate();
    }

    /// <summary>The layers W_1 .. W_L.</summary>
    public IReadOnlyList<Matrix<T>> Layers => _layers;

    /// <summary>The gradient with respect to every layer, at the present layers.</summary>
    public IReadOnlyList<Matrix<T>> Gradients => _gradients;

    /// <summary>The mean logistic loss at the present layers.</summary>
    public T Risk { get; private set; }

    /// <summary>The squared norm of the gradient with respect to all layers.</summary>
    public T SquaredGradient { get; private set; }

    /// <summary>One step: W_k becomes W_k - eta G_k for every k; then everything is evaluated anew.</summary>
    public void Step(T stepSize)
    {
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            T[] weights = _layers[layer].Elements;
            T[] gradient = _gradients[layer].Elements;
            for (int index = 0; index < weights.Length; index++)
            {
                weights[index] -= stepSize * gradient[index];
            }
        }

        Evaluate();
    }

    private void Evaluate()
    {
        T share = T.One / T.FromDyadic(_points.Rows);
        T risk = T.Zero;
        foreach (Matrix<T> gradient in _gradients)
        {
            Array.Clear(gradient.Elements);
        }

        for (int point = 0; point < _points.Rows; point++)
        {
            Forward(point);
            T margin = _labels[point] * _activations[^1][0];
            risk += T.Softplus(-margin);
            _slopes[^1][0] = -(_labels[point] * share * T.Logistic(-margin));
            Backward();
        }

        Risk = share * risk;
        SquaredGradient = T.Zero;
        foreach (Matrix<T> gradient in _gradients)
        {
            foreach (T entry in gradient.Elements)
            {
                SquaredGradient = T.MultiplyAdd(entry, entry, SquaredGradient);
            }
        }
    }

    private void Forward(int point)
    {
        Span<T> z = _points.Row(point);
        for (int input = 0; input < z.Length; input++)
        {
            _activations[0][input] = _labels[point] * z[input];
        }

        for (int layer = 0; layer < _layers.Length; layer++)
        {
            T[] below = _activations[layer];
            for (int output = 0; output < _layers[layer].Rows; output++)
            {
                Span<T> weights = _layers[layer].Row(output);
                T sum = T.Zero;
                for (int input = 0; input < below.Length; input++)
                {
                    sum = T.MultiplyAdd(weights[input], below[input], sum);
                }

                _activations[layer + 1][output] = layer == _layers.Length - 1 ? sum : T.Max(sum, T.Zero);
            }
        }
    }

    // The loss's slope at the output goes back through every layer; a hidden unit passes it on where it is active.
    private void Backward()
    {
        for (int layer = _layers.Length - 1; layer >= 0; layer--)
        {
            T[] slope = _slopes[layer + 1];
            T[] below = _slopes[layer];
            T[] inputs = _activations[layer];
            Array.Clear(below);
            for (int output = 0; output < slope.Length; output++)
            {
                Span<T> weights = _layers[layer].Row(output);
                Span<T> gradient = _gradients[layer].Row(output);
                for (int input = 0; input < below.Length; input++)
                {
                    gradient[input] += slope[output] * inputs[input];
                    T active = T.Select(-inputs[input], T.One, T.Zero);
                    below[input] += active * slope[output] * weights[input];
                }
            }
        }
    }
}
