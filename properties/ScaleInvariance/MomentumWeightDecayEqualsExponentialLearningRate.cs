namespace Theorems.Properties.ScaleInvariance;

/// <summary>Momentum with weight decay equals momentum at exponentially growing rates without it, from the right buffer or at the right rates.</summary>
/// <remarks>Notes 001 (Arora). Paper: Li and Arora, "An exponential learning rate schedule for deep learning", ICLR 2020.</remarks>
public sealed class MomentumWeightDecayEqualsExponentialLearningRate :
    Claim<MomentumRecipe>, IAlgebraic<MomentumRecipe>, IAnalytic<MomentumRecipe>, IGolden<MomentumRecipe>
{
    private const int StepsOfRates = 16;
    private const string Buffer = "(a) rectified network";

    public override string Id => "momentum-weight-decay-equals-exponential-lr";

    public override string Subject => "scale-invariance";

    public override Statement Statement => new()
    {
        Words = "Momentum with weight decay equals momentum with exponentially growing learning rates on scale-invariant losses, if the buffer or the rates are corrected at the start.",
        Formula = """
            w_(t+1) = w_t - eta v_(t+1), v_(t+1) = gamma v_t + grad L_t(w_t) + lambda w_t, v_0 = 0, L_t(c w) = L_t(w) for c > 0
            alpha: either root of x^2 - (1 + gamma - lambda eta) x + gamma;  x_(t+1) = (1 + gamma - lambda eta) x_t - gamma x_(t-1), x_(-1) = x_0 = 1
            (a) the same gamma, no decay, rates eta alpha^(-2t-1), buffer -(1 - alpha) w_0/(eta alpha):  w~_t = alpha^-t w_t
            (b) the same gamma, no decay, rates eta/(x_t x_(t+1)), an empty buffer:  w~_t = w_t/x_t
            (c) x_t = (alpha^(t+1) (1 - beta) - beta^(t+1) (1 - alpha))/(alpha - beta) with the other root beta: the rates of (b) tend to multiples of those of (a)
            (d) indices from t = 1, as on the slide: (a) with the start w_0/alpha and the buffer -(1 - alpha) w_0/eta;  w~_t = alpha^(-t-1) w_t
            (e) lambda eta <= (1 - sqrt gamma)^2: alpha x_t <= x_(t+1) <= x_t with the larger root, so all rates are positive and grow
            """,
        Notes = "001 (Arora): \"equivalent: weight decay 0, momentum gamma, and LR schedule eta_t = eta_0 alpha^(-2t-1) where alpha is nonzero root of x^2-(1+gamma-lambda eta)x+gamma=0\".",
        Source = "Li and Arora, ICLR 2020 (arXiv 1910.07454), for (a); (b) to (e) are derived in the sketch.",
        Sketch = """
            Eliminate v: w_(t+1) = (1 + gamma - lambda eta) w_t - gamma w_(t-1) - eta grad L_t(w_t) with w_(-1) = w_0. With w = x_t w~, grad L(w) = grad L(w~)/x_t and x of
            the same recursion: x_(t+1)(w~_(t+1) - w~_t) = gamma x_(t-1) (w~_t - w~_(t-1)) - (eta/x_t) grad L(w~_t). So v~ = -(w~_(t+1) - w~_t) x_t x_(t+1)/eta obeys v~' = gamma v~ + grad L.
            x_t = alpha^t solves the recursion but for x_(-1) = 1/alpha, which is the buffer of (a). (e): q = x_(t+1)/x_t goes to 1 + gamma - lambda eta - gamma/q, increasing, from 1 >= alpha down to its fixed point alpha.
            """,
    };

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

    public override bool Admits(MomentumRecipe recipe) => recipe is { Dimension: >= 2, Steps: >= 1, Training: >= 0, Units: >= 2, Samples: >= 4, Defect: 0 };

    public override MomentumRecipe Canonical => new();

    public override IReadOnlyList<Assumption<MomentumRecipe>> Assumptions =>
    [
        new("the losses are scale invariant (no ridge, no epsilon of 1/8 in variances)", recipe => recipe with { Defect = 1 / 8.0 }, Breaks: "(b)"),
        new("no epsilon of 1/1024 in the variances of the rectified network", recipe => recipe with { Defect = 1 / 1024.0, Training = 10 }, Breaks: Buffer),
        new("alpha is a root of the quadratic", recipe => recipe with { RootOffset = 1 / 64.0 }, Breaks: "(a)"),
        new("the buffer starts at -(1 - alpha) w_0/(eta alpha)", recipe => recipe with { EmptyBuffer = true }, Breaks: "(a)"),
        new("the rate is eta alpha^(-2t-1)", recipe => recipe with { ExponentOffset = 1 }, Breaks: "(a)"),
        new("lambda eta <= (1 - sqrt gamma)^2", recipe => recipe with { ComplexRoots = true, Training = 0 }, Breaks: "(e) rates are positive"),
    ];

    public double Degree(MomentumRecipe recipe) => DegreeOfDescent.Of(recipe);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(MomentumRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => new MomentumRuns<T>(recipe, trial).Measure();

    public IEnumerable<Measurement<T>> Measure<T>(MomentumRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new MomentumRoots<T>(recipe, trial).Shrink(StepsOfRates)
            .Concat(recipe.Training == 0 ? [] : new MomentumComparison<T>(recipe, trial).Measure(Buffer, "(b) rectified network"));

    public IEnumerable<Quantity<T>> Snapshot<T>(MomentumRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        MomentumRuns<RunningError<T>> runs = new(recipe, trial.Analysed());
        yield return new("alpha", 0, runs.Alpha);
        foreach ((int step, (RunningError<T> factor, RunningError<T>[] state)) in runs.Factors().Zip(runs.Decayed()).Index())
        {
            yield return new("x", step, factor);
            for (int index = 0; index < state.Length; index++)
            {
                yield return new($"w[{index}]", step, state[index]);
            }
        }
    }
}
