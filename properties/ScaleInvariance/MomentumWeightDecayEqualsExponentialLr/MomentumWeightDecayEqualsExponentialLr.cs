namespace Theorems.Properties.ScaleInvariance;

/// <summary>Momentum with weight decay equals momentum at exponentially growing rates without it, from the right buffer or at the right rates.</summary>
public sealed partial class MomentumWeightDecayEqualsExponentialLr : Theorem<MomentumRecipe>, IAnalytic<MomentumRecipe>
{
    public override string Words =>
        "Momentum with weight decay equals momentum with exponentially growing learning rates on scale-invariant losses, "
        + "if the buffer or the rates are corrected at the start.";

    public override string Setting => """
        w_(t+1) = w_t - eta v_(t+1), v_(t+1) = gamma v_t + grad L_t(w_t) + lambda w_t, v_0 = 0, L_t(c w) = L_t(w) for c > 0
        alpha and beta: the roots of x^2 - (1 + gamma - lambda eta) x + gamma;  x_(t+1) = (1 + gamma - lambda eta) x_t - gamma x_(t-1), x_(-1) = x_0 = 1
        """;

    private static readonly Identity Corrected =
        new("(a)", "the same gamma, no decay, rates eta alpha^(-2t-1), buffer -(1 - alpha) w_0/(eta alpha):  w~_t = alpha^-t w_t");
    private static readonly Identity OtherRoot = new("(a) other root", "the same with beta for alpha");
    private static readonly Identity CorrectedNetwork =
        new("(a) rectified network", "in floats the functions of w~_T and of w_T differ by what rounding explains");
    private static readonly Identity Scheduled = new("(b)", "the same gamma, no decay, rates eta/(x_t x_(t+1)), an empty buffer:  w~_t = w_t/x_t");
    private static readonly Identity ScheduledNetwork =
        new("(b) rectified network", "in floats the functions of w~_T and of w_T differ by what rounding explains");
    private static readonly Identity Solved = new("(c)", "x_t = (alpha^(t+1) (1 - beta) - beta^(t+1) (1 - alpha))/(alpha - beta)");
    private static readonly Identity Indexed =
        new("(d)", "indices from t = 1, as on the slide: (a) with the start w_0/alpha and the buffer -(1 - alpha) w_0/eta;  w~_t = alpha^(-t-1) w_t");
    private static readonly Inequality Positive =
        new("(e) rates are positive", "lambda eta <= (1 - sqrt gamma)^2: alpha x_t <= x_(t+1) with the larger root, so all rates of (b) are positive")
        {
            Unbounded = "the recursion of x_t may oscillate with any amplitude, and does where lambda eta is large",
        };

    private static readonly Inequality Growing = new("(e) rates grow", "lambda eta <= (1 - sqrt gamma)^2: x_(t+1) <= x_t, so they grow")
    {
        Unbounded = "the recursion of x_t may oscillate with any amplitude, and does where lambda eta is large",
    };


    public override IReadOnlyList<Part> Parts => [Corrected, OtherRoot, CorrectedNetwork, Scheduled, ScheduledNetwork, Solved, Indexed, Positive, Growing];

    public override Gen<MomentumRecipe> Recipes =>
        from dimension in Gen.Choose(2, 4)
        from network in Gen.Elements(false, false, false, true)
        from steps in Gen.Choose(1, network ? 4 : 9)
        from size in Gen.Choose(0, 127)
        let recipe = new MomentumRecipe { Dimension = dimension, Steps = steps, Network = network }
        select size == 0 ? recipe with { Dimension = 5, Training = 150, Units = 6, Samples = 16 } : recipe with { Training = size < 48 ? 10 : 0 };

    public override Gen<MomentumRecipe> RationalRecipes =>
        from network in Gen.Elements(false, false, false, true)
        from dimension in Gen.Choose(2, network ? 2 : 3)
        from steps in Gen.Choose(1, network ? 2 : 3)
        select new MomentumRecipe { Dimension = dimension, Steps = steps, Network = network };

    // What rounding does to a small batch in more than a few steps exceeds any output.
    public override bool Admits(MomentumRecipe recipe) => recipe is { Dimension: >= 2, Steps: >= 1, Training: >= 0, Units: >= 2, Samples: >= 4, Defect: 0 }
        and ({ Training: <= 10 } or { Units: >= 6, Samples: >= 16 });

    public override IReadOnlyList<Assumption<MomentumRecipe>> Assumptions =>
    [
        new("the losses are scale invariant (no ridge, no epsilon of 1/8 in variances)", recipe => recipe with { Defect = 1 / 8.0 }, Breaks: Scheduled),
        new("no epsilon of 1/1024 in the variances of the rectified network", recipe => recipe with { Defect = 1 / 1024.0, Training = 10 },
            Breaks: CorrectedNetwork),
        new("alpha is a root of the quadratic", recipe => recipe with { RootOffset = 1 / 64.0 }, Breaks: Corrected),
        new("the buffer starts at -(1 - alpha) w_0/(eta alpha)", recipe => recipe with { EmptyBuffer = true }, Breaks: Corrected),
        new("the rate is eta alpha^(-2t-1)", recipe => recipe with { ExponentOffset = 1 }, Breaks: Corrected),
        new("lambda eta <= (1 - sqrt gamma)^2", recipe => recipe with { ComplexRoots = true, Training = 0 }, Breaks: Positive),
    ];

    IEnumerable<Measurement<T>> IAnalytic<MomentumRecipe>.Measure<T>(MomentumRecipe recipe, Trial<T> trial)
    {
        Roots<T> roots = new(recipe, trial);
        return roots.Shrink().Concat(recipe.Training == 0 ? [] : new Networks<T>(recipe, trial, roots).Measure());
    }
}
