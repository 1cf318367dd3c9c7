using Theorems.Benchmarks.Peers;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Scaling;

/// <summary>How the cost grows: fitted exponents of time against size.</summary>
internal static class AllScaling
{
    private const int Repeats = 7;

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        Console.WriteLine("| cost against | sizes | seconds | exponent |");
        Console.WriteLine("|---|---|---|---|");
        Print("trials of a claim", [2_000, 4_000, 8_000, 16_000, 32_000], trials => () => CheckerDuels.Ours(DescentLowersLoss.SmallStep, trials));
        Print("rows x columns of descent, rows = columns", [4, 8, 16, 32, 64, 128], size => Descents.Of<Lanes>(size, size, 200), size => (double)size * size);
        Print("steps of descent", [50, 100, 200, 400, 800], steps => Descents.Of<Lanes>(20, 50, steps));
        Print("edges of colour refinement", [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000], edges =>
        {
            Graph graph = RandomGraph.Of(edges);
            return () => ColourRefinement.Stable(graph);
        });
        DescentDuels.Descent<Lanes> descent = new(DescentDuels.Problems);
        Print("threads", [.. Enumerable.Range(1, Environment.ProcessorCount)], threads => () => descent.Run(threads));
    }

    private static void Print(string what, int[] sizes, Func<int, Action> program, Func<int, double>? measure = null)
    {
        Action[] actions = [.. sizes.Select(program)];
        List<double>[] seconds = [.. sizes.Select(_ => new List<double>())];
        for (int repeat = -1; repeat < Repeats; repeat++)
        {
            // Every size in each round, so that a slow minute hits all of them.
            for (int index = 0; index < sizes.Length; index++)
            {
                double one = Statistics.Seconds(actions[index]);
                if (repeat >= 0)
                {
                    seconds[index].Add(one);
                }
            }
        }

        double[] medians = [.. seconds.Select(Statistics.Median)];
        double exponent = sizes.Length < 2 ? double.NaN : Statistics.Exponent([.. sizes.Select(size => measure?.Invoke(size) ?? size)], medians);
        Console.WriteLine($"| {what} | {string.Join(", ", sizes)} | {string.Join(", ", medians.Select(median => median.ToString("G2")))} | {exponent:F2} |");
    }
}
