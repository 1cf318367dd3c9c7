using BenchmarkDotNet.Attributes;
using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>Every guarded kernel on an instance as checks meet it: small, and drawn anew, which is most of the time of the shortest ones.</summary>
/// <typeparam name="T">The number system.</typeparam>
[GenericTypeArguments(typeof(Float32))]
[GenericTypeArguments(typeof(Float64))]
[GenericTypeArguments(typeof(Lanes))]
[GenericTypeArguments(typeof(DoubleDouble<Float64>))]
[GenericTypeArguments(typeof(DoubleDouble<Lanes>))]
public class InstanceBenchmarks<T> : KernelBenchmarks<T>
    where T : struct, IReal<T>
{
    private GuardedKernel? _kernel;

    /// <summary>The kernels that run in any number system.</summary>
    public static IEnumerable<string> Kernels =>
        GuardedKernels.All.Where(kernel => !kernel.IsForeign && (!kernel.BranchesOnData || T.LaneCount == 1)).Select(kernel => kernel.Name);

    /// <summary>The kernel at hand.</summary>
    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = "";

    /// <inheritdoc/>
    public override void Draw() => _kernel = GuardedKernels.Find(Kernel);

    /// <summary>Draws an instance and runs the kernel on it.</summary>
    [Benchmark]
    public T[] Instance() => _kernel!.Run(new GridTrial<T>(1, 0));
}
