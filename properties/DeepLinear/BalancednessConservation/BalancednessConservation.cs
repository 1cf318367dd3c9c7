namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient flow conserves how neighbouring layers are balanced; a step of descent moves it by a known term of second order.</summary>
public sealed partial class BalancednessConservation : Theorem<BalancednessConservation.Recipe>
{
    public override string Words =>
        "Gradient flow conserves the balance of neighbouring linear layers, and gradient descent moves it by a term of second order in the step only; "
        + "with rectified units the same holds unit by unit.";

    public override string Setting =>
        "P_k = W_(k+1)^T W_(k+1) - W_k W_k^T, G_k the gradient of any loss of the outputs with respect to W_k, t steps W_k -= eta G_k";

    private static readonly Identity Gradients = new("(i) gradients", "W_(k+1)^T G_(k+1) = G_k W_k^T");
    private static readonly Identity Steps = new("(ii) steps", "P_k(t) - P_k(0) = eta^2 sum_s (G_(k+1)^T G_(k+1) - G_k G_k^T)");
    private static readonly Inequality Drift = new("(ii) drift", "hence |P_k(t) - P_k(0)| <= eta^2 sum_s |G_(k+1)^T G_(k+1) - G_k G_k^T|")
    {
        Unbounded = "steps may move the layers, and so P_k, as far as their size allows",
    };

    private static readonly Identity Flow = new("(iii) flow", "dP_k/dt = 0 along W_k' = -G_k");
    private static readonly Identity UnitGradients = new(
        "(iv) gradients of gated units", "the diagonal of (i), where hidden units are positively homogeneous: h = g s with slope g");

    private static readonly Identity UnitSteps = new("(iv) gated units", """
        the diagonal of (ii): each unit keeps the difference of the squared norms of its outgoing and incoming weights,
            but for what the squares of their gradients add
        """);

    private static readonly Inequality UnitDrift = new("(iv) drift of rectified units", "hence the inequality of (ii) for the diagonals")
    {
        Unbounded = "steps may move the layers, and so P_k, as far as their size allows",
    };

    private static readonly Identity UnitFlow = new("(iv) flow of gated units", "the diagonal of (iii)");
    private static readonly Identity IsGradient = new("G_k is the gradient", "the loss falls at the rate sum_k |G_k|^2 along W_k' = -G_k");

    public override IReadOnlyList<Part> Parts => [Gradients, Steps, Drift, Flow, UnitGradients, UnitSteps, UnitDrift, UnitFlow, IsGradient];

    /// <summary>How layers follow their gradients.</summary>
    public enum StepRule
    {
        /// <summary>W_k -= eta G_k.</summary>
        Gradient,

        /// <summary>W_k -= k eta G_k.</summary>
        LayerwiseRates,

        /// <summary>W_k is multiplied by 15/16 before each step.</summary>
        WeightDecay,

        /// <summary>Steps keep half of the one before.</summary>
        Momentum,

        /// <summary>Steps are divided by the root of a mean of squared gradients; a plain step where the number system has no roots.</summary>
        Adam,
    }

    /// <summary>A network trained for a few steps.</summary>
    public sealed record Recipe
    {
        /// <summary>The number L of layers.</summary>
        public int Depth { get; init; } = 3;

        /// <summary>The number of inputs, and of the units of every second hidden layer.</summary>
        public int Inputs { get; init; } = 2;

        /// <summary>The number of units of the other hidden layers.</summary>
        public int Width { get; init; } = 3;

        /// <summary>The number of points.</summary>
        public int Points { get; init; } = 3;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 2;

        /// <summary>Layers are linear; otherwise hidden units are gated in (i) to (iii), and rectified where they are sampled.</summary>
        public bool Linear { get; init; } = true;

        /// <summary>The units of (iv) are positively homogeneous; otherwise they are squares, and hyperbolic tangents where they are sampled.</summary>
        public bool Homogeneous { get; init; } = true;

        /// <summary>How layers follow their gradients.</summary>
        public StepRule Rule { get; init; }

        /// <summary>The width of a layer; that of the inputs for 0. The last one has at most two units.</summary>
        internal int WidthOf(int layer) => layer == Depth ? Math.Min(2, Width) : layer % 2 == 0 ? Inputs : Width;
    }

    public override Effort Effort => new(PrimeField: 10_000, Dropped: 64);

    public override Gen<Recipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from inputs in Gen.Elements(1, 2, 2, 3, 3)
        from width in Gen.Elements(2, 3)
        from points in Gen.Choose(2, 3)
        from steps in Gen.Choose(2, 5)
        select new Recipe { Depth = depth, Inputs = inputs, Width = width, Points = points, Steps = steps };

    public override Gen<Recipe> RationalRecipes =>
        Recipes.Where(recipe => recipe.Depth <= 3).Select(recipe => recipe with { Steps = Math.Min(recipe.Steps, 2) });

    public override bool Admits(Recipe recipe) => recipe is { Depth: >= 2, Inputs: >= 1, Width: >= 1, Points: >= 1, Steps: >= 1 };

    public override Recipe Canonical => new() { Steps = 4 };

    // What is short enough for the prime field breaks an identity there; momentum and Adam show in longer runs.
    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "layers are linear (gated or rectified instead), for the whole matrix",
            recipe => recipe with { Linear = false, Width = 3, Points = 3, Steps = 6 },
            Breaks: Steps),
        new(
            "units are positively homogeneous (squares or hyperbolic tangents instead)",
            recipe => recipe with { Homogeneous = false, Steps = 6 },
            Breaks: UnitSteps),
        new("all layers take the same step", recipe => recipe with { Rule = StepRule.LayerwiseRates }, Breaks: Steps),
        new("no weight decay", recipe => recipe with { Rule = StepRule.WeightDecay }, Breaks: Steps),
        new("no momentum", recipe => recipe with { Rule = StepRule.Momentum, Steps = 6 }, Breaks: Drift),
        new("steps follow the gradient (Adam instead)", recipe => recipe with { Rule = StepRule.Adam, Steps = 6 }, Breaks: Drift),
    ];
}
