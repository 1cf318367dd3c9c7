using System.Numerics;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

public class MessagePassingTests
{
    private static readonly IndexOrderFold<PrimeField> Fold = new(PrimeField.FromInteger(123456789UL));

    [Fact]
    public void Agrees_with_a_round_worked_out_by_hand()
    {
        // The path 0 - 1 - 2 with features 1, 2, 3; h' = (2 h + 3 sum + 1)^3: (2+6+1)^3, (4+12+1)^3, (6+6+1)^3.
        MessagePassing<Float64> network = new(new MessagePassingLayer<Float64>(new(1, 1, [new(2)]), new(1, 1, [new(3)]), [new(1)]));
        Graph path = GraphFamilies.Path(3);
        Float64[] features = [new(1), new(2), new(3)];
        Assert.Equal((9 * 9 * 9) + (17 * 17 * 17) + (13 * 13 * 13), network.Embed(path, features, default(SumAggregator<Float64>))[0].Value);
        Assert.Equal(6, network.Prefix(0).Embed(path, features, default(SumAggregator<Float64>))[0].Value);
        // Means 2, 2, 2 without the cube, the largest at the end: 2 3 + 3 2 + 1.
        Assert.Equal(13, network.Embed(
            path,
            features,
            new MeanAggregator<Float64>(2),
            default(IdentityActivation<Float64>),
            default(MaximumAggregator<Float64, NumberOrder<Float64>>))[0].Value);
    }

    [Fact]
    public void Agrees_with_big_integers_on_random_graphs()
    {
        for (uint seed = 0; seed < 10; seed++)
        {
            Graph graph = RandomGraphs.Draw(9, 0.4, seed);
            MessagePassingLayer<PrimeField>[] layers = RandomGraphs.Layers(inputs: 2, channels: 3, rounds: 3, seed);
            PrimeField[] features = VertexFeatures.ClosedWalkCounts<PrimeField>(graph);
            Assert.Equal(Reference(graph, layers, features), new MessagePassing<PrimeField>(layers).Embed(graph, features, default(SumAggregator<PrimeField>)));
        }
    }

    [Fact]
    public void Order_free_aggregators_ignore_the_labels_and_the_fold_does_not()
    {
        int noticed = 0;
        for (uint seed = 0; seed < 40; seed++)
        {
            Graph graph = RandomGraphs.Draw(10, 0.35, seed);
            int[] permutation = RandomGraphs.Permutation(10, seed + 1);
            Graph relabelled = graph.Relabel(permutation);
            PrimeField[] features = VertexFeatures.TriangleCounts<PrimeField>(graph);
            PrimeField[] moved = RandomGraphs.Permute(features, permutation);
            MessagePassing<PrimeField> network = RandomGraphs.Network(1, 3, 4, seed);
            PrimeField[][] Both<TAggregator>(TAggregator aggregator)
                where TAggregator : struct, IAggregator<PrimeField> =>
                [network.Embed(graph, features, aggregator), network.Embed(relabelled, moved, aggregator)];

            foreach (PrimeField[][] both in new[]
            {
                Both(default(SumAggregator<PrimeField>)), Both(new MeanAggregator<PrimeField>(10)),
                Both(default(MaximumAggregator<PrimeField, RepresentativeOrder>)),
            })
            {
                Assert.Equal(both[0], both[1]);
            }

            PrimeField[][] folded = Both(Fold);
            noticed += folded[0].SequenceEqual(folded[1]) ? 0 : 1;
        }

        Assert.Equal(40, noticed);
    }

