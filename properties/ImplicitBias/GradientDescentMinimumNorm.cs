namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent on least squares, started in the row space, contracts to the solution of smallest norm, each mode at its own rate.</summary>
/// <remarks>Notes 002 (Srebro; Gunasekar). The iteration is Landweber's, American Journal of Mathematics 1951.</remarks>
public sealed class GradientDescentMinimumNorm :
    Claim<GradientDescentRecipe>, IAlgebraic<GradientDescentRecipe>, IAnalytic<GradientDescentRecipe>, IExhaustive<GradientDescentRecipe>, IGolden<GradientDescentRecipe>
{
    private const string Limit = "(c) all steps";
    private const string Unrounded = "(e)";

    public override string Id => "gd-minimum-norm";

    public override string Subject => "implicit-bias";

    public override Statement Statement => new()
    {
        Words = "Gradient descent on least squares from the row space contracts to the minimum-norm solution A^+ b, every singular mode at its own rate.",
        Formula = """
            w_(t+1) = w_t - eta A'(A w_t - b), w_0 = A'c_0, e_t = w_t - A^+ b; s_j, u_j, v_j the singular values (not zero) and vectors of A; G = A'A
            (a) w_t = A'c_t with c_(t+1) = c_t - eta (A w_t - b), exactly
            (b) w_t = (I - eta G)^t w_0 + sum_(j<t) eta (I - eta G)^j A'b, exactly; so v_j.e_t = (1 - eta s_j^2)^t v_j.e_0
            (c) |e_(t+1)| <= q |e_t|, q = max_j |1 - eta s_j^2|, and q < 1 if and only if eta < 2/s_1^2; so |e_t| <= q^t |e_0|
            (d) stopped early, w_t filters the spectrum: v_j.w_t = (1 - eta s_j^2)^t v_j.w_0 + (1 - (1 - eta s_j^2)^t) u_j.b/s_j
            (e) floats that are short enough round nothing: for entries of A, b and w_0 in {-2 .. 2}, eta = 1/16 and t <= 4, (b) is an equality between float64 numbers
            """,
        Notes = "002 (Srebro; Gunasekar): \"squared loss linear regression implies minimum Euclidean norm\".",
        Source = "Classical (Landweber 1951).",
        Sketch = """
            A'(A w - b) = G (w - A^+ b) for every b, as A'b = G A^+ b. So e_(t+1) = (I - eta G) e_t, which multiplies v_j.e by 1 - eta s_j^2; what is orthogonal to the row
            space stays as it is, and is zero at the start. Rounding leaks u |w| a step into it, where nothing contracts.
            """,
    };

    public override Gen<GradientDescentRecipe> Recipes =>
        from rows in Gen.Frequency((4, Gen.Choose(2, 6)), (1, Gen.Choose(7, 9)))
        from columns in Gen.Choose(rows + 1, 12)
        from fraction in Gen.Choose(7, 121)
        from steps in Gen.Elements(16, 32, 64)
        select new GradientDescentRecipe { Rows = rows, Columns = columns, Steps = steps, StepFraction = fraction / 64.0 };

    public override Gen<GradientDescentRecipe> RationalRecipes =>
        from recipe in Recipes
        where recipe is { Rows: <= 3, Columns: <= 5 }
        select recipe with { Steps = 4 };

    public override bool Admits(GradientDescentRecipe recipe) => recipe is { Rows: >= 2, Steps: >= 1, StepFraction: > 0 and < 2 } && recipe.Columns > recipe.Rows;

    public override GradientDescentRecipe Canonical => new();

    public override IReadOnlyList<Assumption<GradientDescentRecipe>> Assumptions =>
    [
        new("w_0 lies in the row space of A", recipe => recipe with { StartInRowSpace = false }, Breaks: Limit),
        new("eta < 2/s_1^2", recipe => recipe with { StepFraction = 2.2 }, Breaks: Limit),
        new("A w = b is solvable", recipe => recipe with { Consistent = false }, Necessary: false),
        new("the numbers of (e) are short", recipe => recipe with { Bits = 26 }, Breaks: Unrounded),
    ];

    /// <remarks>A step raises the degree of w and of c by three; differences are squared.</remarks>
    public double Degree(GradientDescentRecipe recipe) => 2 * ((3.0 * Math.Min(recipe.Steps, 8)) + 3);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(GradientDescentRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        LeastSquaresInstance<T> problem = recipe.Instance(trial);
        GradientRun<T> run = new(problem);
        AffineMap<T> map = AffineMap<T>.Descent(problem.Matrix, problem.Targets, problem.StepSize);
        for (int time = 1; time <= Math.Min(recipe.Steps, 8); time++)
        {
            run.Step();
            yield return Measurement.Zero<T>("(a)", time, [.. problem.Matrix.TransposeTimes<T>(run.Coefficients).Zip(run.Weights, (expected, weight) => weight - expected)]);
            if (int.PopCount(time) == 1)
            {
                yield return Measurement.Zero<T>("(b)", time, [.. map.Of(problem.Start).Zip(run.Together(time), (expected, weight) => weight - expected)]);
                map = map.Twice();
            }
        }
    }

    public IEnumerable<Measurement<T>> Measure<T>(GradientDescentRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new ModewiseDescent<T>(recipe, trial).Measure("(b) by modes", "(c)", Limit, "(d)");

    public IEnumerable<GradientDescentRecipe> Domain => UnroundedDescent.Shapes;

    public IEnumerable<Census> Enumerate(GradientDescentRecipe recipe, Trial<PrimeField> trial) => [UnroundedDescent.Compare(Unrounded, recipe, trial)];

    public IEnumerable<Quantity<T>> Snapshot<T>(GradientDescentRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new ModewiseDescent<T>(recipe, trial).Snapshot();
}
