namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent with momentum on least squares has the bias of gradient descent: the minimum-norm solution; with an explicit bound.</summary>
public sealed partial class MomentumMinimumNorm(MomentumMinimumNorm.Recipe? data = null) : Theorem<MomentumMinimumNorm.Recipe>(data), IAcceptsTable
{
    public override string Words =>
        "Gradient descent with momentum on least squares, from the row space and an empty buffer, converges to the minimum-norm solution A^+ b.";

    public override string Setting => "w_(t+1) = w_t - eta A'(A w_t - b) + beta (w_t - w_(t-1)), w_(-1) = w_0 = A'c_0, r = sqrt beta, e_t = w_t - A^+ b";

    private static readonly Identity InRowSpace = new("(a)", "w_t = A'c_t with c_(t+1) = c_t - eta (A w_t - b) + beta (c_t - c_(t-1)), exactly");
    private static readonly Identity Solved =
        new("(b)", "e_t = r^t (T_t(C) + (C - r) U_(t-1)(C)) e_0, C = (1 + beta - eta A'A)/(2 r), T and U Chebyshev's polynomials, exactly");
    private static readonly Inequality Contracts =
        new("(c)", "if (1 - r)^2 <= eta s_j^2 <= (1 + r)^2 for all singular values s_j but zero: |e_t| <= (1 + (1 + r) t) r^t |e_0|")
        {
            Unbounded = "momentum may lengthen the distance on its way, and without the condition it may diverge",
        };

    private static readonly Identity Pushed = new("(d)", """
        with a buffer v = w_0 - w_(-1): P_null w_t = P_null (w_0 + beta (1 - beta^t)/(1 - beta) v), exactly,
            so the limit keeps P_null (w_0 + beta v/(1 - beta))
        """);

    public override IReadOnlyList<Part> Parts => [InRowSpace, Solved, Contracts, Pushed];

    /// <summary>How momentum and step size are chosen for the singular values.</summary>
    public enum Regime
    {
        /// <summary>(1 - sqrt beta)^2 &lt;= eta s_j^2 &lt;= (1 + sqrt beta)^2 for every mode: all of them oscillate.</summary>
        Oscillating,

        /// <summary>eta = 2.2 (1 + beta)/s_1^2: the first mode diverges.</summary>
        StepTooLarge,

        /// <summary>sqrt beta is 0.6 of the least admissible: the last mode creeps.</summary>
        MomentumTooSmall,
    }

    /// <summary>A least-squares problem and gradient descent with momentum on it.</summary>
    public sealed record Recipe
    {
        /// <summary>The number m of rows of A.</summary>
        public int Rows { get; init; } = 4;

        /// <summary>The number d of columns of A.</summary>
        public int Columns { get; init; } = 8;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 128;

        /// <summary>How far sqrt beta lies from its least admissible value towards one.</summary>
        public double RootPosition { get; init; } = 0.25;

        /// <summary>Where eta lies in the admissible interval.</summary>
        public double StepPosition { get; init; } = 0.5;

        /// <summary>How both are chosen.</summary>
        public Regime Regime { get; init; }

        /// <summary>w_0 is A'c_0; otherwise a random vector is added.</summary>
        public bool StartInRowSpace { get; init; } = true;

        /// <summary>w_(-1) = w_0; otherwise w_0 - w_(-1) is random.</summary>
        public bool EmptyBuffer { get; init; } = true;

        /// <summary>A user's own problem; replaces what would be drawn.</summary>
        public GivenEquations? Data { get; init; }

        internal LeastSquaresRecipe Problem => new() { Rows = Rows, Columns = Columns, StartInRowSpace = StartInRowSpace, Data = Data };

        /// <summary>eta for the extreme singular values of A.</summary>
        internal double StepSize((double Largest, double Smallest) extremes)
        {
            double root = Root(extremes);
            double low = Math.Pow((1 - root) / extremes.Smallest, 2);
            double high = Math.Pow((1 + root) / extremes.Largest, 2);
            return Regime switch
            {
                Regime.StepTooLarge => 2.2 * (1 + (root * root)) / (extremes.Largest * extremes.Largest),
                Regime.MomentumTooSmall => 0.98 * high,
                _ => low + (StepPosition * (high - low)),
            };
        }

        /// <summary>sqrt beta for the extreme singular values of A; short where A is drawn, for the sake of fractions.</summary>
        internal double Root((double Largest, double Smallest) extremes)
        {
            double least = (extremes.Largest - extremes.Smallest) / (extremes.Largest + extremes.Smallest);
            double root = Regime == Regime.MomentumTooSmall ? 0.6 * least : least + (RootPosition * (1 - least));
            return Data is null ? Draws.RoundToElevenBits(root) : root;
        }
    }

    public override Gen<Recipe> Recipes =>
        from rows in Gen.Choose(2, 5)
        from columns in Gen.Choose(rows + 1, 9)
        from root in Gen.Choose(1, 36)
        from step in Gen.Choose(1, 15)
        from steps in Gen.Elements(8, 16, 16, 32, 64)
        select (Data ?? new Recipe { Rows = rows, Columns = columns }) with { RootPosition = root / 60.0, StepPosition = step / 16.0, Steps = steps };

    public override Gen<Recipe> RationalRecipes => Recipes.Where(recipe => Data is not null || recipe is { Rows: <= 3, Columns: <= 4 });

    public override bool Admits(Recipe recipe) => recipe is { Steps: >= 1, RootPosition: > 0 and < 1, StepPosition: > 0 and < 1 }
        && (Data is null ? recipe.Rows >= 2 && recipe.Columns > recipe.Rows : recipe.Rows == Data.Rows && recipe.Columns == Data.Columns);

    public override Effort Effort => Data?.Data is { } given ? Effort.OnGivenData(given.Count) : base.Effort;

    public string TableLayout => GivenEquations.Layout;

    public Claim On(GivenTable table)
    {
        GivenEquations given = GivenEquations.Read(table);
        return new MomentumMinimumNorm(new() { Rows = given.Rows.Count, Columns = given.Columns, Data = given })
        {
            GivenData = given.Known(null, new GivenFact(
                "to expect", $"with the least r and its eta |e_t| falls by 10^6 within {GivenNumbers.Steps(StepsTo(1e-6, given.Extremes))}, by (c)")),
        };
    }

    // The first t with (1 + (1 + r) t) r^t at most this, for the least admissible r.
    private static double StepsTo(double factor, (double Largest, double Smallest) extremes)
    {
        double contraction = -double.LogP1(-2 * extremes.Smallest / (extremes.Largest + extremes.Smallest));
        double steps = 1;
        for (int round = 0; round < 64; round++)
        {
            steps = (Math.Log(1 + (2 * steps)) - Math.Log(factor)) / contraction;
        }

        return steps;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("eta s_1^2 <= (1 + sqrt beta)^2", recipe => recipe with { Regime = Regime.StepTooLarge }, Breaks: Contracts),
        new("(1 - sqrt beta)^2 <= eta s_min^2", recipe => recipe with { Regime = Regime.MomentumTooSmall, Steps = 128 }, Breaks: Contracts),
        new("w_0 lies in the row space of A", recipe => recipe with { StartInRowSpace = false, Steps = 128 }, Breaks: Contracts),
        new("the buffer is empty: w_(-1) = w_0", recipe => recipe with { EmptyBuffer = false, Steps = 128 }, Breaks: Contracts),
    ];
}
