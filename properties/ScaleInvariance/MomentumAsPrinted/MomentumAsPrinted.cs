namespace Theorems.Properties.ScaleInvariance;

/// <summary>
/// The equivalence of momentum with weight decay as the slide prints it: false from the first step, with the empty buffer that one starts with.
/// </summary>
public sealed class MomentumAsPrinted : Theorem<MomentumRecipe>, IAlgebraic<MomentumRecipe>
{
    public override string Words =>
        "Momentum with weight decay walks through the same directions as momentum at the rates eta alpha^(-2t-1) without it, both from empty buffers.";

    public override string Setting => """
        w_(t+1) = w_t - eta v_(t+1), v_(t+1) = gamma v_t + grad L_t(w_t) + lambda w_t;  w~ the same with lambda = 0 and rates eta alpha^(-2t-1);  v_0 = v~_0 = 0
        alpha a root of x^2 - (1 + gamma - lambda eta) x + gamma
        """;

    // By the first index of the rates.
    private static readonly Identity[] s_from =
    [
        new("from t = 0", "w~_t is parallel to w_t, the first rate being eta/alpha"),
        new("from t = 1", "w~_t is parallel to w_t, the first rate being eta/alpha^3, as the slide's indices say"),
    ];

    public override IReadOnlyList<Part> Parts => s_from;

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override Gen<MomentumRecipe> Recipes =>
        from dimension in Gen.Choose(2, 4)
        from network in Gen.Elements(false, true)
        from steps in Gen.Choose(1, 3)
        select new MomentumRecipe { Dimension = dimension, Steps = steps, Network = network };

    public override Gen<MomentumRecipe> RationalRecipes => Recipes.Where(recipe => recipe.Steps <= 2);

    public override bool Admits(MomentumRecipe recipe) => recipe is { Dimension: >= 2, Steps: >= 1 };

    public override MomentumRecipe Canonical => new() { Dimension = 2, Steps = 1 };

    public override IReadOnlyList<Assumption<MomentumRecipe>> Assumptions => [];

    IEnumerable<Measurement<T>> IAlgebraic<MomentumRecipe>.MeasureExactly<T>(MomentumRecipe recipe, Trial<T> trial)
    {
        if (!Losses.AreDefined(recipe.Dimension, recipe.Network, recipe.Defect, trial))
        {
            yield break;
        }

        MomentumRuns<T> runs = new(recipe, trial);
        for (int first = 0; first < s_from.Length; first++)
        {
            IEnumerable<T[]> printed = runs.FromEmptyBuffer(T.Zero, runs.Rates(runs.Alpha, (2 * first) + 1));
            foreach ((int step, (T[] decayed, T[] growing)) in runs.Decayed().Zip(printed).Index().Skip(1))
            {
                // Parallel vectors have no two-dimensional area.
                yield return s_from[first].Zero<T>(
                    [.. Enumerable.Range(1, decayed.Length - 1).Select(index => (decayed[0] * growing[index]) - (decayed[index] * growing[0]))], step);
            }
        }
    }
}
