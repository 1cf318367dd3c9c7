namespace Theorems.Properties.Margin;

/// <summary>
/// Gradient descent on separable data goes to the maximum-margin direction: w(t) = w_hat ln t + w_tilde + e(t) with an explicit bound on e.
/// </summary>
public sealed partial class MaxMarginDirection(MaxMarginDirection.Recipe? data = null) : Theorem<MaxMarginDirection.Recipe>(data), IAcceptsTable
{
    public override string Words => "Gradient descent on separable data converges to the maximum-margin direction, the same for every small step size.";

    public override string Setting => """
        z_n = y_n x_n separable, loss sum exp(-z_n.w) or logistic, w_hat the shortest w with every z_n.w >= 1
        step size eta with eta sum |z_n|^2 <= 1, or eta sum |z_n|^2 <= 4 for the logistic loss
        S the support, independent and spanning, w_hat = sum_S alpha_n z_n with alpha > 0, theta_n = z_n.w_hat > 1 off S
        eta exp(-z_n.w_tilde) = alpha_n on S, e(t) = w(t) - w_hat ln t - w_tilde, c_n = eta exp(-z_n.w_tilde)
        M = sum_S alpha_n z_n z_n', mu = lmin(M), Z = max_S |z_n|, h(x) = (1 - e^-x)/x
        """;

    private static readonly Inequality Bounded = new("(A)", """
        |e(t)| <= B_t from any t_0 on, B_(t_0) = |e(t_0)|, L = lmax(M)(e^(BZ) - 1)/(BZ):
            B_(t+1) = max(1 - mu h(BZ)/t, L/t - 1) B + sum_(n not in S) c_n t^-theta_n e^(B|z_n|) |z_n| + (1/t - ln(1 + 1/t)) |w_hat|
            (logistic loss: + sum_S (alpha_n^2/eta) t^-2 e^(2B|z_n|) |z_n|)
        """);

    private static readonly Inequality Differential = new("(B) differential", """
        exponential loss, gradient flow:
            d|e|^2/d ln t <= (2/e) sum_(n not in S) c_n t^(1-theta_n) at every point w_hat ln t + w_tilde + e
        """);

    private static readonly Inequality AlongFlow = new("(B) flow", """
        exponential loss, gradient flow:
            |e(t)|^2 <= |e(1)|^2 + (2/e) sum_(n not in S) c_n (1 - t^(1-theta_n))/(theta_n - 1) for every t >= 1
        """);

    private static readonly Inequality Direction = new(
        "(C) direction", "|w/|w| - w_hat/|w_hat|| <= 2 rho/(|w_hat| ln t) with rho = |w_tilde| + B_t");

    private static readonly Inequality Margin = new("(C) margin", "1/|w_hat| - min z_n.w/|w| <= 2 max|z| rho/(|w_hat| ln t)");

    private static readonly Inequality DirectionOfFlow = new(
        "(C) direction of flow", "exponential loss: the same as (C) direction with rho = |w_tilde| + what (B) flow bounds |e(t)| by");

    private static readonly Inequality MarginOfFlow = new("(C) margin of flow", "exponential loss: the same as (C) margin with this rho");

    private static readonly Identity Shifted = new("(D)", "w_tilde(eta) - w_tilde(1) = w_hat ln eta, exactly");

    private static readonly Identity Eigenvector = new("(E) M w_hat = w_hat", "sum_S alpha_n (z_n.w_hat) z_n = w_hat, exactly");

    private static readonly Inequality RateOfFlow = new("(E) rate of flow", """
        exponential loss, gradient flow, any t >= t_1:
            |e(t)| <= (t/t_1)^(-mu h(EZ)) |e(t_1)| + sum_(n not in S) c_n e^(E|z_n|) |z_n| t_1^(1-theta_n)/(theta_n - 1),
            E^2 = |e(t_1)|^2 + (2/e) sum_(n not in S) c_n t_1^(1-theta_n)/(theta_n - 1) by (B) from t_1 on
        """);

    private static readonly Enumeration FirstStep = new(
        "(F)", "exponential loss, w orthogonal to all z_n: one step is w + eta sum z_n, exactly (every shape of a finite list, drawn integers)");

    public override IReadOnlyList<Part> Parts =>
        [Bounded, Differential, AlongFlow, Direction, Margin, DirectionOfFlow, MarginOfFlow, Shifted, Eigenvector, RateOfFlow, FirstStep];

    /// <summary>The loss of a margin.</summary>
    public enum Loss
    {
        /// <summary>e^-m.</summary>
        Exponential,

        /// <summary>ln(1 + e^-m).</summary>
        Logistic,

        /// <summary>1/(2 (1 + m)^2): its tail is not exponential.</summary>
        Polynomial,
    }

    /// <summary>How the negative gradient becomes a step.</summary>
    public enum Preconditioner
    {
        /// <summary>The gradient itself.</summary>
        None,

        /// <summary>The factors 1, 4, 1/4, 1, 4 ... for the coordinates.</summary>
        Diagonal,

        /// <summary>Divided by the root of accumulated squares.</summary>
        AdaGrad,

        /// <summary>Divided by the root of a moving average of squares, with momentum.</summary>
        Adam,
    }

    /// <summary>What the points that touch the margin are like.</summary>
    public enum SupportShape
    {
        /// <summary>As many as dimensions, independent, all with positive weight.</summary>
        Generic,

        /// <summary>One more point on the margin, so that they depend on each other.</summary>
        Dependent,

