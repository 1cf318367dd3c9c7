namespace Theorems.Properties.Margin;

/// <summary>Steepest descent in the l1 norm, which is coordinate descent and boosting with shrinkage, reaches the largest l1 margin.</summary>
/// <remarks>Notes 002 (Gunasekar). Paper: Telgarsky, "Margins, shrinkage, and boosting", ICML 2013. Without shrinkage: <see cref="BoostingAsPrinted"/>.</remarks>
public sealed class CoordinateDescentMargin :
    Claim<CoordinateRecipe>, IAlgebraic<CoordinateRecipe>, IAnalytic<CoordinateRecipe>, IGolden<CoordinateRecipe>
{
    private const string Decreasing = "(a)";
    private const string Constant = "(b)";

    public override string Id => "coordinate-descent-l1-margin";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "Coordinate descent with shrinking steps on the logarithm of the exponential loss reaches the largest margin in the l1 norm.",
        Formula = """
            Z in [-1, 1]^(n x d), gamma_1 = max over |w|_1 <= 1 of min Zw = min over shares q of |Z'q|_inf > 0; q_t = softmax(-Z w_t), j = argmax |Z'q_t|, w_j += eta_t (Z'q_t)_j
            (a) eta_t = 1/sqrt t: gamma_1 - min Z w_t/|w_t|_1 <= (ln n + sum eta_s^2/2)/(gamma_1 sum eta_s), once that is at most gamma_1
            (b) eta_t = eta <= 1: gamma_1 - min Z w_t/|w_t|_1 <= eta gamma_1/2 + ln n/(eta gamma_1 t), once that is at most gamma_1
            (c) the instances' certificate, exactly: z.w = gamma_1 for the points with q > 0, and (Z'q)_j = gamma_1 for the columns with w > 0
            """,
        Notes = "002 (Gunasekar): \"steepest descent in general norms... If this is l1, this is coordinate descent\".",
        Source = "Telgarsky, ICML 2013.",
        Sketch = """
            psi = ln sum exp is 1-smooth in the sup norm of margins: psi falls by eta g^2 - eta^2 g^2/2 at least, g = |Z'q|_inf in [gamma_1, 1]. min Zw >= -psi and |w|_1 <= sum eta g. Divide: as
            long as -psi >= 0, which the bounds guarantee once they are at most gamma_1, a larger |w|_1 is only worse.
            """,
    };

    public override Gen<CoordinateRecipe> Recipes =>
        from points in Gen.Choose(3, 8)
        from dimension in Gen.Choose(3, 6)
        from shrinkage in Gen.Elements(Shrinkage.Decreasing, Shrinkage.Constant)
        from step in Gen.Choose(8, 32)
        from steps in Gen.Elements(256, 256, 256, 512)
        select new CoordinateRecipe { Points = points, Dimension = dimension, Shrinkage = shrinkage, StepSize = step / 64.0, Steps = steps };

    public override bool Admits(CoordinateRecipe recipe) => recipe is { Points: >= 3, Dimension: >= 3, Steps: >= 1, StepSize: > 0 and <= 1, Shrinkage: not Shrinkage.None };

    public override CoordinateRecipe Canonical => new() { Steps = 2048 };

    public override Effort Effort => new(Dropped: 24, Hunted: 64);

    public override IReadOnlyList<Assumption<CoordinateRecipe>> Assumptions =>
    [
        new("steps are shrunk (AdaBoost's exact line search, Rudin's matrix, eta = 3/64 in the bound)", recipe => recipe with { Rudin = true, Shrinkage = Shrinkage.None, StepSize = 3 / 64.0, Steps = 12288 }, Breaks: Constant),
        new("descent is steepest in the l1 norm (l2 instead)", recipe => recipe with { Dimension = 12, Discordant = true, AlongCoordinates = false, Shrinkage = Shrinkage.Constant, StepSize = 3 / 32.0, Steps = 2048 }, Breaks: Constant),
        new("the data are separable", recipe => recipe with { Separable = false, Shrinkage = Shrinkage.Constant, Steps = 512 }, Breaks: Constant),
        new("|Z| <= 1 (256 times as long)", recipe => recipe with { Scale = 256, Shrinkage = Shrinkage.Constant, StepSize = 1 / 256.0 }, Breaks: Constant),
    ];

    /// <remarks>Entries hold one noise, one w and one q; the certificate multiplies by another w or q, squared.</remarks>
    public double Degree(CoordinateRecipe recipe) => 2 * 6;

    public IEnumerable<Measurement<T>> MeasureExactly<T>(CoordinateRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => new PlantedMargin<T>(recipe.Points, recipe.Dimension, trial).Certify("(c) margins", "(c) edges", "(c) solved");

    public IEnumerable<Measurement<T>> Measure<T>(CoordinateRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CoordinateDescentRun<T> run = new(recipe, trial);
        foreach (int time in (int[])[recipe.Steps / 2, recipe.Steps])
        {
            run.Advance(time);
            yield return Measurement.AtMost(recipe.Shrinkage == Shrinkage.Decreasing ? Decreasing : Constant, time, run.Gap, run.Bound, run.Rounding).When(run.Applies);
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(CoordinateRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CoordinateDescentRun<T> run = new(recipe, trial);
        for (int time = 1; time <= recipe.Steps; time *= 4)
        {
            run.Advance(time);
            yield return new("gamma_1 - min Zw/|w|_1", time, run.Gap, run.Rounding, "one evaluation's rounding a step");
            yield return new("B", time, run.Bound, run.Rounding, "one evaluation's rounding a step");
        }
    }

    public IEnumerable<ExactQuantity> ExactSnapshot(CoordinateRecipe recipe)
    {
        // The planted margins once more, by linear programmes that know nothing of how they were planted.
        for (int number = 0; number < 8; number++)
        {
            PlantedMargin<Rational> planted = new(recipe.Points, recipe.Dimension, new GridTrial<Rational>(1, number));
            yield return new("gamma_1 planted", number, planted.Margin.ToString());
            yield return new("gamma_1 solved", number, OneNormMargin.Compute(planted.Points).Margin.ToString());
        }
    }
}
