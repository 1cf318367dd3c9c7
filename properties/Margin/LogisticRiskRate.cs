namespace Theorems.Properties.Margin;

/// <summary>The logistic risk of gradient descent on separable data falls like (ln t)^2/t, with an explicit constant.</summary>
/// <remarks>Notes 002 (Telgarsky). Paper: Ji and Telgarsky, "Risk and parameter convergence of logistic regression", 2018.</remarks>
public sealed class LogisticRiskRate :
    Claim<RiskRecipe>, IAnalytic<RiskRecipe>, IOnBox<RiskRecipe>, IRate<RiskRecipe>, IGolden<RiskRecipe>
{
    private const string Closed = "(c) closed form";
    private const int BoxSteps = 4;

    public override string Id => "logistic-risk-rate";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "On separable data the logistic risk of gradient descent is at most 1/t + (ln t)^2/(2 eta gamma^2 t).",
        Formula = """
            R(w) = (1/n) sum ln(1 + exp(-z_n.w)), beta = lmax(Z'Z/n)/4, eta <= 1/beta, w_0 = 0, gamma the margin of a unit vector u; for every t >= 1
            (a) R(w_t) <= R(v) + |v|^2/(2 eta t) for every v
            (b) R(w_t) <= ln(1 + e^(-c gamma)) + c^2/(2 eta t) for every c; on a box: z = (1, a), (1, -b), four steps of every size and any a, b
            (c) R(w_t) <= 1/t + (ln t)^2/(2 eta gamma^2 t)
            (d) R(w_t) ~ 1/(eta gamma^2 t): the exponent is one, so (c) is a factor (ln t)^2/2 away
            """,
        Notes = "002 (Telgarsky): \"The first part is just the reduction to empirical risk - it follows a 1/T rate, but there is no dependence on distance to the optimum.\"",
        Source = "Ji and Telgarsky, arXiv 1803.07300.",
        Sketch = """
            Descent on a convex, beta-smooth R with eta <= 1/beta has R(w_t) <= R(v) + |v - w_0|^2/(2 eta t) for every v: (a). At v = c u every z_n.v is at least
            c gamma: (b). c = ln(t)/gamma and ln(1 + 1/t) <= 1/t: (c). (d): w_t = w_hat ln t + O(1) and sum alpha_n = 1/gamma^2 (max-margin-direction).
            """,
    };

    public override Gen<RiskRecipe> Recipes =>
        from points in Gen.Choose(2, 8)
        from dimension in Gen.Choose(2, 6)
        from fraction in Gen.Choose(19, 63)
        from steps in Gen.Elements(64, 128, 128, 256, 256, 2048)
        select new RiskRecipe { Points = points, Dimension = dimension, StepFraction = fraction / 64.0, Steps = steps };

    public override bool Admits(RiskRecipe recipe) => recipe is { Points: >= 2, Dimension: >= 2, Steps: >= 1, StepFraction: > 0 and < 1 };

    public override RiskRecipe Canonical => new() { Points = 5, Dimension = 3, Steps = 2000 };

    public override IReadOnlyList<Assumption<RiskRecipe>> Assumptions =>
    [
        new("the data are separable", recipe => recipe with { Separable = false, Steps = 4096 }, Breaks: Closed),
        new("eta <= 1/beta (two discordant points, eta = 10000/beta)", recipe => recipe with { Shape = RiskShape.Discordant, StepFraction = 10_000, Steps = 64 }, Breaks: Closed),
        new("eta <= 1/beta (random points, eta = 40/beta)", recipe => recipe with { StepFraction = 40, Steps = 256 }, Breaks: Closed),
    ];

    public override Effort Effort => new(Rates: 64);

    public IEnumerable<Measurement<T>> Measure<T>(RiskRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        RiskDescent<T> descent = new(recipe, trial);
        T[] elsewhere = trial.NormalVector("v", recipe.Dimension);
        (T risk, T squared) = descent.At([.. elsewhere.Select(element => T.FromDyadic(2) * element)]);
        foreach (int time in RiskDescent<T>.Times(recipe.Steps))
        {
            descent.Advance(time);
            T rounding = descent.Rounding;
            yield return Measurement.AtMost("(a) every v", time, descent.Risk, risk + descent.Distance(squared), rounding);
            yield return Measurement.AtMost("(b) along u", time, descent.Risk, descent.BestAlongDirection(), rounding);
            yield return Measurement.AtMost(Closed, time, descent.Risk, descent.ClosedForm(), rounding);
        }
    }

    public Part PartOf(RiskRecipe recipe) => "(b) on a box";

    public IEnumerable<RiskRecipe> Pieces => [new() { Points = 2, Dimension = 2 }];

    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(RiskRecipe recipe) =>
        [("a", 0.25, 1), ("b", 0.25, 1), ("eta beta", 0.5, 1)];

    public (T Left, T Right) Sides<T>(RiskRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T> => TwoPoints.Sides(point[0], point[1], point[2], BoxSteps);

    public IEnumerable<Series<T>> Trace<T>(RiskRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [RiskSeries.Of("(d) rate", recipe, trial)];

    public IEnumerable<Quantity<T>> Snapshot<T>(RiskRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        RiskDescent<T> descent = new(recipe, trial);
        foreach (int time in (int[])[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])
        {
            descent.Advance(time);
            yield return new("R", time, descent.Risk, descent.Rounding, "one rounding of w a step, which descent does not expand");
        }
    }
}