    // Xu et al. 2019: bounded by colour refinement; the sum attains it, mean and max see next to nothing of uncoloured graphs.
    [Theory]
    [InlineData(5, 1, 34)]
    [InlineData(6, 1, 152)]
    [InlineData(7, 3, 1022)]
    [InlineData(8, 1, 12095)]
    [InlineData(8, 3, 12095)]
    public void Separates_exactly_the_classes_of_colour_refinement(int vertexCount, int channels, int classCount)
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(vertexCount);
        PrimeField[][] features = Array.ConvertAll(graphs, graph => VertexFeatures.Constant<PrimeField>(graph));
        MessagePassing<PrimeField> network = RandomGraphs.Network(1, channels, vertexCount, 3);
        IReadOnlyList<IReadOnlyList<int>> classes = ColourRefinement.Stable(graphs).Classes();
        Matrix<PrimeField> sums = network.EmbedAll(graphs, features, default(SumAggregator<PrimeField>));
        Assert.Equal(classCount, Classes(sums));
        Assert.Equal(0, Separated(classes, sums));
        Assert.Equal(0, Separated(classes, network.EmbedAll(graphs, features, new MeanAggregator<PrimeField>(8))));
        Assert.Equal(0, Separated(classes, network.EmbedAll(graphs, features, default(MaximumAggregator<PrimeField, RepresentativeOrder>))));
    }

    // What the theorem's assumptions are for: each violation separates pairs that colour refinement does not (4, 22, 350 of them).
    [Theory]
    [InlineData(6, 4, 4, 4)]
    [InlineData(7, 22, 22, 22)]
    [InlineData(8, 350, 329, 350)]
    public void Extra_knowledge_separates_equivalent_graphs(int vertexCount, int byNumbers, int byTriangles, int byClosedWalks)
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(vertexCount);
        IReadOnlyList<IReadOnlyList<int>> classes = ColourRefinement.Stable(graphs).Classes();
        int With(int inputs, Func<Graph, PrimeField[]> feature) =>
            Separated(
                classes,
                RandomGraphs.Network(inputs, 3, vertexCount, 4).EmbedAll(graphs, [.. graphs.Select(feature)], default(SumAggregator<PrimeField>)));

        Assert.Equal(byNumbers, With(1, VertexFeatures.VertexNumbers<PrimeField>));
        Assert.Equal(byTriangles, With(1, VertexFeatures.TriangleCounts<PrimeField>));
        Assert.Equal(byClosedWalks, With(2, VertexFeatures.ClosedWalkCounts<PrimeField>));
    }

    // Canonical labels list vertices of one colour side by side, so the fold happens to see them in an invariant order; other labels expose it.
    [Fact]
    public void The_fold_separates_equivalent_graphs_once_labels_are_arbitrary()
    {
        Graph[] canonical = GraphEnumeration.UpToIsomorphism(7);
        Graph[] arbitrary = [.. canonical.Select((graph, i) => graph.Relabel(RandomGraphs.Permutation(7, (uint)i)))];
        IReadOnlyList<IReadOnlyList<int>> classes = ColourRefinement.Stable(canonical).Classes();
        MessagePassing<PrimeField> network = RandomGraphs.Network(1, 3, 7, 4);
        int With(Graph[] graphs) => Separated(classes, network.EmbedAll(graphs, [.. graphs.Select(graph => VertexFeatures.Constant<PrimeField>(graph))], Fold));
        Assert.Equal(0, With(canonical));
        Assert.InRange(With(arbitrary), 12, 20);
    }

    [Fact]
    public void Hard_pairs_look_alike_to_every_aggregator()
    {
        Graph triangle = GraphFamilies.Complete(3);
        foreach ((Graph first, Graph second) in new[]
        {
            (GraphFamilies.Cycle(6), GraphFamilies.DisjointUnion(triangle, triangle)),
            (GraphFamilies.Rook(4), GraphFamilies.Shrikhande()),
            (
                GraphFamilies.CaiFurerImmerman(GraphFamilies.CompleteBipartite(3, 3), false),
                GraphFamilies.CaiFurerImmerman(GraphFamilies.CompleteBipartite(3, 3), true)),
        })
        {
            MessagePassing<PrimeField> network = RandomGraphs.Network(1, 3, 5, 9);
            PrimeField[][] features = [VertexFeatures.Constant<PrimeField>(first), VertexFeatures.Constant<PrimeField>(second)];
            Assert.Equal(1, Classes(network.EmbedAll([first, second], features, default(SumAggregator<PrimeField>))));
            Assert.Equal(1, Classes(network.EmbedAll([first, second], features, new MeanAggregator<PrimeField>(6))));
            Assert.Equal(1, Classes(network.EmbedAll([first, second], features, default(MaximumAggregator<PrimeField, RepresentativeOrder>))));
            // Different depths do tell them apart: same weights, one more round on one side.
            Assert.NotEqual(
                network.Embed(first, features[0], default(SumAggregator<PrimeField>)),
                network.Prefix(4).Embed(second, features[1], default(SumAggregator<PrimeField>)));
        }
    }

    [Fact]
    public void Refuses_shapes_that_do_not_fit()
    {
        MessagePassing<PrimeField> network = RandomGraphs.Network(2, 3, 2, 1);
        Assert.Equal((2, 2, 3), (network.Rounds, network.InputChannels, network.OutputChannels));
        Assert.Throws<ArgumentException>(() => network.Embed(GraphFamilies.Path(2), new PrimeField[3], default(SumAggregator<PrimeField>)));
        Assert.Throws<ArgumentException>(() => network.EmbedAll([GraphFamilies.Path(2)], [], default(SumAggregator<PrimeField>)));
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Prefix(3));
        Assert.Throws<ArgumentException>(() => new MessagePassing<PrimeField>());
        Assert.Throws<ArgumentException>(() => new MessagePassing<PrimeField>([.. RandomGraphs.Layers(2, 3, 1, 1), .. RandomGraphs.Layers(2, 3, 1, 1)]));
        Assert.Throws<ArgumentException>(() => new MessagePassingLayer<PrimeField>(new(1, 1), new(1, 2), new PrimeField[1]));
        Assert.Throws<ArgumentException>(() => new MessagePassingLayer<PrimeField>(new(2, 1), new(1, 1), new PrimeField[2]));
        Assert.Throws<ArgumentException>(() => new MessagePassingLayer<PrimeField>(new(1, 1), new(1, 1), new PrimeField[2]));
        Assert.Throws<ArgumentNullException>("own", () => new MessagePassingLayer<PrimeField>(null!, new(1, 1), new PrimeField[1]));
        Assert.Throws<ArgumentNullException>("neighbours", () => new MessagePassingLayer<PrimeField>(new(1, 1), null!, new PrimeField[1]));
        Assert.Throws<ArgumentNullException>("bias", () => new MessagePassingLayer<PrimeField>(new(1, 1), new(1, 1), null!));
    }

    private static int Classes(Matrix<PrimeField> embeddings) =>
        Enumerable.Range(0, embeddings.Rows).Select(graph => string.Join(" ", embeddings.Row(graph).ToArray())).Distinct().Count();

    // The pairs of equivalent graphs with different embeddings.
    private static int Separated(IReadOnlyList<IReadOnlyList<int>> classes, Matrix<PrimeField> embeddings) =>
        classes.Sum(members => members.Sum(first => members.Count(second => second > first && !embeddings.Row(first).SequenceEqual(embeddings.Row(second)))));

    // The definition, vertex by vertex, in big integers.
    private static PrimeField[] Reference(Graph graph, MessagePassingLayer<PrimeField>[] layers, PrimeField[] features)
    {
        BigInteger modulus = PrimeField.Modulus;
        int width = layers[0].InputChannels;
        BigInteger[][] current = [.. features.Chunk(width).Select(chunk => chunk.Select(value => (BigInteger)value.Value).ToArray())];
        foreach (MessagePassingLayer<PrimeField> layer in layers)
        {
            current = [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => Enumerable.Range(0, layer.OutputChannels).Select(output =>
            {
                BigInteger sum = layer.Bias[output].Value;
                for (int input = 0; input < layer.InputChannels; input++)
                {
                    sum += layer.Own[output, input].Value * current[vertex][input];
                    foreach (int neighbour in graph.Neighbours(vertex))
                    {
                        sum += layer.Neighbours[output, input].Value * current[neighbour][input];
                    }
                }

                return BigInteger.ModPow(sum, 3, modulus);
            }).ToArray())];
        }

        return [.. Enumerable.Range(0, layers[^1].OutputChannels).Select(output =>
            PrimeField.FromInteger((ulong)(current.Aggregate(BigInteger.Zero, (total, vertex) => total + vertex[output]) % modulus)))];
    }
}
