namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent with momentum on least squares has the bias of gradient descent: the minimum-norm solution; with an explicit bound.</summary>
/// <remarks>Notes 002 (Srebro; Gunasekar) and 001 (Arora). Paper: Polyak, USSR Computational Mathematics and Mathematical Physics 1964.</remarks>
public sealed class MomentumMinimumNorm : Claim<HeavyBallRecipe>, IAlgebraic<HeavyBallRecipe>, IAnalytic<HeavyBallRecipe>, IGolden<HeavyBallRecipe>
{
    private const int ExactSteps = 4;
    private const string Bound = "(c)";

    public override string Id => "momentum-minimum-norm";

    public override string Subject => "implicit-bias";

    public override Statement Statement => new()
    {
        Words = "Gradient descent with momentum on least squares, from the row space and an empty buffer, converges to the minimum-norm solution A^+ b.",
        Formula = """
            w_(t+1) = w_t - eta A'(A w_t - b) + beta (w_t - w_(t-1)), w_(-1) = w_0 = A'c_0, r = sqrt beta, e_t = w_t - A^+ b
            (a) w_t = A'c_t with c_(t+1) = c_t - eta (A w_t - b) + beta (c_t - c_(t-1)), exactly
            (b) e_t = r^t (T_t(C) + (C - r) U_(t-1)(C)) e_0, C = (1 + beta - eta A'A)/(2 r), T and U Chebyshev's polynomials, exactly
            (c) if (1 - r)^2 <= eta s_j^2 <= (1 + r)^2 for all singular values s_j but zero: |e_t| <= (1 + (1 + r) t) r^t |e_0|
            (d) with a buffer v = w_0 - w_(-1): P_null w_t = P_null (w_0 + beta (1 - beta^t)/(1 - beta) v), exactly, so the limit keeps P_null (w_0 + beta v/(1 - beta))
            """,
        Notes = "002 (Srebro): which solution an optimisation algorithm finds depends on the algorithm; 001 (Arora): v_t = gamma v_(t-1) + grad.",
        Source = "Polyak 1964; the bound (c) is derived in the sketch.",
        Sketch = """
            Each mode obeys x_(t+1) = (1 + beta - eta s^2) x_t - beta x_(t-1), whose solution is (b) with C = cos phi between -1 and 1 under the condition of (c). Then |T_t| <= 1,
            |U_(t-1)| <= t and |C - r| <= 1 + r. Outside the row space the gradient is zero, so the displacement shrinks by beta a step: (d) is a geometric sum.
            """,
    };

    public override Gen<HeavyBallRecipe> Recipes =>
        from rows in Gen.Choose(2, 5)
        from columns in Gen.Choose(rows + 1, 9)
        from root in Gen.Choose(1, 36)
        from step in Gen.Choose(1, 15)
        from steps in Gen.Elements(8, 16, 16, 32, 64)
        select new HeavyBallRecipe { Rows = rows, Columns = columns, RootPosition = root / 60.0, StepPosition = step / 16.0, Steps = steps };

    public override Gen<HeavyBallRecipe> RationalRecipes => Recipes.Where(recipe => recipe is { Rows: <= 3, Columns: <= 4 });

    public override bool Admits(HeavyBallRecipe recipe) =>
        recipe is { Rows: >= 2, Steps: >= 1, RootPosition: > 0 and < 1, StepPosition: > 0 and < 1 } && recipe.Columns > recipe.Rows;

    public override HeavyBallRecipe Canonical => new();

    public override IReadOnlyList<Assumption<HeavyBallRecipe>> Assumptions =>
    [
        new("eta s_1^2 <= (1 + sqrt beta)^2", recipe => recipe with { Regime = HeavyBallRegime.StepTooLarge }, Breaks: Bound),
        new("(1 - sqrt beta)^2 <= eta s_min^2", recipe => recipe with { Regime = HeavyBallRegime.MomentumTooSmall, Steps = 128 }, Breaks: Bound),
        new("w_0 lies in the row space of A", recipe => recipe with { StartInRowSpace = false, Steps = 128 }, Breaks: Bound),
        new("the buffer is empty: w_(-1) = w_0", recipe => recipe with { EmptyBuffer = false, Steps = 128 }, Breaks: Bound),
    ];

    /// <remarks>A step raises the degree of w by three, or by two through beta = r^2; (b) has r^t below it; P_null has a denominator of degree 2 m. Differences are squared.</remarks>
    public double Degree(HeavyBallRecipe recipe) => 2 * ((4.0 * ExactSteps) + (4 * recipe.Rows) + 8);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(HeavyBallRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => HeavyBallIdentities.Of(recipe, trial, ExactSteps);

    public IEnumerable<Measurement<T>> Measure<T>(HeavyBallRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new HeavyBallBound<T>(recipe, trial).Measure(Bound);

    public IEnumerable<Quantity<T>> Snapshot<T>(HeavyBallRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new HeavyBallBound<T>(recipe, trial).Snapshot();
}
