using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>How far the direction of the product is from the maximum margin's, each time that ln(1/R) has grown by a factor of sqrt 2.</summary>
/// <remarks>
/// Points are drawn with a known answer: the maximum-margin direction is e_1, support vectors are (1, a_n) with sum w_n a_n = 0 and w_n > 0, all
/// others (theta, b) with theta > 1; a random reflection then hides the axes. The a_n fill all d - 1 other coordinates, so that the support spans the
/// space, or leave out the last one.
/// <para>
/// The step is 1/(2 L max|z|^2 R max(1, max_k |W_k|^(2(L-1)))), at most half of the inverse of a bound on the Hessian's part J'(R'')J, for
/// R'' is at most max|z|^2 R. It grows as R decays, so that ln(1/R) grows by about a constant in each step, not by a constant factor of time.
/// </para>
/// </remarks>
internal static class DirectionSeries
{
    private const int Steps = 4096;
    private const int Others = 2;

    // ln(1/R) = 4, 4 sqrt 2, 8, ..., 256.
    private static readonly double[] Targets = [.. Enumerable.Range(4, 13).Select(half => Math.Pow(2, half / 2.0))];

    public static Series<T> Trace<T>(string part, DeepLinearRecipe recipe, Trial<T> trial, bool supportSpans, bool fast)
        where T : struct, IReal<T>
    {
        int inputs = Math.Max(2, recipe.Inputs);
        T[] direction = new T[inputs];
        direction[0] = T.One;
        Matrix<T> points = Reflected(Draw(inputs, trial, supportSpans), direction, trial.NormalVector("mirror", inputs));
        T scale = T.FromDyadic(recipe.Scale);
        Matrix<T>[] layers = [.. Enumerable.Range(1, recipe.Depth).Select(layer =>
            trial.NormalMatrix($"W{layer}", layer == recipe.Depth ? 1 : recipe.Width, layer == 1 ? inputs : recipe.Width).Scale(scale))];
        PointTowards(direction, layers);
        T slow = -T.One / T.FromDyadic(recipe.Depth);
        return new(part, Abscissa.Power, Targets, Gaps(layers, points, direction), fast ? -T.One : slow, fast ? slow : -T.One);
    }

    private static T[] Gaps<T>(Matrix<T>[] layers, Matrix<T> points, T[] direction)
        where T : struct, IReal<T>
    {
        RowNetworkTraining<T> training = new(layers, points);
        T longest = Enumerable.Range(0, points.Rows).Aggregate(T.Zero, (most, point) => T.Max(most, MatrixAlgebra.Dot<T>(points.Row(point), points.Row(point))));
        T curvature = T.FromDyadic(2 * layers.Length) * longest;
        T[] gaps = new T[Targets.Length];
        int next = 0;
        for (int step = 0; step < Steps && next < gaps.Length; step++)
        {
            T largest = layers.Aggregate(T.One, (most, layer) => T.Max(most, layer.SquaredNorm()));
            T stepSize = T.One / (curvature * training.Risk * Enumerable.Repeat(largest, layers.Length - 1).Aggregate(T.One, (power, factor) => power * factor));
            T reached = -T.Log(training.Risk);
            T gap = Gap<T>(training.Product, direction);
            for (int target = next; target < gaps.Length; target++)
            {
                T passed = T.Select(reached - T.FromDyadic(Targets[target]), T.Zero, gap);
                gaps[target] = T.Select(-gaps[target], gaps[target], passed);
            }

            // Lanes arrive at different steps; a target is done when the last one has.
            while (next < gaps.Length && Enumerable.Range(0, T.LaneCount).All(lane => gaps[next].ToDouble(lane) > 0))
            {
                next++;
            }

            training.Step(stepSize);
        }

        return gaps;
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

    private static Matrix<T> Draw<T>(int inputs, Trial<T> trial, bool supportSpans)
        where T : struct, IReal<T>
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
    private static Matrix<T> Reflected<T>(Matrix<T> points, T[] direction, T[] mirror)
        where T : struct, IReal<T>
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
            T factor = T.FromDyadic(-2) * MatrixAlgebra.Dot<T>(vector, mirror) / squared;
            for (int input = 0; input < vector.Length; input++)
            {
                vector[input] = T.MultiplyAdd(factor, mirror[input], vector[input]);
            }
        }
    }

    // Starts that point away from the direction would have to turn round first, some of them very close to the saddle at zero.
    private static void PointTowards<T>(T[] direction, Matrix<T>[] layers)
        where T : struct, IReal<T>
    {
        T product = MatrixAlgebra.Dot<T>(Kernels.DeepLinear.Product(layers).Row(0), direction);
        T[] output = layers[^1].Elements;
        for (int index = 0; index < output.Length; index++)
        {
            output[index] = T.Select(product, -output[index], output[index]);
        }
    }
}
