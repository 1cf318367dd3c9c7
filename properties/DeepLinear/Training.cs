using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>A training run of the claim, or of its relative with rectified layers.</summary>
internal interface ITraining<T>
    where T : struct, IReal<T>
{
    /// <summary>The mean logistic loss R.</summary>
    T Risk { get; }

    /// <summary>|grad R|^2 over all layers.</summary>
    T SquaredGradient { get; }

    /// <summary>|g|, the norm of the gradient with respect to the product; zero where there is no product.</summary>
    T ProductGradient { get; }

    /// <summary>|W_L ... W_2|^2; zero where there is no such product.</summary>
    T SquaredUpperProduct { get; }

    /// <summary>|W_L ... W_1|^2; zero where there is no such product.</summary>
    T SquaredLargestProduct { get; }

    /// <summary>One step of gradient descent on all layers.</summary>
    void Step(T stepSize);
}

/// <summary>The linear network.</summary>
internal sealed class LinearTraining<T>(DeepLinearInstance<T> instance) : ITraining<T>
    where T : struct, IReal<T>
{
    private readonly RowNetworkTraining<T> _training = new(instance.Layers, instance.Points);

    public T Risk => _training.Risk;

    public T SquaredGradient => _training.SquaredGradient;

    public T ProductGradient => T.Sqrt(_training.SquaredProductGradient);

    public T SquaredUpperProduct => MatrixAlgebra.Dot(_training.UpperProduct, _training.UpperProduct);

    public T SquaredLargestProduct => MatrixAlgebra.Dot(_training.Product, _training.Product);

    public void Step(T stepSize) => _training.Step(stepSize);
}

/// <summary>The network with rectified hidden layers: what alignment looks like when the assumption of linearity is dropped.</summary>
internal sealed class RectifiedTraining<T> : ITraining<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T>[] _layers;
    private readonly Matrix<T>[] _gradients;
    private readonly Matrix<T> _points;

    public RectifiedTraining(DeepLinearInstance<T> instance)
    {
        _layers = instance.Layers;
        _points = instance.Points;
        _gradients = [.. _layers.Select(layer => new Matrix<T>(layer.Rows, layer.Columns))];
        Evaluate();
    }

    public T Risk { get; private set; }

    public T SquaredGradient { get; private set; }

    public T ProductGradient => T.Zero;

    public T SquaredUpperProduct => T.Zero;

    public T SquaredLargestProduct => T.Zero;

    public void Step(T stepSize)
    {
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            for (int index = 0; index < _layers[layer].Elements.Length; index++)
            {
                _layers[layer].Elements[index] -= stepSize * _gradients[layer].Elements[index];
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
            // x_n = y_n z_n with labels in turn: without linearity the sign of a point can no longer be moved into its label.
            T label = point % 2 == 0 ? T.One : -T.One;
            T[][] activations = [[.. _points.Row(point).ToArray().Select(entry => label * entry)], .. _layers.Select(layer => new T[layer.Rows])];
            for (int layer = 0; layer < _layers.Length; layer++)
            {
                for (int output = 0; output < _layers[layer].Rows; output++)
                {
                    T sum = T.Zero;
                    for (int input = 0; input < _layers[layer].Columns; input++)
                    {
                        sum = T.MultiplyAdd(_layers[layer][output, input], activations[layer][input], sum);
                    }

                    activations[layer + 1][output] = layer == _layers.Length - 1 ? sum : T.Max(sum, T.Zero);
                }
            }

            T margin = label * activations[^1][0];
            risk += T.Softplus(-margin);
            T[] slope = [-(label * share * T.Logistic(-margin))];
            for (int layer = _layers.Length - 1; layer >= 0; layer--)
            {
                T[] below = new T[_layers[layer].Columns];
                for (int output = 0; output < slope.Length; output++)
                {
                    for (int input = 0; input < below.Length; input++)
                    {
                        _gradients[layer][output, input] += slope[output] * activations[layer][input];
                        T active = T.Select(-activations[layer][input], T.One, layer == 0 ? T.One : T.Zero);
                        below[input] += active * slope[output] * _layers[layer][output, input];
                    }
                }

                slope = below;
            }
        }

        Risk = share * risk;
        SquaredGradient = T.Zero;
        foreach (T entry in _gradients.SelectMany(gradient => gradient.Elements))
        {
            SquaredGradient = T.MultiplyAdd(entry, entry, SquaredGradient);
        }
    }
}
