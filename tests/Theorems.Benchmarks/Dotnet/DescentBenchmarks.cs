using BenchmarkDotNet.Attributes;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>First-order methods for least squares, 20 x 50.</summary>
/// <typeparam name="T">The number system.</typeparam>
[GenericTypeArguments(typeof(Float32))]
[GenericTypeArguments(typeof(Float64))]
[GenericTypeArguments(typeof(Lanes))]
[GenericTypeArguments(typeof(DoubleDouble<Float64>))]
[GenericTypeArguments(typeof(DoubleDouble<Lanes>))]
[GenericTypeArguments(typeof(PrimeField))]
public class DescentBenchmarks<T> : KernelBenchmarks<T>
    where T : struct, IField<T>
{
    /// <summary>The rows of A.</summary>
    public const int Rows = 20;

    /// <summary>The columns of A.</summary>
    public const int Columns = 50;

    /// <summary>Steps of gradient descent; stochastic descent takes a step for each row of each.</summary>
    public const int Steps = 20;

    private ArrayMemory<T> _matrix;
    private ArrayMemory<T> _targets;
    private ArrayMemory<T> _weights;
    private ArrayMemory<T> _scratch;
    private T _stepSize;
    private int[] _window = [];

    /// <inheritdoc/>
    public override void Draw()
    {
        _matrix = Drawn.Memory<T>(1, T.LaneCount, Rows * Columns);
        _targets = Drawn.Memory<T>(2, T.LaneCount, Rows);
        _weights = ArrayMemory<T>.Allocate(Columns);
        _scratch = ArrayMemory<T>.Allocate(Columns);
        _stepSize = T.FromDyadic(1.0 / 1024);
        _window = [.. Enumerable.Range(0, Rows * Steps).Select(step => step % Rows)];
    }

    /// <summary>Gradient descent.</summary>
    [Benchmark]
    public T GradientDescent()
    {
        _weights.AsSpan(Columns).Clear();
        LeastSquares.GradientDescent(_matrix, Rows, Columns, _targets, _stepSize, Steps, _weights, _scratch);
        return _weights[0];
    }

    /// <summary>Stochastic gradient descent, row after row.</summary>
    [Benchmark]
    public T StochasticDescent()
    {
        _weights.AsSpan(Columns).Clear();
        LeastSquares.StochasticDescent(_matrix, Columns, _targets, _window, _stepSize, _weights);
        return _weights[0];
    }
}
