namespace Theorems.Properties.Margin;

/// <summary>Boosting converges to the maximum margin, as the notes say: false for AdaBoost, whose line search is exact.</summary>
/// <remarks>Notes 002 (Telgarsky; Gunasekar). The true form, with shrinkage, is <see cref="CoordinateDescentMargin"/>.</remarks>
public sealed class BoostingAsPrinted : Claim<CoordinateRecipe>, IExhaustive<CoordinateRecipe>, IGolden<CoordinateRecipe>
{
    public override string Id => "boosting-margin-as-printed";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "Boosting on separable data converges to the maximum margin, and AdaBoost does no worse after t rounds than shrinkage that is tuned for t guarantees.",
        Formula = """
            Z with entries 1 and -1, gamma_1 the largest l1 margin; AdaBoost: j = argmax |Z'q_t|, r = (Z'q_t)_j, w_j += ln((1 + r)/(1 - r))/2
            (a) for every t: gamma_1 - min Z w_t/|w_t|_1 <= sqrt(2 ln n/t), the least of eta gamma_1/2 + ln n/(eta gamma_1 t) over eta
            """,
        Notes = "002 (Gunasekar): \"when you do boosting over linearly separable dataset, you converge to maximum margin solution\".",
        Source = "Rudin, Daubechies and Schapire, JMLR 2004, whose 8 x 8 matrix it is; shrinkage: Telgarsky, ICML 2013.",
        Status = ClaimStatus.RefutedAsStated,
        Sketch = """
            On Rudin's matrix the largest margin is 3/8, by a linear programme in exact fractions. AdaBoost falls into a cycle of three columns with equal steps, so w_t/|w_t|_1 tends to a
            third of each, whose least margin is 1/3: a deficit of 1/24 forever, and sqrt(2 ln 8/t) falls below it at t = 2396.
            """,
    };

    public override Gen<CoordinateRecipe> Recipes => Gen.Constant(Canonical);

    public override CoordinateRecipe Canonical => new() { Rudin = true, Shrinkage = Shrinkage.None, Points = 8, Dimension = 8, Steps = 20_000 };

    public override IReadOnlyList<Assumption<CoordinateRecipe>> Assumptions => [];

    public IEnumerable<CoordinateRecipe> Domain => [Canonical];

    public IEnumerable<Census> Enumerate(CoordinateRecipe recipe, Trial<PrimeField> trial)
    {
        CoordinateDescentRun<Float64> run = new(recipe, new GridTrial<Float64>(1, 0));
        long violations = 0;
        string? first = null;
        for (int time = 1; time <= recipe.Steps; time++)
        {
            run.Advance(time);
            double bound = Math.Sqrt(2 * Math.Log(recipe.Points) / time);
            if (run.Gap.Value - bound > run.Rounding.Value * Float64.UnitRoundoff)
            {
                violations++;
                first ??= FormattableString.Invariant($"after {time} rounds the margin is {run.Margin.Value:G6}, not {RudinMatrix.ExactMargin} less {bound:G6}");
            }
        }

        yield return new("(a)", recipe.Steps, violations, first);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(CoordinateRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CoordinateDescentRun<T> run = new(recipe, trial);
        foreach (int time in (int[])[10, 100, 1000, 20_000])
        {
            run.Advance(time);
            yield return new("min Zw/|w|_1", time, run.Margin, run.Rounding, "one evaluation's rounding a step");
        }
    }

    public IEnumerable<ExactQuantity> ExactSnapshot(CoordinateRecipe recipe) => [new("gamma_1", 0, RudinMatrix.ExactMargin.ToString())];
}
