namespace Theorems.Properties.DeepLinear;

// The points, the layers, and their training.
public sealed partial class LayerAlignment
{
    // The instance that a recipe and a trial give: layers, points, and a margin that some unit vector attains.
    private sealed class Network<T>
        where T : struct, IReal<T>
    {
        public Network(Recipe recipe, Trial<T> trial)
        {
            (Points, Margin) = recipe.StartBelowZero ? Draw(recipe, trial) : (new(1, recipe.Inputs), T.One);
            Layers = [.. Enumerable.Range(0, recipe.Depth).Select(layer => Layer(recipe, trial, layer))];
            if (recipe.StartBelowZero)
            {
                PointTowardsTheMean();
            }
            else
            {
                Points[0, 0] = T.One;
            }

            for (int point = 0; point < Points.Rows; point++)
            {
                LargestNorm = T.Max(LargestNorm, MatrixAlgebra.Norm<T>(Points.Row(point)));
            }
        }

        // z_n = y_n x_n, n x d.
        public Matrix<T> Points { get; }

        // W_1 .. W_L.
        public Matrix<T>[] Layers { get; }

        // A lower bound on the largest margin gamma: the margin of a direction that was chosen before the points.
        public T Margin { get; }

        // max |z_n|.
        public T LargestNorm { get; }

        // A network of normal entries whose product points to the mean of the points, or the balanced rank-one network with product -e_1.
        private static Matrix<T> Layer(Recipe recipe, Trial<T> trial, int layer)
        {
            int rows = layer == recipe.Depth - 1 ? 1 : recipe.Width;
            Matrix<T> weights = new(rows, layer == 0 ? recipe.Inputs : recipe.Width);
            if (!recipe.StartBelowZero)
            {
                weights[0, 0] = layer == 0 ? -T.One : T.One;
                return weights;
            }

            T scale = T.FromDyadic(recipe.Scale);
            for (int index = 0; index < weights.Elements.Length; index++)
            {
                weights.Elements[index] = scale * trial.Normal($"W{layer + 1}", index);
            }

            return weights;
        }

        // If the product points away from the mean of the points, the output layer is negated.
        private void PointTowardsTheMean()
        {
            T sum = T.Zero;
            foreach (T margin in Points.Times<T>(Kernels.DeepLinear.Product(Layers).Row(0)))
            {
                sum += margin;
            }

            T[] output = Layers[^1].Elements;
            for (int index = 0; index < output.Length; index++)
            {
                output[index] = T.Select(sum, -output[index], output[index]);
            }
        }

        // Points z_n = y_n x_n that a direction u separates, drawn or a user's own, followed by negatives of the first three where they are not to be
        // separable; n x d, and the margin min_n z_n.u / |u| of those that u separates.
        private static (Matrix<T> Points, T Margin) Draw(Recipe recipe, Trial<T> trial)
        {
            int extra = recipe.Separable ? 0 : Math.Min(3, recipe.Points);
            Matrix<T> points = new(recipe.Points + extra, recipe.Inputs);
            for (int point = 0; point < recipe.Points; point++)
            {
                for (int input = 0; input < recipe.Inputs; input++)
                {
                    (int row, int column) = (point, input);
                    points[point, input] = trial.Given("z", (point * recipe.Inputs) + input, draws => Entry(recipe, draws, row, column));
                }
            }

            T[] separator = [.. Enumerable.Range(0, recipe.Inputs).Select(input => trial.Given("u", input, draws => Separator(recipe, draws, input)))];
            T length = MatrixAlgebra.Norm<T>(separator);
            T margin = T.FromDyadic(double.MaxValue);
            for (int point = 0; point < recipe.Points; point++)
            {
                T product = T.Zero;
                for (int input = 0; input < recipe.Inputs; input++)
                {
                    product = T.MultiplyAdd(points[point, input], separator[input], product);
                }

                margin = T.Min(margin, product / length);
            }

            for (int point = 0; point < extra; point++)
            {
                for (int input = 0; input < recipe.Inputs; input++)
                {
                    points[recipe.Points + point, input] = -points[point, input];
                }
            }

            return (points, margin);
        }

        // z = +-x + u/2 with the sign that makes +-x.u positive, so that every z.u is at least |u|^2/2; u is not zero, or nothing would separate.
        private static double Entry(Recipe recipe, Draws draws, int row, int column)
        {
            if (recipe.Data is { } data)
            {
                return data.Points[row][column];
            }

            double product = 0;
            for (int input = 0; input < recipe.Inputs; input++)
            {
                product += draws.NormalEntry("x", row, input, recipe.Points, recipe.Inputs) * Separator(recipe, draws, input);
            }

            double entry = draws.NormalEntry("x", row, column, recipe.Points, recipe.Inputs);
            return (product < 0 ? -entry : entry) + (Separator(recipe, draws, column) / 2);
        }

        private static double Separator(Recipe recipe, Draws draws, int input) =>
            recipe.Data is { } given ? given.Direction[input] : draws.Outside(Corners.Zeros | Corners.Sparse).Normal("u", input);
    }

    // A training run of the claim, or of its relative with rectified layers.
    private interface ITraining<T>
        where T : struct, IReal<T>
    {
        // The mean logistic loss R.
        T Risk { get; }

        // |grad R|^2 over all layers.
        T SquaredGradient { get; }

        // |g|, the norm of the gradient with respect to the product; zero where there is no product.
        T ProductGradient { get; }

        // |W_L ... W_2|^2; zero where there is no such product.
        T SquaredUpperProduct { get; }

        // |W_L ... W_1|^2; zero where there is no such product.
        T SquaredProduct { get; }

        // One step of gradient descent on all layers.
        void Step(T stepSize);
    }

    // The linear network.
    private sealed class LinearTraining<T>(Network<T> network) : ITraining<T>
        where T : struct, IReal<T>
    {
        private readonly RowNetworkTraining<T> _training = new(network.Layers, network.Points);

        public T Risk => _training.Risk;

        public T SquaredGradient => _training.SquaredGradient;

        public T ProductGradient => T.Sqrt(_training.SquaredProductGradient);

        public T SquaredUpperProduct => MatrixAlgebra.Dot(_training.UpperProduct, _training.UpperProduct);

        public T SquaredProduct => MatrixAlgebra.Dot(_training.Product, _training.Product);

        public void Step(T stepSize) => _training.Step(stepSize);
    }

    // The network with rectified hidden layers: what alignment looks like when the assumption of linearity is dropped.
    // Labels are 1 and -1 in turn: without linearity the sign of a point can no longer be moved into its label.
    private sealed class RectifiedTraining<T>(Network<T> network) : ITraining<T>
        where T : struct, IReal<T>
    {
        private readonly RectifiedNetworkTraining<T> _training = new(
            network.Layers, network.Points, [.. Enumerable.Range(0, network.Points.Rows).Select(point => point % 2 == 0 ? T.One : -T.One)]);

        public T Risk => _training.Risk;

        public T SquaredGradient => _training.SquaredGradient;

        public T ProductGradient => T.Zero;

        public T SquaredUpperProduct => T.Zero;

        public T SquaredProduct => T.Zero;

        public void Step(T stepSize) => _training.Step(stepSize);
    }
}
