namespace Theorems.Properties.Margin;

/// <summary>Outside a tube around the ray of the maximum margin, the negative gradient of the exponential loss points back to it.</summary>
public sealed partial class PerpLemma(PerpLemma.Recipe? data = null) :
    Theorem<PerpLemma.Recipe>(data), IAcceptsTable, IAnalytic<PerpLemma.Recipe>, IOnBox<PerpLemma.Recipe>, IGolden<PerpLemma.Recipe>
{
    public override string Words =>
        "Outside a tube around the ray of the maximum margin, a step against the gradient of the exponential loss goes towards the ray.";

    public override string Setting => """
        n points, L(w) = sum exp(-z_n.w), u the direction of their maximum margin gamma, w = c u + x, x orthogonal to u, c >= 0
        a > 0 such that for every unit xi orthogonal to u some support vector has xi.z <= -a; s = a|x|
        outward = sum_(z.x > 0) e^(-z.w) z.x, inward = -sum_(z.x < 0) e^(-z.w) z.x
        p along u with p.z = |p|^2 on the support, h_n.z_m = 1 if n = m, else 0, k_n = h_n - (h_n.p) p/|p|^2
        """;

    private static readonly Inequality Outward = new("(a)", "e^(c gamma) outward <= (n - 1)/e")
    {
        Unbounded = "a push grows exponentially with the distance from its point",
    };


    private static readonly Inequality Inward = new("(b)", "e^(c gamma) inward >= s e^s")
    {
        Unbounded = "s e^s grows with the distance without end",
    };


    private static readonly Inequality Back = new(
        "(c) points back",
        "s e^s >= (n - 1)/e, that is a|x| >= W_0((n - 1)/e): outward <= inward, so x.grad L(w) = inward - outward >= 0")
    {
        Unbounded = "a push grows exponentially with the distance from its point",
    };


    private static readonly Inequality BackFromNearer = new(
        "(c) on the side of the nearer point",
        "the same for all points (1, 1), (1, -b), (theta, y) of the plane at x = (0, s), b in [1, 4], y in [-4, 4], s in [9/16, 4], any theta >= 1 and c");

    private static readonly Inequality BackFromFarther = new("(c) on the other side", "the same at x = (0, -s)");

    private static readonly Identity Distance = new(
        "(d) distance", "a = min over n of h_n.p/|k_n|: y_n = -(h_n.p) k_n/|k_n|^2 has |y_n|^2 = (h_n.p)^2/|k_n|^2, exactly");

    private static readonly Identity Weight = new(
        "(d) weight", "h_n.(p + y_n) = 0, exactly: the weights of the nearest facet's point are affine, and vanish on it");

    public override IReadOnlyList<Part> Parts => [Outward, Inward, Back, BackFromNearer, BackFromFarther, Distance, Weight];

    /// <summary>A point beside the ray of the maximum margin.</summary>
    public sealed record Recipe
    {
        /// <summary>The dimension d; also the number of support vectors.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number of points beyond the margin.</summary>
        public int Others { get; init; } = 2;

        /// <summary>x is this many times as long as what is drawn, which is at least the radius of the lemma.</summary>
        public double Radius { get; init; } = 1;

        /// <summary>c is this many times what is drawn, which is positive.</summary>
        public double Position { get; init; } = 1;

        /// <summary>The points beyond the margin all lean towards x, and so push it outward.</summary>
        public bool OneSided { get; init; }

        /// <summary>The ray is turned away from the maximum margin.</summary>
        public bool Turned { get; init; }

        /// <summary>A user's own points, those of the support first; replaces what would be drawn.</summary>
        public IReadOnlyList<double[]>? Data { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("a|x| >= W_0((n - 1)/e) (a sixteenth of the radius)",
            recipe => recipe with { Radius = 0.0625, Position = 0.015625, Others = 8, OneSided = true, Data = null }, Breaks: Back),
        new("c >= 0 (behind the origin, among points beyond the margin)", recipe => recipe with { Position = -4, Others = 4, Data = null }, Breaks: Back),
        new("u is the direction of the maximum margin (turned away from it)", recipe => recipe with { Turned = true }, Breaks: Back),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from others in Gen.Choose(1, 4)
        from oneSided in Gen.Elements(false, true)
        select Data ?? new Recipe { Dimension = dimension, Others = others, OneSided = oneSided };

    public override bool Admits(Recipe recipe) => recipe is { Radius: 1, Position: 1 }
        && (Data is null ? recipe is { Dimension: >= 2, Others: >= 0 } : recipe.Dimension == Data.Dimension && recipe.Others == Data.Others);

    public override Effort Effort => Data?.Data is { } given
        ? Effort.OnGivenData((long)given.Count * given[0].Length) with { Rational = 0, PrimeField = 0 }
        : base.Effort;

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table)
    {
        if (!GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing))
        {
            return new PerpLemma(new()) { GivenData = nothing };
        }

        int count = points.Support.Count;
        if (count < points.Dimension)
        {
            return new PerpLemma(new())
            {
                GivenData = points.Without(
                    "a > 0: beside the ray every direction has a support vector behind it",
                    $"{points.Names(points.Support)} {(count == 1 ? "is the only support vector" : "are all support vectors")}, and "
                        + FormattableString.Invariant($"{count} of them leave directions in dimension {points.Dimension} that are orthogonal to all")),
            };
        }

        Float64 radius = LambertFunction.PrincipalBranch<Float64>(new((points.Points.Count - 1) / Math.E));
        return new PerpLemma(new() { Dimension = points.Dimension, Others = points.Points.Count - count, Data = points.SupportFirst })
        {
            GivenData = points.Known(new GivenFact("tube", $"a|x| = W_0((n - 1)/e) = {GivenNumbers.Text(radius.Value)}")),
        };
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Point<T> point = new(recipe, trial);
        RunningError<T> least = point.Scaled * RunningError<T>.Exp(point.Scaled);
        yield return Outward.AtMost(point.Outward, point.MostOutward).When(point.Applies);
        yield return Inward.AtMost(least, point.Inward).When(point.Applies);
        yield return Back.AtMost(point.Outward, point.Inward).When(point.Applies);
    }

    IEnumerable<Recipe> IOnBox<Recipe>.Pieces => Data is null ? [new() { Dimension = 2, Others = 0 }, new() { Dimension = 2, Others = 1 }] : [];

    Part IOnBox<Recipe>.PartOf(Recipe recipe) => recipe.Others == 0 ? BackFromNearer : BackFromFarther;

    // Three points have W_0(2/e) = 0.463; at s = W_0 both sides meet, where b s = y s = 1.
    IReadOnlyList<(string Name, double Low, double High)> IOnBox<Recipe>.BoxOf(Recipe recipe) =>
        [("s", 0.5625, 4), ("b", 1, 4), ("y", -4, 4), ("e^-(c gamma (theta - 1))", 0, 1)];

    // Outward and inward, both times e^(c gamma); a = 1 as b is at least 1.
    (T Left, T Right) IOnBox<Recipe>.Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
    {
        (T s, T b, T y, T factor) = (point[0], point[1], point[2], point[3]);
        bool towardsNearer = recipe.Others == 0;
        T nearer = towardsNearer ? s : -s;
        T farther = -(b * nearer);
        T third = towardsNearer ? y * s : -(y * s);
        static T Term(T along) => along * T.Exp(-along);
        return (
            Term(T.Max(nearer, farther)) + (factor * Term(T.Max(third, T.Zero))),
            -Term(T.Min(nearer, farther)) - (factor * Term(T.Min(third, T.Zero))));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Point<T> point = new(recipe, trial);
        yield return new("a|x|", 0, point.Scaled);
        yield return new("outward", 0, point.Outward);
        yield return new("inward", 0, point.Inward);
    }
}
