using BenchmarkDotNet.Attributes;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>Programs that need a field only, small enough for fractions whose digits grow with every step.</summary>
/// <typeparam name="T">The number system.</typeparam>
[GenericTypeArguments(typeof(Rational))]
[GenericTypeArguments(typeof(PrimeField))]
[GenericTypeArguments(typeof(Float64))]
[GenericTypeArguments(typeof(Lanes))]
[GenericTypeArguments(typeof(DoubleDouble<Float64>))]
[GenericTypeArguments(typeof(DoubleDouble<Lanes>))]
public class FieldBenchmarks<T> : KernelBenchmarks<T>
    where T : struct, IField<T>
{
    private const int Rows = 4;
    private const int Columns = 6;
    private const int Width = 4;

    private Matrix<T> _matrix = new(0, 0);
    private T[] _targets = [];
    private Matrix<T>[] _layers = [];

    /// <inheritdoc/>
    public override void Draw()
    {
        _matrix = Drawn.Matrix<T>(5, 0, Rows, Columns);
        _targets = Drawn.Matrix<T>(6, 0, 1, Rows).Elements;
        _layers = [.. Enumerable.Range(0, 3).Select(layer => Drawn.Matrix<T>(7, layer, Width, Width))];
    }

    /// <summary>Four steps of gradient descent on least squares.</summary>
    [Benchmark]
    public T GradientDescent()
    {
        T[] weights = new T[Columns];
        LeastSquares.GradientDescent<T, ArrayMemory<T>>(_matrix.Elements, Rows, Columns, _targets, T.FromDyadic(1.0 / 16), 4, weights, new T[Columns]);
        return weights[0];
    }

    /// <summary>The gradients of three linear layers.</summary>
    [Benchmark]
    public T DeepLinearGradients() => DeepLinear.LayerGradients(_layers, DeepLinear.Product(_layers))[0][0, 0];

    /// <summary>The shortest solution of equations with independent rows.</summary>
    [Benchmark]
    public T MinimumNormSolution() => PseudoInverse.SolveFullRowRank<T>(_matrix, _targets).Solution[0];
}
