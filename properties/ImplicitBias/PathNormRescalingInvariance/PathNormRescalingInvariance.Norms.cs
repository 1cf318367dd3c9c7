namespace Theorems.Properties.ImplicitBias;

// What needs an order or roots, (i) with rectified units and (iii), with a running bound on its rounding.
public sealed partial class PathNormRescalingInvariance : IAnalytic<PathNormRescalingInvariance.Recipe>, IGolden<PathNormRescalingInvariance.Recipe>
{
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Network<RunningError<T>> network = new(recipe, trial.Analysed());
        RealUnits<RunningError<T>> units = new(recipe.Activation);
        RunningError<T>[] before = LayeredNetwork.Outputs(network.Layers, network.Input, units);
        RunningError<T>[] after = LayeredNetwork.Outputs(network.Rescaled, network.Input, units);
        yield return FunctionInFloats.Equal<T>(before, after);

        Matrix<RunningError<T>>[] layers = [.. network.Layers.Select(WithoutBiases)];
        Matrix<RunningError<T>>[] rescaled = [.. network.Rescaled.Select(WithoutBiases)];
        for (int p = 1; p <= 2; p++)
        {
            Norms<RunningError<T>> norms = new(p);
            RunningError<T> norm = norms.PathNorm(layers);
            RunningError<T> largest = norms.Largest(rescaled);
            yield return s_largest[p - 1].AtMost(norm, largest);
            // A unit that nothing enters, or nothing leads on from, cannot be rescaled until the same norm enters every unit.
            T canBeScaled = Condition.Both(Condition.Positive(norm), Condition.Positive(norms.Least(layers)));
            yield return s_attained[p - 1].Equal(norms.Largest(norms.Normalise(layers)), norm).When(canBeScaled);
        }
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Network<RunningError<T>> network = new(recipe, trial.Analysed());
        RealUnits<RunningError<T>> units = new(recipe.Activation);
        Matrix<RunningError<T>>[] squares = LayeredNetwork.Squared(network.Layers);
        yield return new("phi^2", 0, LayeredNetwork.PathSum(squares));
        foreach ((int index, RunningError<T> output) in LayeredNetwork.Outputs(network.Layers, network.Input, units).Index())
        {
            yield return new($"f[{index}]", 0, output);
        }

        foreach ((int layer, Matrix<RunningError<T>> scales) in LayeredNetwork.PathsThrough(squares).Index())
        {
            for (int index = 0; index < scales.Elements.Length; index++)
            {
                yield return new($"kappa[{layer + 1}][{index}]", 0, scales.Elements[index]);
            }
        }
    }

    private static Matrix<T> WithoutBiases<T>(Matrix<T> layer)
        where T : struct, IField<T>
    {
        Matrix<T> copy = layer.Clone();
        for (int row = 0; row < copy.Rows; row++)
        {
            copy[row, copy.Columns - 1] = T.Zero;
        }

        return copy;
    }

    // (iii): the path norm of a network without biases, and the largest norm of what enters a unit; p is 1 or 2.
    private sealed class Norms<T>(int p)
        where T : struct, IReal<T>
    {
        // phi_p.
        public T PathNorm(Matrix<T>[] layers) =>
            Root(LayeredNetwork.PathSum<T>([.. layers.Select(layer => new Matrix<T>(layer.Rows, layer.Columns, [.. layer.Elements.Select(Power)]))]));

        // The largest norm of what enters a hidden unit, or of the last layer as a whole, to the power of the depth.
        public T Largest(Matrix<T>[] layers)
        {
            T largest = Norm(layers[^1].Elements);
            foreach (Matrix<T> layer in layers[..^1])
            {
                for (int unit = 0; unit < layer.Rows; unit++)
                {
                    largest = T.Max(largest, Norm(layer.Row(unit).ToArray()));
                }
            }

            T power = T.One;
            foreach (Matrix<T> _ in layers)
            {
                power *= largest;
            }

            return power;
        }

        // The smallest norm of what enters a hidden unit.
        public T Least(Matrix<T>[] layers) => layers[..^1].SelectMany(layer => Enumerable.Range(0, layer.Rows).Select(unit => Norm(layer.Row(unit).ToArray())))
            .Aggregate(T.Min);

        // The network rescaled until the same norm enters every unit, which makes it the depth-th root of phi_p.
        public Matrix<T>[] Normalise(Matrix<T>[] layers)
        {
            T common = T.Exp(T.Log(PathNorm(layers)) / T.FromDyadic(layers.Length));
            for (int layer = 0; layer < layers.Length - 1; layer++)
            {
                for (int unit = 0; unit < layers[layer].Rows; unit++)
                {
                    T factor = common / Norm(layers[layer].Row(unit).ToArray());
                    layers = LayeredNetwork.Rescale(layers, layer, unit, factor, T.One / factor);
                }
            }

            return layers;
        }

        private T Power(T value) => p == 1 ? T.Abs(value) : value * value;

        private T Root(T value) => p == 1 ? value : T.Sqrt(value);

        private T Norm(T[] entries) => Root(entries.Aggregate(T.Zero, (sum, entry) => sum + Power(entry)));
    }

    // Rectified units, or others.
    private sealed class RealUnits<T>(UnitActivation activation) : IActivation<T>
        where T : struct, IReal<T>
    {
        public (T Value, T Slope) At(T z, int layer, int unit)
        {
            if (activation == UnitActivation.Tanh)
            {
                // tanh z = 2 logistic(2 z) - 1.
                T logistic = T.Logistic(z + z);
                T tanh = logistic + logistic - T.One;
                return (tanh, T.One - (tanh * tanh));
            }

            T value = T.Max(z, T.Zero);
            return (activation == UnitActivation.Rectified ? value : value + T.FromDyadic(1 / 4.0), T.Select(-z, T.One, T.Zero));
        }
    }
}
