namespace Theorems.Properties.DeepLinear;

/// <summary>That gradient descent on two factors always minimises the nuclear norm: refuted by a matrix of four entries.</summary>
public sealed class NuclearNormConjecture : Theorem<CornerCompletionRecipe>, IAnalytic<CornerCompletionRecipe>
{
    // Where s is at most 3/16, w_11 is at least 3.5.
    private const double SmallLoss = 3 / 16.0;

    public override string Words => "Gradient descent on two linear layers completes matrices with the least nuclear norm.";

    public override string Setting => "W = W_2 W_1, 2 x 2, w_12 = w_21 = 1 and w_22 = 0 observed; loss = s^2/2; start W_2 = W_1^T";

    private static readonly Inequality NuclearNorm = new(
        "nuclear norm", "as s -> 0, |W|_* goes to its least value 2, so it is at most 3 from some s on; here, for s <= 3/16")
    {
        Unbounded = "completions have nuclear norms of any size",
    };

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Part> Parts => [NuclearNorm];

    public override Gen<CornerCompletionRecipe> Recipes =>
        from step in Gen.Choose(15, 16)
        select new CornerCompletionRecipe { Steps = 288, StepSize = step / 128.0 };

    public override bool Admits(CornerCompletionRecipe recipe) => recipe is { Steps: >= 1, StepSize: > 0 and <= 0.125 };

    public override CornerCompletionRecipe Canonical => new() { Steps = 288 };

    public override IReadOnlyList<Assumption<CornerCompletionRecipe>> Assumptions => [];

    IEnumerable<Measurement<T>> IAnalytic<CornerCompletionRecipe>.Measure<T>(CornerCompletionRecipe recipe, Trial<T> trial)
    {
        CornerState<T> state = CornerState<T>.After(recipe, trial);
        yield return NuclearNorm.AtMost(state.NuclearNorm, RunningError<T>.FromDyadic(3), recipe.Steps)
            .When(T.FromDyadic(SmallLoss) - state.Distance.Value - state.Distance.Error);
    }
}
