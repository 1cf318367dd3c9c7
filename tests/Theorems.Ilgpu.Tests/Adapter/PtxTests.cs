using System.Reflection;
using System.Text.RegularExpressions;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime.Cuda;
using Theorems.Numbers;

namespace Theorems.Ilgpu.Tests;

/// <summary>
/// What an NVIDIA device would be given, without one: in it every product says how it rounds, so that none is joined with a sum. (PTX joins a product and a
/// sum only if neither says how it rounds; double-double subtracts a few plain constants.)
/// </summary>
public partial class PtxTests
{
    [Theory]
    [InlineData(typeof(DeviceFloat64))]
    [InlineData(typeof(DeviceFloat32))]
    [InlineData(typeof(DoubleDouble<DeviceFloat64>))]
    public void All_arithmetic_of_the_program_runner_is_rounded_explicitly(Type numbers)
    {
        string code = Compile(nameof(DeviceKernels.RunProgram), numbers);
        Assert.NotEmpty(Explicit().Matches(code));
        Assert.Empty(Implicit().Matches(code).Select(match => match.Value));
    }

    [Theory]
    [InlineData(typeof(DeviceFloat64))]
    [InlineData(typeof(DoubleDouble<DeviceFloat64>))]
    public void So_is_that_of_a_body_that_runs_as_it_is(Type numbers)
    {
        string code = Compile(nameof(DeviceKernels.LeastSquaresDescent), numbers);
        Assert.NotEmpty(Explicit().Matches(code));
        Assert.Empty(Implicit().Matches(code).Select(match => match.Value));
    }

    private static string Compile(string kernel, Type numbers)
    {
        using Context context = Context.Create(builder => builder.Inlining(InliningMode.Aggressive).Optimize(OptimizationLevel.O2));
        Rounded.Register(context);
        using PTXBackend backend = new(context, CudaArchitecture.SM_80, CudaInstructionSet.ISA_70, null!);
        MethodInfo method = typeof(DeviceKernels).GetMethod(kernel)!.MakeGenericMethod(numbers);
        PTXCompiledKernel compiled = (PTXCompiledKernel)backend.Compile(EntryPointDescription.FromImplicitlyGroupedKernel(method), default);
        return compiled.PTXAssembly;
    }

    [GeneratedRegex(@"\b(add|sub|mul|fma|div)\.rn\.f(32|64)\b")]
    private static partial Regex Explicit();

    [GeneratedRegex(@"\b(mul|mad|fma)\.f(32|64)\b")]
    private static partial Regex Implicit();
}
