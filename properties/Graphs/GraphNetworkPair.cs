using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>The networks of a recipe and a trial: one for the first graph of a pair, and the same or another one for the second.</summary>
internal sealed class GraphNetworkPair
{
    private readonly GraphNetworkRecipe _recipe;
    private readonly GraphNetwork _shared;
    private readonly GraphNetwork _other;

    public GraphNetworkPair(GraphNetworkRecipe recipe, int rounds, Trial<PrimeField> trial)
    {
        _recipe = recipe;
        int inputs = recipe.Features == InitialFeatures.ClosedWalks ? 2 : 1;
        _shared = new(trial, rounds, recipe.Channels, inputs);
        _other = recipe.SharedWeights ? _shared : new(trial, rounds, recipe.Channels, inputs, prefix: "other ");
    }

    /// <summary>The embedding of the first graph of a pair, or of the second one.</summary>
    public PrimeField[] Embed(Graph graph, bool second = false)
    {
        PrimeField[] features = _recipe.Features switch
        {
            InitialFeatures.VertexNumbers => VertexFeatures.VertexNumbers<PrimeField>(graph),
            InitialFeatures.Triangles => VertexFeatures.TriangleCounts<PrimeField>(graph),
            InitialFeatures.ClosedWalks => VertexFeatures.ClosedWalkCounts<PrimeField>(graph),
            _ => VertexFeatures.Constant<PrimeField>(graph),
        };
        GraphNetwork network = second ? _other : _shared;
        return network.Embed(graph, features, _recipe.Aggregation, _recipe.Readout, network.Layers.Rounds - (second ? _recipe.FewerRounds : 0));
    }

    /// <summary>Compares the embeddings of the members of each class, and each member's with that of a renumbered copy.</summary>
    /// <param name="trial">The source of the numberings.</param>
    /// <param name="pairs">The name of the part about pairs of one class: no two embeddings differ.</param>
    /// <param name="copies">The name of the part about copies: no embedding changes.</param>
    public IEnumerable<Census> CompareWithinClasses(Trial<PrimeField> trial, string pairs, string copies)
    {
        GraphSet set = _recipe.Graphs;
        (long compared, long separated, string? counterexample) = (0, 0, null);
        (long renumbered, long changed, string? changedGraph) = (0, 0, null);
        foreach (IReadOnlyList<int> group in set.Classes.Where(group => group.Count > 1))
        {
            // Canonical numbering can agree with colours by accident, so every graph is renumbered at random.
            Graph[] members = [.. group.Select(index => set.Graphs[index].Relabelled(trial, index))];
            PrimeField[][] asFirst = [.. members.Select(graph => Embed(graph))];
            PrimeField[][] asSecond = _recipe.FewerRounds == 0 && _recipe.SharedWeights ? asFirst : [.. members.Select(graph => Embed(graph, second: true))];
            for (int first = 0; first < members.Length; first++)
            {
                renumbered++;
                if (!Embed(set.Graphs[group[first]]).SequenceEqual(asFirst[first]))
                {
                    changed++;
                    changedGraph ??= Graph6.Format(members[first]);
                }

                for (int second = 0; second < first; second++)
                {
                    compared++;
                    if (!asFirst[first].SequenceEqual(asSecond[second]))
                    {
                        separated++;
                        counterexample ??= $"{Graph6.Format(members[first])} and {Graph6.Format(members[second])} (graph6)";
                    }
                }
            }
        }

        yield return new(pairs, compared, separated, counterexample);
        yield return new(copies, renumbered, changed, changedGraph);
    }
}

/// <summary>Renames vertices at random.</summary>
internal static class RandomRelabelling
{
    /// <summary>The graph under a permutation from the trial's shared integers.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="trial">The source of the permutation.</param>
    /// <param name="number">Another number gives another permutation.</param>
    public static Graph Relabelled<T>(this Graph graph, Trial<T> trial, int number)
        where T : struct, IField<T>
    {
        // Fisher and Yates.
        int[] permutation = [.. Enumerable.Range(0, graph.VertexCount)];
        for (int index = permutation.Length - 1; index > 0; index--)
        {
            int other = trial.SharedInteger("relabel", (number * 64) + index, index + 1);
            (permutation[index], permutation[other]) = (permutation[other], permutation[index]);
        }

        return graph.Relabel(permutation);
    }
}
