using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>The weights of one round: h_v becomes phi(Own h_v + Neighbours AGG(h_u : u adjacent to v) + bias).</summary>
/// <typeparam name="T">The number system.</typeparam>
public sealed class MessagePassingLayer<T>
    where T : struct, IField<T>
{
    /// <summary>Takes weights; no copies are made.</summary>
    /// <param name="own">Outputs x inputs, for the vertex itself.</param>
    /// <param name="neighbours">Outputs x inputs, for the aggregated neighbours.</param>
    /// <param name="bias">One number for each output.</param>
    /// <exception cref="ArgumentException">The shapes do not agree.</exception>
    public MessagePassingLayer(Matrix<T> own, Matrix<T> neighbours, T[] bias)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(neighbours);
        ArgumentNullException.ThrowIfNull(bias);
        if (own.Rows != neighbours.Rows || own.Columns != neighbours.Columns || own.Rows != bias.Length)
        {
            throw new ArgumentException(
                "A layer needs two matrices of one shape and a bias for each row, "
                + $"not {own.Rows} x {own.Columns}, {neighbours.Rows} x {neighbours.Columns} and {bias.Length}.");
        }

        Own = own;
        Neighbours = neighbours;
        Bias = bias;
    }

    /// <summary>The weights of the vertex itself, outputs x inputs.</summary>
    public Matrix<T> Own { get; }

    /// <summary>The weights of its aggregated neighbours, outputs x inputs.</summary>
    public Matrix<T> Neighbours { get; }

    /// <summary>The bias, one number for each output.</summary>
    public T[] Bias { get; }

    /// <summary>The number of channels that come in.</summary>
    public int InputChannels => Own.Columns;

    /// <summary>The number of channels that go out.</summary>
    public int OutputChannels => Own.Rows;
}

