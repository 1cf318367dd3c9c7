using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Gradient descent on least squares, eight steps.</summary>
internal sealed class LeastSquaresDescent : GuardedKernel
{
    private const int Rows = 5;
    private const int Columns = 9;
    private const int Steps = 8;

    public override string Name => "least-squares-gradient-descent";

    public override T[] Run<T>(Trial<T> trial) => Descend(trial.NormalVector("A", Rows * Columns), trial.NormalVector("b", Rows));

    // The same equations from the last to the first.
    public override T[]? RunReversed<T>(Trial<T> trial)
    {
        T[] matrix = trial.NormalVector("A", Rows * Columns);
        return Descend(
            [.. Enumerable.Range(0, Rows).Reverse().SelectMany(row => matrix[(row * Columns)..((row + 1) * Columns)])],
            [.. trial.NormalVector("b", Rows).Reverse()]);
    }

    private static T[] Descend<T>(T[] matrix, T[] targets)
        where T : struct, IReal<T>
    {
        T[] weights = new T[Columns];
        LeastSquares.GradientDescent<T, ArrayMemory<T>>(matrix, Rows, Columns, targets, T.FromDyadic(1 / 32.0), Steps, weights, new T[Columns]);
        return weights;
    }
}

/// <summary>Stochastic gradient descent and Kaczmarz steps on least squares, sixteen of each.</summary>
internal sealed class LeastSquaresSteps : GuardedKernel
{
    private const int Rows = 4;
    private const int Columns = 7;
    private const int Steps = 16;

    public override string Name => "least-squares-stochastic-steps";

    public override T[] Run<T>(Trial<T> trial)
    {
        T[] matrix = trial.NormalVector("A", Rows * Columns);
        T[] targets = trial.NormalVector("b", Rows);
        T[] stochastic = new T[Columns];
        T[] projected = new T[Columns];
        for (int step = 0; step < Steps; step++)
        {
            int row = trial.SharedInteger("row", step, Rows);
            LeastSquares.StochasticStep<T, ArrayMemory<T>>(matrix, Columns, row, targets[row], T.FromDyadic(1 / 16.0), stochastic);
            LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(matrix, Columns, row, targets[row], projected);
        }

        return [.. stochastic, .. projected];
    }
}

/// <summary>The gradient of least squares, and stochastic gradient descent along a window of five rows.</summary>
internal sealed class LeastSquaresGradient : GuardedKernel
{
    private const int Rows = 6;
    private const int Columns = 5;

    public override string Name => "least-squares-gradient";

    public override T[] Run<T>(Trial<T> trial) => [.. Gradient(trial, trial.FineMatrix("A", Rows, Columns), trial.FineVector("b", Rows)), .. Window(trial)];

    public override T[]? RunReversed<T>(Trial<T> trial) =>
        [.. Gradient(trial, Reversal.OfRows(trial.FineMatrix("A", Rows, Columns)), [.. trial.FineVector("b", Rows).Reverse()]), .. Window(trial)];

    private static T[] Gradient<T>(Trial<T> trial, Matrix<T> matrix, T[] targets)
        where T : struct, IReal<T>
    {
        T[] gradient = new T[Columns];
        LeastSquares.Gradient<T, ArrayMemory<T>>(matrix.Elements, Rows, Columns, targets, trial.NormalVector("w", Columns), gradient);
        return gradient;
    }

    private static T[] Window<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] weights = trial.NormalVector("w", Columns);
        int[] window = [.. Enumerable.Range(0, 5).Select(step => trial.SharedInteger("window", step, Rows))];
        LeastSquares.StochasticDescent<T, ArrayMemory<T>>(
            trial.FineMatrix("A", Rows, Columns).Elements,
            Columns,
            trial.FineVector("b", Rows),
            window,
            T.FromDyadic(1 / 4.0),
            weights);
        return weights;
    }
}

/// <summary>Gradient descent on the exponential and on the logistic loss, eight steps, and four steps of the flow in logarithmic time.</summary>
internal sealed class SeparableDescents : GuardedKernel
{
    private const int Points = 6;
    private const int Dimensions = 3;
    private const int Steps = 8;

    public override string Name => "separable-descent-and-flow";

    public override T[] Run<T>(Trial<T> trial) => Descend(trial.NormalMatrix("z", Points, Dimensions).Elements);

    public override T[]? RunReversed<T>(Trial<T> trial) => Descend(Reversal.OfRows(trial.NormalMatrix("z", Points, Dimensions)).Elements);

    private static T[] Descend<T>(T[] points)
        where T : struct, IReal<T>
    {
        T rate = T.FromDyadic(1 / 64.0);
        T[] exponential = new T[Dimensions];
        T[] logistic = new T[Dimensions];
        T[] flow = new T[Dimensions];
        SeparableClassification.GradientDescent<T, ArrayMemory<T>, ExponentialLoss<T>>(
            points, Points, Dimensions, default, rate, Steps, exponential, new T[Dimensions]);
        SeparableClassification.GradientDescent<T, ArrayMemory<T>, LogisticLoss<T>>(
            points, Points, Dimensions, default, rate, Steps, logistic, new T[Dimensions]);
        SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, ExponentialLoss<T>>(
            points, Points, Dimensions, default, rate, T.Zero, T.FromDyadic(1 / 8.0), 4, flow, new T[3 * Dimensions]);
        return [.. exponential, .. logistic, .. flow];
    }
}

/// <summary>Eight steps of AdaGrad and of Adam along drawn pulls.</summary>
internal sealed class AdaptiveSteps : GuardedKernel
{
    private const int Dimension = 3;
    private const int Steps = 8;

    public override string Name => "adaptive-steps";

    public override T[] Run<T>(Trial<T> trial)
    {
        T[] pulls = trial.FineVector("pull", Steps * Dimension);
        AdaptiveStep<T>[] rules =
        [
            new(adam: false, trial.Uniform("eta", 0, 1 / 64.0, 1), Dimension),
            new(adam: true, trial.Uniform("eta", 0, 1 / 64.0, 1), Dimension),
        ];
        return [.. rules.SelectMany(rule => pulls.Select((pull, index) => rule.Change(index % Dimension, pull)))];
    }
}
