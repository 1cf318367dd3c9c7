using System.Numerics;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>The exhaustive checks of what colour refinement is, on all graphs of a size.</summary>
internal static class RefinementChecks
{
    // Kiefer and McKay: n - 1 rounds. This graph is among the sixteen on ten vertices; its edges as digits.
    private const string NineRounds = "30 31 40 42 51 52 53 60 61 64 71 72 73 74 75 80 81 82 84 86 87 90 92 93 95 96 97 98";

    public static IEnumerable<Census> All(RefinementRecipe recipe, Trial<PrimeField> trial, string coloursToo, string fractional, string trees, string visits)
    {
        IReadOnlyList<Graph> graphs = recipe.Set.Graphs;
        int n = recipe.Vertices;
        if (recipe.IsAsStated || recipe.LargestToo)
        {
            yield return Count(visits, [.. graphs, GraphFamilies.Path(8 * n), GraphFamilies.CompleteBipartite(2, 8 * n)], graph =>
                ColourRefinement.CountVisits(graph, recipe.LargestToo) <= graph.NeighbourRows.Length * (1L + BitOperations.Log2((uint)graph.VertexCount)));
        }

        if (n <= 7 && recipe is { LargestToo: false, ForgetOwn: false, Stochasticity: Stochasticity.Doubly })
        {
            PartitionComparison comparison = PartitionComparison.Of(recipe.Refined, recipe.ByPatterns());
            yield return new(trees, comparison.Pairs, comparison.Disagreements, PartitionComparison.FindDisagreement(recipe.Refined, recipe.ByPatterns()) is var (first, second) ? Text(graphs[first], graphs[second]) : null);
        }

        foreach (Census census in FractionalChecks.All(recipe, fractional))
        {
            yield return census;
        }

        if (n <= 6 && (recipe.IsAsStated || recipe.ForgetOwn))
        {
            IReadOnlyList<ColouredGraph> coloured = ColouredGraph.All(n, 2);
            JointColouring last = ColourRefinement.Initial([.. coloured.Select(one => one.Graph)], [.. coloured.Select(one => one.Colours)]);
            for (int round = 1; round < n; round++)
            {
                last = ColourRefinement.Round(last, !recipe.ForgetOwn);
            }

            JointColouring further = ColourRefinement.Round(last, !recipe.ForgetOwn);
            yield return Count(coloursToo, [.. Enumerable.Range(0, coloured.Count)], index => last.HasSameCells(further, index), index => $"{coloured[index]}");
        }

        if (!recipe.IsAsStated)
        {
            yield break;
        }

        int[] rounds = ColourRefinement.RoundsToStability(graphs);
        yield return Count("(i) at most n - 1 rounds", graphs, index => rounds[index] <= n - 1);
        yield return Count("(i) paths", [.. Enumerable.Range(0, 8).Select(index => GraphFamilies.Path((8 * index) + n))], path => Rounds(path) == ((path.VertexCount + 1) / 2) - 1);
        yield return Count("(i) nine rounds on ten vertices", [SlowestOnTen()], graph => Rounds(graph) == 9);

        foreach (Census census in n == 8 && recipe.Deep ? RoundHistogram.All() : [])
        {
            yield return census;
        }

        if (n <= 6 || (n == 7 && recipe.Deep))
        {
            int[][] partitions = [.. SetPartitions.All(n)];
            int[][] stable = [.. graphs.Select(graph => ColourRefinement.Stable(graph))];
            yield return Count("(ii) the stable partition is equitable", graphs, index => EquitablePartition.Holds(graphs[index], stable[index]));
            yield return Count("(ii) equitable partitions refine it", [.. from index in Enumerable.Range(0, graphs.Count) from partition in partitions where EquitablePartition.Holds(graphs[index], partition) select (index, partition)],
                pair => PartitionComparison.Of(pair.partition, stable[pair.index]).OnlySecond == 0);
            yield return Count("(vi) operations of a network", graphs, graph => RefinementRecipe.TakesStatedOperations(graph, trial));
        }
    }

    public static IEnumerable<ExactQuantity> Snapshot()
    {
        for (int vertices = 2; vertices <= 8; vertices++)
        {
            RefinementRecipe recipe = new() { Vertices = vertices };
            int[] rounds = ColourRefinement.RoundsToStability(recipe.Set.Graphs);
            foreach (IGrouping<int, int> group in rounds.GroupBy(count => count).OrderBy(group => group.Key))
            {
                yield return GraphCounts.Count($"graphs on {vertices} vertices by rounds to stability", group.Key, group.Count());
            }

            for (int largest = 3; largest <= 10 && vertices <= 7; largest++)
            {
                yield return GraphCounts.Count($"classes of graphs on {vertices} vertices by trees with at most so many vertices", largest, recipe.ByPatterns(largest).Distinct().Count());
            }
        }

        for (int size = 1; size <= RefinementRecipe.LargestTree; size++)
        {
            yield return GraphCounts.Count("trees", size, Tree.UpTo(size).Count(tree => tree.VertexCount == size));
        }

        yield return GraphCounts.Count("rounds of the slowest graph on ten vertices", 10, Rounds(SlowestOnTen()));
    }

    private static Graph SlowestOnTen() => new(10, NineRounds.Split(' ').Select(edge => (edge[0] - '0', edge[1] - '0')));

    private static int Rounds(Graph graph) => ColourRefinement.UntilStable([graph]).Rounds!.Value;

    private static Census Count(string part, IReadOnlyList<Graph> graphs, Func<int, bool> holds) =>
        Count(part, [.. Enumerable.Range(0, graphs.Count)], holds, index => Graph6.Format(graphs[index]));

    private static Census Count(string part, IReadOnlyList<Graph> graphs, Func<Graph, bool> holds) => Count(part, graphs, holds, Graph6.Format);

    internal static Census Count<TCase>(string part, IReadOnlyList<TCase> cases, Func<TCase, bool> holds, Func<TCase, string>? text = null)
    {
        TCase[] broken = [.. cases.Where(one => !holds(one))];
        return new(part, cases.Count, broken.Length, broken.Length == 0 ? null : (text ?? (one => $"{one}"))(broken[0]));
    }

    internal static string Text(Graph first, Graph second) => $"{Graph6.Format(first)} and {Graph6.Format(second)} (graph6)";
}
