using System.Collections.Concurrent;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Coloured graphs and their classes under the three refinements, each worked out once, and the snapshots that count them.</summary>
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

    /// <summary>How many classes a refinement sees, and the first pair without isolated vertices that it separates and the next coarser one does not.</summary>
    public static IEnumerable<ExactQuantity> SnapshotOfHierarchy(HierarchyRecipe recipe, ColourView view)
    {
        string setting = $"{recipe.Colours} colours, {(recipe.SumReadout ? "all colours counted" : "own readout")}";
        yield return GraphCounts.Count($"classes by {view}, {setting}", recipe.Vertices, recipe.Classes(view).Distinct().Count());
        if (view != ColourView.Set && PartitionComparison.FindDisagreement(recipe.Classes(view, isolated: false), recipe.Classes(view + 1, isolated: false)) is var (first, second))
        {
            IReadOnlyList<ColouredGraph> graphs = Graphs(recipe.Vertices, recipe.Colours, isolated: false);
            yield return new($"first pair separated by {view} and not by {view + 1}, {setting}", recipe.Vertices, $"{graphs[first]} and {graphs[second]}");
        }
    }

    /// <summary>What networks with one channel see: by size and round for sums, by size for other aggregations and combinations.</summary>
    public static IEnumerable<ExactQuantity> SnapshotOfAttainment(Trial<PrimeField> trial)
    {
        for (int vertices = 2; vertices <= 8; vertices++)
        {
            ColouredGraph[] graphs = [.. GraphSet.AllOn(vertices).Graphs.Select(graph => new ColouredGraph(graph, new int[graph.VertexCount]))];
            for (int rounds = 0; rounds <= GraphSet.AllOn(vertices).LastRound; rounds++)
            {
                yield return GraphCounts.Count($"classes on {vertices} vertices by round, cubes", rounds, Count(new(), graphs, rounds));
                yield return GraphCounts.Count($"classes on {vertices} vertices by round, seventh powers", rounds, Count(new() { Exponent = 7 }, graphs, rounds));
                yield return GraphCounts.Count($"classes on {vertices} vertices by round, colour refinement", rounds, GraphSet.AllOn(vertices).LabelsAfter(rounds).Distinct().Count());
            }

            foreach (Aggregation aggregation in new[] { Aggregation.Mean, Aggregation.Maximum })
            {
                yield return GraphCounts.Count($"classes, {aggregation}", vertices, Count(new() { Aggregation = aggregation, Readout = aggregation }, graphs, vertices));
            }
        }

        for (int vertices = 2; vertices <= 5; vertices++)
        {
            IReadOnlyList<ColouredGraph> graphs = Graphs(vertices, 2);
            foreach (Combination combination in Enum.GetValues<Combination>())
            {
                AttainmentRecipe recipe = new() { Colours = 2, Combination = combination };
                yield return GraphCounts.Count($"classes of two-coloured graphs, {combination}", vertices, Count(recipe, graphs, vertices));
                if (vertices == 4 && PartitionComparison.FindDisagreement(Classes(4, 2, ColourView.Multiset, ColourView.Multiset), recipe.Seen(trial, graphs, 4)) is var (first, second))
                {
                    yield return new($"two-coloured graphs on four vertices merged by {combination}", 4, $"{graphs[first]} and {graphs[second]}");
                }
            }
        }

        long Count(AttainmentRecipe recipe, IReadOnlyList<ColouredGraph> graphs, int rounds) => recipe.Seen(trial, graphs, rounds).Distinct().Count();
    }
}
