namespace Theorems.Properties.DeepLinear;

/// <summary>Two convolutional layers measure a linear predictor by the sum of its Fourier coefficients, and balance each frequency by itself.</summary>
public sealed partial class LinearConvnetFourierSparsity : Theorem<LinearConvnetFourierSparsity.Recipe>
{
    public override string Words =>
        "A linear network of two convolutional layers as wide as its D inputs regularises the sum of its Fourier coefficients: "
        + "descent balances every frequency, half the squared weights are at least that sum, which bounds the margin by duality, "
        + "and the largest margin for that sum is what training comes near.";

    public override string Setting => """
        beta = w_1 * w_2 (cyclic, D weights each), v^ the discrete Fourier transform, |beta|_F = (1/D) sum_k |beta^_k|,
        any loss of beta, z_n = y_n x_n
        for (v) and (vi): separable points, exponential tail, gap = 1 - (min_n z_n.beta/|beta|_F)/(its largest value over all beta)
        """;

    private static readonly Identity Frequencies = new(
        "(i) frequencies", "a step eta of descent changes |w_1^_k|^2 - |w_2^_k|^2 by eta^2 (|g_1^_k|^2 - |g_2^_k|^2), for every k");

    private static readonly Identity Autocorrelations = new("(i) autocorrelations", "the same for autocorrelations");
    private static readonly Inequality Start = new("(ii) start", "|beta|_F <= (|w_1|^2 + |w_2|^2)/2")
    {
        Terms = ["|w_1|^2/2", "|w_2|^2/2"],
        Unbounded = "weights may have any length",
    };

    private static readonly Inequality Trained = new("(ii) trained", "the same after training")
    {
        Terms = ["|w_1|^2/2", "|w_2|^2/2"],
        Unbounded = "weights grow without end in training",
    };

    private static readonly Identity Equality = new("(iii) equality", "|beta|_F = (|w_1|^2 + |w_2|^2)/2 if |w_1^_k| = |w_2^_k| for all k");
    private static readonly Inequality Dual = new(
        "(iv) dual bound", "min_n z_n.beta / |beta|_F <= max_k |(Z^T q)^_k| for all weights q >= 0 that add up to one; here those of training")
    {
        Ceiling = 1,
    };

    private static readonly Precedence Halved = new(
        "(v) gap halved", "P(gap after 4096 steps < half the gap after 64) > 1/2 over random instances");

    private static readonly Precedence AgainstEuclidean = new(
        "(vi) against l2", "P(gap after 4096 steps < gap of the largest l2 margin's direction) > 1/2");

    public override IReadOnlyList<Part> Parts => [Frequencies, Autocorrelations, Start, Trained, Equality, Dual, Halved, AgainstEuclidean];

    /// <summary>A linear network of two convolutional layers, trained on separable signed points with the exponential loss.</summary>
    public sealed record Recipe
    {
        /// <summary>The number D of inputs and of weights in each layer.</summary>
        public int Size { get; init; } = 5;

        /// <summary>The number of points.</summary>
        public int Points { get; init; } = 3;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 64;

        /// <summary>Both layers take the same step; otherwise the second one takes twice as long a step.</summary>
        public bool EqualSteps { get; init; } = true;

        /// <summary>Filters are as wide as the input; otherwise the last weight of the first layer is zero and stays so.</summary>
        public bool FullWidth { get; init; } = true;

        /// <summary>The norm is that of Fourier coefficients; otherwise of the coefficients themselves.</summary>
        public bool Frequencies { get; init; } = true;

        /// <summary>The weights of the dual bound add up to one; otherwise to an eighth.</summary>
        public bool Simplex { get; init; } = true;

        /// <summary>The loss is e^-m; otherwise 1/(1 + m), whose tail is not exponential.</summary>
        public bool ExponentialTail { get; init; } = true;

        /// <summary>The points are separable; otherwise the negative of the first one is added.</summary>
        public bool Separable { get; init; } = true;

        /// <summary>Two convolutional layers are trained; otherwise the coefficients themselves, as one dense layer.</summary>
        public bool Convolutional { get; init; } = true;
    }

    public override Effort Effort => new(Dropped: 192, Paired: 512);

    public override Gen<Recipe> Recipes =>
        from size in Gen.Elements(5, 5, 6, 7, 9)
        from points in Gen.Choose(2, 4)
        from steps in Gen.Elements(16, 32, 64)
        select new Recipe { Size = size, Points = points, Steps = steps };

    public override Gen<Recipe> RationalRecipes => Gen.Elements(2, 3, 4).Select(size => new Recipe { Size = size, Points = 1, Steps = 1 });

    public override bool Admits(Recipe recipe) => recipe is { Size: >= 2, Points: >= 1, Steps: >= 1 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("both layers take the same step", recipe => recipe with { EqualSteps = false }, Breaks: Autocorrelations),
        new("filters are as wide as the input (one weight less)", recipe => recipe with { FullWidth = false }, Breaks: Autocorrelations),
        new(
            "the norm is that of frequencies (of the coefficients themselves instead)",
            recipe => recipe with { Size = 13, Frequencies = false },
            Breaks: Start),
        new("q adds up to one (to an eighth instead)", recipe => recipe with { Simplex = false }, Breaks: Dual),
        new("exponential tail (1/(1 + m) instead)", recipe => recipe with { ExponentialTail = false }, Breaks: Halved),
        new("separable points", recipe => recipe with { Separable = false }, Breaks: Halved),
        new("convolutional layers (one dense layer instead)", recipe => recipe with { Convolutional = false }, Breaks: Halved),
    ];
}
