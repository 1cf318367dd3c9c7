using System.Diagnostics;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Machine;

/// <summary>How near gradient descent over lanes comes to what the arithmetic units of one core can do.</summary>
/// <remarks>
/// The peak is measured in turn with the kernel, a millisecond each, so that clock changes and neighbours hit both alike; the figure is the
/// median ratio.
/// </remarks>
internal static class SideBySide
{
    private const int Rows = 20;
    private const int Columns = 50;
    private const int Steps = 200;
    private const int Groups = 128;
    private const int Passes = 8;

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        ArrayMemory<Lanes> matrices = Drawn.Memory<Lanes>(1, Groups * Lanes.Count, Rows * Columns);
        ArrayMemory<Lanes> targets = Drawn.Memory<Lanes>(2, Groups * Lanes.Count, Rows);
        ArrayMemory<Lanes> weights = ArrayMemory<Lanes>.Allocate(Columns);
        ArrayMemory<Lanes> gradient = ArrayMemory<Lanes>.Allocate(Columns);
        Lanes stepSize = Lanes.FromDyadic(1.0 / 1024);
        double groupFlops = 4.0 * Rows * Columns * Steps * Lanes.Count;
        List<double> shares = [];
        List<double> rates = [];
        List<double> peaks = [];
        List<double> copies = [];
        for (int pass = -1; pass < Passes; pass++)
        {
            for (int group = 0; group < Groups; group++)
            {
                double peak = Peak.Measure();
                weights.AsSpan(Columns).Clear();
                long start = Stopwatch.GetTimestamp();
                LeastSquares.GradientDescent(
                    matrices.Slice(group * Rows * Columns), Rows, Columns, targets.Slice(group * Rows), stepSize, Steps, weights, gradient);
                double rate = groupFlops / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9;
                if (pass >= 0)
                {
                    peaks.Add(peak);
                    rates.Add(rate);
                    shares.Add(rate / peak);
                }
            }

            copies.Add(Copy.Measure());
        }

        Console.WriteLine($"gradient descent, {Rows} x {Columns}, {Steps} steps, {Groups * Lanes.Count} problems, one core, float64");
        Console.WriteLine(
            $"kernel {Statistics.Median(rates):F1} GFLOP/s, peak of multiply-add {Statistics.Median(peaks):F1} GFLOP/s, "
            + $"share of peak {Statistics.Median(shares):P1}"
            + $" (quartiles {Statistics.Quantile(shares, 0.25):P1} .. {Statistics.Quantile(shares, 0.75):P1})");
        Console.WriteLine($"copying memory {Statistics.Median(copies):F1} GB/s, reads and writes together");
    }
}
