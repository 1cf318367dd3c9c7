namespace Theorems.Properties.ImplicitBias;

/// <summary>Mirror descent on least squares converges to the solution nearest to its start in the Bregman divergence; exponentiated gradient descent to that of largest entropy.</summary>
/// <remarks>Notes 002 (Gunasekar). Paper: Gunasekar, Lee, Soudry, Srebro, "Characterizing implicit bias in terms of optimization geometry", ICML 2018.</remarks>
public sealed class MirrorDescentBregmanProjection :
    Claim<MirrorDescentRecipe>, IAlgebraic<MirrorDescentRecipe>, IAnalytic<MirrorDescentRecipe>, IGolden<MirrorDescentRecipe>
{
    public override string Id => "mirror-descent-bregman-projection";

    public override string Subject => "implicit-bias";

    public override Statement Statement => new()
    {
        Words = "Mirror descent on least squares converges to the Bregman projection of its start onto the solutions; exponentiated gradient descent to the maximum-entropy one.",
        Formula = """
            grad psi(w_(t+1)) = grad psi(w_t) - eta A'(A w_t - b), L = |A w - b|^2/2, g = grad L, D the divergence of psi, w* = argmin {D(w, w_0) : A w = b}
            (a) grad psi(w_t) - grad psi(w_0) = -A'c_t, c_(t+1) = c_t + eta (A w_t - b), exactly; so D(w, w_t) - D(w', w_t) is the same for all t if A w = A w' = b
            (b) D(w, w_(t+1)) - D(w, w_t) = -2 eta L_t + eta g_t.(w_t - w_(t+1)) - D(w_(t+1), w_t) for every solution w, exactly
            (c) if (eta/2) |A (w_(t+1) - w_t)|^2 <= D(w_(t+1), w_t) at each step: eta (L_t + L_(t+1)) <= D(w, w_t) - D(w, w_(t+1)), and L_K <= D(w*, w_0)/(2 eta K)
            (d) D(w*, w_K) + D(w_K, w*) = c.(A w_K - b), A'c = grad psi(w_K) - grad psi(w*), exactly; so D(w*, w_K) <= |c| sqrt(D(w*, w_0)/(eta K))
            """,
        Notes = "002 (Gunasekar): \"For square loss we get that it gets the argmin of the potential function associated with mirror descent... For exponentiated GD you can show it goes to max-entropy solution.\"",
        Source = "Gunasekar, Lee, Soudry, Srebro, ICML 2018; the rates (c) and (d) are derived in the sketch.",
        Sketch = """
            D(w, y) - D(w, z) + D(y, z) = (grad psi(z) - grad psi(y)).(w - y), and A w = b: (b). With g.(w_t - w_(t+1)) = L_t - L_(t+1) + |A (w_(t+1) - w_t)|^2/2 it gives (c); then L falls, and the
            sum telescopes. D(x, y) + D(y, x) = (grad psi(x) - grad psi(y)).(x - y), and A'c.(w_K - w*) = c.(A w_K - b): (d), with |A w_K - b| = sqrt(2 L_K).
            """,
    };

    public override Gen<MirrorDescentRecipe> Recipes =>
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(rows + 2, 9)
        from fraction in Gen.Choose(2, 8)
        from steps in Gen.Elements(4, 4, 16, 16, 64)
        select new MirrorDescentRecipe { Rows = rows, Columns = columns, Steps = steps, StepFraction = fraction / 16.0 };

    public override Gen<MirrorDescentRecipe> RationalRecipes =>
        from recipe in Recipes
        where recipe is { Rows: <= 2, Columns: <= 4 }
        select recipe with { Steps = 2 };

    public override bool Admits(MirrorDescentRecipe recipe) => recipe is { Rows: >= 1, Steps: >= 1, StepFraction: > 0 and <= 1 } && recipe.Columns >= recipe.Rows + 2;

    public override MirrorDescentRecipe Canonical => new() { Steps = 256 };

    public override IReadOnlyList<Assumption<MirrorDescentRecipe>> Assumptions =>
    [
        new("A w = b has a positive solution", recipe => recipe with { Consistent = false, Rows = Math.Max(2, recipe.Rows), Columns = Math.Max(4, recipe.Columns), StepFraction = 1, Steps = 256 }, Breaks: "(c) all steps"),
        new("the run starts at w_0 (at ones instead)", recipe => recipe with { StartAtReference = false }, Breaks: "(d)"),
        new("the geometry is that of the divergence (gradient descent instead)", recipe => recipe with { Geometry = Geometry.Euclidean }, Breaks: "(d)"),
        new("the geometry is that of the divergence (Burg's entropy instead)", recipe => recipe with { Geometry = Geometry.Burg }, Breaks: "(d)"),
        new("each step is as small as (c) asks", recipe => recipe with { UnstableStep = true, Steps = 64 }, Breaks: "(c) all steps"),
    ];

    /// <remarks>A step puts the d weights -1/dual over one denominator, so that degrees grow at most (d + 2)-fold; the start has degree four. Differences are squared.</remarks>
    public double Degree(MirrorDescentRecipe recipe) => 32 * Math.Pow(recipe.Columns + 2, ExactSteps(recipe) + 2);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(MirrorDescentRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => new ExactMirrorDescent<T>(recipe, trial).Identities(ExactSteps(recipe));

    public IEnumerable<Measurement<T>> Measure<T>(MirrorDescentRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new EntropyDescentBounds<T>(recipe, trial).Measure();

    public IEnumerable<Quantity<T>> Snapshot<T>(MirrorDescentRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new EntropySnapshot<T>(recipe, trial).Quantities();

    private static int ExactSteps(MirrorDescentRecipe recipe) => Math.Min(recipe.Steps, 3);
}
