using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Gradients of a network without biases, three layers of logistic units on four points, by back-propagation.</summary>
internal sealed class FeedForwardGradients : GuardedKernel
{
    public override string Name => "feed-forward-gradients";

    public override T[] Run<T>(Trial<T> trial) => Gradients(trial, trial.FineMatrix("X", 3, 4), trial.NormalMatrix("Y", 2, 4));

    // The points from the last to the first.
    public override T[]? RunReversed<T>(Trial<T> trial) =>
        Gradients(trial, Reversal.OfColumns(trial.FineMatrix("X", 3, 4)), Reversal.OfColumns(trial.NormalMatrix("Y", 2, 4)));

    private static T[] Gradients<T>(Trial<T> trial, Matrix<T> inputs, Matrix<T> targets)
        where T : struct, IReal<T>
    {
        Matrix<T>[] layers = [trial.FineMatrix("W1", 4, 3), trial.FineMatrix("W2", 3, 4), trial.FineMatrix("W3", 2, 3)];
        Matrix<T>[] gradients = FeedForward.Gradients(layers, inputs, (_, _, _, sum) => Logistic(sum), outputs => outputs.Minus(targets));
        return [.. gradients.SelectMany(gradient => gradient.Elements)];
    }

    private static (T Value, T Slope) Logistic<T>(T sum)
        where T : struct, IReal<T> => (T.Logistic(sum), T.Logistic(sum) * T.Logistic(-sum));
}

/// <summary>A rectified network with biases: outputs, gradient, a path step, and its path sums by both routes.</summary>
internal sealed class LayeredNetworkSteps : GuardedKernel
{
    public override string Name => "layered-network";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T>[] layers = [trial.NormalMatrix("W1", 4, 4), trial.NormalMatrix("W2", 3, 5), trial.NormalMatrix("W3", 2, 4)];
        Matrix<T>[] rescaled = LayeredNetwork.Rescale(layers, 0, 1, trial.Uniform("scale", 0, 1 / 2.0, 2), trial.Uniform("scale", 1, 1 / 2.0, 2));
        T[] input = trial.NormalVector("x", 3);
        Matrix<T>[] gradient = LayeredNetwork.Gradient(rescaled, input, trial.NormalVector("y", 2), default(Rectified<T>));
        Matrix<T>[] squared = LayeredNetwork.Squared(rescaled);
        return
        [
            .. LayeredNetwork.Outputs(rescaled, input, default(Rectified<T>)),
            .. gradient.SelectMany(layer => layer.Elements),
            .. LayeredNetwork.PathStep(rescaled, gradient, T.FromDyadic(1 / 16.0)).SelectMany(layer => layer.Elements),
            .. LayeredNetwork.PathsThrough(squared).SelectMany(layer => layer.Elements),
            LayeredNetwork.PathSum(squared), LayeredNetwork.PathSumByEnumeration(squared),
        ];
    }

    private readonly struct Rectified<T> : IActivation<T>
        where T : struct, IReal<T>
    {
        public (T Value, T Slope) At(T z, int layer, int unit) => (T.Max(z, T.Zero), T.Select(-z, T.One, T.Zero));
    }
}

/// <summary>Outputs and gradients of networks with one hidden layer: linear, quadratic, rectified, hyperbolic and gated units.</summary>
internal sealed class HomogeneousNetworks : GuardedKernel
{
    private const int Inputs = 4;
    private const int Hidden = 3;

    public override string Name => "homogeneous-network";

    public override T[] Run<T>(Trial<T> trial) =>
    [
        .. Evaluate(trial, default(LinearUnit<T>)), .. Evaluate(trial, default(QuadraticUnit<T>)), .. Evaluate(trial, default(RectifiedUnit<T>)),
        .. Evaluate(trial, default(HyperbolicUnit<T>)), .. Evaluate(trial, new GatedUnit<T>(trial.NormalMatrix("gates", Hidden, Inputs))),
    ];

    private static T[] Evaluate<T, TUnit>(Trial<T> trial, TUnit unit)
        where T : struct, IReal<T>
        where TUnit : struct, IUnit<T>
    {
        HomogeneousNetwork<T, TUnit> network = new(trial.NormalMatrix("X", Inputs, 2), Hidden, unit, outputBias: true);
        T[] parameters = trial.NormalVector("theta", network.Length);
        return [.. network.Outputs(parameters), .. network.Gradient(parameters, trial.NormalVector("c", Inputs))];
    }
}

