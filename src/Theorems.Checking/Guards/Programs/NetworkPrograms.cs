using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>The product of a deep linear network, and the gradients of all layers.</summary>
internal sealed class DeepLinearGradients : GuardedKernel
{
    public override string Name => "deep-linear-gradients";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T>[] layers = [trial.FineMatrix("W1", 4, 3), trial.FineMatrix("W2", 4, 4), trial.FineMatrix("W3", 2, 4)];
        Matrix<T>[] gradients = DeepLinear.LayerGradients(layers, trial.FineMatrix("G", 2, 3));
        return [.. DeepLinear.Product(layers).Elements, .. gradients.SelectMany(gradient => gradient.Elements), .. DeepLinear.Defect(layers, 1).Elements];
    }
}

/// <summary>Four steps of training a deep linear network with one output on the logistic loss.</summary>
internal sealed class RowNetworkSteps : GuardedKernel
{
    public override string Name => "deep-linear-training";

    public override T[] Run<T>(Trial<T> trial) => Train(trial, trial.NormalMatrix("z", 5, 3));

    public override T[]? RunReversed<T>(Trial<T> trial) => Train(trial, Reversal.OfRows(trial.NormalMatrix("z", 5, 3)));

    private static T[] Train<T>(Trial<T> trial, Matrix<T> points)
        where T : struct, IReal<T>
    {
        T scale = T.FromDyadic(1 / 2.0);
        Matrix<T>[] layers =
        [
            trial.NormalMatrix("W1", 3, 3).Scale(scale),
            trial.NormalMatrix("W2", 3, 3).Scale(scale),
            trial.NormalMatrix("W3", 1, 3).Scale(scale),
        ];
        RowNetworkTraining<T> training = new(layers, points);
        for (int step = 0; step < 4; step++)
        {
            training.Step(T.FromDyadic(1 / 16.0));
        }

        return [training.Risk, training.SquaredGradient, .. training.Product];
    }
}

/// <summary>Steps with weight decay and with momentum on Rayleigh quotients and on a batch-normalised network.</summary>
internal sealed class ScaleInvariantSteps : GuardedKernel
{
    private const int Dimension = 4;
    private const int Samples = 4;

    public override string Name => "scale-invariant-steps";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> drawn = trial.NormalMatrix("S", Dimension, Dimension);
        RayleighQuotients<T> quotients = new([.. drawn.Plus(drawn.Transpose()).Elements], Dimension, T.Zero);
        BatchNormalisedNetwork<T> network = new(
            trial.NormalMatrix("X", Samples, Dimension),
            trial.NormalVector("y", Samples),
            trial.NormalVector("a", 1),
            T.FromDyadic(1 / 8.0));
        T[] decayed = trial.NormalVector("w", Dimension);
        T[] moving = (T[])decayed.Clone();
        T[] buffer = new T[Dimension];
        T[] gradient = new T[Dimension];
        for (int step = 0; step < 2; step++)
        {
            DecayedDescent.Step<T, ArrayMemory<T>, RayleighQuotients<T>>(
                quotients, 0, decayed, gradient, Dimension, T.FromDyadic(15 / 16.0), T.FromDyadic(1 / 64.0));
            MomentumDescent.Step<T, ArrayMemory<T>, BatchNormalisedNetwork<T>>(
                network, 0, moving, buffer, gradient, Dimension, T.FromDyadic(1 / 2.0), T.FromDyadic(1 / 16.0), T.FromDyadic(1 / 64.0));
        }

        return [.. decayed, .. moving];
    }
}

/// <summary>Outputs and gradient of the rectified, batch-normalised network.</summary>
internal sealed class RectifiedGradients : GuardedKernel
{
    public override string Name => "rectified-normalised-network";

    public override T[] Run<T>(Trial<T> trial)
    {
        RectifiedNormalisedNetwork<T> network = new(trial.NormalMatrix("X", 8, 3), trial.NormalVector("y", 8), 3, T.FromDyadic(1 / 8.0));
        T[] parameters = trial.NormalVector("w", network.Length);
        T[] outputs = network.Outputs(parameters).ToArray();
        T[] gradient = new T[network.Length];
        network.Gradient(0, parameters, gradient);
        return [.. outputs, .. gradient];
    }
}
