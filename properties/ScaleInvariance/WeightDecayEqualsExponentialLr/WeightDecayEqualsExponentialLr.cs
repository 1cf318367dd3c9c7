namespace Theorems.Properties.ScaleInvariance;

/// <summary>Gradient descent with weight decay at a constant learning rate walks through the same directions as gradient descent
/// without it at an exponentially growing one, if the losses ignore the scale of their parameters.</summary>
public sealed partial class WeightDecayEqualsExponentialLr : Theorem<WeightDecayEqualsExponentialLr.Recipe>
{
    public override string Words =>
        "Gradient descent with weight decay equals gradient descent with an exponentially growing learning rate on scale-invariant losses.";

    public override string Setting => """
        L_t, a loss for each step, with L_t(c w) = L_t(w) for c > 0;  rho = 1 - lambda eta > 0 (rho < 0 if also L_t(-w) = L_t(w))
        """;

    private static readonly Identity Orthogonal = new("grad L.w = 0", "therefore, for each L_t and each w_t");
    private static readonly Identity Constant =
        new("(a)", "w' = rho w - eta grad L_t(w),  v' = v - eta rho^(-2t-1) grad L_t(v),  v_0 = w_0:  v_t = rho^-t w_t for every t");
    private static readonly Identity OneStep = new("(b)", "one step: GD^rho = P2^rho P1^rho GD P2^(1/rho) on (w, eta), P1^c scales w, P2^c scales eta");
    private static readonly Identity Composed = new("(c)", """
        T steps, on (w, eta): P1^(rho^-T) P2^(rho^(-2T)) GD_(T-1)^rho ... GD_0^rho
            = P2^(1/rho) GD_(T-1) P2^(rho^-2) ... P2^(rho^-2) GD_0 P2^(1/rho)
        """);
    private static readonly Identity Varying =
        new("(d)", "lambda_t, eta_t may vary: the rate is eta_t / (rho_t prod_(s<t) rho_s^2) and v_t = w_t / prod_(s<t) rho_s");
    private static readonly Identity Rectified = new("(a) rectified network", "in floats the functions of v_T and of w_T differ by what rounding explains");
    private static readonly Identity BitByBit =
        new("(a) rectified network, rho = 1/2 or 1/4, bit by bit", "in floats w_t = rho^t v_t for every t, and both have one function");

    public override IReadOnlyList<Part> Parts => [Orthogonal, Constant, OneStep, Composed, Varying, Rectified, BitByBit];

    /// <summary>What rho = 1 - lambda eta is.</summary>
    public enum Decay
    {
        /// <summary>0 &lt; rho &lt; 1.</summary>
        Partial,

        /// <summary>rho &lt; 0.</summary>
        Negative,
    }

    /// <summary>A descent on losses that ignore the scale of their parameters: Rayleigh quotients, or a small batch-normalised network.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of parameters (Rayleigh quotients), or of inputs of the network.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 8;

        /// <summary>Whether the loss is that of a batch-normalised network with two units on a batch of four.</summary>
        public bool Network { get; init; }

        /// <summary>The number of steps of a rectified batch-normalised network in rounded arithmetic; zero for none.</summary>
        public int Training { get; init; }

        /// <summary>The number of hidden units of the rectified network.</summary>
        public int Units { get; init; } = 3;

        /// <summary>The size of the rectified network's batch.</summary>
        public int Samples { get; init; } = 8;

        /// <summary>False adds a ridge of 1/8 to the quotients, 1/8 to the variances of the exact network, 1/1024 to those of the rectified one.</summary>
        public bool Invariant { get; init; } = true;

        /// <summary>Added to the exponent -2t-1 of the learning rate.</summary>
        public int ExponentOffset { get; init; }

        /// <summary>What rho is.</summary>
        public Decay Decay { get; init; }
    }

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from network in Gen.Elements(false, false, false, true)
        from steps in Gen.Choose(1, network ? 5 : 12)
        from size in Gen.Choose(0, 63)
        let recipe = new Recipe { Dimension = dimension, Steps = steps, Network = network }
        select size == 0 ? recipe with { Dimension = 5, Training = 150, Units = 6, Samples = 16 } : recipe with { Training = 12 };

    public override Gen<Recipe> RationalRecipes =>
        from network in Gen.Elements(false, false, false, true)
        from dimension in Gen.Choose(2, network ? 2 : 3)
        from steps in Gen.Choose(1, network ? 2 : 4)
        select new Recipe { Dimension = dimension, Steps = steps, Network = network };

    // What rounding does to a small batch in more than a few steps exceeds any output.
    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 2, Steps: >= 1, Training: >= 0, Units: >= 1, Samples: >= 4 }
        and ({ Training: <= 12 } or { Units: >= 6, Samples: >= 16 });

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the losses are scale invariant (no ridge is added, no epsilon in batch normalisation)", recipe => recipe with { Invariant = false },
            Breaks: Constant),
        new("no epsilon of 1/1024 in the variances of the rectified network", recipe => recipe with { Invariant = false }, Breaks: Rectified),
        new("the learning rate is eta rho^(-2t-1)", recipe => recipe with { ExponentOffset = 1 }, Breaks: Constant),
        new("lambda eta < 1 (a loss that ignores positive factors only)", recipe => recipe with { Decay = Decay.Negative }, Breaks: Rectified),
        new("lambda eta < 1 (losses that ignore negative factors, too)", recipe => recipe with { Decay = Decay.Negative, Training = 0 }, Necessary: false),
    ];
}
