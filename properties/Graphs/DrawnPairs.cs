using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Pairs of graphs for a report to draw.</summary>
internal static class DrawnPairs
{
    /// <summary>The pairs on the fewest vertices that colour refinement cannot separate, and two strongly regular graphs with the same parameters.</summary>
    public static IReadOnlyList<GraphPair> Hardest =>
    [
        .. Of(Enumerable.Range(2, 7).Select(GraphSet.AllOn).First(set => set.Pairs > 0), "a smallest pair that colour refinement cannot separate"),
        new("the rook's graph and the Shrikhande graph", GraphFamilies.Rook(4), GraphFamilies.Shrikhande()),
    ];

    /// <summary>The first two members of each group of several.</summary>
    public static IReadOnlyList<GraphPair> Of(GraphSet set, string name) =>
        [.. set.Classes.Where(group => group.Count > 1).Select(group => new GraphPair(name, set.Graphs[group[0]], set.Graphs[group[1]]))];
}
