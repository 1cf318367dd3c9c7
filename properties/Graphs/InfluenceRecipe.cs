using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>How a layer joins a vertex with its neighbours.</summary>
public enum LayerAggregation
{
    /// <summary>The mean over the vertex and its neighbours.</summary>
    Mean,

    /// <summary>The sum over them.</summary>
    Sum,

    /// <summary>The sum with weights 1/sqrt(d_x d_y), on the wheel with eight spokes, where d is 4 or 9 and the roots are rational.</summary>
    SymmetricOnWheel,
}

/// <summary>A gated network on a random graph.</summary>
public sealed record InfluenceRecipe
{
    /// <summary>The number n of vertices.</summary>
    public int Vertices { get; init; } = 4;

    /// <summary>The number m of channels.</summary>
    public int Channels { get; init; } = 1;

    /// <summary>The number k of layers.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>How many of a hundred pairs of vertices are joined, on average.</summary>
    public int EdgePercent { get; init; } = 50;

    /// <summary>Whether the expectation goes through all 2^(n m k) patterns of gates, rather than through the mean of each gate.</summary>
    public bool Enumerated { get; init; } = true;

    /// <summary>How a layer joins a vertex with its neighbours.</summary>
    public LayerAggregation Aggregation { get; init; }

    /// <summary>Whether a gate is open with probability 1/(degree + 1) rather than with the same one everywhere.</summary>
    public bool GatesByDegree { get; init; }

    /// <summary>Whether gates are those of rectified units on fixed features, and the expectation is over the signs of weights.</summary>
    public bool Rectified { get; init; }

    /// <summary>Whether influences are normalised before the expectation rather than after it.</summary>
    public bool RatioFirst { get; init; }

    /// <summary>Whether the rows of W_1 sum to zero.</summary>
    public bool Centred { get; init; }

    internal Graph Graph<T>(Trial<T> trial)
        where T : struct, IField<T> => Aggregation == LayerAggregation.SymmetricOnWheel
            ? new(9, Enumerable.Range(1, 8).SelectMany(rim => new[] { (0, rim), (rim, (rim % 8) + 1) }))
            : new(Vertices, from second in Enumerable.Range(0, Vertices)
                            from first in Enumerable.Range(0, second)
                            where trial.SharedInteger("edge", (second * Vertices) + first, 100) < EdgePercent
                            select (first, second));

    internal Matrix<T> Layer<T>(Graph graph)
        where T : struct, IField<T> => Aggregation switch
        {
            LayerAggregation.Mean => RandomWalk.Step<T>(graph),
            LayerAggregation.Sum => RandomWalk.Weighted(graph, (_, _) => T.One),
            _ => RandomWalk.Weighted(graph, (vertex, other) => T.One / T.FromDyadic((graph.Degree(vertex) == 8 ? 3 : 2) * (graph.Degree(other) == 8 ? 3 : 2))),
        };

    /// <summary>Positive weights on the grid, so that no product of them sums to zero; arbitrary elements of a prime field.</summary>
    internal IReadOnlyList<Matrix<T>> Weights<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T>[] weights = [.. Enumerable.Range(0, Depth).Select(layer => new Matrix<T>(Channels, Channels,
            [.. Enumerable.Range(0, Channels * Channels).Select(index => trial.Uniform($"W {layer}", index, 0.125, 2))]))];
        for (int row = 0; Centred && row < Channels; row++)
        {
            weights[0][row, Channels - 1] = T.Zero;
            weights[0][row, Channels - 1] = -InfluenceRows.Sum<T>(weights[0].Row(row));
        }

        return weights;
    }

    /// <summary>For each gate the probability that it is open.</summary>
    internal T[] Probabilities<T>(Graph graph, T probability)
        where T : struct, IField<T> =>
        [.. from layer in Enumerable.Range(0, Depth) from vertex in Enumerable.Range(0, graph.VertexCount) from channel in Enumerable.Range(0, Channels)
            select GatesByDegree ? T.One / T.FromDyadic(graph.Degree(vertex) + 1) : probability];

    /// <summary>The Jacobian of a network of rectified units with one channel, on fixed features, averaged over weights -1 and 3 in each layer.</summary>
    internal Matrix<T> RectifiedJacobian<T>(Graph graph, Matrix<T> layer, Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<Rational> exactLayer = Layer<Rational>(graph);
        Rational[] features = [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => Rational.FromDyadic(trial.SharedInteger("feature", vertex, 8) - 3.5))];
        Matrix<T> sum = new(graph.VertexCount, graph.VertexCount);
        for (int pattern = 0; pattern < 1 << Depth; pattern++)
        {
            int[] weights = [.. Enumerable.Range(0, Depth).Select(index => ((pattern >> index) & 1) == 0 ? -1 : 3)];
            Rational[] values = features;
            List<T> gates = [];
            foreach (int weight in weights)
            {
                values = [.. exactLayer.Times<Rational>(values).Select(value => value * Rational.FromDyadic(weight))];
                gates.AddRange(values.Select(value => value > Rational.Zero ? T.One : T.Zero));
                values = [.. values.Select(value => value > Rational.Zero ? value : Rational.Zero)];
            }

            sum = sum.Plus(new GatedNetwork<T>(layer, [.. weights.Select(weight => new Matrix<T>(1, 1, [T.FromDyadic(weight)]))]).Jacobian(gates.ToArray()));
        }

        return sum;
    }
}