        /// <summary>The points (1, 0) and (1, 1): the second touches the margin with weight zero. Nothing else is drawn; the step size is 1/8.</summary>
        ZeroWeight,
    }

    /// <summary>Separable points whose maximum-margin vector is known, and a descent on them.</summary>
    public sealed record Recipe
    {
        /// <summary>The dimension d; also the number of support vectors.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number of points beyond the margin.</summary>
        public int Others { get; init; } = 2;

        /// <summary>The loss.</summary>
        public Loss Loss { get; init; }

        /// <summary>eta times sum |z_n|^2; a fourth of it for the logistic loss.</summary>
        public double StepFraction { get; init; } = 0.5;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 1024;

        /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
        public bool Separable { get; init; } = true;

        /// <summary>The support vectors.</summary>
        public SupportShape Support { get; init; }

        /// <summary>How the gradient becomes a step.</summary>
        public Preconditioner Preconditioner { get; init; }

        /// <summary>Descent starts at zero; otherwise at a random vector, a small one for the exponential loss, whose gradients have no bound.</summary>
        public bool StartAtZero { get; init; } = true;

        /// <summary>The bound contracts with mu, the least eigenvalue of sum alpha z z'; otherwise with 1, as if only theta mattered.</summary>
        public bool HessianLimits { get; init; } = true;

        /// <summary>
        /// Judges also runs that have not come near their limit after a quarter of the steps: from there on with B = 1/(2 Z), Z = max_S |z|, where (A) would
        /// take |e|.
        /// </summary>
        public bool JudgeAll { get; init; }

        /// <summary>The step of (F) starts where all margins are zero.</summary>
        public bool Orthogonal { get; init; } = true;

        /// <summary>A user's own points, each with its label, 1 or -1, at the end; replaces what would be drawn.</summary>
        public IReadOnlyList<double[]>? Data { get; init; }

        /// <summary>The indices of the user's support vectors.</summary>
        internal IReadOnlyList<int>? DataSupport { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the data are separable", recipe => Judged(recipe) with { Separable = false }, Bounded),
        new("the loss has an exponential tail", recipe => Judged(recipe) with { Loss = Loss.Polynomial }, Bounded),
        new("steps follow the plain gradient (factors 1, 4, 1/4 on the coordinates instead)",
            recipe => Judged(recipe) with { Preconditioner = Preconditioner.Diagonal }, Bounded),
        new("steps follow the plain gradient (AdaGrad instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.AdaGrad }, Bounded),
        new("steps follow the plain gradient (Adam instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.Adam }, Bounded),
        new("alpha > 0 on the support",
            recipe => Judged(recipe) with { Dimension = 2, Others = 0, Data = null, Support = SupportShape.ZeroWeight, Steps = 8192 }, Bounded),
        new("the support vectors are independent", recipe => Judged(recipe) with { Support = SupportShape.Dependent }, Bounded),
        new("the step is small (exponential loss)", recipe => Judged(recipe) with { StepFraction = 1000 }, Bounded),
        new("the rate is limited by mu, not by theta alone", recipe => recipe with { HessianLimits = false, Steps = 8192 }, Bounded),
        new("the step of (F) starts where all margins are zero", recipe => recipe with { Orthogonal = false }, FirstStep),
        new("descent starts at zero", recipe => recipe with { StartAtZero = false }, Necessary: false),
    ];

    private static Recipe Judged(Recipe recipe) => recipe with { JudgeAll = true, Loss = Loss.Exponential, Steps = 2048 };

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from others in Gen.Choose(1, 4)
        from loss in Gen.Elements(Loss.Exponential, Loss.Exponential, Loss.Logistic)
        from fraction in Gen.Choose(7, 57)
        from steps in Gen.Elements(512, 512, 512, 512, 512, 1024, 1024, 4096)
        select (Data ?? new Recipe { Dimension = dimension, Others = others }) with { Loss = loss, StepFraction = fraction / 64.0, Steps = steps };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 2, Others: >= 1, Steps: >= 256, StepFraction: > 0 and <= 1 }
        && (Data is null || (recipe.Dimension == Data.Dimension && recipe.Others == Data.Others));

    public override Recipe Canonical => Data ?? new() { Dimension = 3, Others = 2, Steps = 8192 };

    public override Effort Effort => Data is null ? new(Dropped: 64, Hunted: 128) : base.Effort;

    public string TableLayout => SignedPoints.Layout;

    // Refuses points that cannot be separated, and those whose support vectors do not determine the direction with positive weights.
    public Claim On(IReadOnlyList<double[]> rows)
    {
        IReadOnlyList<double[]> points = SignedPoints.Read(rows);
        MinimumNormPoint<Rational> nearest = SignedPoints.Separate(points);
        int dimension = points[0].Length - 1;
        int touching = Enumerable.Range(0, points.Count).Count(point =>
            Enumerable.Range(0, dimension).Aggregate(Rational.Zero, (sum, column) =>
                sum + (Rational.FromDyadic(points[point][column] * points[point][^1]) * nearest.Point[column])) == nearest.SquaredNorm);
        if (nearest.Support.Length != dimension || touching != dimension)
        {
            throw new BrokenAssumptionException(
                "the support vectors are independent, span the space and have positive weights",
                $"{touching} points touch the margin and {nearest.Support.Length} of them carry weight, in dimension {dimension}.");
        }

        return new MaxMarginDirection(new Recipe { Dimension = dimension, Others = points.Count - dimension, Data = points, DataSupport = nearest.Support });
    }
}
