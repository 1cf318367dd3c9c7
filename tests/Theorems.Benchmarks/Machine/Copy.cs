using System.Diagnostics;

namespace Theorems.Benchmarks.Machine;

/// <summary>The rate at which memory is read and written: one array copied into another, both larger than the last cache.</summary>
internal static class Copy
{
    /// <summary>The bytes that one call of <see cref="Once"/> reads and writes.</summary>
    public const double Bytes = 2.0 * sizeof(double) * Length;

    private const int Length = 1 << 23;
    private static readonly double[] s_source = GC.AllocateArray<double>(Length, pinned: true);
    private static readonly double[] s_target = GC.AllocateArray<double>(Length, pinned: true);

    /// <summary>One copy.</summary>
    public static void Once() => s_source.AsSpan().CopyTo(s_target);

    /// <summary>One measurement, in GB/s, reads and writes together.</summary>
    public static double Measure()
    {
        long start = Stopwatch.GetTimestamp();
        Once();
        return Bytes / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9;
    }
}
