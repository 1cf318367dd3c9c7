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
            _shared = new(trial, rounds, recipe.Channels, inputs, repeats: recipe.Repeats);
            _other = recipe.SharedWeights ? _shared : new(trial, rounds, recipe.Channels, inputs, prefix: "other ", repeats: recipe.Repeats);
        }

        // The embedding of the first graph of a pair, or of the second one.
        public PrimeField[] Embed(Graph graph, bool second = false)
        {
            PrimeField[] features = Features(graph);
            GraphNetwork network = second ? _other : _shared;
            return network.Embed(graph, features, _recipe.Aggregation, _recipe.Readout, network.Layers.Rounds - (second ? _recipe.FewerRounds : 0));
        }

        // After each number of rounds: the embeddings of the graphs that have equal histograms then, of which no two may differ. Beyond the last round that
        // splits anything there is nothing new to see.
        public Census CompareEveryRound()
        {
            GraphSet set = _recipe.Graphs;
            (long compared, long separated, string? counterexample) = (0, 0, null);
            PrimeField[][] features = [.. set.Graphs.Select(Features)];
            for (int round = 1; round <= Math.Min(set.LastRound, _shared.Layers.Rounds / _recipe.Repeats); round++)
            {
                IReadOnlyList<int> labels = set.LabelsAfter(round);
                foreach (IGrouping<int, int> group in Enumerable.Range(0, labels.Count).GroupBy(graph => labels[graph]))
                {
                    int[] members = [.. group];
                    if (members.Length == 1)
                    {
                        continue;
                    }

                    Matrix<PrimeField> embeddings = _shared.EmbedAll(
                        [.. members.Select(graph => set.Graphs[graph])], [.. members.Select(graph => features[graph])],
                        _recipe.Aggregation, _recipe.Readout, round * _recipe.Repeats);
                    long pairs = Pairs(members.Length);
                    compared += pairs;
                    if (Enumerable.Range(1, members.Length - 1).All(row => embeddings.Row(row).SequenceEqual(embeddings.Row(0))))
                    {
                        continue;
                    }

                    // Pairs that agree are those within the groups of equal embeddings.
                    int[][] alike = [.. Enumerable.Range(0, members.Length)
                        .GroupBy(row => string.Join(' ', embeddings.Row(row).ToArray().Select(element => element.Value))).Select(rows => rows.ToArray())];
                    separated += pairs - alike.Sum(rows => Pairs(rows.Length));
                    counterexample ??= $"{Graph6.Format(set.Graphs[members[alike[0][0]]])} and "
                        + $"{Graph6.Format(set.Graphs[members[alike[1][0]]])} (graph6) after {round} rounds";
                }
            }

            return EveryRound.Counted(compared, separated, counterexample);

            static long Pairs(long count) => count * (count - 1) / 2;
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

        private PrimeField[] Features(Graph graph) => _recipe.Features switch
        {
            InitialFeatures.VertexNumbers => VertexFeatures.VertexNumbers<PrimeField>(graph),
            InitialFeatures.Triangles => VertexFeatures.TriangleCounts<PrimeField>(graph),
            InitialFeatures.ClosedWalks => VertexFeatures.ClosedWalkCounts<PrimeField>(graph),
            _ => VertexFeatures.Constant<PrimeField>(graph),
        };

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
