using System.Numerics;

namespace Theorems.Properties.DeepLinear;

// (i): one step of descent on a loss with any derivatives by beta, and what it does to the sizes of both layers.
public sealed partial class LinearConvnetFourierSparsity : IAlgebraic<LinearConvnetFourierSparsity.Recipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        T[][] layers = [trial.NormalVector("w1", recipe.Size), trial.NormalVector("w2", recipe.Size)];
        (T[] pull, T step) = (trial.NormalVector("g", recipe.Size), trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0));
        T[][] gradients = [CyclicConvolution.LayerGradient<T>(layers[1], pull), CyclicConvolution.LayerGradient<T>(layers[0], pull)];
        T Rate(int layer, int index) =>
            layer == 0 && index == recipe.Size - 1 && !recipe.FullWidth ? T.Zero : layer == 1 && !recipe.EqualSteps ? step + step : step;
        T[][] moved =
        [
            .. layers.Select((layer, number) => layer.Select((weight, index) => weight - (Rate(number, index) * gradients[number][index])).ToArray()),
        ];
        T[] Drift(Func<T[], T[]> measure)
        {
            T[][] sizes =
            [
                .. new[] { moved, layers, gradients }
                    .Select(pair => measure(pair[0]).Zip(measure(pair[1]), (first, second) => first - second).ToArray()),
            ];
            return [.. Enumerable.Range(0, recipe.Size).Select(index => sizes[0][index] - sizes[1][index] - (step * step * sizes[2][index]))];
        }

        yield return Autocorrelations.Zero(Drift(vector => CyclicConvolution.Correlate<T>(vector, vector)), 1);
        if (RootsOfUnity.Primitive<T>(recipe.Size) is { } root)
        {
            // Parseval: a spectrum of zeros would drift as little.
            T energy = RootsOfUnity.Spectrum<T>(pull, root).Aggregate(T.Zero, (sum, size) => sum + size);
            T missed = energy - (recipe.Size * CyclicConvolution.Correlate<T>(pull, pull)[0]);
            yield return Frequencies.Zero<T>([.. Drift(vector => RootsOfUnity.Spectrum<T>(vector, root)), missed], 1);
        }
        else if (typeof(T) == typeof(PrimeField) && BigInteger.ModPow(2, 61, recipe.Size) == 2 % recipe.Size)
        {
            // D divides p - 1 = 2^61 - 2, so that there is a root; without one nothing was compared.
            yield return Frequencies.Zero(T.One, 1);
        }
    }

    // The coefficients of a linear convolutional network with two layers, and the gradient of the first.
    private sealed class ClosedForm : IClosedForm
    {
        private const int Size = 3;

        public string Id => "linear-convnet-fourier-sparsity";

        public string Title => "two layers u and v of size three; g is the gradient in the coefficients";

        public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
            where T : struct, IField<T>
        {
            T[] first = trial.NormalVector("u", Size);
            T[] second = trial.NormalVector("v", Size);
            yield return new("coefficient 0", CyclicConvolution.Convolve<T>(first, second)[0]);
            yield return new("slope in u_0", CyclicConvolution.LayerGradient<T>(second, trial.NormalVector("g", Size))[0]);
        }
    }
}
