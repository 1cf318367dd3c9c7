using System.Numerics;
using Theorems.Kernels.Graphs;

namespace Theorems.Benchmarks;

/// <summary>Random graphs with eight edge ends a vertex on average.</summary>
internal static class RandomGraph
{
    private const int EdgesPerVertex = 4;

    /// <summary>The graph with about so many edges, a function of that number alone: pairs drawn at random, loops and repetitions left out.</summary>
    public static Graph Of(int edges)
    {
        int vertices = Math.Max(2, edges / EdgesPerVertex);
        Random random = new(edges);
        long[] keys = new long[edges];
        for (int edge = 0; edge < edges; edge++)
        {
            int first = random.Next(vertices);
            int second = random.Next(vertices);
            keys[edge] = ((long)Math.Min(first, second) * vertices) + Math.Max(first, second);
        }

        Array.Sort(keys);
        List<(int, int)> kept = new(edges);
        for (int edge = 0; edge < edges; edge++)
        {
            (long first, long second) = Math.DivRem(keys[edge], vertices);
            if (first != second && (edge == 0 || keys[edge] != keys[edge - 1]))
            {
                kept.Add(((int)first, (int)second));
            }
        }

        return new(vertices, kept);
    }

    /// <summary>Reads the adjacency from the first entry to the last, ten times, and returns the sum of what was read.</summary>
    public static long TenReads(Graph graph)
    {
        long sum = 0;
        for (int pass = 0; pass < 10; pass++)
        {
            sum += Sum(graph.NeighbourRows);
        }

        return sum;
    }

    /// <summary>Adds up a number for each entry of the adjacency, that of the neighbour: what every round of a refinement does at least.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="numbers">A number for each vertex.</param>
    /// <param name="threads">On how many cores.</param>
    public static long Gather(Graph graph, int[] numbers, int threads)
    {
        const int Pieces = 64;
        long sum = 0;
        Parallel.For(0, Pieces, new ParallelOptions { MaxDegreeOfParallelism = threads }, piece =>
        {
            ReadOnlySpan<int> rows = graph.NeighbourRows;
            long part = 0;
            foreach (int neighbour in rows[(int)((long)rows.Length * piece / Pieces)..(int)((long)rows.Length * (piece + 1) / Pieces)])
            {
                part += numbers[neighbour];
            }

            Interlocked.Add(ref sum, part);
        });
        return sum;
    }

    // Eight at a time, so that memory and not addition sets the pace; the sums may wrap.
    private static int Sum(ReadOnlySpan<int> row)
    {
        Vector<int> first = Vector<int>.Zero;
        Vector<int> second = Vector<int>.Zero;
        int index = 0;
        for (; index + (2 * Vector<int>.Count) <= row.Length; index += 2 * Vector<int>.Count)
        {
            first += new Vector<int>(row[index..]);
            second += new Vector<int>(row[(index + Vector<int>.Count)..]);
        }

        int sum = Vector.Sum(first + second);
        for (; index < row.Length; index++)
        {
            sum += row[index];
        }

        return sum;
    }
}
