namespace Theorems.Properties.Margin;

/// <summary>Boosting converges to the maximum margin, as the notes say: false for AdaBoost, whose line search is exact.</summary>
public sealed partial class BoostingMarginAsPrinted : Theorem<CoordinateRecipe>, IExhaustive<CoordinateRecipe>, IGolden<CoordinateRecipe>
{
    public override string Words => "Boosting, without shrinkage, on separable data converges to the maximum margin.";

    public override string Setting => """
        Z with entries 1 and -1, gamma_1 the largest l1 margin; q_t = softmax(-Z w_t);
        AdaBoost: j = argmax |Z'q_t|, r = (Z'q_t)_j, w_j += ln((1 + r)/(1 - r))/2
        """;

    private static readonly Enumeration Reached = new("(a)", "min Z w_t/|w_t|_1 tends to gamma_1 from w_0 = 0 (8 x 8, the matrix of Rudin and others)");

    private static readonly Enumeration Cycle = new("(b) cycle", """
        on this matrix, exactly: AdaBoost from shares ((3-s)/8, (3-s)/8, 1/6, 1/6, 1/6, (s-1)/8, (s-1)/8, 0), s = sqrt 5, takes three columns in turn,
            each with the edge (sqrt 5 - 1)/2, and comes back to these shares
        """);

    private static readonly Enumeration Attracted = new("(b) from zero", """
        on this matrix, exactly: from w_0 = 0 AdaBoost takes these three columns in turn for 24 rounds, is within 1/512 of the cycle then,
            and takes the next of them from any shares of this kind within 1/512 of it
        """);

    private static readonly Enumeration Third = new(
        "(b) a third", "on this matrix: three rows' margins add up to |w|_1 for every w >= 0 on these three columns, so min Z w/|w|_1 <= 1/3");

    public override IReadOnlyList<Part> Parts => [Reached, Cycle, Attracted, Third];

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Assumption<CoordinateRecipe>> Assumptions => [];

    public override Gen<CoordinateRecipe> Recipes => Gen.Constant(Canonical);

    public override CoordinateRecipe Canonical => new() { Rudin = true, Shrinkage = Shrinkage.None, Points = 8, Dimension = 8, Steps = 20_000 };

    IEnumerable<CoordinateRecipe> IExhaustive<CoordinateRecipe>.Domain => [Canonical];

    IEnumerable<Census> IExhaustive<CoordinateRecipe>.Enumerate(CoordinateRecipe recipe, Trial<PrimeField> trial)
    {
        Census[] cycle = [CompareCycle(), CompareAttraction(), CompareMargins()];
        // Where all of (b) holds, no margin is ever above 1/3, and the limit is none but that; otherwise nothing is known of it here.
        bool isProved = cycle.All(census => census.Violations == 0);
        bool isLess = new Rational(1, 3) < RudinMatrix.ExactMargin;
        yield return Reached.Counted(
            1, isProved && isLess ? 1 : 0, isProved && isLess ? $"no margin is ever above 1/3, and gamma_1 is {RudinMatrix.ExactMargin}" : null);
        foreach (Census census in cycle)
        {
            yield return census;
        }
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
