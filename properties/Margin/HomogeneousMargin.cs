namespace Theorems.Properties.Margin;

/// <summary>Along gradient flow on a homogeneous network the smoothed normalised margin never decreases.</summary>
/// <remarks>Notes 002 (Lee; Gunasekar). Paper: Lyu and Li, ICLR 2020 (arXiv 1906.05890), lemma 5.1.</remarks>
public sealed class HomogeneousMargin :
    Claim<HomogeneousRecipe>, IAlgebraic<HomogeneousRecipe>, IAnalytic<HomogeneousRecipe>, IGolden<HomogeneousRecipe>
{
    private const string Entropy = "(b)";
    private const string Lower = "(c)";
    private const string Grows = "(d)";

    public override string Id => "homogeneous-normalised-margin-monotone";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "Once the exponential loss of a homogeneous network is below one, gradient flow never decreases its smoothed normalised margin.",
        Formula = """
            f homogeneous of degree L in theta, q_n = y_n f(x_n), Loss = sum e^(-q_n) < 1, m = ln(1/Loss), gt = m/|theta|^L, g = grad Loss/Loss, velocity -g
            (a) theta.grad f = L f, exactly (linear, quadratic and gated units)
            (b) theta.(-g) >= L m
            (c) d ln gt/dt = |g|^2/m - L theta.(-g)/|theta|^2 >= (|g|^2 - (theta.g)^2/|theta|^2)/m
            (d) d gt/dt >= 0: L m theta.(-g)/|theta|^2 <= |g|^2
            (e) the rate in (c) is the derivative of ln gt along -g, by dual numbers
            """,
        Notes = "002 (Lee): \"On homogenous networks... you converge to a first order optimal point of the non-linear SVM\"; (Gunasekar): \"For nonlinear homogenous functions, we can show a similar result\".",
        Source = "Lyu and Li, ICLR 2020, lemma 5.1 and theorem 4.1; time is divided by the loss here, which changes no sign.",
        Sketch = """
            Euler: (a), so theta.(-g) = L sum p_n q_n with p = softmax(-q), and sum p_n q_n = m + entropy(p) >= m: (b). Put (b) into one factor theta.(-g) of the rate: (c).
            Cauchy and Schwarz: the right side of (c) is not negative, m > 0: (d). Nothing but the point theta is needed, no trajectory.
            """,
    };

    public override Gen<HomogeneousRecipe> Recipes =>
        from kind in Gen.Elements(HiddenUnit.Linear, HiddenUnit.Quadratic, HiddenUnit.Rectified, HiddenUnit.Rectified)
        from points in Gen.Choose(2, 6)
        from dimension in Gen.Choose(2, 4)
        from hidden in Gen.Choose(2, 6)
        select new HomogeneousRecipe { Unit = kind, Points = points, Dimension = dimension, Hidden = hidden };

    public override bool Admits(HomogeneousRecipe recipe) => recipe is { Points: >= 2, Dimension: >= 2, Hidden: >= 1, Unit: not HiddenUnit.Hyperbolic };

    public override HomogeneousRecipe Canonical => new();

    public override IReadOnlyList<Assumption<HomogeneousRecipe>> Assumptions =>
    [
        new("Loss < 1 (small weights, random labels)", recipe => recipe with { Scale = 0.25, RandomLabels = true, JudgeAll = true }, Breaks: Lower),
        new("f is homogeneous (an output bias of 5)", recipe => recipe with { OutputBias = 5 }, Breaks: Entropy),
        new("f is homogeneous (tanh)", recipe => recipe with { Unit = HiddenUnit.Hyperbolic, Scale = 2 }, Breaks: Entropy),
        new("L is the degree (3 instead of 2)", recipe => recipe with { Unit = HiddenUnit.Rectified, Degree = 3 }, Breaks: "(a) rectified"),
        new("the loss has an exponential tail (1/(1 + q))", recipe => recipe with { InverseLoss = true, Unit = HiddenUnit.Rectified, Scale = 4 }, Breaks: Entropy),
        new("no weight decay", recipe => recipe with { WeightDecay = 16 }, Breaks: Grows),
        new("steps are infinitesimal (a step of 16)", recipe => recipe with { StepSize = 16 }, Breaks: Grows),
        new("steps are infinitesimal (a step of 1/1024)", recipe => recipe with { StepSize = 1 / 1024.0 }, Breaks: Grows, Necessary: false),
        new("no unit has a bias (a hidden bias that counts as a parameter keeps L)", recipe => recipe with { HiddenBias = true }, Necessary: false),
    ];

    /// <remarks>c v w x with a gate or a second factor w x: at most six factors.</remarks>
    public double Degree(HomogeneousRecipe recipe) => 6;

    public IEnumerable<Measurement<T>> MeasureExactly<T>(HomogeneousRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => EulerIdentity.Of(recipe, trial);

    public IEnumerable<Measurement<T>> Measure<T>(HomogeneousRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        MarginGrowth<T> growth = MarginGrowth.At(recipe, trial, "");
        T applies = recipe.JudgeAll ? T.One : growth.Potential.Value - growth.Potential.Error;
        yield return AtMost(Entropy, growth.ScaledPotential, growth.Along).When(applies);
        yield return AtMost(Lower, growth.Least, growth.Rate).When(applies);
        if (recipe.StepSize > 0)
        {
            yield return AtMost(Grows, growth.Margin, growth.MarginAfterStep).When(applies);
            yield break;
        }

        yield return AtMost(Grows, growth.Outward, growth.Inward).When(applies);
        if (recipe.WeightDecay == 0)
        {
            yield return Measurement.Equal("(e)", 0, growth.DualRate - growth.Rate).When(applies);
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(HomogeneousRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        for (int point = 0; point < 8; point++)
        {
            MarginGrowth<T> growth = MarginGrowth.At(recipe with { Unit = (HiddenUnit)(point % 3), Scale = 2 }, trial, $" {point}");
            yield return new("rate", point, growth.Rate);
            yield return new("lower bound", point, growth.Least);
            yield return new("margin", point, growth.Margin);
        }
    }

    private static Measurement<T> AtMost<T>(string part, RunningError<T> left, RunningError<T> right)
        where T : struct, IReal<T> =>
        Measurement.AtMost(part, 0, left.Value, right.Value, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff));
}
