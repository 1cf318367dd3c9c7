using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>What colour refinement makes of many graphs at once, where it takes the roads for large graphs, and the numbers that the other parts are about.</summary>
internal static class RefinementTogether
{
    // Large graphs hash colours to 32 bits first; among so many colours two share them (numbers 47314 and 89118). They fill three ranges of vertices.
    private const int Colours = 3 << 15;

    /// <summary>For all graphs on n vertices: how many there are, their joint stable colouring against rounds of refinement, and homomorphisms from stars by degrees.</summary>
    public static IEnumerable<Census> All(RefinementRecipe recipe, Trial<PrimeField> trial)
    {
        IReadOnlyList<Graph> graphs = recipe.Set.Graphs;
        int n = recipe.Vertices;
        yield return new("published numbers of graphs", 1, graphs.Count == GraphCounts.Published[n].Graphs ? 0 : 1);
        yield return RefinementChecks.Count("relabelled copies have one canonical form", [.. Enumerable.Range(0, graphs.Count)],
            index => CanonicalForm.Of(graphs[index].Relabel(Permutation(trial, index, n))).Equals(graphs[index]), index => Graph6.Format(graphs[index]));
        if (n <= 7)
        {
            // The same graphs by another road: with each number of edges by itself, their colours packed into words.
            SmallGraphs small = new(n);
            long[] rounds = [.. Enumerable.Range(0, (n * (n - 1) / 2) + 1).Select(small.Rounds).Aggregate((sum, next) => [.. sum.Zip(next, (left, right) => left + right)])];
            int[] taken = ColourRefinement.RoundsToStability(graphs);
            yield return new("(i) numbers of graphs by rounds", n + 1, Enumerable.Range(0, n + 1).LongCount(count => rounds[count] != taken.Count(one => one == count)));
            yield return new("(ii) the coarsest partition of all graphs together", 1, JoinsTheSame(recipe.Set.Stable, recipe.Set.Rounds[^1]) ? 0 : 1);
        }

        IReadOnlyList<Tree> stars = Tree.UpTo(3);
        yield return RefinementChecks.Count("(iv) homomorphisms from stars", graphs, graph =>
            stars.All(star => star.Homomorphisms(graph) == Enumerable.Range(0, graph.VertexCount).Sum(vertex => (long)Math.Pow(graph.Degree(vertex), star.VertexCount - 1))), Graph6.Format);
        if (n == 2)
        {
            Graph graph = GraphFamilies.DisjointUnion(GraphFamilies.Empty(Colours - 1024), GraphFamilies.Path(1024));
            int[] stable = ColourRefinement.Stable(graph, [.. Enumerable.Range(0, graph.VertexCount)]);
            yield return RefinementChecks.Count("(ii) a copy of a vertex has its colour", [.. Enumerable.Range(0, 24)], number => HasColoursOfCopy(trial, number));
            yield return new("(ii) the stable partition refines the initial one", 1, stable.Distinct().Count() == graph.VertexCount ? 0 : 1);
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

    private static int[] Permutation(Trial<PrimeField> trial, int index, int count)
    {
        int[] permutation = [.. Enumerable.Range(0, count)];
        for (int last = count - 1; last > 0; last--)
        {
            int other = trial.SharedInteger("permutation", (index * count) + last, last + 1);
            (permutation[last], permutation[other]) = (permutation[other], permutation[last]);
        }

        return permutation;
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
}
