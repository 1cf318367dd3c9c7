namespace Theorems.Properties.Margin;

/// <summary>The margin of the regularised optimum tends to the largest one as the regularisation vanishes, with explicit bounds.</summary>
public sealed partial class WeakRegularisationMaxMargin(WeakRegularisationMaxMargin.Recipe? data = null) :
    Theorem<WeakRegularisationMaxMargin.Recipe>(data), IAcceptsTable, IAnalytic<WeakRegularisationMaxMargin.Recipe>,
    IOnBox<WeakRegularisationMaxMargin.Recipe>, IRate<WeakRegularisationMaxMargin.Recipe>, IGolden<WeakRegularisationMaxMargin.Recipe>
{
    private const int Tiny = -200;

    public override string Words =>
        "The normalised margin of the regularised logistic optimum tends to the maximum margin as the regularisation vanishes.";

    public override string Setting => """
        w minimises sum ln(1 + e^(-z_n.w)) + lambda |w|^r, R = |w|, gamma_lambda = min z_n.w/R, gamma the maximum margin,
        B_0 = min_s n ln(1 + e^(-s gamma)) + lambda s^r
        alpha > 0 on the support, sum alpha_n z_n the shortest vector with every margin at least 1, a = alpha/sum alpha, H(a) = -sum a_n ln a_n
        """;

    private static readonly Inequality ByLength = new("(a)", "gamma - gamma_lambda <= ln(n/ln 2)/R, if R gamma >= ln(n/ln 2)")
    {
        Ceiling = 1,
        Loose = "R times the gap tends to K of (d), at most 0.98 of eight points, and the bound has ln(n/ln 2) for it",
    };


    private static readonly Inequality ByLambda = new(
        "(b)", "(gamma - gamma_lambda)/gamma <= ln(n/ln 2)/ln(1/(e^(B_0) - 1)), if B_0 <= ln 2")
    {
        Ceiling = 1,
        Loose = "as (a), of which it is what B_0 says about R gamma",
    };


    private static readonly Inequality Margins = new("(c)", """
        n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;
            on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]
        """);

    private static readonly Order GapRate = new(
        "(d) rate", "gamma - gamma_lambda decays like 1/ln(1/lambda) if K = H(a) + ln max a > 0, that is if alpha is not constant on the support");

    private static readonly Order GapLimit = new(
        "(d) coefficient", "R (gamma - gamma_lambda) - K decays like 1/ln(1/lambda) if K > 0");

    private static readonly Inequality Distance = new(
        "(e) distance", "|v - w| <= (|grad|2^(r-2)/(r lambda))^(1/(r-1)) with the gradient at v, for every v; measured at v = 2 w")
    {
        Unbounded = "optima grow without end as lambda vanishes, and any v may be as far from them",
    };


    public override IReadOnlyList<Part> Parts => [ByLength, ByLambda, Margins, GapRate, GapLimit, Distance];

    /// <summary>The loss whose regularised optimum is taken.</summary>
    public enum Loss
    {
        /// <summary>ln(1 + e^-m).</summary>
        Logistic,

        /// <summary>1/(1 + m).</summary>
        Inverse,

        /// <summary>(1 - m)^2/2.</summary>
        Squared,
    }

    /// <summary>Regularised classification on separable points.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The dimension d.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>r, 2 or 3: the power of the norm.</summary>
        public int Power { get; init; } = 2;

        /// <summary>lambda is two to this power.</summary>
        public int Exponent { get; init; } = -16;

        /// <summary>The loss.</summary>
        public Loss Loss { get; init; }

        /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
        public bool Separable { get; init; } = true;

        /// <summary>Judges also optima that are too short for the bound by length, or a lambda too large for the bound by lambda.</summary>
        public bool JudgeAll { get; init; }

        /// <summary>All points but one are the same, and that one is opposite to them but for a small common part: a minority that is voted down.</summary>
        public bool Outvoted { get; init; }

        /// <summary>A user's own points; replaces what would be drawn.</summary>
        public GivenPoints? Data { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("lambda is small: R gamma >= ln(n/ln 2) (a minority of one in 64, lambda = 1/64)",
            recipe => recipe with { Points = 64, Dimension = 2, Power = 2, Exponent = -6, Outvoted = true, JudgeAll = true, Data = null }, Breaks: ByLength),
        new("the loss has an exponential tail (1/(1 + m), lambda = 2^-200)",
            recipe => recipe with { Loss = Loss.Inverse, Data = null, Points = 6, Dimension = 2, Power = 2, Exponent = Tiny }, Breaks: ByLambda),
        new("the loss has an exponential tail (squared loss, lambda = 2^-200)",
            recipe => recipe with { Loss = Loss.Squared, Data = null, Points = 6, Dimension = 2, Power = 2, Exponent = Tiny }, Breaks: ByLambda),
        new("the data are separable", recipe => recipe with { Separable = false, Power = 2, Exponent = -20 }, Breaks: ByLambda),
    ];

    public override Gen<Recipe> Recipes =>
        from points in Gen.Choose(2, 8)
        from dimension in Gen.Choose(2, 6)
        from power in Gen.Elements(2, 2, 3)
        from exponent in Gen.Elements(-7, -10, -16, -28, -40, -100, Tiny)
        select (Data ?? new Recipe { Points = points, Dimension = dimension }) with { Power = power, Exponent = exponent };

    public override bool Admits(Recipe recipe) => recipe is { Power: 2 or 3, Exponent: <= -4 and >= -256 }
        && (Data is null ? recipe is { Points: >= 2, Dimension: >= 2 } : recipe.Points == Data.Points && recipe.Dimension == Data.Dimension);

    public override Recipe Canonical => Data ?? new() { Points = 5 };

    public override Effort Effort => Data?.Data is { } given ? Effort.OnGivenData(given.Count) : base.Effort;

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table)
    {
        if (!GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing))
        {
            return new WeakRegularisationMaxMargin(new()) { GivenData = nothing };
        }

        double length = Math.Log(points.Points.Count / Math.Log(2)) / points.Margin;
        return new WeakRegularisationMaxMargin(new() { Points = points.Points.Count, Dimension = points.Dimension, Data = points })
        {
            GivenData = points.Known(new GivenFact(
                "to expect", $"an optimum of length {GivenNumbers.Text(length)} has a positive margin, "
                    + $"and one of {GivenNumbers.Text(10 * length)} nine tenths of the largest at least, by (a)")),
        };
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Optimum<T> optimum = Solve(recipe, trial);
        T shortest = optimum.Length - optimum.Distance;
        T applies = recipe.JudgeAll ? T.One : (optimum.BestMargin * shortest) - optimum.Logarithm;
        if (recipe.Loss == Loss.Logistic)
        {
            // Over gamma, as in (b): where R gamma >= ln(n/ln 2) the loss of the best direction of this length, and so the least one, is at most
            // n e^(-R gamma) <= ln 2, that of a single point with margin zero. No margin is negative then, and no gap above gamma.
            T bound = ((optimum.Logarithm / shortest) + optimum.Slack) / optimum.BestMargin;
            T error = (optimum.Rounding / optimum.BestMargin) + T.FromDyadic(8);
            yield return ByLength.AtMost(optimum.Gap / optimum.BestMargin, bound, error, -recipe.Exponent).When(applies);
            // 2 w is |w| away from w; sums of d squares, a quotient and a root.
            T rounding = ((2 * recipe.Dimension) + 16) * (optimum.Length + optimum.Reach);
            yield return Distance.AtMost(shortest, optimum.Reach, rounding, -recipe.Exponent);
        }

        T least = optimum.LeastObjective;
        // B_0 <= ln 2 bounds every loss by that of a margin of zero, so that no gap is above gamma.
        T byLambda = (optimum.Logarithm / -T.Log(T.Expm1(least))) + (optimum.Slack / optimum.BestMargin);
        yield return ByLambda.AtMost(optimum.Gap / optimum.BestMargin, byLambda, optimum.Rounding / optimum.BestMargin, -recipe.Exponent)
            .When(T.Log(T.FromDyadic(2)) - least);
    }

    IEnumerable<Recipe> IOnBox<Recipe>.Pieces => Data is null ? Enumerable.Range(2, 7).Select(points => new Recipe { Points = points }) : [];

    Part IOnBox<Recipe>.PartOf(Recipe recipe) => Margins;

    // The variable is M - ln(n/ln 2). Where it is zero both sides are near each other; they never meet, as ln(1 + x) < x.
    IReadOnlyList<(string Name, double Low, double High)> IOnBox<Recipe>.BoxOf(Recipe recipe) => [("R gamma - ln(n/ln 2)", 0, 32)];

    (T Left, T Right) IOnBox<Recipe>.Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
    {
        // Both sides times e^(M - ln(n/ln 2)), so that they stay comparable: n e^-M is ln 2 times that.
        T count = T.FromDyadic(recipe.Points);
        T small = T.Exp(-point[0]);
        T logarithm = T.Log(T.FromDyadic(2));
        return (count * T.Log1p(small * logarithm / count), T.Log1p(small));
    }

    // The gap of the margin for lambda from 2^-16 to 2^-256, on three points of the plane.
    IEnumerable<Series<T>> IRate<Recipe>.Trace<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        int[] exponents = [16, 22, 32, 45, 64, 90, 128, 180, 256];
        Recipe plane = recipe with { Points = 3, Dimension = 2, Power = 2 };
        T limit = new SeparatedPoints<T>(plane.Points, plane.Dimension, trial).Spread;
        Optimum<T>[] optima = [.. exponents.Select(exponent => Solve(plane with { Exponent = -exponent }, trial))];
        double[] inverses = [.. exponents.Select(exponent => Math.ScaleB(1, exponent))];
        yield return GapRate.Along(
            Abscissa.PowerOfLogarithm, inverses, [.. optima.Select(optimum => IfSpread(T.Max(optimum.Gap, T.Zero)))], -T.One, T.FromDyadic(-2));
        yield return GapLimit.Along(
            Abscissa.PowerOfLogarithm, inverses, [.. optima.Select(optimum => IfSpread(T.Abs((optimum.Length * optimum.Gap) - limit)))], -T.One, T.Zero);

        // A series of zeros says nothing. With one support vector K is ln 1, and not positive; 2^-40 keeps away from its rounding.
        T IfSpread(T value) => T.Select(limit - T.FromDyadic(Math.ScaleB(1, -40)), T.Zero, value);
    }

    // Length and margin for lambda down to 2^-40, which is as far as the squares of float32 reach.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        const string origin = "the distance from the minimiser that the gradient allows";
        T unit = T.FromDyadic(T.UnitRoundoff);
        foreach (int exponent in (int[])[-3, -7, -13, -20, -27, -40])
        {
            Optimum<T> optimum = Solve(recipe with { Exponent = exponent }, trial);
            yield return new("R", -exponent, optimum.Length, optimum.Rounding + (optimum.Distance / unit), origin);
            yield return new("gamma_lambda", -exponent, optimum.LeastMargin / optimum.Length, optimum.Rounding + (optimum.Slack / unit), origin);
        }
    }
}
