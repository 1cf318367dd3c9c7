using Theorems.Kernels.Graphs;

namespace Theorems.Benchmarks.Peers;

/// <summary>Colour refinement: all small graphs against NetworkX, large ones against reading their adjacency.</summary>
internal static class RefinementDuels
{
    public const int Vertices = 8;

    /// <summary>The numbers of edges of the large graphs.</summary>
    public static IReadOnlyList<int> EdgeCounts { get; } = [100_000, 1_000_000, 10_000_000];

    public static IEnumerable<Duel> OfSmall(PythonPeer python)
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(Vertices);
        python.Give("graphs", graphs.Select(Graph6.Format));
        double[] classes = [];
        double Ours() => Statistics.Seconds(() => classes = Classes(graphs));
        yield return new(
            "colour refinement of all graphs on 8 vertices against NetworkX", Ours, () => python.Seconds("refinement_networkx"),
            () => Answers.Difference(classes, python.Answer("refinement_networkx"), 0), 50, 7);
    }

    /// <summary>One graph of a million edges, to the coarsest stable colouring on both sides; their cells come with an order, which ours do not need.</summary>
    public static IEnumerable<Duel> OfNauty(PythonPeer python)
    {
        Graph graph = RandomGraph.Of(EdgeCounts[1]);
        double[] offsets = new double[graph.VertexCount + 1];
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            offsets[vertex + 1] = offsets[vertex] + graph.Degree(vertex);
        }

        python.Give("large-offsets", offsets);
        python.Give(
            "large-neighbours",
            [.. Enumerable.Range(0, graph.VertexCount).SelectMany(vertex => graph.Neighbours(vertex).ToArray()).Select(vertex => (double)vertex)]);
        int[] colours = [];
        yield return new(
            $"colour refinement of {graph.EdgeCount} random edges against nauty's refinement",
            () => Statistics.Seconds(() => colours = ColourRefinement.Stable(graph)),
            () => python.Seconds("refinement_nauty"), () => Answers.Difference(SmallestOfClass(colours), python.Answer("refinement_nauty"), 0), null, 7);
    }

    public static IEnumerable<Duel> OfLarge()
    {
        foreach (int edges in EdgeCounts)
        {
            Graph graph = RandomGraph.Of(edges);
            int[] colours = [];
            long sum = 0;
            yield return new(
                $"ten reads of the adjacency by one core against colour refinement on all cores, {graph.EdgeCount} edges "
                + "(how many times slower; 1/3 is the goal)",
                () => Statistics.Seconds(() => colours = ColourRefinement.Stable(graph)), () => Statistics.Seconds(() => sum += RandomGraph.TenReads(graph)),
                () => IsEquitable(graph, colours) ? null : "the colouring is not stable",
                edges == EdgeCounts[^1] ? 1 / 3.0 : null,
                edges == EdgeCounts[^1] ? 5 : 7);

            // What no refinement can do without: one pass that gathers a number for each entry.
            int[] numbers = [.. Enumerable.Range(0, graph.VertexCount)];
            foreach (int threads in edges == EdgeCounts[^1] ? new[] { 1, Environment.ProcessorCount } : [])
            {
                yield return new(
                    $"ten reads of the adjacency by one core against gathering a number for each entry, {graph.EdgeCount} edges, {threads} threads",
                    () => Statistics.Seconds(() => sum += RandomGraph.Gather(graph, numbers, threads)),
                    () => Statistics.Seconds(() => sum += RandomGraph.TenReads(graph)),
                    () => RandomGraph.Gather(graph, numbers, threads) == Ends(graph) ? null : "not every entry was gathered", null, 7);
            }
        }
    }

    // The sum of all entries, as a sum over edges.
    private static long Ends(Graph graph)
    {
        long sum = 0;
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            sum += (long)vertex * graph.Degree(vertex);
        }

        return sum;
    }

    /// <summary>For each graph the first one that the stable colouring does not tell from it.</summary>
    public static double[] Classes(IReadOnlyList<Graph> graphs)
    {
        double[] first = new double[graphs.Count];
        foreach (IReadOnlyList<int> members in ColourRefinement.Stable(graphs).Classes())
        {
            foreach (int member in members)
            {
                first[member] = members[0];
            }
        }

        return first;
    }

    private static double[] SmallestOfClass(int[] colours)
    {
        int[] smallest = new int[colours.Max() + 1];
        Array.Fill(smallest, -1);
        double[] classes = new double[colours.Length];
        for (int vertex = 0; vertex < colours.Length; vertex++)
        {
            ref int first = ref smallest[colours[vertex]];
            first = first < 0 ? vertex : first;
            classes[vertex] = first;
        }

        return classes;
    }

    /// <summary>Whether vertices of one colour have equally many neighbours of each colour, compared by sums of random numbers given to colours.</summary>
    public static bool IsEquitable(Graph graph, int[] colours)
    {
        Random random = new(1);
        int count = colours.Max() + 1;
        long[] mark = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64())];
        long?[] seen = new long?[count];
        for (int vertex = 0; vertex < colours.Length; vertex++)
        {
            long sum = 0;
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                sum += mark[colours[neighbour]];
            }

            if ((seen[colours[vertex]] ??= sum) != sum)
            {
                return false;
            }
        }

        return true;
    }
}
