namespace Theorems.Properties.ImplicitBias;

/// <summary>Stochastic gradient descent on consistent least squares, started in the row space, converges to the solution of smallest norm.</summary>
/// <remarks>Notes 002 (Srebro; Gunasekar). Papers: Strohmer and Vershynin, J. Fourier Anal. Appl. 2009; Zhang et al., ICLR 2017.</remarks>
public sealed class StochasticGradientMinimumNorm(LeastSquaresRecipe? data) : Claim<LeastSquaresRecipe>,
    IAlgebraic<LeastSquaresRecipe>, IAnalytic<LeastSquaresRecipe>, IStatistical<LeastSquaresRecipe>, IGolden<LeastSquaresRecipe>, IAcceptsTable
{
    private const string Limit = "(c) all windows";

    /// <summary>The claim about drawn problems.</summary>
    public StochasticGradientMinimumNorm() : this(null)
    {
    }

    public override string Id => "sgd-minimum-norm";

    public override string Subject => "implicit-bias";

    public override bool IsAboutGivenData => data is not null;

    public override Statement Statement => new()
    {
        Words = "Stochastic gradient descent on consistent least squares converges to the minimum-norm solution A^+ b.",
        Formula = """
            A w = b solvable, w_0 = A'c_0, w_t = w_(t-1) - eta (a_i.w_(t-1) - b_i) a_i, e = w - A^+ b, M = max |a_i|^2
            (a) w_t = A'c_t with c_t = c_(t-1) - eta (a_i.w_(t-1) - b_i) e_i, exactly
            (b) |e'|^2 = |e|^2 - eta (2 - eta |a_i|^2) (a_i.e)^2, exactly; with p_i = |a_i|^2/|A|_F^2 and eta_i = 1/|a_i|^2:
                E|e'|^2 = |e|^2 - |Ae|^2/|A|_F^2, exactly, hence E|e_k|^2 <= (1 - s_min^2/|A|_F^2)^k |e_0|^2
            (c) any window I of T rows, eta < 2/M: |e_T|^2 <= [1 - eta (2 - eta M) s_min(A_I)^2 / (1 + eta |L_I|_2)^2] |e_0|^2,
                L_I the strictly lower part of A_I A_I', s_min over row(A); and the product of these brackets over successive windows
            """,
        Notes = "002 (Srebro): \"if you do SGD on least squares, you'll get the solution minimizing the Euclidean norm\".",
        Source = "Strohmer and Vershynin 2009 (randomised Kaczmarz); Zhang et al. 2017, section 5; bound (c) is derived in the sketch.",
        Sketch = """
            Steps go along rows, so w_t stays in w_0 + row(A), and A^+ b is the only solution there. For (c) let r_s = a_(i_s).e_(s-1). Then
            (I + eta L_I) r = A_I e_0, so |r| >= s_min(A_I) |e_0| / (1 + eta |L_I|), and |e_T|^2 = |e_0|^2 - eta sum (2 - eta |a|^2) r_s^2 by (b).
            """,
    };

    public override Effort Effort => data is null ? new() : new(Sampled: 512, Rational: 8, PrimeField: 256, Dropped: 32);

    public override Gen<LeastSquaresRecipe> Recipes =>
        from rows in Gen.Choose(2, 6)
        from columns in Gen.Choose(rows + 1, 12)
        from fraction in Gen.Choose(13, 115)
        from windows in Gen.Choose(1, 4)
        from withReplacement in Gen.Elements(false, true)
        select (data ?? new LeastSquaresRecipe { Rows = rows, Columns = columns }) with
        {
            StepFraction = fraction / 64.0,
            Windows = windows,
            WithReplacement = withReplacement && data is null,
        };

    public override Gen<LeastSquaresRecipe> RationalRecipes =>
        from rows in Gen.Choose(2, 3)
        from columns in Gen.Choose(rows + 1, 5)
        from fraction in Gen.Choose(13, 115)
        select (data ?? new LeastSquaresRecipe { Rows = rows, Columns = columns }) with { StepFraction = fraction / 64.0, Windows = data is null ? 2 : 1 };

    public override bool Admits(LeastSquaresRecipe recipe) =>
        (recipe.Data is null ? recipe.Rows >= 2 && recipe.Columns > recipe.Rows : recipe.Rows == data!.Rows && recipe.Columns == data.Columns)
        && recipe.StepFraction is > 0 and < 2 && recipe.Windows >= 1;

    public override LeastSquaresRecipe Canonical => data ?? new() { Rows = 3, Columns = 5, StepFraction = 1, Windows = 22 };

    public override IReadOnlyList<Assumption<LeastSquaresRecipe>> Assumptions =>
    [
        new("A w = b is solvable", recipe => Long(recipe) with { Consistent = false }, Breaks: Limit),
        new("w_0 lies in the row space of A", recipe => Long(recipe) with { StartInRowSpace = false }, Breaks: Limit),
        new("eta < 2/M", recipe => Long(recipe) with { StepFraction = 20 }, Breaks: Limit),
        new("the step is along the row a_i (AdaGrad instead)", recipe => Long(recipe) with { Rule = StepRule.AdaGrad }, Breaks: Limit),
        new("the step is along the row a_i (Adam instead)", recipe => Long(recipe) with { Rule = StepRule.Adam }, Breaks: Limit),
        new("every row of the window is visited", recipe => Long(recipe) with { EveryRow = false }, Breaks: Limit),
    ];

    /// <remarks>A step raises the degree of w by three. A^+ b is a quotient with numerator and denominator of degree at most 2 m + 3; (b) squares.</remarks>
    public double Degree(LeastSquaresRecipe recipe) => 2 * ((3.0 * recipe.Steps) + 2 + (4 * recipe.Rows) + 9);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(LeastSquaresRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => new ExactDescent<T>(new(recipe, trial)).Identities(trial);

    public IEnumerable<Measurement<T>> Measure<T>(LeastSquaresRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new WindowedDescent<T>(recipe, trial).Measure(Limit);

    public IEnumerable<Observation<T>> Observe<T>(LeastSquaresRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [new WindowedDescent<T>(recipe, trial).RandomRun(trial)];

    public IEnumerable<Quantity<T>> Snapshot<T>(LeastSquaresRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new WindowedDescent<T>(recipe, trial).Snapshot();

    public string TableLayout => "one row for each equation a.w = b: the coefficients a, then b";

    public Claim On(IReadOnlyList<double[]> rows) => new StochasticGradientMinimumNorm(LeastSquaresData.Read(rows));

    // Long enough for the product of the brackets to become small.
    private static LeastSquaresRecipe Long(LeastSquaresRecipe recipe) => recipe with { Windows = 100, WithReplacement = false };
}
