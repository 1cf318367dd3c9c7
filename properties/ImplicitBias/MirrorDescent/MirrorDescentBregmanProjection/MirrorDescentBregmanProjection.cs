namespace Theorems.Properties.ImplicitBias;

/// <summary>
/// Mirror descent on least squares converges to the solution nearest to its start in the Bregman divergence; exponentiated gradient descent to that of
/// largest entropy.
/// </summary>
public sealed partial class MirrorDescentBregmanProjection : Theorem<MirrorDescentBregmanProjection.Recipe>
{
    public override string Words =>
        "Mirror descent on least squares converges to the Bregman projection of its start onto the solutions; "
        + "exponentiated gradient descent to the maximum-entropy one.";

    public override string Setting => """
        grad psi(w_(t+1)) = grad psi(w_t) - eta A'(A w_t - b), L = |A w - b|^2/2, g = grad L, D the divergence of psi, w* = argmin {D(w, w_0) : A w = b}
        exponentiated gradient descent: psi = sum w ln w - w, and w* has the largest entropy if w_0 is constant
        """;

    private static readonly Identity Duals = new("(a)", """
        grad psi(w_t) - grad psi(w_0) = -A'c_t, c_(t+1) = c_t + eta (A w_t - b), exactly;
            so D(w, w_t) - D(w', w_t) is the same for all t if A w = A w' = b
        """);
    private static readonly Identity OneStep =
        new("(b)", "D(w, w_(t+1)) - D(w, w_t) = -2 eta L_t + eta g_t.(w_t - w_(t+1)) - D(w_(t+1), w_t) for every solution w, exactly");
    private static readonly Inequality Decrease =
        new("(c)", "if (eta/2) |A (w_(t+1) - w_t)|^2 <= D(w_(t+1), w_t) at each step: eta (L_t + L_(t+1)) <= D(w, w_t) - D(w, w_(t+1))")
        {
            Unbounded = "losses may be of any size, and grow where steps are long",
        };

    private static readonly Inequality AllSteps = new("(c) all steps", "then L_K <= D(w*, w_0)/(2 eta K), too")
    {
        Unbounded = "losses may be of any size, and grow where steps are long",
        Loose = "all losses on the way are taken for L_K, the least of them, and D(w*, w_K) is left out",
    };

    private static readonly Identity Distance = new("(d)", "D(w*, w_K) + D(w_K, w*) = c.(A w_K - b), A'c = grad psi(w_K) - grad psi(w*), exactly");
    private static readonly Inequality Bound = new("(d) bound", "so under the condition of (c) D(w*, w_K) <= |c| sqrt(D(w*, w_0)/(eta K))")
    {
        Unbounded = "a divergence may be of any size",
        Loose = "D(w_K, w*) is left out of (d), though it is about as large as D(w*, w_K), and L_K is below its bound in (c) all steps",
    };


    public override IReadOnlyList<Part> Parts => [Duals, OneStep, Decrease, AllSteps, Distance, Bound];

    /// <summary>A least-squares problem with a positive solution, and mirror descent on it.</summary>
    public sealed record Recipe
    {
        /// <summary>The number m of rows of A.</summary>
        public int Rows { get; init; } = 2;

        /// <summary>The number d of columns of A.</summary>
        public int Columns { get; init; } = 6;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 64;

        /// <summary>eta times s_1^2 times the largest element of w_0 and of a solution.</summary>
        public double StepFraction { get; init; } = 0.5;

        /// <summary>A w = b has a positive solution; otherwise a row is repeated with a target larger by one.</summary>
        public bool Consistent { get; init; } = true;

        /// <summary>The run starts at the reference point w_0; otherwise at ones.</summary>
        public bool StartAtReference { get; init; } = true;

        /// <summary>The geometry of the run.</summary>
        public Geometry Geometry { get; init; }

        /// <summary>eta is 3 over the largest eigenvalue of A diag(w*) A', which makes w* unstable.</summary>
        public bool UnstableStep { get; init; }
    }

    public override Gen<Recipe> Recipes =>
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(rows + 2, 9)
        from fraction in Gen.Choose(2, 8)
        from steps in Gen.Elements(4, 4, 16, 16, 64)
        select new Recipe { Rows = rows, Columns = columns, Steps = steps, StepFraction = fraction / 16.0 };

    public override Gen<Recipe> RationalRecipes =>
        from recipe in Recipes
        where recipe is { Rows: <= 2, Columns: <= 4 }
        select recipe with { Steps = 2 };

    public override bool Admits(Recipe recipe) => recipe is { Rows: >= 1, Steps: >= 1, StepFraction: > 0 and <= 1 } && recipe.Columns >= recipe.Rows + 2;

    public override Recipe Canonical => new() { Steps = 256 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("A w = b has a positive solution", Contradictory, Breaks: AllSteps),
        new("the run starts at w_0 (at ones instead)", recipe => recipe with { StartAtReference = false }, Breaks: Distance),
        new("the geometry is that of the divergence (gradient descent instead)", recipe => recipe with { Geometry = Geometry.Euclidean }, Breaks: Distance),
        new("the geometry is that of the divergence (Burg's entropy instead)", recipe => recipe with { Geometry = Geometry.Burg }, Breaks: Distance),
        new("each step is as small as (c) asks", recipe => recipe with { UnstableStep = true, Steps = 64 }, Breaks: AllSteps),
    ];

    private static Recipe Contradictory(Recipe recipe) =>
        recipe with { Consistent = false, Rows = Math.Max(2, recipe.Rows), Columns = Math.Max(4, recipe.Columns), StepFraction = 1, Steps = 256 };
}
