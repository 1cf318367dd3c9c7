namespace Theorems.Properties.ScaleInvariance;

/// <summary>The equivalence of momentum with weight decay as the slide prints it: false from the first step, with the empty buffer that one starts with.</summary>
/// <remarks>Notes 001 (Arora). The true form is <see cref="MomentumWeightDecayEqualsExponentialLearningRate"/>.</remarks>
public sealed class MomentumAsPrinted : Claim<MomentumRecipe>, IAlgebraic<MomentumRecipe>
{
    public override string Id => "momentum-as-printed";

    public override string Subject => "scale-invariance";

    public override Statement Statement => new()
    {
        Words = "Momentum with weight decay walks through the same directions as momentum at the rates eta alpha^(-2t-1) without it, both from empty buffers.",
        Formula = """
            w_(t+1) = w_t - eta v_(t+1), v_(t+1) = gamma v_t + grad L_t(w_t) + lambda w_t;  w~ the same with lambda = 0 and rates eta alpha^(-2t-1);  v_0 = v~_0 = 0
            from t = 0: w~_t is parallel to w_t, the first rate being eta/alpha
            from t = 1: w~_t is parallel to w_t, the first rate being eta/alpha^3, as the slide's indices say
            """,
        Notes = "001 (Arora): \"equivalent: weight decay 0, momentum gamma, and LR schedule eta_t = eta_0 alpha^(-2t-1) where alpha is nonzero root of x^2-(1+gamma-lambda eta)x+gamma=0\".",
        Source = "The slide; the paper (Li and Arora, ICLR 2020) carries the state before the first step along, which is the buffer that the slide drops.",
        Status = ClaimStatus.RefutedAsStated,
        Sketch = """
            After one step w_1 = (1 - lambda eta) w_0 - eta g and w~_1 = w_0 - (eta/alpha) g: parallel only if alpha = 1 - lambda eta, that is if gamma = 0. With alpha^3 in place of alpha:
            only if alpha^3 = 1 - lambda eta.
            """,
    };

    public override Gen<MomentumRecipe> Recipes =>
        from dimension in Gen.Choose(2, 4)
        from network in Gen.Elements(false, true)
        from steps in Gen.Choose(1, 3)
        select new MomentumRecipe { Dimension = dimension, Steps = steps, Network = network };

    public override Gen<MomentumRecipe> RationalRecipes => Recipes.Where(recipe => recipe.Steps <= 2);

    public override bool Admits(MomentumRecipe recipe) => recipe is { Dimension: >= 2, Steps: >= 1 };

    public override MomentumRecipe Canonical => new() { Dimension = 2, Steps = 1 };

    public override IReadOnlyList<Assumption<MomentumRecipe>> Assumptions => [];

    public double Degree(MomentumRecipe recipe) => 2 * DegreeOfDescent.Of(recipe);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(MomentumRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        MomentumRuns<T> runs = new(recipe, trial);
        for (int first = 0; first <= 1; first++)
        {
            foreach ((int step, (T[] decayed, T[] printed)) in runs.Decayed().Zip(runs.AsPrinted(first)).Index().Skip(1))
            {
                // Parallel vectors have no two-dimensional area.
                yield return Measurement.Zero<T>($"from t = {first}", step, [.. Enumerable.Range(1, decayed.Length - 1).Select(index => (decayed[0] * printed[index]) - (decayed[index] * printed[0]))]);
            }
        }
    }
}
