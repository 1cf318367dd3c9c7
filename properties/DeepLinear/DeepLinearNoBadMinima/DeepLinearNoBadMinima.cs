namespace Theorems.Properties.DeepLinear;

/// <summary>Critical points of linear networks that miss a part of the target are saddles: strict ones with two layers, of higher order with three.</summary>
public sealed partial class DeepLinearNoBadMinima : Theorem<DeepLinearNoBadMinima.Recipe>
{
    private const double LeastValue = 0.25;

    public override string Words =>
        "A critical point of a linear network that misses a singular triple of the target is no minimum; "
        + "with two layers it is a strict saddle, with three it need not be.";

    public override string Setting => """
        f = |W_L .. W_1 - Y|^2/2, Y = sum_r sigma_r u_r v_r^T; the point fits some triples and misses j,
        and the hidden unit a is spare: W_2 a = 0, a^T W_1 = 0
        """;

    private static readonly Identity Critical = new("(i) critical", "L = 2: grad f = 0");
    private static readonly Identity Escape = new("(i) escape", "f(W_2 + e u_j a^T, W_1 + e a v_j^T) - f = -e^2 sigma_j + e^4/2");
    private static readonly Identity Curvature = new("(ii) curvature", "L = 2: lmin(Hess f) = -max of the missed sigma_j");
    private static readonly Inequality Strict = new("(ii) strict", "so the saddle is strict: lmin(Hess f) <= -1/4, as sigma_j >= 1/4 here")
    {
        Unbounded = "1/4 is compared with -lmin(Hess f), which is of any size and sign at other points",
    };

    private static readonly Identity Origin = new(
        "(iii) origin", "L = 3, at the origin: f(eA, eB, eC) - f = -e^3 <Y, CBA> + e^6 |CBA|^2/2, so Hess f = 0, and yet this is no minimum");

    private static readonly Identity PlaneCritical = new("(iv) critical", "L = 3, in the plane, balanced, fitting c^3 and missing sigma: grad f = 0");
    private static readonly Identity ThreeLayers = new("(iv) three layers", "lmin(Hess f) = min(0, c (c^3 - sigma)) there");
    private static readonly Identity BottleneckCritical = new(
        "(v) critical", "L = 2, as many hidden units as fitted triples, i fitted and j missed: W_2 = U, W_1 = U^T Y has grad f = 0");

    private static readonly Identity Bottleneck = new(
        "(v) bottleneck", "turning u_i towards u_j by t, with W_1 = W_2^T Y, changes f by -sin^2 t (sigma_j^2 - sigma_i^2)/2");

    public override IReadOnlyList<Part> Parts =>
        [Critical, Escape, Curvature, Strict, Origin, PlaneCritical, ThreeLayers, BottleneckCritical, Bottleneck];

    /// <summary>A critical point of f = |W_L .. W_1 - Y|^2 / 2 that fits some singular triples of Y and misses the others.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of rows and columns of Y.</summary>
        public int Size { get; init; } = 2;

        /// <summary>How many triples the point fits, the largest ones; fewer than <see cref="Size"/>.</summary>
        public int Kept { get; init; } = 1;

        /// <summary>There is a hidden unit that the point does not use; otherwise there are as many as triples that it fits.</summary>
        public bool SpareUnit { get; init; } = true;

        /// <summary>How many such units there are, if any.</summary>
        public int Spare { get; init; } = 1;

        /// <summary>The missed triples have positive singular values; otherwise zero.</summary>
        public bool MissesSomething { get; init; } = true;

        /// <summary>There are two layers; otherwise a third is put on top, which is zero, as is the rest of the point.</summary>
        public bool TwoLayers { get; init; } = true;

        internal int Hidden => SpareUnit ? Kept + Spare : Kept;
    }

    public override Gen<Recipe> Recipes =>
        from size in Gen.Elements(1, 2, 2, 2, 3)
        from kept in Gen.Choose(0, size - 1)
        from spare in Gen.Elements(1, 1, 1, 2, 3)
        select new Recipe { Size = size, Kept = kept, Spare = size == 3 ? 1 : spare };

    public override bool Admits(Recipe recipe) => recipe.Kept >= 0 && recipe.Size > recipe.Kept && recipe.Hidden >= 1;

    public override Effort Effort => new(Dropped: 64);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("there are two layers, for (ii) (three at the origin instead)", recipe => recipe with { TwoLayers = false }, Breaks: Strict),
        new(
            "there is a spare hidden unit (as many units as fitted triples)",
            recipe => recipe with { Size = 2, Kept = 1, SpareUnit = false },
            Breaks: Escape),
        new("the missed singular values are positive", recipe => recipe with { MissesSomething = false }, Breaks: Strict),
    ];
}
