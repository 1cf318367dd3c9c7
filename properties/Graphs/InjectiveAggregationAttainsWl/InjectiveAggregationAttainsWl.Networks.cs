using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// What networks with one channel see, and of which degree it is.
public sealed partial class InjectiveAggregationAttainsWl : IGolden<InjectiveAggregationAttainsWl.Recipe>
{
    // The embedding of each graph after so many rounds.
    private static ulong[] Seen(Recipe recipe, Trial<PrimeField> trial, IReadOnlyList<ColouredGraph> graphs, int rounds)
    {
        GraphNetwork network = new(trial, Math.Max(rounds, 1), channels: 1, combination: recipe.Combination, exponent: recipe.Exponent);
        PrimeField[][] features = [.. graphs.Select(one =>
            recipe.Colours == 1 ? VertexFeatures.Constant<PrimeField>(one.Graph) : VertexFeatures.FromColours<PrimeField>(one.Colours))];
        Matrix<PrimeField> embeddings = network.EmbedAll([.. graphs.Select(graph => graph.Graph)], features, recipe.Aggregation, recipe.Readout, rounds);
        return [.. embeddings.Elements.Select(element => element.Value)];
    }

    // Each round adds one to the degree, for the weights, and the cube triples it.
    private static int StatedDegree(int rounds) => 3 * ((int)Math.Pow(3, rounds) - 1) / 2;

    // The degree of an embedding along a random line of weights: the order of the last difference that does not vanish; at most the stated degree plus one
    // is looked at.
    private static int DegreeAlong(Graph graph, int rounds, Trial<PrimeField> trial)
    {
        MessagePassing<PrimeField> origin = new GraphNetwork(trial, rounds, 1).Layers;
        MessagePassing<PrimeField> towards = new GraphNetwork(trial, rounds, 1, prefix: "line ").Layers;
        PrimeField[] values =
        [
            .. from step in Enumerable.Range(0, StatedDegree(rounds) + 3)
               let layers = origin.Layers.Zip(towards.Layers, (start, direction) => Between(start, direction, PrimeField.FromInteger((long)step)))
               let network = new MessagePassing<PrimeField>([.. layers])
               select network.Embed(graph, VertexFeatures.Constant<PrimeField>(graph), default(SumAggregator<PrimeField>))[0],
        ];
        int degree = -1;
        for (int order = 0; values.Length > 0; order++)
        {
            degree = values.Any(value => value != PrimeField.Zero) ? order : degree;
            values = [.. values.Skip(1).Zip(values, (next, value) => next - value)];
        }

        return degree;
    }

    private static MessagePassingLayer<PrimeField> Between(
        MessagePassingLayer<PrimeField> start, MessagePassingLayer<PrimeField> direction, PrimeField step) => new(
        new(1, 1, [start.Own[0, 0] + (step * direction.Own[0, 0])]),
        new(1, 1, [start.Neighbours[0, 0] + (step * direction.Neighbours[0, 0])]),
        [start.Bias[0] + (step * direction.Bias[0])]);

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    // By size and round for sums, by size for other aggregations and combinations.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        FieldTrial trial = new(GoldenFile.Seed, 0);
        for (int vertices = 2; vertices <= 8; vertices++)
        {
            ColouredGraph[] graphs = [.. GraphSet.AllOn(vertices).Graphs.Select(graph => new ColouredGraph(graph, new int[graph.VertexCount]))];
            for (int rounds = 0; rounds <= GraphSet.AllOn(vertices).LastRound; rounds++)
            {
                yield return new($"classes on {vertices} vertices by round, cubes", rounds, Count(new(), graphs, rounds));
                yield return new($"classes on {vertices} vertices by round, seventh powers", rounds, Count(new() { Exponent = 7 }, graphs, rounds));
                yield return new($"classes on {vertices} vertices by round, colour refinement", rounds,
                    $"{GraphSet.AllOn(vertices).LabelsAfter(rounds).Distinct().Count()}");
            }

            foreach (Aggregation aggregation in new[] { Aggregation.Mean, Aggregation.Maximum })
            {
                yield return new($"classes, {aggregation}", vertices, Count(new() { Aggregation = aggregation, Readout = aggregation }, graphs, vertices));
            }
        }

        for (int vertices = 2; vertices <= 5; vertices++)
        {
            IReadOnlyList<ColouredGraph> graphs = ColouredSets.Graphs(vertices, 2);
            foreach (Combination combination in Enum.GetValues<Combination>())
            {
                Recipe combined = new() { Colours = 2, Combination = combination };
                yield return new($"classes of two-coloured graphs, {combination}", vertices, Count(combined, graphs, vertices));
                int[] classes = ColouredSets.Classes(vertices, 2, ColourView.Multiset, ColourView.Multiset);
                if (vertices == 4 && PartitionComparison.FindDisagreement(classes, Seen(combined, trial, graphs, 4)) is var (first, second))
                {
                    yield return new($"two-coloured graphs on four vertices merged by {combination}", 4, $"{graphs[first]} and {graphs[second]}");
                }
            }
        }

        string Count(Recipe counted, IReadOnlyList<ColouredGraph> graphs, int rounds) => $"{Seen(counted, trial, graphs, rounds).Distinct().Count()}";
    }
}
