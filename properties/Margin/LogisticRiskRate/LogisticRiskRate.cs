namespace Theorems.Properties.Margin;

/// <summary>The logistic risk of gradient descent on separable data falls like (ln t)^2/t, with an explicit constant.</summary>
public sealed partial class LogisticRiskRate(LogisticRiskRate.Recipe? data = null) : Theorem<LogisticRiskRate.Recipe>(data), IAcceptsTable,
    IAnalytic<LogisticRiskRate.Recipe>, IRate<LogisticRiskRate.Recipe>, IGolden<LogisticRiskRate.Recipe>
{
    public override string Words => "On separable data the logistic risk of gradient descent is at most 1/t + (ln t)^2/(2 eta gamma^2 t).";

    public override string Setting => """
        R(w) = (1/n) sum ln(1 + exp(-z_n.w)), beta = lmax(Z'Z/n)/4, eta <= 1/beta, w_0 = 0, w_(t+1) = w_t - eta grad R(w_t),
        gamma the margin of a unit vector u; for every t >= 1
        """;

    // ln 2, rounded up: R(w_0), which descent with eta <= 1/beta never exceeds, as no step raises the risk.
    private const double RiskOfZero = 0.6931471805599454;

    private static readonly Inequality Anywhere = new("(a) every v", "R(w_t) <= R(v) + |v|^2/(2 eta t) for every v")
    {
        Terms = ["R(v)", "|v|^2/(2 eta t)"],
        Ceiling = RiskOfZero,
    };


    private static readonly Inequality AlongUnit = new("(b) along u", "R(w_t) <= ln(1 + e^(-c gamma)) + c^2/(2 eta t) for every c")
    {
        Terms = ["ln(1 + e^(-c gamma))", "c^2/(2 eta t)"],
        Ceiling = RiskOfZero,
    };


    private static readonly Inequality OnBox = new(
        "(b) on a box", "the same for (1, a) and (1, -b), a and b in [1/4, 1], and c = ln(1 + eta t), t = 4, eta (1 + max(a, b)^2)/4 in [1/2, 1]");

    private static readonly Inequality Closed = new("(c) closed form", "R(w_t) <= 1/t + (ln t)^2/(2 eta gamma^2 t)")
    {
        Terms = ["1/t", "(ln t)^2/(2 eta gamma^2 t)"],
        Ceiling = RiskOfZero,
    };


    private static readonly Order Rate = new("(d) rate", "R(w_t) decays like 1/t");

    private static readonly Order Constant = new("(d) constant", """
        gradient flow: |eta gamma^2 t R - 1| decays like t^-min(1, 2 mu, theta - 1), mu and theta as in max-margin-direction,
            so R ~ 1/(eta gamma^2 t), and (c) is a factor (ln t)^2/2 away
        """);

    public override IReadOnlyList<Part> Parts => [Anywhere, AlongUnit, OnBox, Closed, Rate, Constant];

    /// <summary>Which points the logistic risk is about.</summary>
    public enum Shape
    {
        /// <summary>Random ones.</summary>
        Random,

        /// <summary>(1, a) and (-s, b), which pull the first coordinate to and fro.</summary>
        Discordant,
    }

    /// <summary>Gradient descent on the mean logistic loss.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The dimension d.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>eta beta.</summary>
        public double StepFraction { get; init; } = 0.5;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 256;

        /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
        public bool Separable { get; init; } = true;

        /// <summary>Which points.</summary>
        public Shape Shape { get; init; }

        /// <summary>A user's own points; replaces what would be drawn.</summary>
        public GivenPoints? Data { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the data are separable", recipe => recipe with { Separable = false, Steps = 4096 }, Breaks: Closed),
        new("eta <= 1/beta (two discordant points, eta = 10000/beta)",
            recipe => recipe with { Shape = Shape.Discordant, StepFraction = 10_000, Steps = 64 }, Breaks: Closed),
        new("eta <= 1/beta (random points, eta = 40/beta)", recipe => recipe with { StepFraction = 40, Steps = 256 }, Breaks: Closed),
    ];

    public override Gen<Recipe> Recipes =>
        from points in Gen.Choose(2, 8)
        from dimension in Gen.Choose(2, 6)
        from fraction in Gen.Choose(19, 63)
        from steps in Gen.Elements(64, 128, 128, 256, 256, 2048)
        select (Data ?? new Recipe { Points = points, Dimension = dimension }) with
        {
            StepFraction = fraction / 64.0,
            Steps = Data is { Data.Count: > 4096 } ? Math.Min(steps, 256) : steps,
        };

    public override bool Admits(Recipe recipe) => recipe is { Steps: >= 1, StepFraction: > 0 and < 1 }
        && (Data is null ? recipe is { Points: >= 2, Dimension: >= 2 } : recipe.Points == Data.Points && recipe.Dimension == Data.Dimension);

    public override Recipe Canonical => Data ?? new() { Points = 5, Dimension = 3, Steps = 2000 };

    public override Effort Effort => Data?.Data is { } given ? Effort.OnGivenData(given.Count) : base.Effort;

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table)
    {
        if (!GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing))
        {
            return new LogisticRiskRate(new()) { GivenData = nothing };
        }

        double beta = SeparatedPoints<Float64>.LargestCurvature(points.Points.Count, points.Dimension, default!, points) / 4;
        return new LogisticRiskRate(new() { Points = points.Points.Count, Dimension = points.Dimension, Data = points })
        {
            GivenData = points.Known(new GivenFact(
                "to expect",
                $"with eta = 1/beta the risk is below 0.01 after {GivenNumbers.Steps(StepsTo(0.01, beta / (points.Margin * points.Margin)))}, by (b)")),
        };
    }

    // The least t with min over c of ln(1 + e^(-c gamma)) + c^2/(2 eta t) below a risk: the c that leaves half of it to each term.
    private static double StepsTo(double risk, double betaOverSquaredMargin)
    {
        double length = -Math.Log(Math.Exp(risk / 2) - 1);
        return length * length * betaOverSquaredMargin / risk;
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Descent<T> descent = new(recipe, trial);
        T[] elsewhere = trial.NormalVector("v", recipe.Dimension);
        T factor = trial.Uniform("factor", 0, 0.5, 1.5);
        for (int time = 1; time <= recipe.Steps; time *= 2)
        {
            descent.Advance(time);
            T rounding = descent.Rounding;
            (T risk, T squared) = descent.At(descent.Near(factor, elsewhere));
            yield return Anywhere.AtMost<T>(descent.Risk, [risk, descent.Distance(squared)], rounding, time);
            yield return AlongUnit.AtMost(descent.Risk, descent.BestAlongDirection(), rounding, time);
            yield return Closed.AtMost(descent.Risk, descent.ClosedTerms(), rounding, time);
        }
    }

    // The risk on six points of the plane at steps from 2^8 to 2^12.
    IEnumerable<Series<T>> IRate<Recipe>.Trace<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        Descent<T> descent = new(recipe with { Points = 6, Dimension = 2 }, trial);
        double[] times = [.. Enumerable.Range(16, 9).Select(half => Math.Round(Math.Pow(2, half / 2.0)))];
        T[] risks = [.. times.Select(time =>
        {
            descent.Advance((int)time);
            return descent.Risk;
        })];
        yield return Rate.Along(Abscissa.Power, times, risks, -T.One, T.FromDyadic(-0.5));
        yield return ConstantOfFlow(trial);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Descent<T> descent = new(recipe, trial);
        foreach (int time in (int[])[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])
        {
            descent.Advance(time);
            yield return new("R", time, descent.Risk, descent.Rounding, "one rounding of w a step, which descent does not expand");
        }
    }
}