/// <summary>Three steps of training a rectified network with one output on the logistic loss.</summary>
internal sealed class RectifiedTraining : GuardedKernel
{
    public override string Name => "rectified-training";

    public override string Origin => "running error analysis of the run, three steps; as large as a step where rounding may switch a unit on or off";

    public override T[] Run<T>(Trial<T> trial) => Train(trial, trial.NormalMatrix("z", 5, 3), trial.NormalVector("y", 5));

    public override T[]? RunReversed<T>(Trial<T> trial) =>
        Train(trial, Reversal.OfRows(trial.NormalMatrix("z", 5, 3)), [.. trial.NormalVector("y", 5).Reverse()]);

    private static T[] Train<T>(Trial<T> trial, Matrix<T> points, T[] signs)
        where T : struct, IReal<T>
    {
        T scale = T.FromDyadic(1 / 2.0);
        Matrix<T>[] layers =
        [
            trial.NormalMatrix("W1", 4, 3).Scale(scale),
            trial.NormalMatrix("W2", 3, 4).Scale(scale),
            trial.NormalMatrix("W3", 1, 3).Scale(scale),
        ];
        T[] labels = [.. signs.Select(drawn => T.Select(drawn, -T.One, T.One))];
        RectifiedNetworkTraining<T> training = new(layers, points, labels);
        for (int step = 0; step < 3; step++)
        {
            training.Step(T.FromDyadic(1 / 16.0));
        }

        return [training.Risk, training.SquaredGradient, .. training.Layers.SelectMany(layer => layer.Elements)];
    }
}

/// <summary>Three steps of descent on a deep linear network by its layer gradients, on the logistic loss.</summary>
internal sealed class DeepLinearDescent : GuardedKernel
{
    public override string Name => "deep-linear-descent";

    public override string Origin => "running error analysis of the run, three steps";

    public override T[] Run<T>(Trial<T> trial) => Descend(trial, trial.NormalMatrix("z", 5, 3));

    public override T[]? RunReversed<T>(Trial<T> trial) => Descend(trial, Reversal.OfRows(trial.NormalMatrix("z", 5, 3)));

    private static T[] Descend<T>(Trial<T> trial, Matrix<T> points)
        where T : struct, IReal<T>
    {
        T scale = T.FromDyadic(1 / 2.0);
        Matrix<T>[] layers =
        [
            trial.NormalMatrix("W1", 3, 3).Scale(scale),
            trial.NormalMatrix("W2", 2, 3).Scale(scale),
            trial.NormalMatrix("W3", 1, 2).Scale(scale),
        ];
        T value = T.Zero;
        for (int step = 0; step < 3; step++)
        {
            (value, Matrix<T> gradient) = DeepLinear.MeanLoss(DeepLinear.Product(layers), points, default(LogisticLoss<T>));
            DeepLinear.Step(layers, DeepLinear.LayerGradients(layers, gradient), T.FromDyadic(1 / 16.0));
        }

        return [value, .. layers.SelectMany(layer => layer.Elements)];
    }
}

/// <summary>The Hessian of a function of two layers, (G, W_2 W_1) + |W_2 W_1|^2/2, by dual numbers through its gradient.</summary>
internal sealed class NetworkHessian : GuardedKernel
{
    public override string Name => "network-hessian";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> linear = trial.FineMatrix("G", 2, 2);
        return Hessians.Of([trial.FineMatrix("W1", 2, 2).Scale(T.One / T.FromDyadic(3)), trial.FineMatrix("W2", 2, 2)], layers =>
            DeepLinear.LayerGradients(layers, DeepLinear.Product(layers).Plus(new(2, 2, [.. linear.Elements.Select(Dual<T>.Constant)])))).Elements;
    }
}

/// <summary>Gradients of a rectified, batch-normalised network's outputs.</summary>
internal sealed class NormalisedOutputGradients : GuardedKernel
{
    public override string Name => "normalised-output-gradients";

    public override T[] Run<T>(Trial<T> trial)
    {
        RectifiedNormalisedNetwork<T> network = new(trial.NormalMatrix("X", 6, 2), trial.NormalVector("y", 6), 2, T.FromDyadic(1 / 8.0));
        T[] gradient = new T[network.Length];
        network.OutputGradient(trial.NormalVector("w", network.Length), trial.NormalVector("slopes", 6), gradient);
        return gradient;
    }
}
