using System.Collections.Concurrent;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Coloured graphs and their classes under the three refinements, each worked out once.</summary>
internal static class ColouredSets
{
    private static readonly ConcurrentDictionary<(int, int, ColourView, ColourView, bool, bool), Lazy<int[]>> s_classes = new();

    /// <summary>All colourings of all graphs on n vertices, or of those without isolated vertices.</summary>
    public static IReadOnlyList<ColouredGraph> Graphs(int vertices, int colours, bool isolated = true) =>
        [.. ColouredGraph.All(vertices, colours).Where(graph => isolated || Enumerable.Range(0, vertices).All(vertex => graph.Graph.Degree(vertex) > 0))];

    /// <summary>The classes of these graphs under a refinement.</summary>
    public static int[] Classes(int vertices, int colours, ColourView neighbours, ColourView readout, bool emptySeesOwn = false, bool isolated = true) =>
        s_classes.GetOrAdd((vertices, colours, neighbours, readout, emptySeesOwn, isolated), _ => new(() =>
            NeighbourhoodRefinement.Classes(Graphs(vertices, colours, isolated), neighbours, readout, emptySeesOwn))).Value;
}
