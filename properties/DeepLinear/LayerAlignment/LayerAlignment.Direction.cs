namespace Theorems.Properties.DeepLinear;

/// <summary>How far the direction of the product is from the maximum margin's, each time that ln(1/R) has grown by a factor of sqrt 2.</summary>
/// <remarks>
/// The step is 1/(2 L max|z|^2 R max(1, max_k |W_k|^(2(L-1)))), at most half of the inverse of a bound on the Hessian's part J'(R'')J, for
/// R'' is at most max|z|^2 R. It grows as R decays, so that ln(1/R) grows by about a constant in each step, not by a constant factor of time.
/// </remarks>
internal static class DirectionSeries
{
    private const int Steps = 4096;

    // ln(1/R) = 4, 4 sqrt 2, 8, ..., 256.
    private static readonly double[] Targets = [.. Enumerable.Range(4, 13).Select(half => Math.Pow(2, half / 2.0))];

    public static Series<T> Trace<T>(string part, DeepLinearRecipe recipe, Trial<T> trial, bool supportSpans, bool fast)
        where T : struct, IReal<T>
    {
        PlantedDirection<T> planted = new(recipe, trial, supportSpans);
        T slow = -T.One / T.FromDyadic(recipe.Depth);
        return new(part, Abscissa.Power, Targets, Gaps(planted.Layers, planted.Points, planted.Direction), fast ? -T.One : slow, fast ? slow : -T.One);
    }

    private static T[] Gaps<T>(Matrix<T>[] layers, Matrix<T> points, T[] direction)
        where T : struct, IReal<T>
    {
        RowNetworkTraining<T> training = new(layers, points);
        T longest = Enumerable.Range(0, points.Rows).Aggregate(T.Zero, (most, point) => T.Max(most, MatrixAlgebra.Dot<T>(points.Row(point), points.Row(point))));
        T curvature = T.FromDyadic(2 * layers.Length) * longest;
        T[] gaps = Arena.Vector<T>(Targets.Length);
        int next = 0;
        for (int step = 0; step < Steps && next < gaps.Length; step++)
        {
            T largest = T.One;
            foreach (Matrix<T> layer in layers)
            {
                largest = T.Max(largest, layer.SquaredNorm());
            }

            T power = T.One;
            for (int layer = 1; layer < layers.Length; layer++)
            {
                power *= largest;
            }

            T stepSize = T.One / (curvature * training.Risk * power);
            T reached = -T.Log(training.Risk);
            T gap = Gap<T>(training.Product, direction);
            for (int target = next; target < gaps.Length; target++)
            {
                T passed = T.Select(reached - T.FromDyadic(Targets[target]), T.Zero, gap);
                gaps[target] = T.Select(-gaps[target], gaps[target], passed);
            }

            // Lanes arrive at different steps; a target is done when the last one has.
            while (next < gaps.Length && IsRead(gaps[next]))
            {
                next++;
            }

            training.Step(stepSize);
        }

        return gaps;
    }

    private static bool IsRead<T>(T gap)
        where T : struct, IReal<T>
    {
        bool read = true;
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            read &= gap.ToDouble(lane) > 0;
        }

        return read;
    }

    private static T Gap<T>(ReadOnlySpan<T> product, T[] direction)
        where T : struct, IReal<T>
    {
        T length = MatrixAlgebra.Norm(product);
        T sum = T.Zero;
        for (int input = 0; input < direction.Length; input++)
        {
            T difference = (product[input] / length) - direction[input];
            sum = T.MultiplyAdd(difference, difference, sum);
        }

        return T.Sqrt(sum);
    }
}
