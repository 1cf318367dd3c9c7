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
        S the support, independent, w_hat = sum_S alpha_n z_n with alpha > 0, theta_n = z_n.w_hat > 1 off S
        w_tilde the shortest with eta exp(-z_n.w_tilde) = alpha_n on S, e(t) = w(t) - w_hat ln t - w_tilde, c_n = eta exp(-z_n.w_tilde)
        M = sum_S alpha_n z_n z_n', mu = lmin(M), positive if and only if S spans the space, Z = max_S |z_n|, h(x) = (1 - e^-x)/x
        """;

    private static readonly Inequality Bounded = new("(A)", """
        |e(t)| <= B_t from any t_0 on, B_(t_0) = |e(t_0)|, L = lmax(M)(e^(BZ) - 1)/(BZ):
            B_(t+1) = max(1 - mu h(BZ)/t, L/t - 1) B + sum_(n not in S) c_n t^-theta_n e^(B|z_n|) |z_n| + (1/t - ln(1 + 1/t)) |w_hat|
            (logistic loss: + sum_S (alpha_n^2/eta) t^-2 e^(2B|z_n|) |z_n|)
        """)
    {
        Unbounded = "|e| may be of any size, and grows where an assumption fails",
    };

    private static readonly Inequality Differential = new("(B) differential", """
        exponential loss, gradient flow:
            d|e|^2/d ln t <= (2/e) sum_(n not in S) c_n t^(1-theta_n) at every point w_hat ln t + w_tilde + e
        """)
    {
        Unbounded = "|e| may grow at any rate in any other field",
    };

    private static readonly Inequality Squared = new("(B) descent", """
        exponential loss with eta f(w(t_1)) max|z_n|^2 <= 1, f the sum of losses, or logistic loss:
            |e(t)| <= E_t from any t_1 on, E_(t_1) = |e(t_1)|, r = 1/t - ln(1 + 1/t), q = 0 (logistic loss: sum_S alpha_n^2 |z_n|/(eta t^2)), p = r |w_hat| + q:
            E_(t+1) = p + sqrt(p^2 + E_t^2 + s),
            s = |w_hat|^2 ln(1 + 1/t)(2/t - ln(1 + 1/t)) + 2 sum_(n not in S) c_n t^-theta_n + 2 q |w_hat| ln(1 + 1/t)
        """)
    {
        Unbounded = "|e| may be of any size, and grows where an assumption fails",
    };

    private static readonly Inequality AlongFlow = new("(B) flow", """
        exponential loss, gradient flow:
            |e(t)|^2 <= |e(1)|^2 + (2/e) sum_(n not in S) c_n (1 - t^(1-theta_n))/(theta_n - 1) for every t >= 1
        """)
    {
        Terms = ["|e(1)|^2", "(2/e) sum", "integration"],
        Unbounded = "|e| may be of any size, and grows where an assumption fails",
        Loose = "|e| falls at the rate of (E), while |e(1)|^2 is kept in the bound for all times",
    };

    private static readonly Inequality Direction = new(
        "(C) direction", "|w/|w| - w_hat/|w_hat|| <= 2 rho/(|w_hat| ln t) with rho = |w_tilde| + B_t")
    {
        Terms = ["of |w_tilde|", "of B_t"],
        Ceiling = 2,
        Loose = "w_tilde and e are taken to lie across w_hat and on one side, and to turn it twice as far; what lies along w_hat turns nothing",
    };

    private static readonly Inequality Margin = new("(C) margin", "1/|w_hat| - min z_n.w/|w| <= 2 max|z| rho/(|w_hat| ln t)")
    {
        Terms = ["of |w_tilde|", "of B_t"],
        Ceiling = 1,
        Loose = "as (C) direction, and the turn is taken to go straight against the longest point",
    };

    private static readonly Inequality DirectionOfFlow = new(
        "(C) direction of flow", "exponential loss: the same as (C) direction with rho = |w_tilde| + what (B) flow bounds |e(t)| by")
    {
        Terms = ["of |w_tilde|", "of (B) flow", "integration"],
        Ceiling = 2,
        Loose = "as (C) direction, and (B) flow keeps |e(1)| for all times",
    };

    private static readonly Inequality MarginOfFlow = new("(C) margin of flow", "exponential loss: the same as (C) margin with this rho")
    {
        Terms = ["of |w_tilde|", "of (B) flow", "integration"],
        Ceiling = 1,
        Loose = "as (C) margin, and (B) flow keeps |e(1)| for all times",
    };

    private static readonly Identity Shifted = new("(D)", "w_tilde(eta) - w_tilde(1) = w_hat ln eta, exactly");

    private static readonly Identity Eigenvector = new("(E) M w_hat = w_hat", "sum_S alpha_n (z_n.w_hat) z_n = w_hat, exactly");

    private static readonly Inequality RateOfFlow = new("(E) rate of flow", """
        exponential loss, gradient flow, any t >= t_1:
            |e(t)| <= (t/t_1)^-k |e(t_1)|
                + sum_(n not in S) c_n e^(E|z_n|) |z_n| t_1^(1-theta_n) ((t/t_1)^(1-theta_n) - (t/t_1)^-k)/(k - theta_n + 1), k = mu h(EZ),
            E^2 = |e(t_1)|^2 + (2/e) sum_(n not in S) c_n t_1^(1-theta_n)/(theta_n - 1) by (B) from t_1 on
        """)
    {
        Terms = ["(t/t_1)^-k |e(t_1)|", "sum", "integration"],
        Unbounded = "|e| may be of any size, and grows where an assumption fails",
    };

    private static readonly Order OrderOfFlow = new(
        "(E) order of flow", "exponential loss, gradient flow: |e(t)| ~ t^-min(mu, theta - 1), theta the least theta_n off S (in the plane, one n off S)");

    private static readonly Enumeration FirstStep = new(
        "(F)", "exponential loss, w orthogonal to all z_n: one step is w + eta sum z_n, exactly (every shape of a finite list, drawn integers)");

    public override IReadOnlyList<Part> Parts =>

    [
        Bounded, Squared, Differential, AlongFlow, Direction, Margin, DirectionOfFlow, MarginOfFlow, Shifted, Eigenvector, RateOfFlow, OrderOfFlow, FirstStep,
    ];

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
        /// <summary>The dimension d; also the number of support vectors, if these span.</summary>
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

        /// <summary>Support vectors near each other with unequal weights, so that mu is small, and the others far beyond the margin.</summary>
        public bool Flat { get; init; }

        /// <summary>The support spans the space; otherwise it lies in one dimension less, and mu is the least eigenvalue of M on its span.</summary>
        public bool Spanning { get; init; } = true;

        /// <summary>
        /// Descent starts at this time t_1 near the ray, w(t_1) = w_hat ln t_1 + w_tilde + e(t_1); at 0 as <see cref="StartAtZero"/> says, with t_1 = 1.
        /// </summary>
        public int RayTime { get; init; }

        /// <summary>e(t_1) is a normal vector times this.</summary>
        public double Aside { get; init; }

        /// <summary>(B) descent is compared where its first step is small; otherwise all the same.</summary>
        public bool SmallStep { get; init; } = true;

        /// <summary>The step of (F) starts where all margins are zero.</summary>
        public bool Orthogonal { get; init; } = true;

        /// <summary>A user's own points; replaces what would be drawn.</summary>
        public GivenPoints? Data { get; init; }

        /// <summary>The user's points, those of the support first.</summary>
        internal IReadOnlyList<double[]>? SupportFirst { get; init; }

        /// <summary>The number of support vectors.</summary>
        internal int SupportCount => Data?.Support.Count ?? (Spanning ? Dimension : Dimension - 1);
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the data are separable", recipe => OnRay(recipe) with { Separable = false }, Squared),
        new("the loss has an exponential tail", recipe => OnRay(recipe) with { Loss = Loss.Polynomial }, Squared),
        new("steps follow the plain gradient (factors 1, 4, 1/4 on the coordinates instead)",
            recipe => OnRay(recipe) with { Preconditioner = Preconditioner.Diagonal }, Squared),
        new("steps follow the plain gradient (AdaGrad instead)", recipe => OnRay(recipe) with { Preconditioner = Preconditioner.AdaGrad }, Squared),
        new("steps follow the plain gradient (Adam instead)", recipe => OnRay(recipe) with { Preconditioner = Preconditioner.Adam }, Squared),
        new("alpha > 0 on the support",
            recipe => OnRay(Drawn(recipe)) with { Dimension = 2, Others = 0, Support = SupportShape.ZeroWeight }, Squared),
        new("the support vectors are independent",
            recipe => OnRay(Drawn(recipe)) with { Dimension = 2, Flat = true, Support = SupportShape.Dependent }, Squared),
        new("the step is small (exponential loss)",
            recipe => recipe with { Loss = Loss.Exponential, StepFraction = 1000, SmallStep = false, RayTime = 0, Steps = 256 }, Squared),
        new("the rate is limited by mu, not by theta alone",
            recipe => BesideRay(recipe) with { Dimension = Math.Max(4, recipe.Dimension), Flat = true, HessianLimits = false },
            Bounded),
        new("the support vectors span the space (mu of their span instead)",
            recipe => BesideRay(recipe) with { Dimension = 4, Flat = false, Spanning = false }, Bounded),
        new("the step of (F) starts where all margins are zero", recipe => recipe with { Orthogonal = false }, FirstStep),
        new("descent starts at zero", recipe => recipe with { StartAtZero = false, RayTime = 0 }, Necessary: false),
    ];

    // From the ray on, where e = 0 and the first step is small whatever eta is.
    private static Recipe OnRay(Recipe recipe) => recipe with { Loss = Loss.Exponential, RayTime = 128, Aside = 0, Steps = 2048 };

    // Beside it, where little but the slowest eigenvalue counts.
    private static Recipe BesideRay(Recipe recipe) => Drawn(recipe) with { Loss = Loss.Exponential, RayTime = 32, Aside = 1 / 16.0, Steps = 8192 };

    // Drawn points in place of a user's, where these cannot be made to break the assumption.
    private static Recipe Drawn(Recipe recipe) => recipe with { Data = null, SupportFirst = null };

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from others in Gen.Choose(1, 4)
        from loss in Gen.Elements(Loss.Exponential, Loss.Exponential, Loss.Logistic)
        from fraction in Gen.Choose(7, 57)
        from steps in Gen.Elements(1024, 1024, 1024, 2048)
        from flat in Gen.Elements(false, false, true)
        from ray in flat ? Gen.Elements(0, 32, 32, 64) : Gen.Elements(0, 0, 64)
        select (Data ?? new Recipe { Dimension = dimension, Others = others, Flat = flat }) with
        {
            Loss = loss,
            StepFraction = fraction / 64.0,
            Steps = Data is { Data.Count: > 4096 } ? 256 : steps,
            // Near the ray only once c_n t^-theta_n is small, which for a user's points may take longer than anyone can wait.
            RayTime = Data is null ? ray : 0,
            Aside = 1 / 16.0,
        };

    public override bool Admits(Recipe recipe) => recipe is { Steps: >= 256, StepFraction: > 0 and <= 1 }
        && (Data is null ? recipe is { Dimension: >= 2, Others: >= 1 } : recipe.Dimension == Data.Dimension && recipe.Others == Data.Others);

    public override Recipe Canonical => Data ?? new() { Dimension = 3, Others = 2, Steps = 8192 };

    public override Effort Effort => Data?.Data is { } given
        ? Effort.OnGivenData(given.Count, most: 64) with { Hunted = 0, Rational = 0, PrimeField = 0, Rates = 0 }
        : new(Dropped: 64, Hunted: 128, Rates: 512);

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table)
    {
        if (!GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing))
        {
            return new MaxMarginDirection(new()) { GivenData = nothing };
        }

        int[] weightless = [.. points.Touching.Except(points.Support)];
        if (weightless.Length > 0)
        {
            return new MaxMarginDirection(new())
            {
                GivenData = points.Without(
                    "the support vectors are independent and have positive weights",
                    $"{points.Names(weightless)} {(weightless.Length == 1 ? "touches" : "touch")} the margin without weight "
                        + $"beside {points.Names(points.Support)}"),
            };
        }

        return new MaxMarginDirection(new()
        {
            Dimension = points.Dimension,
            Others = points.Points.Count - points.Support.Count,
            Data = points,
            SupportFirst = points.SupportFirst,
        })
        {
            GivenData = points.Known(new GivenFact("span of the support", points.Support.Count == points.Dimension
                ? "the whole space, so mu > 0"
                : $"{points.Support.Count} of {points.Dimension} dimensions, so mu = 0: what is claimed holds, but B_t and e(t) need not become small")),
        };
    }
}
