using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// The networks, the walks and their influences.
public sealed partial class InfluenceEqualsRandomWalk : IGolden<InfluenceEqualsRandomWalk.Recipe>
{
    private static Graph GraphOf<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T> => recipe.Aggregation == LayerAggregation.SymmetricOnWheel
            ? new(9, Enumerable.Range(1, 8).SelectMany(rim => new[] { (0, rim), (rim, (rim % 8) + 1) }))
            : recipe.Data is { } given ? given[recipe.Graph]
            : new(recipe.Vertices, from second in Enumerable.Range(0, recipe.Vertices)
                                   from first in Enumerable.Range(0, second)
                                   where trial.SharedInteger("edge", (second * recipe.Vertices) + first, 100) < recipe.EdgePercent
                                   select (first, second));

    private static Matrix<T> LayerOf<T>(Recipe recipe, Graph graph)
        where T : struct, IField<T> => recipe.Aggregation switch
        {
            LayerAggregation.Mean => RandomWalk.Step<T>(graph),
            LayerAggregation.Sum => RandomWalk.Weighted(graph, (_, _) => T.One),
            _ => RandomWalk.Weighted(graph, (vertex, other) => T.One / T.FromDyadic((graph.Degree(vertex) == 8 ? 3 : 2) * (graph.Degree(other) == 8 ? 3 : 2))),
        };

    // Positive weights on the grid, so that no product of them sums to zero; arbitrary elements of a prime field.
    private static IReadOnlyList<Matrix<T>> WeightsOf<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        int channels = recipe.Channels;
        Matrix<T>[] weights = [.. Enumerable.Range(0, recipe.Depth).Select(layer => new Matrix<T>(channels, channels,
            [.. Enumerable.Range(0, channels * channels).Select(index => trial.Uniform($"W {layer}", index, 0.125, 2))]))];
        for (int row = 0; recipe.Centred && row < channels; row++)
        {
            weights[0][row, channels - 1] = T.Zero;
            weights[0][row, channels - 1] = -Sum<T>(weights[0].Row(row));
        }

        return weights;
    }

    // For each gate the probability that it is open.
    private static T[] Probabilities<T>(Recipe recipe, Graph graph, T probability)
        where T : struct, IField<T> =>
        [
            .. from layer in Enumerable.Range(0, recipe.Depth)
               from vertex in Enumerable.Range(0, graph.VertexCount)
               from channel in Enumerable.Range(0, recipe.Channels)
               select recipe.GatesByDegree ? T.One / T.FromDyadic(graph.Degree(vertex) + 1) : probability,
        ];

    // The Jacobian of a network of rectified units with one channel, on fixed features, averaged over weights -1 and 3 in each layer.
    private static Matrix<T> RectifiedJacobian<T>(Recipe recipe, Graph graph, Matrix<T> layer, Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<Rational> exactLayer = LayerOf<Rational>(recipe, graph);
        Rational[] features =
            [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => Rational.FromDyadic(trial.SharedInteger("feature", vertex, 8) - 3.5))];
        Matrix<T> sum = new(graph.VertexCount, graph.VertexCount);
        for (int pattern = 0; pattern < 1 << recipe.Depth; pattern++)
        {
            int[] weights = [.. Enumerable.Range(0, recipe.Depth).Select(index => ((pattern >> index) & 1) == 0 ? -1 : 3)];
            Rational[] values = features;
            List<T> gates = [];
            foreach (int weight in weights)
            {
                values = [.. exactLayer.Times<Rational>(values).Select(value => weight * value)];
                gates.AddRange(values.Select(value => value > Rational.Zero ? T.One : T.Zero));
                values = [.. values.Select(value => value > Rational.Zero ? value : Rational.Zero)];
            }

            sum = sum.Plus(new GatedNetwork<T>(layer, [.. weights.Select(weight => new Matrix<T>(1, 1, [T.FromDyadic(weight)]))]).Jacobian(gates.ToArray()));
        }

        return sum;
    }

    // One product after the other.
    private static Matrix<T> Power<T>(Matrix<T> step, int exponent)
        where T : struct, IField<T> => Enumerable.Repeat(step, exponent - 1).Aggregate(step, (power, factor) => power.Times(factor));

    private static T Sum<T>(ReadOnlySpan<T> values)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        foreach (T value in values)
        {
            sum += value;
        }

        return sum;
    }

    // Each row divided by its sum; a row with sum zero becomes zero.
    private static Matrix<T> Normalised<T>(Matrix<T> influence)
        where T : struct, IField<T>
    {
        Matrix<T> normalised = new(influence.Rows, influence.Columns);
        for (int row = 0; row < influence.Rows; row++)
        {
            T sum = Sum<T>(influence.Row(row));
            if (sum.Equals(T.Zero))
            {
                continue;
            }

            T reciprocal = T.One / sum;
            for (int column = 0; column < influence.Columns; column++)
            {
                normalised[row, column] = influence[row, column] * reciprocal;
            }
        }

        return normalised;
    }

    // The Kronecker product: each entry of the first matrix times the second one.
    private static Matrix<T> Kronecker<T>(Matrix<T> outer, Matrix<T> inner)
        where T : struct, IField<T>
    {
        Matrix<T> product = new(outer.Rows * inner.Rows, outer.Columns * inner.Columns);
        for (int row = 0; row < product.Rows; row++)
        {
            for (int column = 0; column < product.Columns; column++)
            {
                product[row, column] = outer[row / inner.Rows, column / inner.Columns] * inner[row % inner.Rows, column % inner.Columns];
            }
        }

        return product;
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    // Rows of P^k on a triangle with a tail, and the largest distance in total variation of what other networks give.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        Graph graph = new(5, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)]);
        foreach (int steps in new[] { 1, 2, 4, 8 })
        {
            yield return new("P^k from vertex 0 of a triangle with a tail of two", steps,
                string.Join(' ', Power(RandomWalk.Step<Rational>(graph), steps).Row(0).ToArray()));
        }

        Recipe[] changes =
        [
            new(), new() { Aggregation = LayerAggregation.Sum }, new() { Aggregation = LayerAggregation.SymmetricOnWheel },
            new() { GatesByDegree = true }, new() { Rectified = true },
        ];
        foreach (Recipe change in changes)
        {
            Recipe changed = change with { Vertices = 5 };
            GridTrial<Rational> trial = new(GoldenFile.Seed, 0);
            Graph used = change.Aggregation == LayerAggregation.SymmetricOnWheel ? GraphOf(changed, trial) : graph;
            Matrix<Rational> layer = LayerOf<Rational>(changed, used);
            Matrix<Rational> influence = changed.Rectified ? RectifiedJacobian(changed, used, layer, trial)
                : new GatedNetwork<Rational>(layer, [.. Enumerable.Repeat(new Matrix<Rational>(1, 1, [Rational.One]), changed.Depth)])
                    .Jacobian(Probabilities(changed, used, new Rational(1, 3)));
            string gates = change.GatesByDegree ? ", gates by degree" : change.Rectified ? ", rectified" : "";
            yield return new($"largest total variation after two layers, {change.Aggregation}{gates}", 2,
                Distance(Normalised(influence), Power(RandomWalk.Step<Rational>(used), 2)).ToString());
        }
    }

    private static Rational Distance(Matrix<Rational> left, Matrix<Rational> right) => Enumerable.Range(0, left.Rows)
        .Select(row => left.Row(row).ToArray().Zip(right.Row(row).ToArray(), (one, other) => one < other ? other - one : one - other))
        .Select(distances => 0.5 * Sum<Rational>([.. distances]))
        .Max();
}
