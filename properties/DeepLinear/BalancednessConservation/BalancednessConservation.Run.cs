namespace Theorems.Properties.DeepLinear;

// Networks of linear, gated, rectified and other units, in training.
public sealed partial class BalancednessConservation
{
    private static (T Value, T Slope) Linear<T>(int layer, int unit, int point, T sum)
        where T : struct, IField<T> => (sum, T.One);

    private static (T Value, T Slope) HyperbolicTangent<T>(int layer, int unit, int point, T sum)
        where T : struct, IReal<T>
    {
        T value = (2 * T.Logistic(sum + sum)) - T.One;
        return (value, T.One - (value * value));
    }

    // Rectified units, and whether each of them has been open or closed beyond doubt.
    private sealed class Rectifiers<T>
        where T : struct, IReal<T>
    {
        // Not negative where it was.
        public T AreSure { get; private set; } = T.One;

        public (RunningError<T> Value, RunningError<T> Slope) At(int layer, int unit, int point, RunningError<T> sum)
        {
            AreSure = Condition.Both(AreSure, Condition.SignIsSure(sum));
            return (RunningError<T>.Max(sum, RunningError<T>.Zero), RunningError<T>.Select(sum, RunningError<T>.Zero, RunningError<T>.One));
        }
    }

    // A training run that keeps the defects of balance, and the drift that the steps should have given them.
    // recipe is the run, trial is where layers and points come from, activation is what hidden units do, root is the square root, for Adam.
    private sealed class Run<T>(Recipe recipe, Trial<T> trial, Activation<T> activation, Func<T, T>? root = null)
        where T : struct, IField<T>
    {
        private readonly Matrix<T> _inputs = trial.NormalMatrix("x", recipe.Inputs, recipe.Points).Scale(T.FromDyadic(0.5));
        private readonly Matrix<T> _targets = trial.NormalMatrix("y", recipe.WidthOf(recipe.Depth), recipe.Points);
        private readonly Matrix<T>?[] _velocities = new Matrix<T>?[recipe.Depth];
        private readonly Matrix<T>?[] _squares = new Matrix<T>?[recipe.Depth];

        public Matrix<T>[] Layers { get; } = [.. Enumerable.Range(1, recipe.Depth).Select(layer =>
            trial.NormalMatrix($"W{layer}", recipe.WidthOf(layer), recipe.WidthOf(layer - 1)).Scale(T.FromDyadic(0.5)))];

        public T StepSize { get; } = trial.Uniform("eta", 0, 1 / 64.0, 1 / 16.0);

        // G_1 .. G_L of the half squared error.
        public Matrix<T>[] Gradients() => FeedForward.Gradients(Layers, _inputs, activation, outputs => outputs.Minus(_targets));

        // The loss's derivative along the flow W_j' = -G_j, by dual numbers through a forward pass of its own, plus the sum of all |G_j|^2: zero for
        // gradients.
        public T MissedSlope(Matrix<T>[] gradients)
        {
            Matrix<Dual<T>> current = new(_inputs.Rows, _inputs.Columns, [.. _inputs.Elements.Select(input => new Dual<T>(input, T.Zero))]);
            Matrix<Dual<T>>[] moving = Moving(gradients);
            for (int layer = 1; layer <= moving.Length; layer++)
            {
                Matrix<Dual<T>> sums = moving[layer - 1].Times(current);
                current = layer == moving.Length ? sums : new(sums.Rows, sums.Columns, [.. sums.Elements.Select((sum, index) =>
                {
                    (T value, T slope) = activation(layer, index / sums.Columns, index % sums.Columns, sum.Value);
                    return new Dual<T>(value, slope * sum.Derivative);
                })]);
            }

            T missed = gradients.Aggregate(T.Zero, (total, gradient) => total + gradient.SquaredNorm());
            return current.Elements.Zip(_targets.Elements).Aggregate(
                missed, (total, pair) => total + ((pair.First.Value - pair.Second) * pair.First.Derivative));
        }

        // P_k.
        public Matrix<T> Defect(int layer) => Kernels.DeepLinear.Defect(Layers, layer);

        // eta^2 (G_(k+1)^T G_(k+1) - G_k G_k^T).
        public Matrix<T> Drift(Matrix<T>[] gradients, int layer) => Kernels.DeepLinear.Defect(gradients, layer).Scale(StepSize * StepSize);

        // W_(k+1)^T G_(k+1) - G_k W_k^T.
        public Matrix<T> Mixed(Matrix<T>[] gradients, int layer) =>
            Layers[layer].TransposeTimes(gradients[layer]).Minus(gradients[layer - 1].TimesTranspose(Layers[layer - 1]));

        // The derivative of P_k along the flow W_j' = -G_j, by dual numbers.
        public Matrix<T> Flow(Matrix<T>[] gradients, int layer)
        {
            Matrix<Dual<T>> defect = Kernels.DeepLinear.Defect(Moving(gradients), layer);
            return new(defect.Rows, defect.Columns, [.. defect.Elements.Select(element => element.Derivative)]);
        }

        public void Step(Matrix<T>[] gradients)
        {
            for (int layer = 0; layer < Layers.Length; layer++)
            {
                Matrix<T> kept = recipe.Rule == StepRule.WeightDecay ? Layers[layer].Scale(T.FromDyadic(15 / 16.0)) : Layers[layer];
                Layers[layer] = kept.Minus(Direction(gradients[layer], layer).Scale(StepSize));
            }
        }

        private Matrix<Dual<T>>[] Moving(Matrix<T>[] gradients) => [.. Layers.Zip(gradients, (weights, gradient) =>
            new Matrix<Dual<T>>(weights.Rows, weights.Columns, [.. weights.Elements.Zip(gradient.Elements, (weight, slope) => new Dual<T>(weight, -slope))]))];

        private Matrix<T> Direction(Matrix<T> gradient, int layer)
        {
            switch (recipe.Rule)
            {
                case StepRule.LayerwiseRates:
                    return gradient.Scale(T.FromDyadic(layer + 1));
                case StepRule.Momentum:
                    return _velocities[layer] = _velocities[layer] is { } velocity ? gradient.Plus(velocity.Scale(T.FromDyadic(0.5))) : gradient;
                case StepRule.Adam when root is not null:
                    Matrix<T> squares = new(gradient.Rows, gradient.Columns, [.. gradient.Elements.Select(element => 0.25 * element * element)]);
                    squares = _squares[layer] is { } before ? squares.Plus(before.Scale(T.FromDyadic(0.75))) : squares;
                    _squares[layer] = squares;
                    return new(gradient.Rows, gradient.Columns, [.. gradient.Elements.Zip(
                        squares.Elements, (element, square) => element / (root(square) + T.FromDyadic(1 / 1024.0)))]);
                default:
                    return gradient;
            }
        }
    }
}
