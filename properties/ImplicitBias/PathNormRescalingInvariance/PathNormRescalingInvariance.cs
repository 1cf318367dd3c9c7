namespace Theorems.Properties.ImplicitBias;

/// <summary>
/// Rescaling a rectified unit changes neither what the network computes nor its path norm nor what a step of Path-SGD does; it changes the Euclidean
/// norm.
/// </summary>
public sealed partial class PathNormRescalingInvariance : Theorem<PathNormRescalingInvariance.Recipe>
{
    public override string Words => "Rescaling a unit of a rectified network changes neither its function nor its path norm nor a step of Path-SGD.";

    public override string Setting => """
        f has rectified hidden units; w' multiplies what enters one of them, its bias included, by c > 0 and divides what leaves it by c;
        kappa_e = d phi_2^2 / d w_e^2, the sum over the paths through e of the product of their other squared weights
        """;

    private static readonly Identity Function = new("(i)", "f(x; w') = f(x; w)");
    private static readonly Identity FunctionInFloats = new("(i) in floats", "the same, within rounding");
    private static readonly Identity PathNorm = new("(ii)", "phi_2(w')^2 = phi_2(w)^2");
    private static readonly Identity PathByPath =
        new("(ii) path by path", "phi_2(w)^2 = the sum over all paths from an input or a bias to an output of the product of the squared weights");
    private static readonly Identity Step = new("(iv)", "the step w_e -= eta g_e/kappa_e, g the gradient of a loss: the step of w' is the rescaled step of w");
    private static readonly Identity Length =
        new("(v)", "|w'|^2 - |w|^2 = (c^2 - 1) |entering|^2 + (1/c^2 - 1) |leaving|^2, so |w| is no function of f");

    // (iii), by p.
    private const string AnyWeights = "weights, and so the norms of paths, may be of any size";

    private static readonly Inequality[] s_largest =
    [
        new("(iii) p = 1", "without biases: phi_1(w) <= (max over units of the 1-norm of what enters it)^depth, the outputs counted as one unit")
        {
            Unbounded = AnyWeights,
        },
        new("(iii) p = 2", "the same with phi_2 and the 2-norm") { Unbounded = AnyWeights },
    ];

    private static readonly Identity[] s_attained =
    [
        new("(iii) p = 1, attained", "some rescaling of all hidden units makes it equal"),
        new("(iii) p = 2, attained", "some rescaling of all hidden units makes it equal"),
    ];

    public override IReadOnlyList<Part> Parts =>
        [Function, FunctionInFloats, PathNorm, PathByPath, s_largest[0], s_attained[0], s_largest[1], s_attained[1], Step, Length];

    /// <summary>What hidden units apply to their inputs.</summary>
    public enum UnitActivation
    {
        /// <summary>max(z, 0).</summary>
        Rectified,

        /// <summary>max(z, 0) + 1/4: not homogeneous.</summary>
        Shifted,

        /// <summary>The hyperbolic tangent in rounded arithmetic, the shifted rectifier where it would not be exact: not homogeneous.</summary>
        Tanh,
    }

    /// <summary>A network with two hidden layers, one of whose units is rescaled.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of inputs.</summary>
        public int Inputs { get; init; } = 3;

        /// <summary>The number of units in the first hidden layer.</summary>
        public int First { get; init; } = 4;

        /// <summary>The number of units in the second hidden layer.</summary>
        public int Second { get; init; } = 3;

        /// <summary>The number of outputs.</summary>
        public int Outputs { get; init; } = 2;

        /// <summary>Which of the hidden units is rescaled, counted through both layers.</summary>
        public int Unit { get; init; }

        /// <summary>What hidden units apply.</summary>
        public UnitActivation Activation { get; init; }

        /// <summary>c is negative.</summary>
        public bool NegativeFactor { get; init; }

        /// <summary>The weights that leave the unit are divided by c.</summary>
        public bool Compensated { get; init; } = true;

        /// <summary>The unit's bias is multiplied by c as its other weights are.</summary>
        public bool BiasRescaled { get; init; } = true;

        /// <summary>The steps compared are those of gradient descent, not of Path-SGD.</summary>
        public bool PlainStep { get; init; }

        /// <summary>The norm compared is the Euclidean one of all weights, not the path norm.</summary>
        public bool EuclideanNorm { get; init; }
    }

    public override Gen<Recipe> Recipes =>
        from inputs in Gen.Choose(2, 4)
        from first in Gen.Choose(2, 4)
        from second in Gen.Choose(2, 4)
        from outputs in Gen.Choose(1, 3)
        from unit in Gen.Choose(0, first + second - 1)
        select new Recipe { Inputs = inputs, First = first, Second = second, Outputs = outputs, Unit = unit };

    public override bool Admits(Recipe recipe) =>
        recipe is { Inputs: >= 1, First: >= 1, Second: >= 1, Outputs: >= 1, Unit: >= 0 } && recipe.Unit < recipe.First + recipe.Second;

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("units are homogeneous (max(z, 0) + 1/4 instead)", recipe => recipe with { Activation = UnitActivation.Shifted }, Breaks: Function),
        new("units are homogeneous (tanh instead)", recipe => recipe with { Activation = UnitActivation.Tanh }, Breaks: FunctionInFloats),
        new("c > 0", recipe => recipe with { NegativeFactor = true }, Breaks: FunctionInFloats),
        new("what leaves the unit is divided by c", recipe => recipe with { Compensated = false }, Breaks: PathNorm),
        new("the unit's bias is rescaled, too", recipe => recipe with { BiasRescaled = false }, Breaks: Function),
        new("the step is that of Path-SGD (gradient descent instead)", recipe => recipe with { PlainStep = true }, Breaks: Step),
        new("the norm is the path norm (|w| instead)", recipe => recipe with { EuclideanNorm = true }, Breaks: PathNorm),
    ];
}
