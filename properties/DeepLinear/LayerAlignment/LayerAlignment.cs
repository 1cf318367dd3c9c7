namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient descent on separable data makes the layers of a deep linear network rank one and aligns them.</summary>
/// <remarks>Notes 002 (Telgarsky). Paper: Ji and Telgarsky, "Gradient descent aligns the layers of deep linear networks", ICLR 2019.</remarks>
public sealed class LayerAlignment(DeepLinearRecipe? data) :
    Claim<DeepLinearRecipe>, IAlgebraic<DeepLinearRecipe>, IAnalytic<DeepLinearRecipe>, IRate<DeepLinearRecipe>, IGolden<DeepLinearRecipe>, IAcceptsTable
{
    private const string Balance = "(i)";
    private const string Direction = "(iv) direction";

    /// <summary>The claim about drawn points.</summary>
    public LayerAlignment()
        : this(null)
    {
    }

    public override string Id => "layer-alignment";

    public override string Subject => "deep-linear";

    public override bool IsAboutGivenData => data is not null;

    public override Statement Statement => new()
    {
        Words = "Gradient descent aligns the layers of deep linear networks on separable data: each becomes rank one.",
        Formula = """
            f(x) = W_L ... W_1 x, R = mean logistic loss, P_k = W_(k+1)'W_(k+1) - W_k W_k', R_(s+1) <= R_s - eta |grad|^2 / 2 at each step; dR/deta = -|grad|^2 at eta = 0
            D_k = sum_(j=k)^(L-1) (lmax(P_j(0)) - tr P_j(0)),  spread_k = lmax(P_k(0)) - lmin(P_k(0))
            (i)   P_k(t) = P_k(0) + eta^2 sum_s (G_(k+1)'G_(k+1) - G_k G_k'), exactly
            (ii)  |W_k|_F^2 - |W_k|_2^2 <= D_k + 2 eta R(0)
            (iii) 1 - <v_(k+1), u_k>^2 <= (D_k + spread_k + 4 eta R(0)) / |W_k|_2^2
            (iv)  R -> 0 and |W_k| -> inf, explicitly: R_t <= B_t with B_(t+1) = B_t - (eta/2) (p_t g (1 - e^-B_t)/n)^2, g a margin that some unit
                  vector attains, p_t = |W_L ... W_2| >= (ln 2 - R(0)) / (max|z| |W_1|); ln(1/(e^(nR) - 1)) <= max|z| prod |W_k|_2;
                  ||W_(k+1)|_F^2 - |W_k|_F^2 - tr P_k(0)| <= 2 eta R(0);
                  W_L ... W_1 tends to the maximum-margin direction, like 1/ln(1/R) if the support vectors span the space, else like ln(1/R)^(-1/L)
            """,
        Notes = "002 (Telgarsky): \"Each becomes asymptotically rank one, and they're all aligned\".",
        Source = "Ji and Telgarsky, ICLR 2019 (arXiv 1810.02032), for flow; the bounds for constant steps are derived in the sketch.",
        Sketch = """
            W_k W_k' = W_(k+1)'W_(k+1) - P_k bounds |W_k|_F^2 - |W_k|_2^2 by that of W_(k+1) plus lmax(P_k) - tr P_k, and W_L has rank one: (ii).
            v'W_k W_k'v at v = v_(k+1) gives (iii). By (i) P drifts by at most eta^2 sum |grad|^2 <= 2 eta R(0). (iv): |grad| >= p |dR/dw|,
            |dR/dw| >= g mean(1 - e^-loss_n) >= g (1 - e^-R)/n, and R is max|z|-Lipschitz in w = p W_1, so |w| >= (ln 2 - R(0))/max|z|.
            What the support does not span is never pulled: that part of W_1 stays, beside a top singular value of about |w|^(1/L).
            """,
    };

    public override Effort Effort => data is null ? new(Dropped: 32, Rates: 128) : new(Sampled: 512, Rational: 8, PrimeField: 256, Dropped: 32);

    public override Gen<DeepLinearRecipe> Recipes => DeepLinearRecipe.Trained(data);

    public override Gen<DeepLinearRecipe> RationalRecipes => DeepLinearRecipe.Small;

    public override bool Admits(DeepLinearRecipe recipe) => recipe is { Depth: >= 2, Inputs: >= 1, Width: >= 1, Points: >= 1, Steps: >= 1 }
        and { Scale: > 0, StepSize: > 0 } && (data is null || (recipe.Inputs == data.Inputs && recipe.Points == data.Points));

    public override DeepLinearRecipe Canonical => data ?? new() { Depth = 3, Inputs = 3, Width = 4, Points = 5, Scale = 0.375, StepSize = 0.125, Steps = 1024 };

    public override IReadOnlyList<Assumption<DeepLinearRecipe>> Assumptions =>
    [
        new("the data are separable", recipe => recipe with { Separable = false, Scale = 0.5, StepSize = 0.25, Steps = 1024 }, Breaks: AlignmentChecks.Risk),
        new("R(W_0) < R(0) (a start on the stable manifold of zero instead)", recipe => recipe with { StartBelowZero = false, Points = 1, Steps = 256 }, Breaks: AlignmentChecks.RiskFromStart),
        new("the layers are linear (rectified instead)", recipe => recipe with { Linear = false, Depth = 2, Scale = 1 / 16.0, StepSize = 1 / 16.0, Steps = 512 }, Breaks: AlignmentChecks.RankOne),
        new("each step lowers the risk by eta |grad|^2 / 2", recipe => recipe with { CheckDescent = false, StepSize = 30, Scale = 0.5, Steps = 128 }, Breaks: AlignmentChecks.Lockstep),
        new("the support vectors span the space (for the rate 1/ln(1/R))", recipe => recipe with { SupportSpans = false }, Breaks: Direction),
        new("all layers take the same step", recipe => recipe with { EqualSteps = false }, Breaks: Balance),
        new("no weight decay", recipe => recipe with { NoWeightDecay = false }, Breaks: Balance),
        new("no momentum", recipe => recipe with { NoMomentum = false }, Breaks: Balance),
    ];

    public string TableLayout => SignedPoints.Layout;

    public Claim On(IReadOnlyList<double[]> rows) => new LayerAlignment(DeepLinearRecipe.Of(rows));

    public double Degree(DeepLinearRecipe recipe) => ExactDeepLinear.Degree(recipe);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => ExactDeepLinear.Measure(Balance, recipe, trial);

    public IEnumerable<Measurement<T>> Measure<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => AlignmentChecks.Measure(recipe, trial);

    public IEnumerable<Series<T>> Trace<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        yield return DirectionSeries.Trace(Direction, recipe, trial, recipe.SupportSpans, fast: true);
        if (recipe.SupportSpans)
        {
            yield return DirectionSeries.Trace("(iv) direction, support in a subspace", recipe, trial, supportSpans: false, fast: false);
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => AlignmentSnapshot.Take(recipe, trial);
}
