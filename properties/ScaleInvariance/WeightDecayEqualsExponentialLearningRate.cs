namespace Theorems.Properties.ScaleInvariance;

/// <summary>Gradient descent with weight decay at a constant learning rate walks through the same directions as gradient descent
/// without it at an exponentially growing one, if the losses ignore the scale of their parameters.</summary>
/// <remarks>Notes 001 (Arora). Paper: Li and Arora, "An exponential learning rate schedule for deep learning", ICLR 2020.</remarks>
public sealed class WeightDecayEqualsExponentialLearningRate :
    Claim<ScaleInvariantRecipe>, IAlgebraic<ScaleInvariantRecipe>, IAnalytic<ScaleInvariantRecipe>, IGolden<ScaleInvariantRecipe>
{
    private const string Rectified = "(a) rectified network";

    public override string Id => "weight-decay-equals-exponential-lr";

    public override string Subject => "scale-invariance";

    public override Statement Statement => new()
    {
        Words = "Gradient descent with weight decay equals gradient descent with an exponentially growing learning rate on scale-invariant losses.",
        Formula = """
            rho = 1 - lambda eta > 0 (rho < 0 if also L_t(-w) = L_t(w));  L_t(c w) = L_t(w) for c > 0, so grad L_t(w).w = 0
            (a) w' = rho w - eta grad L_t(w),  v' = v - eta rho^(-2t-1) grad L_t(v),  v_0 = w_0:  v_t = rho^-t w_t for every t
            (b) one step: GD^rho = P2^rho P1^rho GD P2^(1/rho) on (w, eta), P1^c scales w, P2^c scales eta
            (c) T steps: P1^(rho^-T) P2^(rho^(-2T)) GD_(T-1)^rho ... GD_0^rho = P2^(1/rho) GD_(T-1) P2^(rho^-2) ... P2^(rho^-2) GD_0 P2^(1/rho)
            (d) lambda_t, eta_t may vary: the rate is eta_t / (rho_t prod_(s<t) rho_s^2) and v_t = w_t / prod_(s<t) rho_s
            """,
        Notes = "001 (Arora): \"Theorem: GD + WD + constant LR = GD + Exp LR\". The indices on the slide are right as printed.",
        Source = "Li and Arora, ICLR 2020 (arXiv 1910.07454).",
        Sketch = """
            L(cw) = L(w) gives grad L(cw) = grad L(w)/c. If v = rho^-t w, then v - eta rho^(-2t-1) grad L(v) = rho^-t w - eta rho^(-t-1) grad L(w)
            = rho^(-t-1) (rho w - eta grad L(w)), which is rho^-(t+1) w'. Induction over t. Everything is rational: the bound is zero.
            """,
    };

    public override Gen<ScaleInvariantRecipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from network in Gen.Elements(false, false, false, true)
        from steps in Gen.Choose(1, network ? 5 : 12)
        from size in Gen.Choose(0, 63)
        let recipe = new ScaleInvariantRecipe { Dimension = dimension, Steps = steps, Network = network }
        select size == 0 ? recipe with { Dimension = 5, Training = 150, Units = 6, Samples = 16 } : recipe with { Training = 12 };

    public override Gen<ScaleInvariantRecipe> RationalRecipes =>
        from network in Gen.Elements(false, false, false, true)
        from dimension in Gen.Choose(2, network ? 2 : 3)
        from steps in Gen.Choose(1, network ? 2 : 4)
        select new ScaleInvariantRecipe { Dimension = dimension, Steps = steps, Network = network };

    public override bool Admits(ScaleInvariantRecipe recipe) => recipe is { Dimension: >= 2, Steps: >= 1, Training: >= 0, Units: >= 1, Samples: >= 4 };

    public override ScaleInvariantRecipe Canonical => new() { Dimension = 3, Steps = 8 };

    public override IReadOnlyList<Assumption<ScaleInvariantRecipe>> Assumptions =>
    [
        new("the losses are scale invariant (no ridge is added, no epsilon in batch normalisation)", recipe => recipe with { Invariant = false }, Breaks: "(a)"),
        new("no epsilon of 1/1024 in the variances of the rectified network", recipe => recipe with { Invariant = false }, Breaks: Rectified),
        new("the learning rate is eta rho^(-2t-1)", recipe => recipe with { ExponentOffset = 1 }, Breaks: "(a)"),
        new("rho is not zero (lambda eta is not 1)", recipe => recipe with { Decay = Decay.Complete }),
        new("lambda eta < 1 (a loss that ignores positive factors only)", recipe => recipe with { Decay = Decay.Negative }, Breaks: Rectified),
        new("lambda eta < 1 (losses that ignore negative factors, too)", recipe => recipe with { Decay = Decay.Negative, Training = 0 }, Necessary: false),
    ];

    public double Degree(ScaleInvariantRecipe recipe) => DegreeOfDescent.Of(recipe);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(ScaleInvariantRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        DecayedAndGrowing<T> descents = new(recipe, trial);
        return descents.Constant().Concat(descents.Composition()).Concat(descents.Varying());
    }

    public IEnumerable<Measurement<T>> Measure<T>(ScaleInvariantRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        if (recipe.Training == 0)
        {
            yield break;
        }

        RectifiedComparison<T> comparison = new(recipe, trial);
        yield return comparison.InRounding(Rectified);
        foreach (Measurement<T> measurement in recipe.Decay == Decay.Complete ? [] : comparison.InBinary("(a) rectified network, rho = 1/2 or 1/4, bit by bit"))
        {
            yield return measurement;
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(ScaleInvariantRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        foreach ((int step, RunningError<T>[] parameters, RunningError<T> rate) in new DecayedAndGrowing<RunningError<T>>(recipe, trial.Analysed()).Trajectory())
        {
            for (int index = 0; index < parameters.Length; index++)
            {
                yield return new($"w[{index}]", step, parameters[index]);
            }

            yield return new("learning rate", step, rate);
        }
    }
}
