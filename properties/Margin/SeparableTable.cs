namespace Theorems.Properties.Margin;

/// <summary>Reads a user's own points for the maximum-margin direction.</summary>
internal static class SeparableTable
{
    /// <summary>The recipe of labelled points, one a row.</summary>
    /// <exception cref="BrokenAssumptionException">They cannot be separated, or their support vectors do not determine the direction with positive weights.</exception>
    public static SeparableRecipe Read(IReadOnlyList<double[]> rows)
    {
        IReadOnlyList<double[]> points = SignedPoints.Read(rows);
        MinimumNormPoint<Rational> nearest = SignedPoints.Separate(points);
        int dimension = points[0].Length - 1;
        int touching = Enumerable.Range(0, points.Count).Count(point =>
            Enumerable.Range(0, dimension).Aggregate(Rational.Zero, (sum, column) =>
                sum + (Rational.FromDyadic(points[point][column] * points[point][^1]) * nearest.Point[column])) == nearest.SquaredNorm);
        if (nearest.Support.Length != dimension || touching != dimension)
        {
            throw new BrokenAssumptionException(
                "the support vectors are independent, span the space and have positive weights",
                $"{touching} points touch the margin and {nearest.Support.Length} of them carry weight, in dimension {dimension}.");
        }

        return new() { Dimension = dimension, Others = points.Count - dimension, Data = points, DataSupport = nearest.Support };
    }
}
