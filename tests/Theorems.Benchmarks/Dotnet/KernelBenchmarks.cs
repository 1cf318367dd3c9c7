using BenchmarkDotNet.Attributes;
using Theorems.Benchmarks.Machine;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>A kernel over a number system, with the peak of multiply-add measured in the same run.</summary>
/// <remarks>Every benchmark method is run once over counted numbers too, which is where its flops come from (<see cref="FlopCount"/>).</remarks>
/// <typeparam name="T">The number system.</typeparam>
public abstract class KernelBenchmarks<T>
    where T : struct, IField<T>
{
    /// <summary>Draws the instance.</summary>
    [GlobalSetup]
    public abstract void Draw();

    /// <summary>Multiply-adds that wait for nothing.</summary>
    [Benchmark(Baseline = true)]
    public Lanes PeakOfMultiplyAdd() => Peak.Chains();
}
