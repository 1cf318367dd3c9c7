namespace Theorems.Properties.Margin;

/// <summary>Boosting converges to the maximum margin, as the notes say: false for AdaBoost, whose line search is exact.</summary>
public sealed class BoostingMarginAsPrinted : Theorem<CoordinateRecipe>, IExhaustive<CoordinateRecipe>, IGolden<CoordinateRecipe>
{
    public override string Words => "Boosting on separable data converges to the maximum margin, "
        + "and AdaBoost does no worse after t rounds than shrinkage that is tuned for t guarantees.";

    public override string Setting => """
        Z with entries 1 and -1, gamma_1 the largest l1 margin; q_t = softmax(-Z w_t);
        AdaBoost: j = argmax |Z'q_t|, r = (Z'q_t)_j, w_j += ln((1 + r)/(1 - r))/2
        """;

    private static readonly Enumeration Reached = new(
        "(a)", "for every t: gamma_1 - min Z w_t/|w_t|_1 <= sqrt(2 ln n/t), the least of eta gamma_1/2 + ln n/(eta gamma_1 t) over eta");

    public override IReadOnlyList<Part> Parts => [Reached];

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Assumption<CoordinateRecipe>> Assumptions => [];

    public override Gen<CoordinateRecipe> Recipes => Gen.Constant(Canonical);

    public override CoordinateRecipe Canonical => new() { Rudin = true, Shrinkage = Shrinkage.None, Points = 8, Dimension = 8, Steps = 20_000 };

    IEnumerable<CoordinateRecipe> IExhaustive<CoordinateRecipe>.Domain => [Canonical];

    IEnumerable<Census> IExhaustive<CoordinateRecipe>.Enumerate(CoordinateRecipe recipe, Trial<PrimeField> trial)
    {
        CoordinateDescent<Float64> run = new(recipe, new GridTrial<Float64>(1, 0));
        long violations = 0;
        string? first = null;
        for (int time = 1; time <= recipe.Steps; time++)
        {
            run.Advance(time);
            double bound = Math.Sqrt(2 * Math.Log(recipe.Points) / time);
            if (run.Gap.Value - bound > run.Rounding.Value * Float64.UnitRoundoff)
            {
                violations++;
                first ??= FormattableString.Invariant(
                    $"after {time} rounds the margin is {run.Margin.Value:G6}, not {RudinMatrix.ExactMargin} less {bound:G6}");
            }
        }

        yield return Reached.Counted(recipe.Steps, violations, first);
    }

    IEnumerable<Quantity<T>> IGolden<CoordinateRecipe>.Snapshot<T>(CoordinateRecipe recipe, Trial<T> trial)
    {
        CoordinateDescent<T> run = new(recipe, trial);
        foreach (int time in (int[])[10, 100, 1000, 20_000])
        {
            run.Advance(time);
            yield return new("min Zw/|w|_1", time, run.Margin, run.Rounding, "one evaluation's rounding a step");
        }
    }

    IEnumerable<ExactQuantity> IGolden<CoordinateRecipe>.ExactSnapshot(CoordinateRecipe recipe) => [new("gamma_1", 0, RudinMatrix.ExactMargin.ToString())];
}
