namespace Theorems.Properties.ImplicitBias;

/// <summary>Stochastic gradient descent on consistent least squares, started in the row space, converges to the solution of smallest norm.</summary>
public sealed partial class SgdMinimumNorm(LeastSquaresRecipe? data = null) : Theorem<LeastSquaresRecipe>(data), IAcceptsTable
{
    public override string Words => "Stochastic gradient descent on consistent least squares converges to the minimum-norm solution A^+ b.";

    public override string Setting => """
        w_0 = A'c_0, w_t = w_(t-1) - eta (a_i.w_(t-1) - b_i) a_i, a_i a row of A, e = w - A^+ b, M = max |a_i|^2, p_i = |a_i|^2/|A|_F^2,
        s_min the smallest singular value but zero, r = b - A A^+ b (zero if A w = b is solvable)
        """;

    private static readonly Identity InRowSpace = new("(a)", "w_t = A'c_t with c_t = c_(t-1) - eta (a_i.w_(t-1) - b_i) e_i, exactly");
    private static readonly Identity OneStep = new(
        "(b) one step", "|e'|^2 = |e|^2 - 2 eta (a_i.e - r_i)(a_i.e) + eta^2 |a_i|^2 (a_i.e - r_i)^2, exactly");

    private static readonly Identity OnAverage = new(
        "(b) expectation", "E|e'|^2 = |e|^2 - |Ae|^2/|A|_F^2 + |r|^2/|A|_F^2 for rows drawn with p_i and eta_i = 1/|a_i|^2 (randomised Kaczmarz), exactly");

    private static readonly Inequality Rate = new("(b) rate", "hence E|e_k|^2 <= q^k |e_0|^2 + (1 - q^k) |r|^2/s_min^2, q = 1 - s_min^2/|A|_F^2")
    {
        Terms = ["q^k |e_0|^2", "(1 - q^k) |r|^2/s_min^2"],
        Unbounded = "the residual keeps random steps going, and away from A^+ b as far as it is large",
    };

    private static readonly Expectation RandomRuns = new(
        "(b) sampled", "if A w = b is solvable: E|e_k|^2/|e_0|^2 as (b) propagates it is what random runs come to");

    private static readonly Inequality Window = new("(c)", """
        if A w = b is solvable, any window I of T rows, eta < 2/M: |e_T|^2 <= [1 - eta (2 - eta M) s_min(A_I)^2 / (1 + eta |L_I|_2)^2] |e_0|^2,
            A_I the rows in the order of the window, L_I the strictly lower part of A_I A_I', s_min over row(A), zero if the window does not span it
        """)
    {
        Unbounded = "a distance may grow, and does where steps are long",
    };

    private static readonly Inequality AllWindows = new("(c) all windows", "|e_t|^2 <= the product of these brackets over successive windows, times |e_0|^2")
    {
        Unbounded = "a distance may grow, and does where steps are long",
    };


    public override IReadOnlyList<Part> Parts => [InRowSpace, OneStep, OnAverage, Rate, RandomRuns, Window, AllWindows];

    public override IReadOnlyList<Assumption<LeastSquaresRecipe>> Assumptions =>
    [
        new(GivenEquations.IsSolvable, recipe => Long(recipe.Drawn) with { Consistent = false, JudgeAll = true }, Breaks: AllWindows),
        new("w_0 lies in the row space of A", recipe => Long(recipe) with { StartInRowSpace = false }, Breaks: AllWindows),
        new("eta < 2/M", recipe => Long(recipe) with { StepFraction = 20 }, Breaks: AllWindows),
        new("the step is along the row a_i (AdaGrad instead)", recipe => Long(recipe) with { Rule = StepRule.AdaGrad }, Breaks: AllWindows),
        new("the step is along the row a_i (Adam instead)", recipe => Long(recipe) with { Rule = StepRule.Adam }, Breaks: AllWindows),
        new("every row of the window is visited", recipe => Long(recipe) with { EveryRow = false }, Breaks: AllWindows),
    ];

