namespace Theorems.Properties.Margin;

/// <summary>Outside a tube around the ray of the maximum margin, the negative gradient of the exponential loss points back to it.</summary>
/// <remarks>Notes 002 (Telgarsky). The form with Lambert's function sharpens a lemma of Ji and Telgarsky, COLT 2019.</remarks>
public sealed class PerpLemma :
    Claim<PerpRecipe>, IAlgebraic<PerpRecipe>, IAnalytic<PerpRecipe>, IOnBox<PerpRecipe>, IGolden<PerpRecipe>
{
    private const string Back = "(c) points back";

    public override string Id => "perp-lemma";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "Outside a tube around the ray of the maximum margin, a step against the gradient of the exponential loss goes towards the ray.",
        Formula = """
            n points, u the direction of their maximum margin gamma, w = c u + x, x orthogonal to u, c >= 0; a > 0 such that for every unit xi orthogonal to u
            some support vector has xi.z <= -a; s = a|x|; outward = sum_(z.x > 0) e^(-z.w) z.x, inward = -sum_(z.x < 0) e^(-z.w) z.x
            (a) e^(c gamma) outward <= (n - 1)/e
            (b) e^(c gamma) inward >= s e^s
            (c) s e^s >= (n - 1)/e, that is a|x| >= W_0((n - 1)/e): outward <= inward, so x.grad L(w) = inward - outward >= 0
                on boxes: the same for every three points of the plane with a = 1
            (d) a = min over n of h_n.p/|h_n - (h_n.p) p/|p|^2| with h_n.z_m = 1 if n = m, else 0: the weights of the nearest facet's point are affine, and vanish on it
            """,
        Notes = "002 (Telgarsky): \"There always exists a unique ray such that gradient descent follows this path.\"",
        Source = "Sharpened from Ji and Telgarsky, \"The implicit bias of gradient descent on nonseparable data\", COLT 2019, whose radius is (1 + ln n)/a.",
        Sketch = """
            z_n.w = c z_n.u + z_n.x >= c gamma + z_n.x, and t e^-t <= 1/e: each outward term is at most e^(-c gamma)/e, and one point at least is not outward: (a). The support
            vector with z.x <= -a|x| = -s has z.u = gamma and contributes e^(-c gamma) times at least s e^s: (b). Together (c).
            """,
    };

    public override Gen<PerpRecipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from others in Gen.Choose(1, 4)
        from oneSided in Gen.Elements(false, true)
        select new PerpRecipe { Dimension = dimension, Others = others, OneSided = oneSided };

    public override bool Admits(PerpRecipe recipe) => recipe is { Dimension: >= 2, Others: >= 0, Radius: 1, Position: 1 };

    public override PerpRecipe Canonical => new();

    public override IReadOnlyList<Assumption<PerpRecipe>> Assumptions =>
    [
        new("a|x| >= W_0((n - 1)/e) (a sixteenth of the radius)", recipe => recipe with { Radius = 0.0625, Position = 0.015625, Others = 8, OneSided = true }, Breaks: Back),
        new("c >= 0 (behind the origin, among points beyond the margin)", recipe => recipe with { Position = -4, Others = 4 }, Breaks: Back),
        new("u is the direction of the maximum margin (turned away from it)", recipe => recipe with { Turned = true }, Breaks: Back),
    ];

    /// <remarks>Entries of the inverse are quotients of degrees d - 1 and d; the four vectors of (d) multiply at most four of them and p.</remarks>
    public double Degree(PerpRecipe recipe) => 2 * ((4.0 * recipe.Dimension) + 4);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(PerpRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => PerpGeometry.Identities(recipe, trial);

    public IEnumerable<Measurement<T>> Measure<T>(PerpRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        PerpPoint<T> point = new(recipe, trial);
        RunningError<T> most = point.MostOutward;
        RunningError<T> least = point.Scaled * RunningError<T>.Exp(point.Scaled);
        yield return AtMost("(a)", point.Outward, most).When(point.Applies);
        yield return AtMost("(b)", least, point.Inward).When(point.Applies);
        yield return AtMost(Back, point.Outward, point.Inward).When(point.Applies);
    }

    public Part PartOf(PerpRecipe recipe) => recipe.Others == 0 ? "(c) on the side of the nearer point" : "(c) on the other side";

    public IEnumerable<PerpRecipe> Pieces => [new() { Dimension = 2, Others = 0 }, new() { Dimension = 2, Others = 1 }];

    /// <remarks>Three points have W_0(2/e) = 0.463; at s = W_0 both sides meet, where b s = y s = 1.</remarks>
    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(PerpRecipe recipe) =>
        [("s", 0.5625, 4), ("b", 1, 4), ("y", -4, 4), ("e^-(c gamma (theta - 1))", 0, 1)];

    public (T Left, T Right) Sides<T>(PerpRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T> => PerpGeometry.Plane(point[0], point[1], point[2], point[3], towardsNearer: recipe.Others == 0);

    public IEnumerable<Quantity<T>> Snapshot<T>(PerpRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        PerpPoint<T> point = new(recipe, trial);
        yield return new("a|x|", 0, point.Scaled);
        yield return new("outward", 0, point.Outward);
        yield return new("inward", 0, point.Inward);
    }

    private static Measurement<T> AtMost<T>(string part, RunningError<T> left, RunningError<T> right)
        where T : struct, IReal<T> =>
        Measurement.AtMost(part, 0, left.Value, right.Value, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff));
}
