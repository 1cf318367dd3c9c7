using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// (ii): the stable partition, also where it takes the roads for large graphs.
public sealed partial class ColourRefinementComplexity
{
    // Large graphs hash colours to 32 bits first; among so many colours two share them (numbers 47314 and 89118). They fill three ranges of vertices.
    private const int Colours = 3 << 15;

    private static IEnumerable<Census> ComparePartitions(Recipe recipe)
    {
        if (!recipe.IsSmall)
        {
            yield break;
        }

        IReadOnlyList<Graph> graphs = recipe.Set.Graphs;
        int[][] partitions = [.. SetPartitions.All(recipe.Vertices)];
        int[][] stable = [.. graphs.Select(graph => ColourRefinement.Stable(graph))];
        yield return Count(Equitable, graphs, index => EquitablePartition.Holds(graphs[index], stable[index]));
        (int Index, int[] Partition)[] equitable =
        [
            .. from index in Enumerable.Range(0, graphs.Count)
               from partition in partitions
               where EquitablePartition.Holds(graphs[index], partition)
               select (index, partition),
        ];
        yield return Count(Coarsest, equitable, pair => PartitionComparison.Of(pair.Partition, stable[pair.Index]).OnlySecond == 0);
    }

    // All graphs on n vertices as one large graph.
    private static IEnumerable<Census> CompareTogether(Recipe recipe)
    {
        if (recipe.Vertices <= 7)
        {
            yield return Together.Counted(1, JoinsTheSame(recipe.Set.Stable, recipe.Set.Rounds[^1]) ? 0 : 1);
        }
    }

    private static bool JoinsTheSame(JointColouring first, JointColouring second)
    {
        HashSet<(int, int)> pairs = [];
        for (int vertex = 0; vertex < first.AllColours.Length; vertex++)
        {
            pairs.Add((first.AllColours[vertex], second.AllColours[vertex]));
        }

        return first.AllColours.Length == second.AllColours.Length && pairs.Count == first.ColourCount && pairs.Count == second.ColourCount;
    }

    private static IEnumerable<Census> CompareLarge(Recipe recipe, Trial<PrimeField> trial)
    {
        if (recipe.Vertices == 2)
        {
            Graph graph = GraphFamilies.DisjointUnion(GraphFamilies.Empty(Colours - 1024), GraphFamilies.Path(1024));
            int[] stable = ColourRefinement.Stable(graph, [.. Enumerable.Range(0, graph.VertexCount)]);
            yield return Count(Copies, [.. Enumerable.Range(0, 24)], number => HasColoursOfCopy(trial, number), number => $"{number}");
            yield return Initial.Counted(1, stable.Distinct().Count() == graph.VertexCount ? 0 : 1);
        }
    }

    // Two copies of a random graph side by side: an automorphism exchanges them.
    private static bool HasColoursOfCopy(Trial<PrimeField> trial, int number)
    {
        const int Vertices = 1 << 10;
        HashSet<(int, int)> edges = [.. from edge in Enumerable.Range(0, 3 * Vertices / 2)
                                        let first = trial.SharedInteger($"first {number}", edge, Vertices - 1)
                                        select (first, first + 1 + trial.SharedInteger($"step {number}", edge, Vertices - 1 - first))];
        Graph graph = new(Vertices, edges);
        int[] stable = ColourRefinement.Stable(GraphFamilies.DisjointUnion(graph, graph));
        return stable.AsSpan(0, Vertices).SequenceEqual(stable.AsSpan(Vertices));
    }
}
