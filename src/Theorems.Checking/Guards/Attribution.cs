using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Guards;

/// <summary>
/// Says what explains outputs that are not what they should be: reruns the program with one thing changed and looks which run has the same bits.
/// </summary>
public static class Attribution
{
    /// <summary>The names of the changes that reproduce the outputs bit for bit, in words; what to do if none does.</summary>
    /// <param name="kernel">The program.</param>
    /// <param name="instance">The number of the instance.</param>
    /// <param name="outputs">What was observed there, in float64.</param>
    public static string Explain(GuardedKernel kernel, int instance, IReadOnlyList<double> outputs)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (kernel.IsForeign)
        {
            return "a program of its own, which cannot be rerun with changed arithmetic";
        }

        string[] usual = Bits(kernel.Run(new GridTrial<Float64>(KernelGuard.Seed, instance)));
        string[] observed = [.. outputs.Select(output => BitConverter.DoubleToUInt64Bits(output).ToString("x16"))];
        if (observed.SequenceEqual(usual))
        {
            return "float64 on this processor gives the same bits: the program, or its budget, is wrong, not its arithmetic";
        }

        string[] found = [.. Changes(kernel, instance)
            .Where(change => change.Bits is not null && !change.Bits.SequenceEqual(usual) && change.Bits.SequenceEqual(observed))
            .Select(change => change.Name)];
        return found.Length > 0
            ? $"explained by {string.Join(" or ", found)}: a rerun with that change alone has the same bits"
            : "no single change explains it: not fusion, contraction, order of summation, elementary functions or flushing to zero";
    }

    private static IEnumerable<(string Name, string[]? Bits)> Changes(GuardedKernel kernel, int instance)
    {
        yield return ("unfused multiply-adds", Rerun<Altered<Float64, WithoutFusion<Float64>>>());
        yield return ("contraction of sums with products", Rerun<Contracted<Float64>>());
        yield return ("the order of summation", kernel.RunReversed(new GridTrial<Float64>(KernelGuard.Seed, instance)) is { } reversed ? Bits(reversed) : null);
        yield return ("the platform's elementary functions", Rerun<Altered<Float64, PlatformFunctions>>());
        yield return ("flushing subnormal results to zero", Rerun<Altered<Float64, FlushToZero<Float64>>>());

        string[] Rerun<T>()
            where T : struct, IReal<T> => Bits(kernel.Run(new GridTrial<T>(KernelGuard.Seed, instance)));
    }

    private static string[] Bits<T>(T[] outputs)
        where T : struct, IReal<T> => [.. outputs.Select(output => BitConverter.DoubleToUInt64Bits(output.ToDouble()).ToString("x16"))];
}
