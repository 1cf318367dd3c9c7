using Theorems.Checking.Devices;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Guards;

/// <summary>Runs guarded kernels on a device, against the same program in double-double on this processor.</summary>
/// <remarks>
/// Judged as on this processor. As the device's number systems have the bits of ours, what is found is also what was found there, hash and all.
/// </remarks>
public static class DeviceGuard
{
    /// <summary>The number systems that devices have.</summary>
    public static IReadOnlyList<string> NumberSystems { get; } = ["float32", "float64", "double-double"];

    /// <summary>Guards one kernel in one number system on a device.</summary>
    /// <returns>What was found, or null where the kernel does not run there: lanes are this processor's, someone else's program is not ours to trace, and
    /// a program that branches on its numbers has no reference in double-double.</returns>
    public static KernelEvidence? Guard(GuardedKernel kernel, string numberSystem, Accelerator device)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(device);
        return (numberSystem, kernel.IsForeign) switch
        {
            (_, true) => null,
            ("float32", _) => Compare<Float32>(kernel, numberSystem, device),
            ("float64", _) => Compare<Float64>(kernel, numberSystem, device),
            ("double-double", _) when kernel.BranchesOnData => null,
            ("double-double", _) => CompareDoubleDouble(kernel, device),
            _ => null,
        };
    }

    private static KernelEvidence Compare<T>(GuardedKernel kernel, string numberSystem, Accelerator device)
        where T : unmanaged, IReal<T>
    {
        KernelGuard.Findings findings = new(kernel.Instances);
        T[][] seen = Outputs<T>(kernel, device);
        double[][] all = [.. seen.Select(outputs => outputs.Select(output => output.ToDouble()).ToArray())];
        for (int number = 0; number < all.Length; number++)
        {
            double[] outputs = all[number];
            DoubleDouble<Float64>[] reference = kernel.Run(new GridTrial<DoubleDouble<Float64>>(KernelGuard.Seed, number));
            findings.Add(
                number, outputs, KernelGuard.Budgets<T>(kernel, number),
                [.. reference.Select((exact, index) => KernelGuard.Difference(exact, outputs[index]))]);
        }

        KernelEvidence evidence = KernelGuard.Identified(findings.Conclude(kernel, numberSystem, device.Name), kernel, number => seen[number]);
        return evidence.IsWithinBudget
            ? evidence
            : evidence with { Explanation = Attribution.Explain(kernel, evidence.WorstInstance, all[evidence.WorstInstance]) };
    }

    private static KernelEvidence CompareDoubleDouble(GuardedKernel kernel, Accelerator device)
    {
        KernelGuard.Findings findings = new(kernel.Instances);
        DoubleDouble<Float64>[][] all = Outputs<DoubleDouble<Float64>>(kernel, device);
        for (int number = 0; number < all.Length; number++)
        {
            GridTrial<DoubleDouble<Float64>> trial = new(KernelGuard.Seed, number);
            DoubleDouble<Float64>[] here = kernel.Run(trial);
            double[] differences = [.. here.Select((output, index) =>
                Math.Abs(output.High.Value - all[number][index].High.Value) + Math.Abs(output.Low.Value - all[number][index].Low.Value))];
            findings.Add(
                number, [.. all[number].SelectMany(output => new[] { output.High.Value, output.Low.Value })],
                [.. kernel.Analyse(trial).Select(output => output.Error.ToDouble())], differences);
        }

        return KernelGuard.Identified(findings.Conclude(kernel, "double-double", device.Name), kernel, number => all[number]);
    }

    /// <summary>The outputs of a kernel on all its instances, as the device computes them.</summary>
    /// <remarks>
    /// A trace that holds for all instances is launched once; one that holds for a block, or for a single instance, is taken anew for the next.
    /// </remarks>
    public static T[][] Outputs<T>(GuardedKernel kernel, Accelerator device)
        where T : unmanaged, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(device);
        List<T[]> outputs = new(kernel.Instances);
        while (outputs.Count < kernel.Instances)
        {
            DrawnProgram program = DrawnProgram.Of<T>(KernelGuard.Seed, outputs.Count, trial => kernel.Run(trial));
            outputs.AddRange(device.Run<T>(program, KernelGuard.Seed, outputs.Count, program.TrialsFrom(outputs.Count, kernel.Instances - outputs.Count)));
        }

        return [.. outputs];
    }
}
