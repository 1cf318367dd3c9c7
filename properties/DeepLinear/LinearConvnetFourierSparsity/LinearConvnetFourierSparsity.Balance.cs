using System.Numerics;

namespace Theorems.Properties.DeepLinear;

/// <summary>One step of descent on a loss with any derivatives by beta, and what it does to the sizes of both layers.</summary>
internal static class ConvolutionBalance
{
    public static IEnumerable<Measurement<T>> Measure<T>(string autocorrelations, string frequencies, ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        T[][] layers = [trial.NormalVector("w1", recipe.Size), trial.NormalVector("w2", recipe.Size)];
        (T[] pull, T step) = (trial.NormalVector("g", recipe.Size), trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0));
        T[][] gradients = [CyclicConvolution.LayerGradient<T>(layers[1], pull), CyclicConvolution.LayerGradient<T>(layers[0], pull)];
        T Rate(int layer, int index) => layer == 0 && index == recipe.Size - 1 && !recipe.FullWidth ? T.Zero : layer == 1 && !recipe.EqualSteps ? step + step : step;
        T[][] moved = [.. layers.Select((layer, number) => layer.Select((weight, index) => weight - (Rate(number, index) * gradients[number][index])).ToArray())];
        T[] Drift(Func<T[], T[]> measure)
        {
            T[][] sizes = [.. new[] { moved, layers, gradients }.Select(pair => measure(pair[0]).Zip(measure(pair[1]), (first, second) => first - second).ToArray())];
            return [.. Enumerable.Range(0, recipe.Size).Select(index => sizes[0][index] - sizes[1][index] - (step * step * sizes[2][index]))];
        }

        yield return Measurement.Zero<T>(autocorrelations, 1, Drift(vector => CyclicConvolution.Correlate<T>(vector, vector)));
        if (RootsOfUnity.Primitive<T>(recipe.Size) is { } root)
        {
            // Parseval: a spectrum of zeros would drift as little.
            T missed = RootsOfUnity.Spectrum<T>(pull, root).Aggregate(T.Zero, (sum, size) => sum + size) - (T.FromDyadic(recipe.Size) * CyclicConvolution.Correlate<T>(pull, pull)[0]);
            yield return Measurement.Zero<T>(frequencies, 1, [.. Drift(vector => RootsOfUnity.Spectrum<T>(vector, root)), missed]);
        }
        else if (typeof(T) == typeof(PrimeField) && BigInteger.ModPow(2, 61, recipe.Size) == 2 % recipe.Size)
        {
            // D divides p - 1 = 2^61 - 2, so that there is a root; without one nothing was compared.
            yield return Measurement.Zero(frequencies, 1, T.One);
        }
    }
}
