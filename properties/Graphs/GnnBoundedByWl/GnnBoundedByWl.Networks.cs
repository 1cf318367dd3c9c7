using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// What networks see of graphs that colour refinement does not tell apart.
public sealed partial class GnnBoundedByWl
{
    // One network for the first graph of a pair, and the same or another one for the second.
    private sealed class Networks
    {
        private readonly Recipe _recipe;
        private readonly GraphNetwork _shared;
        private readonly GraphNetwork _other;

        public Networks(Recipe recipe, int rounds, Trial<PrimeField> trial)
        {
            _recipe = recipe;
            int inputs = recipe.Features == InitialFeatures.ClosedWalks ? 2 : 1;
            _shared = new(trial, rounds, recipe.Channels, inputs);
            _other = recipe.SharedWeights ? _shared : new(trial, rounds, recipe.Channels, inputs, prefix: "other ");
        }

        // The embedding of the first graph of a pair, or of the second one.
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

        // The embeddings of the members of each class, of which no two may differ, and each member's with that of a renumbered copy.
        public IEnumerable<Census> CompareWithinClasses(Trial<PrimeField> trial)
        {
            GraphSet set = _recipe.Graphs;
            (long compared, long separated, string? counterexample) = (0, 0, null);
            (long renumbered, long changed, string? changedGraph) = (0, 0, null);
            foreach (IReadOnlyList<int> group in set.Classes.Where(group => group.Count > 1))
            {
                // Canonical numbering can agree with colours by accident, so every graph is renumbered at random.
                Graph[] members = [.. group.Select(index => Relabelled(set.Graphs[index], trial, index))];
                PrimeField[][] asFirst = [.. members.Select(graph => Embed(graph))];
                PrimeField[][] asSecond = _recipe.FewerRounds == 0 && _recipe.SharedWeights ? asFirst
                    : [.. members.Select(graph => Embed(graph, second: true))];
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

            yield return EquivalentPairs.Counted(compared, separated, counterexample);
            yield return Copies.Counted(renumbered, changed, changedGraph);
        }

        // The graph under a permutation (Fisher and Yates) that its number chooses.
        private static Graph Relabelled(Graph graph, Trial<PrimeField> trial, int number)
        {
            int[] permutation = [.. Enumerable.Range(0, graph.VertexCount)];
            for (int index = permutation.Length - 1; index > 0; index--)
            {
                int other = trial.SharedInteger("relabel", (number * 64) + index, index + 1);
                (permutation[index], permutation[other]) = (permutation[other], permutation[index]);
            }

            return graph.Relabel(permutation);
        }
    }

    // Embeddings of two graphs, classes on eight vertices, and equivalent pairs separated by richer features.
    private static IEnumerable<ExactQuantity> SnapshotOfNetworks()
    {
        FieldTrial trial = new(GoldenFile.Seed, 0);
        foreach (int rounds in new[] { 1, 2, 4 })
        {
            Networks networks = new(new(), rounds, trial);
            Graph triangles = GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3));
            yield return new("embedding of C6 modulo 2^61 - 1", rounds, networks.Embed(GraphFamilies.Cycle(6))[0].ToString());
            yield return new("embedding of 2 C3 modulo 2^61 - 1", rounds, networks.Embed(triangles)[0].ToString());
        }

        foreach (Aggregation aggregation in new[] { Aggregation.Sum, Aggregation.Mean, Aggregation.Maximum })
        {
            Networks networks = new(new() { Aggregation = aggregation, Readout = aggregation }, 8, trial);
            yield return new($"classes seen by {aggregation}", 8,
                $"{GraphSet.AllOn(8).Graphs.Select(graph => networks.Embed(graph)[0].Value).Distinct().Count()}");
        }

        foreach (InitialFeatures features in new[] { InitialFeatures.VertexNumbers, InitialFeatures.Triangles, InitialFeatures.ClosedWalks })
        {
            for (int vertices = 6; vertices <= 8; vertices++)
            {
                GraphSet set = GraphSet.AllOn(vertices);
                Networks networks = new(new() { Features = features }, vertices, trial);
                long separated = set.Classes.Where(group => group.Count > 1).Sum(group => group
                    .SelectMany((first, index) =>
                        group.Take(index).Where(second => !networks.Embed(set.Graphs[first]).SequenceEqual(networks.Embed(set.Graphs[second]))))
                    .LongCount());
                yield return new($"equivalent pairs separated by {features}", vertices, $"{separated}");
            }
        }
    }
}
