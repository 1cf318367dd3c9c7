using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>What joins the features of several vertices.</summary>
public enum Aggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their sum divided by their number, in the field.</summary>
    Mean,

    /// <summary>The largest representative, channel by channel.</summary>
    Maximum,

    /// <summary>A fold in the order of the vertex numbers: not a function of the multiset.</summary>
    IndexOrder,
}

/// <summary>How a vertex joins its own features with those of its neighbours.</summary>
public enum Combination
{
    /// <summary>Its own features have weights of their own, as 1 + epsilon has in a graph isomorphism network.</summary>
    OwnWeights,

    /// <summary>It is one more of its neighbours: epsilon is 0.</summary>
    ClosedNeighbourhood,

    /// <summary>Its own features are dropped.</summary>
    NeighboursOnly,
}

/// <summary>A message-passing network whose weights are random elements of the prime field; the activation is a power.</summary>
internal sealed class GraphNetwork
{
    private readonly PrimeField _fold;
    private readonly PowerActivation<PrimeField> _activation;

    /// <param name="trial">The source of the weights.</param>
    /// <param name="rounds">The number of layers.</param>
    /// <param name="channels">The number of channels of every layer.</param>
    /// <param name="inputs">The number of initial features.</param>
    /// <param name="combination">How a vertex joins its own features with those of its neighbours.</param>
    /// <param name="exponent">The activation is x to this power.</param>
    /// <param name="prefix">Another prefix gives other weights.</param>
    /// <param name="repeats">How often each layer is applied; more than once only where it gives as many channels as it takes.</param>
    public GraphNetwork(
        Trial<PrimeField> trial, int rounds, int channels, int inputs = 1,
        Combination combination = Combination.OwnWeights, int exponent = 3, string prefix = "", int repeats = 1)
    {
        _fold = trial.Normal("fold", 0);
        _activation = new(exponent);
        Layers = new([.. Enumerable.Range(0, rounds).SelectMany(round =>
        {
            int width = round == 0 ? inputs : channels;
            Matrix<PrimeField> neighbours = trial.NormalMatrix($"{prefix}neighbours {round}", channels, width);
            Matrix<PrimeField> own = combination switch
            {
                Combination.OwnWeights => trial.NormalMatrix($"{prefix}own {round}", channels, width),
                Combination.ClosedNeighbourhood => neighbours,
                _ => new(channels, width),
            };
            MessagePassingLayer<PrimeField> layer = new(own, neighbours, trial.NormalVector($"{prefix}bias {round}", channels));
            return Enumerable.Repeat(layer, repeats);
        })]);
    }

    /// <summary>The layers.</summary>
    public MessagePassing<PrimeField> Layers { get; }

    /// <summary>The embedding of a graph after the first rounds.</summary>
    public PrimeField[] Embed(Graph graph, PrimeField[] features, Aggregation aggregation, Aggregation readout, int rounds) =>
        EmbedAll([graph], [features], aggregation, readout, rounds).Elements;

    /// <summary>The embeddings of many graphs after the first rounds, row by row.</summary>
    public Matrix<PrimeField> EmbedAll(
        IReadOnlyList<Graph> graphs, IReadOnlyList<PrimeField[]> features, Aggregation aggregation, Aggregation readout, int rounds)
    {
        MessagePassing<PrimeField> network = Layers.Prefix(rounds);
        MeanAggregator<PrimeField> mean = new(graphs.Max(graph => graph.VertexCount));
        return aggregation switch
        {
            Aggregation.Sum => Read(default(SumAggregator<PrimeField>)),
            Aggregation.Mean => Read(mean),
            Aggregation.Maximum => Read(default(MaximumAggregator<PrimeField, RepresentativeOrder>)),
            _ => Read(new IndexOrderFold<PrimeField>(_fold)),
        };

        Matrix<PrimeField> Read<TAggregator>(TAggregator aggregator)
            where TAggregator : struct, IAggregator<PrimeField> => readout switch
            {
                Aggregation.Sum => network.EmbedAll(graphs, features, aggregator, _activation, default(SumAggregator<PrimeField>)),
                Aggregation.Mean => network.EmbedAll(graphs, features, aggregator, _activation, mean),
                Aggregation.Maximum => network.EmbedAll(graphs, features, aggregator, _activation, default(MaximumAggregator<PrimeField, RepresentativeOrder>)),
                _ => network.EmbedAll(graphs, features, aggregator, _activation, new IndexOrderFold<PrimeField>(_fold)),
            };
    }
}
