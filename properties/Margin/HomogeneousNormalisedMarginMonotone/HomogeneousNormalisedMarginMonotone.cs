namespace Theorems.Properties.Margin;

/// <summary>Along gradient flow on a homogeneous network the smoothed normalised margin never decreases.</summary>
public sealed partial class HomogeneousNormalisedMarginMonotone : Theorem<HomogeneousNormalisedMarginMonotone.Recipe>,
    IAnalytic<HomogeneousNormalisedMarginMonotone.Recipe>, IGolden<HomogeneousNormalisedMarginMonotone.Recipe>
{
    public override string Words =>
        "Once the exponential loss of a homogeneous network is below one, gradient flow never decreases its smoothed normalised margin.";

    public override string Setting => """
        f homogeneous of degree L in theta = (w, v), q_n = y_n f(x_n), Loss = sum e^(-q_n) < 1, m = ln(1/Loss), gt = m/|theta|^L,
        g = grad Loss/Loss, velocity -g
        """;

    private static readonly Dictionary<HiddenUnit, Identity> Euler = new()
    {
        [HiddenUnit.Linear] = new("(a) linear", "theta.grad f = L f, exactly, with L = 2 for f(x) = sum v_k w_k.x"),
        [HiddenUnit.Quadratic] = new("(a) quadratic", "the same with L = 3 for f(x) = sum v_k (w_k.x)^2"),
        [HiddenUnit.Rectified] = new("(a) rectified", "the same with L = 2 for f(x) = sum v_k s_k w_k.x with any gates s_k, fixed for each x"),
    };

    private static readonly Inequality Entropy = new("(b)", "theta.(-g) >= L m")
    {
        Unbounded = "parameters, and so margins, may be of any size",
    };


    private static readonly Inequality Lower = new(
        "(c)", "d ln gt/dt = |g|^2/m - L theta.(-g)/|theta|^2 >= (|g|^2 - (theta.g)^2/|theta|^2)/m")
    {
        Unbounded = "gradients may be of any size",
    };


    private static readonly Inequality Grows = new("(d)", "d gt/dt >= 0: L m theta.(-g)/|theta|^2 <= |g|^2")
    {
        Unbounded = "parameters and gradients may be of any size",
    };


    private static readonly Identity Derivative = new("(e)", "the rate in (c) is the derivative of ln gt along -g, by dual numbers");

    public override IReadOnlyList<Part> Parts => [.. Euler.Values, Entropy, Lower, Grows, Derivative];

    /// <summary>The hidden units of a network.</summary>
    public enum HiddenUnit
    {
        /// <summary>u.</summary>
        Linear,

        /// <summary>u^2.</summary>
        Quadratic,

        /// <summary>max(u, 0).</summary>
        Rectified,

        /// <summary>tanh u: not homogeneous.</summary>
        Hyperbolic,
    }

    /// <summary>A network with one hidden layer on labelled points.</summary>
    public sealed record Recipe
    {
        /// <summary>The hidden units.</summary>
        public HiddenUnit Unit { get; init; } = HiddenUnit.Rectified;

        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The dimension d.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number h of hidden units.</summary>
        public int Hidden { get; init; } = 4;

        /// <summary>Parameters are drawn with a deviation of one to four; this times it.</summary>
        public double Scale { get; init; } = 1;

        /// <summary>Labels are drawn; otherwise they are the signs of the outputs.</summary>
        public bool RandomLabels { get; init; }

        /// <summary>Judges also where the loss is one or more.</summary>
        public bool JudgeAll { get; init; }

        /// <summary>The network has an output bias, a parameter of this value; zero for none.</summary>
        public double OutputBias { get; init; }

        /// <summary>The last coordinate of every point is one, so its weights are hidden biases.</summary>
        public bool HiddenBias { get; init; }

        /// <summary>The degree L that the theorem is told; zero for the right one.</summary>
        public int Degree { get; init; }

        /// <summary>The loss is 1/(1 + q) instead of e^-q.</summary>
        public bool InverseLoss { get; init; }

        /// <summary>This times theta is added to the gradient.</summary>
        public double WeightDecay { get; init; }

        /// <summary>One step of this size instead of a derivative; zero for the derivative.</summary>
        public double StepSize { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("Loss < 1 (small weights, random labels)", recipe => recipe with { Scale = 0.25, RandomLabels = true, JudgeAll = true }, Breaks: Lower),
        new("f is homogeneous (an output bias of 5)", recipe => recipe with { OutputBias = 5 }, Breaks: Entropy),
        new("f is homogeneous (tanh)", recipe => recipe with { Unit = HiddenUnit.Hyperbolic, Scale = 2 }, Breaks: Entropy),
        new("L is the degree (3 instead of 2)",
            recipe => recipe with { Unit = HiddenUnit.Rectified, Degree = 3 }, Breaks: Euler[HiddenUnit.Rectified]),
        new("the loss has an exponential tail (1/(1 + q))",
            recipe => recipe with { InverseLoss = true, Unit = HiddenUnit.Rectified, Scale = 4 }, Breaks: Entropy),
        new("no weight decay", recipe => recipe with { WeightDecay = 16 }, Breaks: Grows),
        new("steps are infinitesimal (a step of 16)", recipe => recipe with { StepSize = 16 }, Breaks: Grows),
        new("steps are infinitesimal (a step of 1/1024)", recipe => recipe with { StepSize = 1 / 1024.0 }, Breaks: Grows, Necessary: false),
        new("no unit has a bias (a hidden bias that counts as a parameter keeps L)", recipe => recipe with { HiddenBias = true }, Necessary: false),
    ];

    public override Gen<Recipe> Recipes =>
        from kind in Gen.Elements(HiddenUnit.Linear, HiddenUnit.Quadratic, HiddenUnit.Rectified, HiddenUnit.Rectified)
        from points in Gen.Choose(2, 6)
        from dimension in Gen.Choose(2, 4)
        from hidden in Gen.Choose(2, 6)
        select new Recipe { Unit = kind, Points = points, Dimension = dimension, Hidden = hidden };

    public override bool Admits(Recipe recipe) => recipe is { Points: >= 2, Dimension: >= 2, Hidden: >= 1, Unit: not HiddenUnit.Hyperbolic };

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Growth<T> growth = GrowthAt(recipe, trial, "");
        // The error of an exponential far below another one may be known to no digit, and with it that of the loss.
        T applies = recipe.JudgeAll ? T.One : Condition.Both(growth.IsSmooth, Condition.Positive(growth.Potential));
        yield return Entropy.AtMost(growth.ScaledPotential, growth.Along).When(applies);
        yield return Lower.AtMost(growth.Least, growth.Rate).When(applies);
        if (recipe.StepSize > 0)
        {
            yield return Grows.AtMost(growth.Margin, growth.MarginAfterStep).When(applies);
            yield break;
        }

        yield return Grows.AtMost(growth.Outward, growth.Inward).When(applies);
        if (recipe.WeightDecay == 0)
        {
            yield return Derivative.Equal(growth.DualRate, growth.Rate).When(applies);
        }
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        for (int point = 0; point < 8; point++)
        {
            Growth<T> growth = GrowthAt(recipe with { Unit = (HiddenUnit)(point % 3), Scale = 2 }, trial, $" {point}");
            yield return new("rate", point, growth.Rate);
            yield return new("lower bound", point, growth.Least);
            yield return new("margin", point, growth.Margin);
        }
    }
}
