using Theorems.Benchmarks.Peers;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Scaling;

/// <summary>How the cost grows: fitted exponents of time against size.</summary>
internal static class AllScaling
{
    private const int Repeats = 7;

    /// <summary>Measures and prints, and draws.</summary>
    /// <param name="picture">The file of the picture, or null for none.</param>
    public static void Run(string? picture)
    {
        List<Series> all = [];
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
        Print("threads", [.. Enumerable.Range(1, Environment.ProcessorCount)], threads => () => descent.Run(threads), expected: -1);
        if (picture is not null)
        {
            File.WriteAllText(picture, ScalingPlot.Of(all));
        }

        void Print(string what, int[] sizes, Func<int, Action> program, Func<int, double>? measure = null, double expected = 1)
        {
            all.Add(new(what, sizes, [.. sizes.Select(size => measure?.Invoke(size) ?? size)], Medians([.. sizes.Select(program)]), expected));
            Console.WriteLine(all[^1]);
        }
    }

    private static double[] Medians(Action[] actions)
    {
        List<double>[] seconds = [.. actions.Select(_ => new List<double>())];
        for (int repeat = -1; repeat < Repeats; repeat++)
        {
            // Every size in each round, so that a slow minute hits all of them.
            for (int index = 0; index < actions.Length; index++)
            {
                double one = Statistics.Seconds(actions[index]);
                if (repeat >= 0)
                {
                    seconds[index].Add(one);
                }
            }
        }

        return [.. seconds.Select(Statistics.Median)];
    }
}
