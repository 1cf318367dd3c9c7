using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>Two convolutional layers measure a linear predictor by the sum of its Fourier coefficients, and balance each frequency by itself.</summary>
/// <remarks>Notes 002 (Gunasekar). Paper: Gunasekar, Lee, Soudry, Srebro, "Implicit bias of gradient descent on linear convolutional networks", NeurIPS 2018.</remarks>
public sealed class LinearConvnetFourierSparsity : Claim<ConvolutionRecipe>, IAlgebraic<ConvolutionRecipe>, IAnalytic<ConvolutionRecipe>, IGolden<ConvolutionRecipe>
{
    private const string Balance = "(i) autocorrelations";
    private const string Norm = "(ii) start";
    private const string Dual = "(iv) dual bound";

    /// <inheritdoc/>
    public override string Id => "linear-convnet-fourier-sparsity";

    /// <inheritdoc/>
    public override string Subject => "deep-linear";

    /// <inheritdoc/>
    public override Statement Statement => new()
    {
        Words = "A linear network of two convolutional layers as wide as its D inputs regularises the sum of its Fourier coefficients: descent balances every frequency, and half the squared weights are at least that sum, which bounds the margin by duality.",
        Formula = """
            beta = w_1 * w_2 (cyclic), v^ the discrete Fourier transform, |beta|_F = (1/D) sum_k |beta^_k|, any loss of beta
            (i) a step eta of descent changes |w_1^_k|^2 - |w_2^_k|^2 by eta^2 (|g_1^_k|^2 - |g_2^_k|^2), for every k; the same for autocorrelations
            (ii) |beta|_F <= (|w_1|^2 + |w_2|^2)/2
            (iii) equality if |w_1^_k| = |w_2^_k| for all k
            (iv) min_n z_n.beta / |beta|_F <= max_k |(Z^T q)^_k| for all weights q >= 0 that add up to one; here those of training
            """,
        Notes = "002 (Gunasekar): \"We end up maximizing the margin subject to an l1 penalty on the frequency components of the predictor.\"",
        Source = "Gunasekar, Lee, Soudry, Srebro, NeurIPS 2018 (arXiv 1806.00468), for the limit of training, which (i) to (iv) do not prove: no rate is known.",
        Sketch = """
            Fourier coefficients multiply: beta^ = w_1^ w_2^, g_1^ = g^ conj(w_2^), and the terms of first order cancel in (i). (ii): |w_1^||w_2^| <= (|w_1^|^2 + |w_2^|^2)/2 at each
            frequency, and Parseval. (iv): the least margin is at most the mean (Z^T q).beta = (1/D) sum_k conj((Z^T q)^_k) beta^_k.
            """,
    };

    /// <inheritdoc/>
    public override Gen<ConvolutionRecipe> Recipes =>
        from size in Gen.Elements(5, 5, 6, 7, 9)
        from points in Gen.Choose(2, 4)
        from steps in Gen.Elements(16, 32, 64)
        select new ConvolutionRecipe { Size = size, Points = points, Steps = steps };

    /// <inheritdoc/>
    public override Gen<ConvolutionRecipe> RationalRecipes => Gen.Elements(2, 3, 4).Select(size => new ConvolutionRecipe { Size = size, Points = 1, Steps = 1 });

    /// <inheritdoc/>
    public override bool Admits(ConvolutionRecipe recipe) => recipe is { Size: >= 2, Points: >= 1, Steps: >= 1 };

    /// <inheritdoc/>
    public override ConvolutionRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<ConvolutionRecipe>> Assumptions =>
    [
        new("both layers take the same step", recipe => recipe with { EqualSteps = false }, Balance),
        new("filters are as wide as the input (one weight less)", recipe => recipe with { FullWidth = false }, Balance),
        new("the norm is that of frequencies (of the coefficients themselves instead)", recipe => recipe with { Size = 13, Frequencies = false }, Norm),
        new("q adds up to one (to an eighth instead)", recipe => recipe with { Simplex = false }, Dual),
    ];

    /// <inheritdoc/>
    /// <remarks>Autocorrelations of layers that moved by eta times a gradient of degree two: six, judged squared.</remarks>
    public double Degree(ConvolutionRecipe recipe) => 12;

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> MeasureExactly<T>(ConvolutionRecipe recipe, Trial<T> trial)
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

        yield return Measurement.Zero<T>(Balance, 1, Drift(vector => CyclicConvolution.Correlate<T>(vector, vector)));
        if (RootsOfUnity.Primitive<T>(recipe.Size) is { } root)
        {
            // Parseval: a spectrum of zeros would drift as little.
            T missed = RootsOfUnity.Spectrum<T>(pull, root).Aggregate(T.Zero, (sum, size) => sum + size) - (T.FromDyadic(recipe.Size) * CyclicConvolution.Correlate<T>(pull, pull)[0]);
            yield return Measurement.Zero<T>("(i) frequencies", 1, [.. Drift(vector => RootsOfUnity.Spectrum<T>(vector, root)), missed]);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> Measure<T>(ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        ConvolutionTraining<T> training = new(recipe, trial);
        yield return ConvolutionChecks.Norm(Norm, 0, training, recipe.Frequencies);
        yield return ConvolutionChecks.Equality("(iii) equality", training.First);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            training.Step();
        }

        yield return ConvolutionChecks.Norm("(ii) trained", recipe.Steps, training, recipe.Frequencies);
        yield return ConvolutionChecks.Dual(Dual, recipe.Steps, training, T.FromDyadic(recipe.Simplex ? 1 : 0.125));
    }

    /// <inheritdoc/>
    public IEnumerable<Quantity<T>> Snapshot<T>(ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => ConvolutionChecks.Snapshot(recipe, trial);
}
