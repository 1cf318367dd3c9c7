namespace Theorems.Properties.DeepLinear;

/// <summary>Two convolutional layers measure a linear predictor by the sum of its Fourier coefficients, and balance each frequency by itself.</summary>
/// <remarks>Notes 002 (Gunasekar). Paper: Gunasekar, Lee, Soudry, Srebro, "Implicit bias of gradient descent on linear convolutional networks", NeurIPS 2018.</remarks>
public sealed class LinearConvnetFourierSparsity : Claim<ConvolutionRecipe>, IAlgebraic<ConvolutionRecipe>, IAnalytic<ConvolutionRecipe>, IPaired<ConvolutionRecipe>, IGolden<ConvolutionRecipe>
{
    private const string Balance = "(i) autocorrelations";
    private const string Norm = "(ii) start";
    private const string Dual = "(iv) dual bound";
    private const string Trend = "(v) gap halved";

    public override string Id => "linear-convnet-fourier-sparsity";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "A linear network of two convolutional layers as wide as its D inputs regularises the sum of its Fourier coefficients: descent balances every frequency, half the squared weights are at least that sum, which bounds the margin by duality, and the largest margin for that sum is what training comes near.",
        Formula = """
            beta = w_1 * w_2 (cyclic), v^ the discrete Fourier transform, |beta|_F = (1/D) sum_k |beta^_k|, any loss of beta
            (i) a step eta of descent changes |w_1^_k|^2 - |w_2^_k|^2 by eta^2 (|g_1^_k|^2 - |g_2^_k|^2), for every k; the same for autocorrelations
            (ii) |beta|_F <= (|w_1|^2 + |w_2|^2)/2
            (iii) equality if |w_1^_k| = |w_2^_k| for all k
            (iv) min_n z_n.beta / |beta|_F <= max_k |(Z^T q)^_k| for all weights q >= 0 that add up to one; here those of training
            separable points, exponential tail, gap = 1 - (min_n z_n.beta/|beta|_F)/(its largest value), random instances:
            (v) P(gap after 4096 steps < half the gap after 64) > 1/2    (vi) P(gap after 4096 steps < gap of the largest l2 margin's direction) > 1/2
            """,
        Notes = "002 (Gunasekar): \"We end up maximizing the margin subject to an l1 penalty on the frequency components of the predictor.\"",
        Source = "Gunasekar, Lee, Soudry, Srebro, NeurIPS 2018 (arXiv 1806.00468), for the limit of training, of which (v) and (vi) are what finite times show: no rate is known.",
        Sketch = """
            Fourier coefficients multiply: beta^ = w_1^ w_2^, g_1^ = g^ conj(w_2^), and the terms of first order cancel in (i). (ii): |w_1^||w_2^| <= (|w_1^|^2 + |w_2^|^2)/2 at each
            frequency, and Parseval. (iv): the least margin is at most the mean (Z^T q).beta = (1/D) sum_k conj((Z^T q)^_k) beta^_k.
            """,
    };

    public override Effort Effort => new(Dropped: 192, Paired: 256);

    public override Gen<ConvolutionRecipe> Recipes =>
        from size in Gen.Elements(5, 5, 6, 7, 9)
        from points in Gen.Choose(2, 4)
        from steps in Gen.Elements(16, 32, 64)
        select new ConvolutionRecipe { Size = size, Points = points, Steps = steps };

    public override Gen<ConvolutionRecipe> RationalRecipes => Gen.Elements(2, 3, 4).Select(size => new ConvolutionRecipe { Size = size, Points = 1, Steps = 1 });

    public override bool Admits(ConvolutionRecipe recipe) => recipe is { Size: >= 2, Points: >= 1, Steps: >= 1 };

    public override ConvolutionRecipe Canonical => new();

    public override IReadOnlyList<Assumption<ConvolutionRecipe>> Assumptions =>
    [
        new("both layers take the same step", recipe => recipe with { EqualSteps = false }, Balance),
        new("filters are as wide as the input (one weight less)", recipe => recipe with { FullWidth = false }, Balance),
        new("the norm is that of frequencies (of the coefficients themselves instead)", recipe => recipe with { Size = 13, Frequencies = false }, Norm),
        new("q adds up to one (to an eighth instead)", recipe => recipe with { Simplex = false }, Dual),
        new("exponential tail (1/(1 + m) instead)", recipe => recipe with { ExponentialTail = false }, Trend),
        new("separable points", recipe => recipe with { Separable = false }, Trend),
        new("convolutional layers (one dense layer instead)", recipe => recipe with { Convolutional = false }, Trend),
    ];

    /// <remarks>Autocorrelations of layers that moved by eta times a gradient of degree two: six, judged squared.</remarks>
    public double Degree(ConvolutionRecipe recipe) => 12;

    public IEnumerable<Measurement<T>> MeasureExactly<T>(ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => ConvolutionBalance.Measure(Balance, "(i) frequencies", recipe, trial);

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

    public IEnumerable<Pair<T>> Compare<T>(ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => ConvolutionTrend.Compare(Trend, "(vi) against l2", recipe, trial);

    public IEnumerable<Quantity<T>> Snapshot<T>(ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => ConvolutionChecks.Snapshot(recipe, trial);
}
