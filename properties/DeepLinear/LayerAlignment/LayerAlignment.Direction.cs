namespace Theorems.Properties.DeepLinear;

// (iv): how far the direction of the product is from the maximum margin's, each time that ln(1/R) has grown by a factor of sqrt 2.
public sealed partial class LayerAlignment : IRate<LayerAlignment.Recipe>
{
    private const int MostSteps = 4096;

    // ln(1/R) = 4, 4 sqrt 2, 8, ..., 256.
    private static readonly double[] Targets = [.. Enumerable.Range(4, 13).Select(half => Math.Pow(2, half / 2.0))];

    IEnumerable<Series<T>> IRate<Recipe>.Trace<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        // -1 is the rate of (C) of max-margin-direction, for one layer: w is w_hat ln t plus what stays bounded, and ln(1/R) grows like ln t. That several
        // layers have it too, and -1/L, are believed and observed, not derived; see the page.
        T fast = -T.One;
        T slow = -T.One / T.FromDyadic(recipe.Depth);
        yield return Direction.Along(Abscissa.Power, Targets, Gaps<T>(new(recipe, trial, recipe.SupportSpans)), fast, slow);
        if (recipe.SupportSpans)
        {
            yield return DirectionInSubspace.Along(Abscissa.Power, Targets, Gaps<T>(new(recipe, trial, supportSpans: false)), slow, fast);
        }
    }

    // The step is 1/(2 L max|z|^2 R max(1, max_k |W_k|_F^(2(L-1)))), at most half of the inverse of a bound on the Hessian's part J'(R'')J, for
    // R'' is at most max|z|^2 R. It grows as R decays, so that ln(1/R) grows by about a constant in each step, not by a constant factor of time. It is not the
    // step of one size of the other parts, and neither R_0 < ln 2 nor that each step lowers R is checked here.
    private static T[] Gaps<T>(Planted<T> planted)
        where T : struct, IReal<T>
    {
        (Matrix<T>[] layers, Matrix<T> points) = (planted.Layers, planted.Points);
        RowNetworkTraining<T> training = new(layers, points);
        T longest = Enumerable.Range(0, points.Rows).Select(point => MatrixAlgebra.Dot<T>(points.Row(point), points.Row(point))).Aggregate(T.Zero, T.Max);
        T curvature = T.FromDyadic(2 * layers.Length) * longest;
        T[] gaps = Arena.Vector<T>(Targets.Length);
        int next = 0;
        for (int step = 0; step < MostSteps && next < gaps.Length; step++)
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
            T gap = Gap<T>(training.Product, planted.Direction);
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

    // Points whose maximum-margin direction is known, and a network to be trained on them.
    // The maximum-margin direction is e_1, support vectors are (1, a_n) with sum w_n a_n = 0 and w_n > 0, all others (theta, b) with theta > 1; a random
    // reflection then hides the axes. The a_n fill all d - 1 other coordinates, so that the support spans the space, or leave out the last one.
    private sealed class Planted<T>
        where T : struct, IReal<T>
    {
        private const int Others = 2;

        public Planted(Recipe recipe, Trial<T> trial, bool supportSpans)
        {
            int inputs = Math.Max(2, recipe.Inputs);
            Direction = Arena.Vector<T>(inputs);
            Direction[0] = T.One;
            Points = Reflected(Draw(inputs, trial, supportSpans), Direction, trial.NormalVector("mirror", inputs));
            T scale = T.FromDyadic(recipe.Scale);
            Layers = [.. Enumerable.Range(1, recipe.Depth).Select(layer =>
                trial.NormalMatrix($"W{layer}", layer == recipe.Depth ? 1 : recipe.Width, layer == 1 ? inputs : recipe.Width).Scale(scale))];
            PointTowards(Direction, Layers);
        }

        // The maximum-margin direction, of length 1.
        public T[] Direction { get; }

        // z_n, n x d.
        public Matrix<T> Points { get; }

        // W_1 .. W_L, whose product does not point away from the direction.
        public Matrix<T>[] Layers { get; }

        private static Matrix<T> Draw(int inputs, Trial<T> trial, bool supportSpans)
        {
            int support = supportSpans ? inputs : inputs - 1;
            Matrix<T> points = new(support + Others, inputs);
            for (int point = 0; point < points.Rows; point++)
            {
                points[point, 0] = point < support ? T.One : trial.Uniform("theta", point, 3 / 2.0, 3);
                T weight = trial.Uniform("w", point, 1 / 2.0, 2);
                for (int input = 1; input < (point < support ? support : inputs); input++)
                {
                    bool closes = point == support - 1;
                    points[point, input] = closes ? points[point, input] : trial.Normal("a", (point * inputs) + input);
                    if (point < support - 1)
                    {
                        points[support - 1, input] -= weight * points[point, input];
                    }
                }
            }

            return points;
        }

        // z - 2 v (v.z)/(v.v) for the points and for the direction; v has no length with probability 2^-10d, and then nothing is reflected.
        private static Matrix<T> Reflected(Matrix<T> points, T[] direction, T[] mirror)
        {
            T squared = T.Max(MatrixAlgebra.Dot<T>(mirror, mirror), T.FromDyadic(1.0 / (1 << 20)));
            Reflect(direction);
            for (int point = 0; point < points.Rows; point++)
            {
                Reflect(points.Row(point));
            }

            return points;

            void Reflect(Span<T> vector)
            {
                T factor = -2 * MatrixAlgebra.Dot<T>(vector, mirror) / squared;
                for (int input = 0; input < vector.Length; input++)
                {
                    vector[input] = T.MultiplyAdd(factor, mirror[input], vector[input]);
                }
            }
        }

        // Starts that point away from the direction would have to turn round first, some of them very close to the saddle at zero.
        private static void PointTowards(T[] direction, Matrix<T>[] layers)
        {
            T product = MatrixAlgebra.Dot<T>(Kernels.DeepLinear.Product(layers).Row(0), direction);
            T[] output = layers[^1].Elements;
            for (int index = 0; index < output.Length; index++)
            {
                output[index] = T.Select(product, -output[index], output[index]);
            }
        }
    }
}
