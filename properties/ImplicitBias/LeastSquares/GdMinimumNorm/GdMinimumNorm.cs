namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent on least squares, started in the row space, contracts to the solution of smallest norm, each mode at its own rate.</summary>
public sealed partial class GdMinimumNorm(GdMinimumNorm.Recipe? data = null) :
    Theorem<GdMinimumNorm.Recipe>(data), IAlgebraic<GdMinimumNorm.Recipe>, IAcceptsTable
{
    public override string Words =>
        "Gradient descent on least squares from the row space contracts to the minimum-norm solution A^+ b, every singular mode at its own rate.";

    public override string Setting =>
        "w_(t+1) = w_t - eta A'(A w_t - b), w_0 = A'c_0, e_t = w_t - A^+ b; s_j, u_j, v_j the singular values (not zero) and vectors of A; G = A'A";

    private static readonly Identity InRowSpace = new("(a)", "w_t = A'c_t with c_(t+1) = c_t - eta (A w_t - b), exactly");
    private static readonly Identity Solved = new("(b)", "w_t = (I - eta G)^t w_0 + sum_(j<t) eta (I - eta G)^j A'b, exactly");
    private static readonly Identity ByModes = new("(b) by modes", "so v_j.e_t = (1 - eta s_j^2)^t v_j.e_0");
    private static readonly Inequality OneStep = new("(c)", "|e_(t+1)| <= q |e_t|, q = max_j |1 - eta s_j^2|")
    {
        Unbounded = "a distance may grow in a step, and does where steps are long",
    };

    private static readonly Inequality AllSteps = new("(c) all steps", "so |e_t| <= q^t |e_0|")
    {
        Unbounded = "a distance may grow, and does where steps are long",
    };

    private static readonly Identity Filter =
        new("(d)", "stopped early, w_t filters the spectrum: v_j.w_t = (1 - eta s_j^2)^t v_j.w_0 + (1 - (1 - eta s_j^2)^t) u_j.b/s_j");
    private static readonly Enumeration Unrounded = new("(e)", """
        floats that are short enough round nothing: for entries of A, b and w_0 in {-2 .. 2}, eta = 1/16,
            3, 4, 5, 8, 9, 12 or 13 rows, 1 to 6 columns and t = 1, 2, 4,
            (b) is an equality between float64 numbers; and between double-double ones for t = 1, 2 if tails, multiples of 2^-60, are added to b and w_0,
            or for t = 1 to A where w_0 = 0
        """);

    public override IReadOnlyList<Part> Parts => [InRowSpace, Solved, ByModes, OneStep, AllSteps, Filter, Unrounded];

    /// <summary>A least-squares problem and gradient descent on it.</summary>
    public sealed record Recipe
    {
        /// <summary>The number m of rows of A.</summary>
        public int Rows { get; init; } = 4;

        /// <summary>The number d of columns of A.</summary>
        public int Columns { get; init; } = 8;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 64;

        /// <summary>eta s_1^2: between 0 and 2.</summary>
        public double StepFraction { get; init; } = 1;

        /// <summary>b is A x for some x; otherwise the last row repeats the first one with a target larger by one.</summary>
        public bool Consistent { get; init; } = true;

        /// <summary>w_0 is A'c_0; otherwise a random vector is added.</summary>
        public bool StartInRowSpace { get; init; } = true;

        /// <summary>The numbers that are drawn for descent without rounding are multiples of 2^-Bits: at most 26.</summary>
        public int Bits { get; init; }

        /// <summary>A user's own problem; replaces what would be drawn.</summary>
        public GivenEquations? Data { get; init; }
    }

    public override Gen<Recipe> Recipes =>
        from rows in Gen.Frequency((4, Gen.Choose(2, 6)), (1, Gen.Choose(7, 9)))
        from columns in Gen.Choose(rows + 1, 12)
        from fraction in Gen.Choose(7, 121)
        from steps in Gen.Elements(16, 32, 64)
        select (Data ?? new Recipe { Rows = rows, Columns = columns }) with { Steps = steps, StepFraction = fraction / 64.0 };

    public override Gen<Recipe> RationalRecipes =>
        from recipe in Recipes
        where Data is not null || recipe is { Rows: <= 3, Columns: <= 5 }
        select recipe with { Steps = 4 };

    public override bool Admits(Recipe recipe) => recipe is { Steps: >= 1, StepFraction: > 0 and < 2 }
        && (Data is null ? recipe.Rows >= 2 && recipe.Columns > recipe.Rows : recipe.Rows == Data.Rows && recipe.Columns == Data.Columns);

    public override Effort Effort => Data?.Data is { } given ? Effort.OnGivenData(given.Count) : base.Effort;

    public string TableLayout => GivenEquations.Layout;

    public Claim On(GivenTable table)
    {
        GivenEquations given = GivenEquations.Read(table);
        double condition = given.Extremes.Largest / given.Extremes.Smallest;
        string steps = GivenNumbers.Steps(Math.Log(1e-6) / double.LogP1(-1 / (condition * condition)));
        return new GdMinimumNorm(new() { Rows = given.Rows.Count, Columns = given.Columns, Data = given })
        {
            GivenData = given.Known(null, new GivenFact("to expect", $"at eta = 1/s_1^2 |e_t| falls by 10^6 within {steps}, by (c)")),
        };
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("w_0 lies in the row space of A", recipe => recipe with { StartInRowSpace = false }, Breaks: AllSteps),
        new("eta < 2/s_1^2", recipe => recipe with { StepFraction = 2.2 }, Breaks: AllSteps),
        new(GivenEquations.IsSolvable,
            recipe => (recipe.Data is null ? recipe : new() { Steps = recipe.Steps, StepFraction = recipe.StepFraction }) with { Consistent = false },
            Necessary: false),
        new("the numbers of (e) are short", recipe => recipe with { Bits = 26 }, Breaks: Unrounded),
    ];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = ProblemOf(recipe, trial);
        Run<T> run = new(problem);
        AffineMap<T> map = AffineMap<T>.Descent(problem.Matrix, problem.Targets, problem.StepSize);
        for (int time = 1; time <= Math.Min(recipe.Steps, 8); time++)
        {
            run.Step();
            T[] combination = problem.Matrix.TransposeTimes<T>(run.Coefficients);
            yield return InRowSpace.Zero<T>([.. combination.Zip(run.Weights, (expected, weight) => weight - expected)], time);
            if (int.PopCount(time) == 1)
            {
                yield return Solved.Zero<T>([.. map.Of(problem.Start).Zip(run.Together(time), (expected, weight) => weight - expected)], time);
                map = map.Twice();
            }
        }
    }

    private static LeastSquaresProblem<T> ProblemOf<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T> => new(
            new()
            {
                Rows = recipe.Rows,
                Columns = recipe.Columns,
                Consistent = recipe.Consistent,
                StartInRowSpace = recipe.StartInRowSpace,
                Data = recipe.Data,
            },
            trial, extremes => recipe.StepFraction / (extremes.Largest * extremes.Largest));

    // Gradient descent together with its multipliers c_t.
    private sealed class Run<T>(LeastSquaresProblem<T> problem)
        where T : struct, IField<T>
    {
        private readonly T[] _scratch = Arena.Vector<T>(problem.Start.Length);

        public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

        // c_t with w_t = A'c_t.
        public T[] Coefficients { get; } = Arena.Copy<T>(problem.Coefficients);

        // w_t with all steps in one call, as the kernel is used outside; it goes through its blocks of rows backwards in every second step.
        public T[] Together(int steps)
        {
            T[] weights = Arena.Copy<T>(problem.Start);
            Descend(weights, steps);
            return weights;
        }

        public void Step()
        {
            T[] residual = problem.Matrix.Times<T>(Weights);
            for (int row = 0; row < residual.Length; row++)
            {
                Coefficients[row] -= problem.StepSize * (residual[row] - problem.Targets[row]);
            }

            Descend(Weights, 1);
        }

        private void Descend(T[] weights, int steps) => LeastSquares.GradientDescent<T, ArrayMemory<T>>(
            problem.Matrix.Elements, problem.Matrix.Rows, problem.Matrix.Columns, problem.Targets, problem.StepSize, steps, weights, _scratch);
    }

    // The map w -> M w + v: what some steps of a linear method do at once.
    private sealed record AffineMap<T>(Matrix<T> Linear, T[] Constant)
        where T : struct, IField<T>
    {
        // One step of gradient descent: M = I - eta A'A, v = eta A'b.
        public static AffineMap<T> Descent(Matrix<T> matrix, T[] targets, T stepSize)
        {
            Matrix<T> gram = matrix.TransposeTimes(matrix);
            return new(MatrixAlgebra.Identity<T>(gram.Rows).Minus(gram.Scale(stepSize)),
                [.. matrix.TransposeTimes<T>(targets).Select(value => stepSize * value)]);
        }

        // The map applied twice.
        public AffineMap<T> Twice() => new(Linear.Times(Linear), Of(Constant));

        // M w + v.
        public T[] Of(T[] point) => [.. Linear.Times<T>(point).Select((value, index) => value + Constant[index])];
    }
}
