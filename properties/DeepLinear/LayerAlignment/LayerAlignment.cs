namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient descent on separable data makes the layers of a deep linear network rank one and aligns them.</summary>
public sealed partial class LayerAlignment(LayerAlignment.Recipe? data = null) : Theorem<LayerAlignment.Recipe>(data), IAcceptsTable
{
    public override string Words =>
        "Gradient descent on separable data aligns the layers of a deep linear network: each stays within a constant of rank one while its norm grows.";

    public override string Setting => """
        f(x) = W_L ... W_1 x with one output, R = mean logistic loss of n separable points, z = y x, P_k = W_(k+1)'W_(k+1) - W_k W_k'
        R_t after t steps of one size eta, each with R_(t+1) <= R_t - eta |grad|^2 / 2, and R_0 < ln 2, the risk of the zero network
        u_k, v_k the first singular vectors of W_k
        D_k = sum_(j=k)^(L-1) (lmax(P_j(0)) - tr P_j(0)),  spread_k = lmax(P_k(0)) - lmin(P_k(0))
        """;

    private static readonly Identity Balance = new("(i)", "P_k(t) = P_k(0) + eta^2 sum_s (G_(k+1)'G_(k+1) - G_k G_k'), exactly, for any loss of the product");
    private const string ApartInBoth =
        "W_k is taken to be as far from rank one as (ii) allows, and v_(k+1) to meet both ends of the spectrum of P_k; no start does both";

    private static readonly Inequality RankOne = new("(ii) rank one", "|W_k|_F^2 - |W_k|_2^2 <= D_k + 2 eta R_0")
    {
        Terms = ["D_k", "2 eta R_0"],
        Unbounded = "layers of any size and rank may be trained",
    };

    private static readonly Inequality Alignment = new("(iii) alignment", "1 - <v_(k+1), u_k>^2 <= (D_k + spread_k + 4 eta R_0) / |W_k|_2^2")
    {
        Terms = ["D_k", "spread_k", "4 eta R_0"],
        Ceiling = 1,
        Loose = ApartInBoth,
    };

    private static readonly Inequality Lockstep = new("(iv) lockstep", "||W_(k+1)|_F^2 - |W_k|_F^2 - tr P_k(0)| <= 2 eta R_0")
    {
        Unbounded = "layers may grow apart as far as steps go",
    };

    private static readonly Inequality Norms = new("(iv) norms", "ln(1/(e^(nR) - 1)) <= max|z| prod |W_k|_2")
    {
        Unbounded = "the logarithm grows without end as the risk vanishes",
    };

    private static readonly Inequality Risk = new("(iv) risk", """
        R_t <= B_t with B_0 = R_0, B_(t+1) = B_t - min((eta/2) (p_t g/n)^2, 2/n) (1 - e^(-n B_t))^2,
            g a margin that some unit vector attains, p_t = |W_L ... W_2|
        """)
    {
        Ceiling = 1,
    };

    private static readonly Inequality Fall = new("(iv) fall of the risk", "R_0 - B_t <= R_0 - R_t, the same as a share of what the risk fell by")
    {
        Ceiling = 1,
    };


    private static readonly Inequality RankOneNow = new(
        "(ii) rank one, at present", "|W_k|_F^2 - |W_k|_2^2 <= D_k with P_j(t) in place of P_j(0), for any linear layers with one output")
    {
        Unbounded = "layers may have any size and rank",
    };


    private static readonly Inequality AlignmentNow = new(
        "(iii) alignment, at present", "1 - <v_(k+1), u_k>^2 <= (D_k + spread_k) / |W_k|_2^2 with P_j(t) in place of P_j(0)")
    {
        Terms = ["D_k", "spread_k"],
        Ceiling = 1,
        Loose = ApartInBoth,
    };


    private static readonly Inequality RiskFromStart = new(
        "(iv) risk from the start", "the same with p_t replaced by |ln 2 - R_0|/(max|z| |W_1|_F) where that is larger, given R_0 < ln 2")
    {
        Ceiling = 1,
    };


    private static readonly Identity Slope = new("slope of the risk", "dR/deta = -|grad|^2 at eta = 0 along W - eta grad");
    private static readonly Order Direction = new("(iv) direction", """
        W_L ... W_1 tends to the maximum-margin direction like 1/ln(1/R) if the support vectors span the space
            (with steps that grow as R decays, not of one size)
        """);

    private static readonly Order DirectionInSubspace = new(
        "(iv) direction, support in a subspace", "else, where the data still span it, like ln(1/R)^(-1/L) (with the same steps)");

    public override IReadOnlyList<Part> Parts =>

    [
        Balance, RankOne, RankOneNow, Alignment, AlignmentNow, Lockstep, Norms, Risk, Fall, RiskFromStart, Direction, DirectionInSubspace, Slope,
    ];

    /// <summary>A deep linear network with one output, trained by gradient descent on the mean logistic loss of signed points.</summary>
    public sealed record Recipe
    {
        /// <summary>The number L of layers.</summary>
        public int Depth { get; init; } = 3;

