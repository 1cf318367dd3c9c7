namespace Theorems.Properties.Margin;

/// <summary>Gradient descent on separable data goes to the maximum-margin direction: w(t) = w_hat ln t + w_tilde + e(t) with an explicit bound on e.</summary>
/// <remarks>Notes 002 (Gunasekar; Telgarsky). Paper: Soudry, Hoffer, Nacson, Gunasekar and Srebro, JMLR 2018.</remarks>
public sealed class MaxMarginDirection(SeparableRecipe? data) :
    Claim<SeparableRecipe>, IAlgebraic<SeparableRecipe>, IAnalytic<SeparableRecipe>, IExhaustive<SeparableRecipe>, IGolden<SeparableRecipe>, IAcceptsTable
{
    /// <summary>The part that dropped assumptions break.</summary>
    internal const string Bounded = "(A)";

    /// <summary>The claim about drawn points.</summary>
    public MaxMarginDirection()
        : this(null)
    {
    }

    public override string Id => "max-margin-direction";

    public override string Subject => "margin";

    public override bool IsAboutGivenData => data is not null;

    public override Statement Statement => new()
    {
        Words = "Gradient descent on separable data converges to the maximum-margin direction, whatever the step size.",
        Formula = """
            loss sum exp(-z_n.w), S the support, w_hat = sum_S alpha_n z_n, theta_n = z_n.w_hat > 1 off S, eta exp(-z_n.w_tilde) = alpha_n on S,
            e(t) = w(t) - w_hat ln t - w_tilde, M = sum_S alpha_n z_n z_n', mu = lmin(M), c_n = eta exp(-z_n.w_tilde), Z = max_S |z_n|
            (A) |e(t)| <= B_t from any t0 on, B_t0 = |e(t0)|, h(x) = (1 - e^-x)/x, L = lmax(M)(e^(BZ) - 1)/(BZ):
                B_(t+1) = max(1 - mu h(BZ)/t, L/t - 1) B + sum_(n not in S) c_n t^-theta_n e^(B|z_n|) |z_n| + (1/t - ln(1 + 1/t)) |w_hat|
                (logistic loss: + sum_S (alpha_n^2/eta) t^-2 e^(2B|z_n|) |z_n|)
            (B) flow: d|e|^2/d ln t <= (2/e) sum c_n t^(1-theta_n), so |e(t)|^2 <= |e(1)|^2 + (2/e) sum c_n (1 - t^(1-theta_n))/(theta_n - 1)
            (C) |w/|w| - w_hat/|w_hat|| <= 2 rho/(|w_hat| ln t), margin gap <= 2 max|z| rho/(|w_hat| ln t), rho = |w_tilde| + |e(t)|'s bound
            (D) w_tilde(eta) - w_tilde(1) = w_hat ln eta, exactly: the direction does not depend on eta
            (E) M w_hat = w_hat exactly, so mu <= w_hat'M w_hat/|w_hat|^2 = 1: e decays like t^-min(mu, theta - 1), not like t^(1 - theta);
                flow: |e(t)| <= (t/t_1)^(-mu h(EZ)) |e(t_1)| + sum c_n e^(E|z_n|) |z_n| t_1^(1-theta_n)/(theta_n - 1), E by (B) from t_1 on
            (F) w orthogonal to all z_n: one step is w + eta sum z_n, exactly
            """,
        Notes = "002 (Gunasekar): \"GD converges to maximum margin separator... independent of step size\".",
        Source = "Soudry et al., JMLR 2018; the explicit bounds are derived in the sketch.",
        Sketch = """
            e_(t+1) = (I - H/t) e_t + sum_(n not in S) c_n t^-theta_n exp(-z_n.e) z_n + (1/t - ln(1 + 1/t)) w_hat with H = sum_S alpha_n h(z_n.e) z_n z_n';
            lmin(H) >= mu h(BZ) and the map B_t -> B_(t+1) is increasing: induction. (B): (e^-u - 1) u <= 0 and u e^-u <= 1/e.
            """,
    };

    public override Gen<SeparableRecipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from others in Gen.Choose(1, 4)
        from loss in Gen.Elements(MarginLoss.Exponential, MarginLoss.Exponential, MarginLoss.Logistic)
        from fraction in Gen.Choose(7, 57)
        from steps in Gen.Elements(512, 512, 512, 512, 512, 1024, 1024, 4096)
        select (data ?? new SeparableRecipe { Dimension = dimension, Others = others }) with { Loss = loss, StepFraction = fraction / 64.0, Steps = steps };

    public override bool Admits(SeparableRecipe recipe) => recipe is { Dimension: >= 2, Others: >= 1, Steps: >= 256, StepFraction: > 0 and <= 1 }
        && (data is null || (recipe.Dimension == data.Dimension && recipe.Others == data.Others));

    public override Effort Effort => data is null ? new(Dropped: 64, Hunted: 128) : new(Sampled: 512, Rational: 8, PrimeField: 256, Dropped: 32);

    public override SeparableRecipe Canonical => data ?? new() { Dimension = 3, Others = 2, Steps = 8192 };

    public string TableLayout => SignedPoints.Layout;

    public Claim On(IReadOnlyList<double[]> rows) => new MaxMarginDirection(SeparableTable.Read(rows));

    public override IReadOnlyList<Assumption<SeparableRecipe>> Assumptions =>
    [
        new("the data are separable", recipe => Judged(recipe) with { Separable = false }, Bounded),
        new("the loss has an exponential tail", recipe => Judged(recipe) with { Loss = MarginLoss.Polynomial }, Bounded),
        new("steps follow the plain gradient (factors 1, 4, 1/4 on the coordinates instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.Diagonal }, Bounded),
        new("steps follow the plain gradient (AdaGrad instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.AdaGrad }, Bounded),
        new("steps follow the plain gradient (Adam instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.Adam }, Bounded),
        new("alpha > 0 on the support", recipe => Judged(recipe) with { Dimension = 2, Others = 0, Data = null, Support = SupportShape.ZeroWeight, Steps = 8192 }, Bounded),
        new("the support vectors are independent", recipe => Judged(recipe) with { Support = SupportShape.Dependent }, Bounded),
        new("the step is small (exponential loss)", recipe => Judged(recipe) with { StepFraction = 1000 }, Bounded),
        new("the rate is limited by mu, not by theta alone", recipe => recipe with { HessianLimits = false, Steps = 8192 }, Bounded),
        new("the step of (F) starts where all margins are zero", recipe => recipe with { Orthogonal = false }, OrthogonalStart.Part),
        new("descent starts at zero", recipe => recipe with { StartAtZero = false }, Necessary: false),
    ];

    private static SeparableRecipe Judged(SeparableRecipe recipe) => recipe with { JudgeAll = true, Loss = MarginLoss.Exponential, Steps = 2048 };

    /// <remarks>Solutions with the Gram matrix of d points have degree at most 2 d in numerator and denominator, and one more factor z.</remarks>
    public double Degree(SeparableRecipe recipe) => 2 * ((8.0 * recipe.Dimension) + 8);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => MaxMarginIdentities.Of(recipe.Dimension, trial);

    public IEnumerable<Measurement<T>> Measure<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new MaxMarginTrajectories<T>(recipe, trial).Measure();

    public IEnumerable<SeparableRecipe> Domain => data is null ? OrthogonalStart.Shapes : [];

    public IEnumerable<Census> Enumerate(SeparableRecipe recipe, Trial<PrimeField> trial) => [OrthogonalStart.Compare(recipe, trial)];

    public IEnumerable<Quantity<T>> Snapshot<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => MaxMarginSnapshot.Of(recipe, trial);
}
