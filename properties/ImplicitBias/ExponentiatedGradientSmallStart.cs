namespace Theorems.Properties.ImplicitBias;

/// <summary>From equal and vanishing weights alpha, exponentiated gradient descent finds the solution of least l1 norm, up to O(1/ln(1/alpha)).</summary>
/// <remarks>Notes 002 (Srebro), whose sentence without 'vanishing' is <see cref="ExponentiatedGradientAsPrinted"/>.</remarks>
public sealed class ExponentiatedGradientSmallStart : Claim<SmallStartRecipe>, IAnalytic<SmallStartRecipe>
{
    private const string Bound = "(a)";

    public override string Id => "eg-small-init-l1";

    public override string Subject => "implicit-bias";

    public override Statement Statement => new()
    {
        Words = "From equal weights alpha, exponentiated gradient descent on least squares ends within O(1/ln(1/alpha)) of the least l1 norm.",
        Formula = """
            w_alpha = argmin {sum w ln(w/alpha) - w + alpha : A w = b, w >= 0}, the limit of the descent from alpha (1, .., 1); w_1 of least |w|_1 there; S(w) = sum w ln w - w, alpha < 1
            (a) |w_alpha|_1 - |w_1|_1 <= (S(w_1) + d)/ln(1/alpha)
            (b) S(w_alpha) + |w_alpha|_1 ln(1/alpha) <= S(w_1) + |w_1|_1 ln(1/alpha)
            (c) |w_1|_1 <= |w_alpha|_1
            """,
        Notes = "002 (Srebro): \"exponential gradient descent / multiplicative weights, then this corresponds to low l1 norm e.g. sparsity\".",
        Source = "Derived in the sketch; that the limit is this projection is mirror-descent-bregman-projection.",
        Sketch = "The divergence from alpha (1, .., 1) is S(w) + |w|_1 ln(1/alpha) + alpha d, and w_alpha minimises it: (b). As z ln z - z is at least -1, S(w_alpha) is at least -d: (a).",
    };

    public override Gen<SmallStartRecipe> Recipes =>
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(rows + 2, 7)
        from logarithm in Gen.Choose(2, 64)
        select new SmallStartRecipe { Rows = rows, Columns = columns, Logarithm = logarithm / 2.0 };

    public override bool Admits(SmallStartRecipe recipe) => recipe is { Rows: >= 1, Logarithm: > 0 and <= 32 } && recipe.Columns >= recipe.Rows + 2;

    public override SmallStartRecipe Canonical => new();

    public override IReadOnlyList<Assumption<SmallStartRecipe>> Assumptions =>
    [
        new("alpha < 1", recipe => recipe with { Logarithm = -2 }, Breaks: Bound),
        new("all weights start at the same alpha", recipe => recipe with { EqualStart = false, Logarithm = 32 }, Breaks: Bound),
        new("the geometry is that of the entropy (gradient descent instead)", recipe => recipe with { Geometry = Geometry.Euclidean, Logarithm = 32 }, Breaks: Bound),
    ];

    public IEnumerable<Measurement<T>> Measure<T>(SmallStartRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new SmallStart<T>(recipe, trial).Measure(Bound);
}
