namespace Theorems.Properties.DeepLinear;

/// <summary>Points whose maximum-margin direction is known, and a network to be trained on them.</summary>
/// <remarks>
/// The maximum-margin direction is e_1, support vectors are (1, a_n) with sum w_n a_n = 0 and w_n > 0, all others (theta, b) with theta > 1; a random
/// reflection then hides the axes. The a_n fill all d - 1 other coordinates, so that the support spans the space, or leave out the last one.
/// </remarks>
internal sealed class PlantedDirection<T>
    where T : struct, IReal<T>
{
    private const int Others = 2;

    public PlantedDirection(DeepLinearRecipe recipe, Trial<T> trial, bool supportSpans)
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

    /// <summary>The maximum-margin direction, of length 1.</summary>
    public T[] Direction { get; }

    /// <summary>z_n, n x d.</summary>
    public Matrix<T> Points { get; }

    /// <summary>W_1 .. W_L, whose product does not point away from the direction.</summary>
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
            T factor = T.FromDyadic(-2) * MatrixAlgebra.Dot<T>(vector, mirror) / squared;
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
