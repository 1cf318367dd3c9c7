namespace Theorems.Kernels.Graphs;

/// <summary>A graph with a colour at each vertex.</summary>
/// <param name="Graph">A graph on n vertices.</param>
/// <param name="Colours">n integers.</param>
public sealed record ColouredGraph(Graph Graph, int[] Colours)
{
    /// <summary>The edges in graph6, and the colours vertex by vertex.</summary>
    public override string ToString() => $"{Graph6.Format(Graph)} coloured {string.Join(',', Colours)}";

    /// <summary>Every graph on n vertices up to isomorphism with every colouring: k^n of them for each graph, some isomorphic to each other.</summary>
    /// <param name="vertices">The number n of vertices.</param>
    /// <param name="colours">The number k of colours 0 .. k - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no colour, or there are too many vertices to enumerate.</exception>
    public static IReadOnlyList<ColouredGraph> All(int vertices, int colours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(colours, 1);
        return [.. from graph in GraphEnumeration.UpToIsomorphism(vertices)
            from colouring in Colourings(vertices, colours)
            select new ColouredGraph(graph, colouring)];
    }

    private static IEnumerable<int[]> Colourings(int vertices, int colours) => vertices == 0
        ? [[]]
        : Colourings(vertices - 1, colours).SelectMany(rest => Enumerable.Range(0, colours).Select(colour => (int[])[.. rest, colour]));
}
