using BenchmarkDotNet.Attributes;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>Gradient descent on margin losses, 16 points in 4 dimensions: bound by the elementary functions, which count as no flops.</summary>
/// <typeparam name="T">The number system.</typeparam>
[GenericTypeArguments(typeof(Float32))]
[GenericTypeArguments(typeof(Float64))]
[GenericTypeArguments(typeof(Lanes))]
[GenericTypeArguments(typeof(DoubleDouble<Float64>))]
[GenericTypeArguments(typeof(DoubleDouble<Lanes>))]
public class ClassificationBenchmarks<T> : KernelBenchmarks<T>
    where T : struct, IReal<T>
{
    private const int Points = 16;
    private const int Dimensions = 4;
    private const int Steps = 100;

    private ArrayMemory<T> _points;
    private ArrayMemory<T> _weights;
    private ArrayMemory<T> _scratch;

    /// <inheritdoc/>
    public override void Draw()
    {
        _points = Drawn.Memory<T>(3, T.LaneCount, Points * Dimensions);
        _weights = ArrayMemory<T>.Allocate(Dimensions);
        _scratch = ArrayMemory<T>.Allocate(3 * Dimensions);
    }

    /// <summary>The exponential loss.</summary>
    [Benchmark]
    public T ExponentialLoss() => Descend(default(ExponentialLoss<T>));

    /// <summary>The logistic loss.</summary>
    [Benchmark]
    public T LogisticLoss() => Descend(default(LogisticLoss<T>));

    /// <summary>The flow of the exponential loss in logarithmic time.</summary>
    [Benchmark]
    public T LogTimeFlow()
    {
        _weights.AsSpan(Dimensions).Clear();
        return SeparableClassification.LogTimeFlow(
            _points, Points, Dimensions, default(ExponentialLoss<T>), T.One, T.Zero, T.FromDyadic(1.0 / 64), Steps, _weights, _scratch);
    }

    private T Descend<TLoss>(TLoss loss)
        where TLoss : struct, IMarginLoss<T>
    {
        _weights.AsSpan(Dimensions).Clear();
        SeparableClassification.GradientDescent(_points, Points, Dimensions, loss, T.FromDyadic(1.0 / 64), Steps, _weights, _scratch);
        return _weights[0];
    }
}
