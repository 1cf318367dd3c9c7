namespace Theorems.Properties.ImplicitBias;

// (i), (ii), (iv) and (v) over any field.
public sealed partial class PathNormRescalingInvariance : IAlgebraic<PathNormRescalingInvariance.Recipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Network<T> network = new(recipe, trial);
        GatedUnits<T> units = new(recipe.Activation, trial);
        T eta = trial.Uniform("eta", 0, 1 / 16.0, 1);
        T[] before = LayeredNetwork.Outputs(network.Layers, network.Input, units);
        T[] after = LayeredNetwork.Outputs(network.Rescaled, network.Input, units);
        yield return Function.Zero<T>([.. before.Zip(after, (left, right) => left - right)]);

        Matrix<T>[] squares = LayeredNetwork.Squared(network.Layers);
        T norm = recipe.EuclideanNorm ? SquaredLength(network.Layers) : LayeredNetwork.PathSum(squares);
        T rescaled = recipe.EuclideanNorm ? SquaredLength(network.Rescaled) : LayeredNetwork.PathSum(LayeredNetwork.Squared(network.Rescaled));
        yield return PathNorm.Zero(norm - rescaled);
        yield return PathByPath.Zero(LayeredNetwork.PathSum(squares) - LayeredNetwork.PathSumByEnumeration(squares));

        // Both ways around: the step of the rescaled network, and the rescaled network of the step.
        // An edge without a path whose other weights are all there has kappa = 0, and no step.
        if (recipe.PlainStep || LayeredNetwork.PathsThrough(squares).SelectMany(layer => layer.Elements).All(scale => !scale.Equals(T.Zero)))
        {
            Matrix<T>[] left = network.Rescale(Stepped(network.Layers));
            Matrix<T>[] right = Stepped(network.Rescaled);
            yield return Step.Zero<T>([.. left.SelectMany((layer, index) => layer.Minus(right[index]).Elements)]);
        }

        T square = network.Factor * network.Factor;
        T entering = MatrixAlgebra.Dot<T>(network.Layers[network.Layer].Row(network.Unit), network.Layers[network.Layer].Row(network.Unit));
        T leaving = T.Zero;
        Matrix<T> next = network.Layers[network.Layer + 1];
        for (int row = 0; row < next.Rows; row++)
        {
            leaving += next[row, network.Unit] * next[row, network.Unit];
        }

        T growth = SquaredLength(network.Rescaled) - SquaredLength(network.Layers);
        yield return Length.Zero(growth - ((square - T.One) * entering) - (((T.One / square) - T.One) * leaving));

        Matrix<T>[] Stepped(Matrix<T>[] layers)
        {
            Matrix<T>[] gradients = LayeredNetwork.Gradient(layers, network.Input, network.Target, units);
            return recipe.PlainStep
                ? [.. layers.Select((layer, index) => layer.Minus(gradients[index].Scale(eta)))]
                : LayeredNetwork.PathStep(layers, gradients, eta);
        }
    }

    private static T SquaredLength<T>(Matrix<T>[] layers)
        where T : struct, IField<T> => layers.Aggregate(T.Zero, (sum, layer) => sum + layer.SquaredNorm());

    // The network that a recipe and a trial give, before and after one of its units is rescaled.
    private sealed class Network<T>
        where T : struct, IField<T>
    {
        private readonly Recipe _recipe;

        public Network(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            int[] widths = [recipe.Inputs, recipe.First, recipe.Second, recipe.Outputs];
            Layers = [.. Enumerable.Range(0, 3).Select(layer => trial.NormalMatrix($"W{layer + 1}", widths[layer + 1], widths[layer] + 1))];
            Layer = recipe.Unit < recipe.First ? 0 : 1;
            Unit = recipe.Unit - (Layer * recipe.First);
            Factor = trial.Uniform("c", 0, recipe.NegativeFactor ? -5 : 2, recipe.NegativeFactor ? -2 : 5);
            Input = trial.NormalVector("x", recipe.Inputs);
            Target = trial.NormalVector("y", recipe.Outputs);
            Rescaled = Rescale(Layers);
        }

        public Matrix<T>[] Layers { get; }

        // The layer, counted from zero, of the unit that is rescaled.
        public int Layer { get; }

        // Its number in the layer.
        public int Unit { get; }

        // c.
        public T Factor { get; }

        // x.
        public T[] Input { get; }

        // y.
        public T[] Target { get; }

        public Matrix<T>[] Rescaled { get; }

        // The unit's weights times c, and those that leave it divided by c; or what the recipe has instead.
        public Matrix<T>[] Rescale(Matrix<T>[] layers)
        {
            Matrix<T>[] rescaled = LayeredNetwork.Rescale(layers, Layer, Unit, Factor, _recipe.Compensated ? T.One / Factor : T.One);
            int bias = layers[Layer].Columns - 1;
            rescaled[Layer][Unit, bias] = _recipe.BiasRescaled ? rescaled[Layer][Unit, bias] : layers[Layer][Unit, bias];
            return rescaled;
        }
    }

    // Rectified units over any field: by sign where numbers have one, by a drawn gate for each unit in a prime field, whose identities hold for every
    // pattern of gates.
    private sealed class GatedUnits<T>(UnitActivation activation, Trial<T> trial) : IActivation<T>
        where T : struct, IField<T>
    {
        public (T Value, T Slope) At(T z, int layer, int unit)
        {
            double sign = z.ToDouble();

            // A field without order shows its elements as NaN.
            bool open = double.IsNaN(sign) ? trial.SharedInteger("gate", (layer * 64) + unit, 2) == 1 : sign > 0;
            T slope = open ? T.One : T.Zero;
            T value = slope * z;
            return (activation == UnitActivation.Rectified ? value : value + T.FromDyadic(1 / 4.0), slope);
        }
    }

    // The squared path norm of the smallest network with a hidden layer.
    private sealed class PathSumFormula : IClosedForm
    {
        public string Id => "path-norm-rescaling-invariance";

        public string Title => "one input, two hidden units, one output; weights (V_0, bias V_1), (V_2, bias V_3), (W_0, W_1, bias W_2)";

        public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
            where T : struct, IField<T>
        {
            Matrix<T>[] squares = LayeredNetwork.Squared([trial.NormalMatrix("V", 2, 2), trial.NormalMatrix("W", 1, 3)]);
            yield return new("squared path norm", LayeredNetwork.PathSum(squares));
        }
    }
}
