using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Rows of influences, normalised, and how far they are from those of the random walk.</summary>
internal static class InfluenceRows
{
    /// <summary>Recipes of which half go through all patterns of at most so many gates.</summary>
    public static Gen<InfluenceRecipe> Recipes(int gates, int vertices, int channels, int depth) =>
        from enumerated in Gen.Elements(true, false)
        from n in Gen.Choose(3, enumerated ? Math.Min(8, gates) : vertices)
        from m in Gen.Choose(1, enumerated ? Math.Min(3, gates / n) : channels)
        from k in Gen.Choose(1, enumerated ? Math.Min(4, gates / (n * m)) : depth)
        from percent in Gen.Elements(30, 50, 80)
        select new InfluenceRecipe { Vertices = n, Channels = m, Depth = k, EdgePercent = percent, Enumerated = enumerated };

    /// <summary>The power of a matrix, one product after the other.</summary>
    public static Matrix<T> Power<T>(Matrix<T> step, int exponent)
        where T : struct, IField<T> => Enumerable.Repeat(step, exponent - 1).Aggregate(step, (power, factor) => power.Times(factor));

    /// <summary>The sum of some numbers.</summary>
    public static T Sum<T>(ReadOnlySpan<T> values)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        foreach (T value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>Each row divided by its sum; a row with sum zero becomes zero.</summary>
    public static Matrix<T> Normalised<T>(Matrix<T> influence)
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

    /// <summary>The Kronecker product: each entry of the first matrix times the second one.</summary>
    public static Matrix<T> Kronecker<T>(Matrix<T> outer, Matrix<T> inner)
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

    /// <summary>Rows of P^k on a triangle with a tail, and the largest distance in total variation of what other networks give.</summary>
    public static IEnumerable<ExactQuantity> Snapshot()
    {
        Graph graph = new(5, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)]);
        foreach (int steps in new[] { 1, 2, 4, 8 })
        {
            yield return new("P^k from vertex 0 of a triangle with a tail of two", steps, string.Join(' ', Power(RandomWalk.Step<Rational>(graph), steps).Row(0).ToArray()));
        }

        InfluenceRecipe[] changes =
        [
            new(), new() { Aggregation = LayerAggregation.Sum }, new() { Aggregation = LayerAggregation.SymmetricOnWheel }, new() { GatesByDegree = true }, new() { Rectified = true },
        ];
        foreach (InfluenceRecipe change in changes)
        {
            InfluenceRecipe recipe = change with { Vertices = 5 };
            GridTrial<Rational> trial = new(GoldenFile.Seed, 0);
            Graph used = change.Aggregation == LayerAggregation.SymmetricOnWheel ? recipe.Graph(trial) : graph;
            Matrix<Rational> layer = recipe.Layer<Rational>(used);
            Matrix<Rational> influence = recipe.Rectified ? recipe.RectifiedJacobian(used, layer, trial)
                : new GatedNetwork<Rational>(layer, [.. Enumerable.Repeat(new Matrix<Rational>(1, 1, [Rational.One]), recipe.Depth)]).Jacobian(recipe.Probabilities(used, new Rational(1, 3)));
            yield return new($"largest total variation after two layers, {change.Aggregation}{(change.GatesByDegree ? ", gates by degree" : change.Rectified ? ", rectified" : "")}", 2,
                Distance(Normalised(influence), Power(RandomWalk.Step<Rational>(used), 2)).ToString());
        }
    }

    private static Rational Distance(Matrix<Rational> left, Matrix<Rational> right) => Enumerable.Range(0, left.Rows)
        .Select(row => Sum<Rational>([.. left.Row(row).ToArray().Zip(right.Row(row).ToArray(), (one, other) => one < other ? other - one : one - other)]) / Rational.FromDyadic(2)).Max();
}
