using BenchmarkDotNet.Attributes;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>Small dense matrices: decompositions with their certificates, and mirror descent.</summary>
/// <typeparam name="T">The number system.</typeparam>
[GenericTypeArguments(typeof(Float32))]
[GenericTypeArguments(typeof(Float64))]
[GenericTypeArguments(typeof(Lanes))]
[GenericTypeArguments(typeof(DoubleDouble<Float64>))]
[GenericTypeArguments(typeof(DoubleDouble<Lanes>))]
public class MatrixBenchmarks<T> : KernelBenchmarks<T>
    where T : struct, IReal<T>
{
    private const int Size = 8;

    private Matrix<T> _matrix = new(0, 0);
    private Matrix<T> _symmetric = new(0, 0);

    /// <inheritdoc/>
    public override void Draw()
    {
        _matrix = Drawn.Matrix<T>(4, 0, Size, Size);
        _symmetric = _matrix.TimesTranspose(_matrix);
    }

    /// <summary>All singular values and vectors.</summary>
    [Benchmark]
    public T SingularValues() => SingularValueDecomposition<T>.Compute(_matrix).Largest;

    /// <summary>All eigenvalues of a symmetric matrix.</summary>
    [Benchmark]
    public T Eigenvalues() => SymmetricEigenvalues<T>.Compute(_symmetric).Values[0];

    /// <summary>A hundred steps of mirror descent with the negative entropy.</summary>
    [Benchmark]
    public T MirrorSteps()
    {
        Span<T> duals = new T[Size];
        Span<T> multipliers = new T[Size];
        T[] weights = [.. Enumerable.Repeat(T.One, Size)];
        T[] targets = new T[Size];
        for (int step = 0; step < 100; step++)
        {
            MirrorDescent.Step(_matrix, targets, T.FromDyadic(1.0 / 256), weights, duals, multipliers);
            for (int index = 0; index < Size; index++)
            {
                weights[index] = NegativeEntropy.Weight(duals[index]);
            }
        }

        return weights[0];
    }
}