/// <summary>A message-passing graph network: T rounds of aggregation, then a readout over all vertices.</summary>
/// <remarks>
/// The embedding is g(G) = READ(h_v^T : v in G). Aggregator, activation and readout are plugged in call by call; an aggregator over
/// no neighbours gives zeros. In exact fields the value of an order-free aggregator does not depend on the vertex numbers at all; in floating
/// point it does, by rounding. Source: Xu, Hu, Leskovec and Jegelka, "How powerful are graph neural networks?", ICLR 2019.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class MessagePassing<T>
    where T : struct, IField<T>
{
    private readonly MessagePassingLayer<T>[] _layers;

    /// <summary>A network from its layers, the first round first.</summary>
    /// <exception cref="ArgumentException">There is no layer, or one does not take what the layer before it gives.</exception>
    public MessagePassing(params IReadOnlyList<MessagePassingLayer<T>> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        if (layers.Count == 0)
        {
            throw new ArgumentException("A network needs at least one layer; for no rounds take a prefix of length 0.", nameof(layers));
        }

        for (int round = 1; round < layers.Count; round++)
        {
            if (layers[round].InputChannels != layers[round - 1].OutputChannels)
            {
                throw new ArgumentException(
                    $"Layer {round} takes {layers[round].InputChannels} channels, but layer {round - 1} gives {layers[round - 1].OutputChannels}.",
                    nameof(layers));
            }
        }

        _layers = [.. layers];
        InputChannels = layers[0].InputChannels;
    }

    private MessagePassing(MessagePassingLayer<T>[] layers, int inputChannels)
    {
        _layers = layers;
        InputChannels = inputChannels;
    }

    /// <summary>The layers, the first round first.</summary>
    public IReadOnlyList<MessagePassingLayer<T>> Layers => _layers;

    /// <summary>The number T of rounds.</summary>
    public int Rounds => _layers.Length;

    /// <summary>The number of channels of the initial features.</summary>
    public int InputChannels { get; }

    /// <summary>The number of channels of the embedding.</summary>
    public int OutputChannels => _layers.Length == 0 ? InputChannels : _layers[^1].OutputChannels;

    /// <summary>The network of the first rounds only; of none, the readout of the initial features.</summary>
    /// <param name="rounds">From 0 to <see cref="Rounds"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The network has no such prefix.</exception>
    public MessagePassing<T> Prefix(int rounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, Rounds);
        return new MessagePassing<T>(_layers[..rounds], InputChannels);
    }

    /// <summary>The embedding of a graph with cubes as activation and the sum as readout.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    /// <param name="features">n x <see cref="InputChannels"/> initial features, vertex by vertex.</param>
    /// <param name="aggregator">What joins the neighbours' features.</param>
    /// <returns><see cref="OutputChannels"/> numbers.</returns>
    /// <exception cref="ArgumentException">The features have another length.</exception>
    public T[] Embed<TAggregator>(Graph graph, T[] features, TAggregator aggregator)
        where TAggregator : struct, IAggregator<T> =>
        Embed(graph, features, aggregator, default(CubeActivation<T>), default(SumAggregator<T>));

    /// <summary>The embedding of a graph.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    /// <param name="features">n x <see cref="InputChannels"/> initial features, vertex by vertex.</param>
    /// <param name="aggregator">What joins the neighbours' features.</param>
    /// <param name="activation">The function phi.</param>
    /// <param name="readout">What joins all vertices' features in the end.</param>
    /// <returns><see cref="OutputChannels"/> numbers.</returns>
    /// <exception cref="ArgumentException">The features have another length.</exception>
    public T[] Embed<TAggregator, TActivation, TReadout>(Graph graph, T[] features, TAggregator aggregator, TActivation activation, TReadout readout)
        where TAggregator : struct, IAggregator<T>
        where TActivation : struct, IActivation<T>
        where TReadout : struct, IAggregator<T> =>
        EmbedAll([graph], [features], aggregator, activation, readout).Elements;

    /// <summary>The embeddings of many graphs with cubes as activation and the sum as readout.</summary>
    /// <param name="graphs">The graphs.</param>
    /// <param name="features">For each graph its initial features, as for one graph.</param>
    /// <param name="aggregator">What joins the neighbours' features.</param>
    /// <returns>Graphs x <see cref="OutputChannels"/>.</returns>
    /// <exception cref="ArgumentException">Graphs and features do not match.</exception>
    public Matrix<T> EmbedAll<TAggregator>(IReadOnlyList<Graph> graphs, IReadOnlyList<T[]> features, TAggregator aggregator)
        where TAggregator : struct, IAggregator<T> =>
        EmbedAll(graphs, features, aggregator, default(CubeActivation<T>), default(SumAggregator<T>));

    /// <summary>The embeddings of many graphs; working memory is allocated once for all of them.</summary>
    /// <param name="graphs">The graphs.</param>
    /// <param name="features">For each graph its initial features, as for one graph.</param>
    /// <param name="aggregator">What joins the neighbours' features.</param>
    /// <param name="activation">The function phi.</param>
    /// <param name="readout">What joins all vertices' features in the end.</param>
    /// <returns>Graphs x <see cref="OutputChannels"/>.</returns>
    /// <exception cref="ArgumentException">Graphs and features do not match.</exception>
    public Matrix<T> EmbedAll<TAggregator, TActivation, TReadout>(
        IReadOnlyList<Graph> graphs, IReadOnlyList<T[]> features, TAggregator aggregator, TActivation activation, TReadout readout)
        where TAggregator : struct, IAggregator<T>
        where TActivation : struct, IActivation<T>
        where TReadout : struct, IAggregator<T>
    {
        CheckFeatures(graphs, features);
        int largest = graphs.Count == 0 ? 0 : graphs.Max(graph => graph.VertexCount);
        int width = _layers.Aggregate(InputChannels, (channels, layer) => Math.Max(channels, layer.OutputChannels));
        T[] current = Arena.Vector<T>(largest * width);
        T[] refined = Arena.Vector<T>(largest * width);
        T[] aggregated = Arena.Vector<T>(width);
        int[] everyone = [.. Enumerable.Range(0, largest)];
        Matrix<T> embeddings = new(graphs.Count, OutputChannels);
        for (int i = 0; i < graphs.Count; i++)
        {
            Graph graph = graphs[i];
            features[i].CopyTo(current, 0);
            foreach (MessagePassingLayer<T> layer in _layers)
            {
                Advance(graph, layer, current, refined, aggregated.AsSpan(0, layer.InputChannels), aggregator, activation);
                (current, refined) = (refined, current);
            }

            readout.Aggregate(current, everyone.AsSpan(0, graph.VertexCount), embeddings.Row(i));
        }

        return embeddings;
    }

    private static void Advance<TAggregator, TActivation>(
        Graph graph, MessagePassingLayer<T> layer, ReadOnlySpan<T> current, Span<T> refined, Span<T> aggregated, TAggregator aggregator, TActivation activation)
        where TAggregator : struct, IAggregator<T>
        where TActivation : struct, IActivation<T>
    {
        int inputs = layer.InputChannels;
        int outputs = layer.OutputChannels;
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            aggregator.Aggregate(current, graph.Neighbours(vertex), aggregated);
            ReadOnlySpan<T> own = current.Slice(vertex * inputs, inputs);
            Span<T> result = refined.Slice(vertex * outputs, outputs);
            for (int output = 0; output < outputs; output++)
            {
                ReadOnlySpan<T> ownWeights = layer.Own.Row(output);
                ReadOnlySpan<T> neighbourWeights = layer.Neighbours.Row(output);
                T sum = layer.Bias[output];
                for (int input = 0; input < inputs; input++)
                {
                    sum = T.MultiplyAdd(ownWeights[input], own[input], sum);
                    sum = T.MultiplyAdd(neighbourWeights[input], aggregated[input], sum);
                }

                result[output] = activation.Apply(sum);
            }
        }
    }

    private void CheckFeatures(IReadOnlyList<Graph> graphs, IReadOnlyList<T[]> features)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        ArgumentNullException.ThrowIfNull(features);
        if (features.Count != graphs.Count)
        {
            throw new ArgumentException($"{graphs.Count} graphs need as many lists of features, not {features.Count}.", nameof(features));
        }

        for (int i = 0; i < graphs.Count; i++)
        {
            if (features[i].Length != graphs[i].VertexCount * InputChannels)
            {
                throw new ArgumentException(
                    $"Graph {i} needs {graphs[i].VertexCount} x {InputChannels} features, not {features[i].Length} numbers.", nameof(features));
            }
        }
    }
}