        /// <summary>The number d of inputs.</summary>
        public int Inputs { get; init; } = 3;

        /// <summary>The width of every hidden layer.</summary>
        public int Width { get; init; } = 3;

        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The spread of the initial entries.</summary>
        public double Scale { get; init; } = 0.5;

        /// <summary>eta.</summary>
        public double StepSize { get; init; } = 0.125;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 1024;

        /// <summary>The points are separable by a direction with margin; otherwise the negatives of the first three are added.</summary>
        public bool Separable { get; init; } = true;

        /// <summary>
        /// R_0 is below ln 2, the risk of the zero network; otherwise training starts on the stable manifold of zero, with the product -1 against one point.
        /// </summary>
        public bool StartBelowZero { get; init; } = true;

        /// <summary>Layers are linear; otherwise the hidden ones are rectified.</summary>
        public bool Linear { get; init; } = true;

        /// <summary>Runs with a step that did not lower the risk by eta |grad|^2 / 2 are left out.</summary>
        public bool CheckDescent { get; init; } = true;

        /// <summary>All layers take the same step; otherwise layer k takes k times it. In (i) only.</summary>
        public bool EqualSteps { get; init; } = true;

        /// <summary>Steps are plain; otherwise all layers are multiplied by 15/16 before each step, as weight decay does. In (i) only.</summary>
        public bool NoWeightDecay { get; init; } = true;

        /// <summary>Steps are plain gradients; otherwise they have a momentum of 1/2. In (i) only.</summary>
        public bool NoMomentum { get; init; } = true;

        /// <summary>The support vectors span the space, where the direction of the product is followed.</summary>
        public bool SupportSpans { get; init; } = true;

        /// <summary>A user's own points; replaces what would be drawn.</summary>
        public GivenPoints? Data { get; init; }
    }

    public override Effort Effort => Data?.Data is { } given
        ? Effort.OnGivenData(given.Count) with { Rational = 0, PrimeField = 0, Rates = 0 }
        : new(Dropped: 32);

    // Most runs are short: the bounds hold at every time, and only one run in eight has to show that they last.
    public override Gen<Recipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from inputs in Gen.Choose(2, 5)
        from width in Gen.Choose(2, 5)
        from points in Gen.Choose(2, 8)
        from scale in Gen.Choose(8, 25)
        from step in Gen.Choose(4, 19)
        from steps in Gen.Elements(128, 256, 256, 256, 256, 256, 512, 1024)
        select (Data ?? new Recipe { Inputs = inputs, Points = points }) with
        {
            Depth = depth,
            Width = width,
            Scale = scale / 64.0,
            StepSize = step / 64.0,
            Steps = steps,
        };

    public override Gen<Recipe> RationalRecipes =>
        from depth in Gen.Choose(2, 3)
        from inputs in Gen.Choose(1, 3)
        from width in Gen.Choose(1, 3)
        select new Recipe { Depth = depth, Inputs = inputs, Width = width, Steps = 2 };

    public override bool Admits(Recipe recipe) => recipe is { Depth: >= 2, Inputs: >= 1, Width: >= 1, Points: >= 1, Steps: >= 1 }
        and { Scale: > 0, StepSize: > 0 } && (Data is null || (recipe.Inputs == Data.Inputs && recipe.Points == Data.Points));

    public override Recipe Canonical =>
        Data ?? new() { Depth = 3, Inputs = 3, Width = 4, Points = 5, Scale = 0.375, StepSize = 0.125, Steps = 1024 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the data are separable", recipe => recipe with { Separable = false, Scale = 0.5, StepSize = 0.25, Steps = 1024 }, Breaks: Risk),
        // R_0 < ln 2: R(W_0) is R_0, and R(0) is the risk of the zero network.
        new(
            "R(W_0) < R(0) (a start on the stable manifold of zero instead)",
            recipe => recipe with { StartBelowZero = false, Points = 1, Steps = 256 },
            Breaks: RiskFromStart),
        new(
            "the layers are linear (rectified instead)",
            recipe => recipe with { Linear = false, Depth = 2, Scale = 1 / 16.0, StepSize = 1 / 16.0, Steps = 512 },
            Breaks: RankOne),
        new(
            "each step lowers the risk by eta |grad|^2 / 2",
            recipe => recipe with { CheckDescent = false, StepSize = 30, Scale = 0.5, Steps = 128 },
            Breaks: Lockstep),
        new("the support vectors span the space (for the rate 1/ln(1/R))", recipe => recipe with { SupportSpans = false }, Breaks: Direction),
        new("all layers take the same step", recipe => recipe with { EqualSteps = false }, Breaks: Balance),
        new("no weight decay", recipe => recipe with { NoWeightDecay = false }, Breaks: Balance),
        new("no momentum", recipe => recipe with { NoMomentum = false }, Breaks: Balance),
    ];

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table) => GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing)
        ? new LayerAlignment(new() { Inputs = points.Dimension, Points = points.Points.Count, Data = points }) { GivenData = points.Known() }
        : new LayerAlignment(new()) { GivenData = nothing };
}
