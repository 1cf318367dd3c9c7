namespace Theorems.Properties.Margin;

/// <summary>The margin of the regularised optimum tends to the largest one as the regularisation vanishes, with explicit bounds.</summary>
/// <remarks>Notes 002 (Lee). Papers: Rosset, Zhu, Hastie, NIPS 2003; Wei, Lee, Liu, Ma, NeurIPS 2019.</remarks>
public sealed class WeakRegularisation :
    Claim<RegularisedRecipe>, IAnalytic<RegularisedRecipe>, IOnBox<RegularisedRecipe>, IRate<RegularisedRecipe>, IGolden<RegularisedRecipe>
{
    private const string ByLength = "(a)";
    private const string ByLambda = "(b)";
    private const int Tiny = -200;

    public override string Id => "weak-regularisation-max-margin";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "The normalised margin of the regularised logistic optimum tends to the maximum margin as the regularisation vanishes.",
        Formula = """
            w minimises sum ln(1 + e^(-z_n.w)) + lambda |w|^r, R = |w|, gamma_lambda = min z_n.w/R, B_0 = min_s n ln(1 + e^(-s gamma)) + lambda s^r
            (a) gamma - gamma_lambda <= ln(n/ln 2)/R, if R gamma >= ln(n/ln 2)
            (b) (gamma - gamma_lambda)/gamma <= ln(n/ln 2)/ln(1/(e^(B_0) - 1)), if B_0 <= ln 2
            (c) on a box: n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model
            (d) the relative gap decays like 1/ln(1/lambda)
            (e) |w - w_lambda| <= (|grad|2^(r-2)/(r lambda))^(1/(r-1)) at every w; measured at twice the optimum
            """,
        Notes = "002 (Lee): \"the margin must be large when regularization constant is tiny... replace logistic loss with exponential... maximum of these\".",
        Source = "Rosset, Zhu and Hastie, NIPS 2003; Wei, Lee, Liu and Ma, NeurIPS 2019. The conditions on R gamma and B_0 are derived here: without them (a) is false.",
        Sketch = """
            The optimum is no worse than R u, which is as long: ln(1 + e^(-R gamma_lambda)) <= n ln(1 + e^(-R gamma)) <= n e^(-R gamma), at most ln 2 by the condition. So
            R gamma_lambda >= 0, and ln(1 + x) >= x ln 2 on [0, 1] gives (a). No better than B_0 either: ln(1 + e^(-gamma R)) <= ln(1 + e^(-R gamma_lambda)) <= B_0 bounds R gamma from below: (b).
            """,
    };

    public override Gen<RegularisedRecipe> Recipes =>
        from points in Gen.Choose(2, 8)
        from dimension in Gen.Choose(2, 6)
        from power in Gen.Elements(2, 2, 3)
        from exponent in Gen.Elements(-7, -10, -16, -28, -40, -100, Tiny)
        select new RegularisedRecipe { Points = points, Dimension = dimension, Power = power, Exponent = exponent };

    public override bool Admits(RegularisedRecipe recipe) => recipe is { Points: >= 2, Dimension: >= 2, Power: 2 or 3, Exponent: <= -4 and >= -256 };

    public override RegularisedRecipe Canonical => new() { Points = 5 };

    public override Effort Effort => new(Rates: 64);

    public override IReadOnlyList<Assumption<RegularisedRecipe>> Assumptions =>
    [
        new("lambda is small: R gamma >= ln(n/ln 2) (a minority of one in 64, lambda = 1/64)", recipe => recipe with { Points = 64, Dimension = 2, Power = 2, Exponent = -6, Outvoted = true, JudgeAll = true }, Breaks: ByLength),
        new("the loss has an exponential tail (1/(1 + m), lambda = 2^-200)", recipe => recipe with { Loss = RegularisedLoss.Inverse, Points = 6, Dimension = 2, Power = 2, Exponent = Tiny }, Breaks: ByLambda),
        new("the loss has an exponential tail (squared loss, lambda = 2^-200)", recipe => recipe with { Loss = RegularisedLoss.Squared, Points = 6, Dimension = 2, Power = 2, Exponent = Tiny }, Breaks: ByLambda),
        new("the data are separable", recipe => recipe with { Separable = false, Power = 2, Exponent = -20 }, Breaks: ByLambda),
    ];

    public IEnumerable<Measurement<T>> Measure<T>(RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        RegularisedOptimum<T> optimum = RegularisedInstance.Solve(recipe, trial);
        T rounding = RegularisedInstance.Rounding(optimum, recipe);
        T shortest = optimum.Length - optimum.Distance;
        T applies = recipe.JudgeAll ? T.One : (optimum.BestMargin * shortest) - optimum.Logarithm;
        if (recipe.Loss == RegularisedLoss.Logistic)
        {
            yield return Measurement.AtMost(ByLength, -recipe.Exponent, optimum.Gap, (optimum.Logarithm / shortest) + optimum.Slack, rounding).When(applies);
            // 2 w is |w| away from w; sums of d squares, a quotient and a root.
            yield return Measurement.AtMost("(e) distance", -recipe.Exponent, shortest, optimum.Reach, T.FromDyadic((2 * recipe.Dimension) + 16) * (optimum.Length + optimum.Reach));
        }

        T least = optimum.LeastObjective;
        T bound = optimum.Logarithm / -T.Log(T.Expm1(least));
        yield return Measurement.AtMost(ByLambda, -recipe.Exponent, optimum.Gap / optimum.BestMargin, bound + (optimum.Slack / optimum.BestMargin), rounding / optimum.BestMargin)
            .When(T.Log(T.FromDyadic(2)) - least);
    }

    public Part PartOf(RegularisedRecipe recipe) => "(c)";

    public IEnumerable<RegularisedRecipe> Pieces => Enumerable.Range(2, 7).Select(points => new RegularisedRecipe { Points = points });

    /// <remarks>The variable is M - ln(n/ln 2). Where it is zero both sides are near each other; they never meet, as ln(1 + x) &lt; x.</remarks>
    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(RegularisedRecipe recipe) => [("R gamma - ln(n/ln 2)", 0, 32)];

    public (T Left, T Right) Sides<T>(RegularisedRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T>
    {
        // Both sides times e^(M - ln(n/ln 2)), so that they stay comparable: n e^-M is ln 2 times that.
        T count = T.FromDyadic(recipe.Points);
        T small = T.Exp(-point[0]);
        T logarithm = T.Log(T.FromDyadic(2));
        return (count * T.Log1p(small * logarithm / count), T.Log1p(small));
    }

    public IEnumerable<Series<T>> Trace<T>(RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [RegularisationPath.Gaps("(d)", recipe, trial)];

    public IEnumerable<Quantity<T>> Snapshot<T>(RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => RegularisationPath.Snapshot(recipe, trial);
}