    // Long enough for the product of the brackets to become small.
    private static LeastSquaresRecipe Long(LeastSquaresRecipe recipe) => recipe with { Windows = 100, WithReplacement = false };

    public override Gen<LeastSquaresRecipe> Recipes =>
        from rows in Gen.Choose(2, 6)
        from columns in Gen.Choose(rows + 1, 12)
        from fraction in Gen.Choose(13, 115)
        from windows in Gen.Choose(1, 4)
        from withReplacement in Gen.Elements(false, true)
        from consistent in Gen.Frequency((7, Gen.Constant(true)), (1, Gen.Constant(false)))
        select (Data ?? new LeastSquaresRecipe { Rows = rows, Columns = columns }) with
        {
            StepFraction = fraction / 64.0,
            Windows = windows,
            WithReplacement = withReplacement && Data is null,
            Consistent = consistent || Data is not null,
        };

    public override Gen<LeastSquaresRecipe> RationalRecipes =>
        from rows in Gen.Choose(2, 3)
        from columns in Gen.Choose(rows + 1, 5)
        from fraction in Gen.Choose(13, 115)
        from consistent in Gen.Elements(true, false)
        select (Data ?? new LeastSquaresRecipe { Rows = rows, Columns = columns }) with
        {
            StepFraction = fraction / 64.0,
            Windows = Data is null ? 2 : 1,
            Consistent = consistent || Data is not null,
        };

    public override bool Admits(LeastSquaresRecipe recipe) =>
        (recipe.Data is null ? recipe.Rows >= 2 && recipe.Columns > recipe.Rows : recipe.Rows == Data!.Rows && recipe.Columns == Data.Columns)
        && recipe.StepFraction is > 0 and < 2 && recipe.Windows >= 1;

    public override LeastSquaresRecipe Canonical => Data ?? new() { Rows = 3, Columns = 5, StepFraction = 1, Windows = 22 };

    public override Effort Effort => Data?.Data is { } given ? Effort.OnGivenData(given.Count) : base.Effort;

    public string TableLayout => GivenEquations.Layout;

    public Claim On(GivenTable table)
    {
        GivenEquations given = GivenEquations.Read(table);
        double share = given.Extremes.Smallest * given.Extremes.Smallest / given.Energy;
        string steps = GivenNumbers.Steps(Math.Log(1e-12) / double.LogP1(-share));
        string until = given.Solvable ? "" : $", until about {GivenNumbers.Text(given.Residual / given.Extremes.Smallest)} from A^+ b";
        GivenData known = given.Known("(c) says nothing, and in (b) r is not zero", new GivenFact(
            "to expect", $"random rows: the mean of |e_k|^2 falls by 10^12 within {steps}{until}, by (b)"));
        return new SgdMinimumNorm(new LeastSquaresRecipe { Rows = given.Rows.Count, Columns = given.Columns, Data = given })
        {
            GivenData = given.Rows.Count <= MostRows ? known : known with
            {
                Remarks = [.. known.Remarks, $"(c) is compared for at most {MostRows} rows only: its bound needs a matrix with as many rows and columns."],
            },
        };
    }

    // The bracket of (c) takes the singular values of a square matrix of this size.
    private const int MostRows = 128;

    // The rows that a window visits.
    private static int[] Rows<T>(LeastSquaresRecipe recipe, Trial<T> trial, int window)
        where T : struct, IField<T>
    {
        int[] rows = Arena.Vector<int>(recipe.WithReplacement ? 3 * recipe.Rows : recipe.Rows);
        for (int step = 0; step < rows.Length; step++)
        {
            rows[step] = recipe.WithReplacement ? trial.SharedInteger("window", (window * rows.Length) + step, recipe.Rows) : step;
        }

        return rows;
    }
}
