namespace Theorems.Properties.ImplicitBias;

/// <summary>The parts of the claim about path norms that need an order or roots, with a running bound on their rounding.</summary>
internal sealed class PathNetworkRounding<T>(PathNetworkRecipe recipe, Trial<T> trial)
    where T : struct, IReal<T>
{
    private readonly PathNetworkInstance<RunningError<T>> _network = new(recipe, trial.Analysed());
    private readonly RealUnits<RunningError<T>> _units = new(recipe.Activation);

    public IEnumerable<Measurement<T>> Measure(string suffix)
    {
        RunningError<T>[] before = LayeredNetwork.Outputs(_network.Layers, _network.Input, _units);
        RunningError<T>[] after = LayeredNetwork.Outputs(_network.Rescaled, _network.Input, _units);
        yield return Measurement.Equal<T>("(i)" + suffix, 0, [.. before.Zip(after, (left, right) => left - right)]);

        Matrix<RunningError<T>>[] layers = [.. _network.Layers.Select(WithoutBiases)];
        Matrix<RunningError<T>>[] rescaled = [.. _network.Rescaled.Select(WithoutBiases)];
        for (int p = 1; p <= 2; p++)
        {
            UnitNorms<RunningError<T>> norms = new(p);
            RunningError<T> norm = norms.PathNorm(layers);
            RunningError<T> largest = norms.Largest(rescaled);
            T rounding = (norm.Error + largest.Error) / T.FromDyadic(T.UnitRoundoff);
            yield return Measurement.AtMost($"(iii) p = {p}", 0, norm.Value, largest.Value, rounding);
            yield return Measurement.Equal($"(iii) p = {p}, attained", 0, norms.Largest(norms.Normalise(layers)) - norm);
        }
    }

    /// <summary>The quantities of the golden snapshot.</summary>
    public IEnumerable<Quantity<T>> Snapshot()
    {
        Matrix<RunningError<T>>[] squares = LayeredNetwork.Squared(_network.Layers);
        yield return new("phi^2", 0, LayeredNetwork.PathSum(squares));
        foreach ((int index, RunningError<T> output) in LayeredNetwork.Outputs(_network.Layers, _network.Input, _units).Index())
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

    private static Matrix<RunningError<T>> WithoutBiases(Matrix<RunningError<T>> layer)
    {
        Matrix<RunningError<T>> copy = layer.Clone();
        for (int row = 0; row < copy.Rows; row++)
        {
            copy[row, copy.Columns - 1] = RunningError<T>.Zero;
        }

        return copy;
    }
}
