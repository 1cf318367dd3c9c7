namespace Theorems.Properties.Margin;

/// <summary>Steepest descent in the l1 norm, which is coordinate descent and boosting with shrinkage, reaches the largest l1 margin.</summary>
public sealed class CoordinateDescentL1Margin(CoordinateRecipe? data = null) :
    Theorem<CoordinateRecipe>(data), IAcceptsTable, IAlgebraic<CoordinateRecipe>, IAnalytic<CoordinateRecipe>, IGolden<CoordinateRecipe>
{
    public override string Words =>
        "Coordinate descent with shrinking steps on the logarithm of the exponential loss reaches the largest margin in the l1 norm.";

    public override string Setting => """
        Z in [-1, 1]^(n x d), gamma_1 = max over |w|_1 <= 1 of min Zw = min over shares q of |Z'q|_inf > 0;
        q_t = softmax(-Z w_t), j = argmax |Z'q_t|, w_j += eta_t (Z'q_t)_j
        """;

    private const string Potential =
        "the least margin is taken for -psi, which is up to ln n below it, and the curvature of psi along each step for the largest that there is";

    private static readonly Inequality Decreasing = new(
        "(a)", "eta_t = 1/sqrt t: gamma_1 - min Z w_t/|w_t|_1 <= (ln n + sum eta_s^2/2)/(gamma_1 sum eta_s), once that is at most gamma_1")
    {
        Terms = ["ln n/(gamma_1 sum eta_s)", "sum eta_s^2/(2 gamma_1 sum eta_s)"],
        Loose = Potential,
    };

    private static readonly Inequality Constant = new(
        "(b)", "eta_t = eta <= 1: gamma_1 - min Z w_t/|w_t|_1 <= eta gamma_1/2 + ln n/(eta gamma_1 t), once that is at most gamma_1")
    {
        Terms = ["eta gamma_1/2", "ln n/(eta gamma_1 t)"],
        Loose = Potential,
    };

    private static readonly Identity Margins = new(
        "(c) margins", "the instances' certificate w and q, exactly: z.w = gamma_1 for the points with q > 0");

    private static readonly Identity Edges = new("(c) edges", "(Z'q)_j = gamma_1 for the columns with w > 0, exactly");

    private static readonly Identity Solved = new("(c) solved", "gamma_1 is what a linear programme finds that knows neither w nor q, in fractions");

    public override IReadOnlyList<Part> Parts => [Decreasing, Constant, Margins, Edges, Solved];

    public override IReadOnlyList<Assumption<CoordinateRecipe>> Assumptions =>
    [
        new("steps are shrunk (AdaBoost's exact line search, Rudin's matrix, eta = 3/64 in the bound)",
            recipe => recipe with { Rudin = true, Shrinkage = Shrinkage.None, StepSize = 3 / 64.0, Steps = 12288 }, Breaks: Constant),
        new("descent is steepest in the l1 norm (l2 instead)",
            recipe => recipe with
            {
                Signs = false,
                Dimension = 12,
                Discordant = true,
                AlongCoordinates = false,
                Shrinkage = Shrinkage.Constant,
                StepSize = 3 / 32.0,
                Steps = 2048,
            },
            Breaks: Constant),
        new("steps go along the steepest coordinate (each in turn instead)",
            recipe => recipe with
            {
                Data = null,
                Signs = true,
                Points = 6,
                Dimension = 7,
                Cyclic = true,
                Shrinkage = Shrinkage.Constant,
                StepSize = 1 / 16.0,
                Steps = 2048,
            },
            Breaks: Constant),
        new("the data are separable",
            recipe => recipe with { Signs = false, Separable = false, Shrinkage = Shrinkage.Constant, Steps = 512 }, Breaks: Constant),
        new("|Z| <= 1 (256 times as long)",
            recipe => recipe with { Signs = false, Scale = 256, Shrinkage = Shrinkage.Constant, StepSize = 1 / 256.0 }, Breaks: Constant),
    ];

    public override Gen<CoordinateRecipe> Recipes =>
        from signs in Gen.Elements(false, true, true)
        from points in signs ? Gen.Choose(4, 7) : Gen.Choose(3, 8)
        from dimension in signs ? Gen.Choose(5, 8) : Gen.Choose(3, 6)
        from shrinkage in Gen.Elements(Shrinkage.Decreasing, Shrinkage.Constant)
        from step in Gen.Choose(8, 32)
        from steps in signs ? Gen.Elements(256, 512, 2048) : Gen.Elements(256, 256, 256, 512)
        select (Data ?? new CoordinateRecipe { Signs = signs, Points = points, Dimension = dimension }) with
        {
            Shrinkage = Data is null ? shrinkage : Shrinkage.Constant,
            StepSize = step / 64.0,
            Steps = Data?.Data is { } given ? StepsOn(given, step / 64.0) : steps,
        };

    // Twice as many as (b) needs to say that some margin is positive, if they are no more than can be waited for.
    private static int StepsOn(GivenOneNormMargin given, double stepSize)
    {
        double needed = Math.Log(given.Points.Count) / (stepSize * given.Margin * given.Margin * (1 - (stepSize / 2)));
        return (int)Math.Clamp(2 * needed, 256, Math.Max(256, (1 << 25) / ((long)given.Points.Count * given.Direction.Count)));
    }

    public override bool Admits(CoordinateRecipe recipe) =>
        recipe is { Steps: >= 1, StepSize: > 0 and <= 1, Shrinkage: not Shrinkage.None }
        && (Data is null ? recipe is { Points: >= 3, Dimension: >= 3 } : recipe.Points == Data.Points && recipe.Dimension == Data.Dimension);

    public override CoordinateRecipe Canonical => Data ?? new() { Steps = 2048 };

    public override Effort Effort => Data?.Data is { } given
        ? Effort.OnGivenData((long)given.Points.Count * given.Direction.Count, most: 64) with { Rational = 0, PrimeField = 0, Hunted = 0 }
        : new(Dropped: 24, Hunted: 64);

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table)
    {
        if (!GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing))
        {
            return new CoordinateDescentL1Margin(new()) { GivenData = nothing };
        }

        GivenOneNormMargin given = GivenOneNormMargin.Of(points);
        GivenData known = points.Known(
            new GivenFact("l1 margin", $"at least {GivenNumbers.Text(given.Margin)}, that of a direction which descent came past; it stands for gamma_1, "
                + "for (a) and (b) hold for every margin that some w attains"),
            new GivenFact("to expect", $"with eta = 1/2 half of it is certain after {GivenNumbers.Steps(Steps(points.Points.Count, given.Margin))}, by (b)"));
        return new CoordinateDescentL1Margin(new() { Points = points.Points.Count, Dimension = points.Dimension, Data = given })
        {
            GivenData = known with { Remarks = [.. known.Remarks, "All coordinates are halved, exactly, so that none is above 1."] },
        };
    }

    // Until eta gamma/2 + ln n/(eta gamma t) is half of gamma: with eta = 1/2 each term may have a quarter.
    private static double Steps(int points, double margin) => 8 * Math.Log(points) / (margin * margin);

    IEnumerable<Measurement<T>> IAlgebraic<CoordinateRecipe>.MeasureExactly<T>(CoordinateRecipe recipe, Trial<T> trial)
    {
        PlantedMargin<T> planted = new(recipe.Points, recipe.Dimension, trial);
        (Matrix<T> points, T margin) = (planted.Points, planted.Margin);
        yield return Margins.Zero<T>([.. points.Times<T>(planted.Direction).Zip(planted.Shares).Select(pair => pair.Second * (pair.First - margin))]);
        yield return Edges.Zero<T>([.. points.TransposeTimes<T>(planted.Shares).Zip(planted.Direction).Select(pair => pair.Second * (pair.First - margin))]);
        if (points.Clone() is Matrix<Rational> turned)
        {
            // The first column's sign is turned, so that the best w has both signs.
            for (int row = 0; row < turned.Rows; row++)
            {
                turned[row, 0] = -turned[row, 0];
            }

            yield return Solved.Zero(OneNormMargin.Compute(turned).Margin.Equals(margin) ? T.Zero : T.One);
        }
    }

    IEnumerable<Measurement<T>> IAnalytic<CoordinateRecipe>.Measure<T>(CoordinateRecipe recipe, Trial<T> trial)
    {
        CoordinateDescent<T> run = new(recipe, trial);
        Inequality part = recipe.Shrinkage == Shrinkage.Decreasing ? Decreasing : Constant;
        foreach (int time in (int[])[recipe.Steps / 2, recipe.Steps])
        {
            run.Advance(time);
            // gamma_1 and the negative of any margin are at most the largest |Z|.
            yield return part.AtMost(run.Gap, run.Terms, run.Rounding, time).When(run.Applies).OutOf(2 * recipe.Scale);
        }
    }

    IEnumerable<Quantity<T>> IGolden<CoordinateRecipe>.Snapshot<T>(CoordinateRecipe recipe, Trial<T> trial)
    {
        CoordinateDescent<T> run = new(recipe, trial);
        for (int time = 1; time <= recipe.Steps; time *= 4)
        {
            run.Advance(time);
            yield return new("gamma_1 - min Zw/|w|_1", time, run.Gap, run.Rounding, "one evaluation's rounding a step");
            yield return new("B", time, run.Bound, run.Rounding, "one evaluation's rounding a step");
        }
    }

    // The planted margins once more, by linear programmes that know nothing of how they were planted.
    IEnumerable<ExactQuantity> IGolden<CoordinateRecipe>.ExactSnapshot(CoordinateRecipe recipe)
    {
        for (int number = 0; number < 8; number++)
        {
            PlantedMargin<Rational> planted = new(recipe.Points, recipe.Dimension, new GridTrial<Rational>(1, number));
            yield return new("gamma_1 planted", number, planted.Margin.ToString());
            yield return new("gamma_1 solved", number, OneNormMargin.Compute(planted.Points).Margin.ToString());
        }
    }
}
