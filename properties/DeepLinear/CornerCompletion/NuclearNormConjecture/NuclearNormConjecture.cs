namespace Theorems.Properties.DeepLinear;

/// <summary>That gradient descent on two factors always minimises the nuclear norm: refuted by a matrix of four entries.</summary>
/// <remarks>Notes 001 (Arora). What is true instead: <see cref="MatrixCompletionNormsDiverge"/>.</remarks>
public sealed class NuclearNormConjecture : Claim<CornerCompletionRecipe>, IAnalytic<CornerCompletionRecipe>
{
    // Where s is at most 3/16, w_11 is at least 3.5.
    private const double SmallLoss = 3 / 16.0;

    public override string Id => "nuclear-norm-conjecture";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Gradient descent on two linear layers completes matrices with the least nuclear norm.",
        Formula = "w_12 = w_21 = 1 and w_22 = 0 observed, W_2 = W_1^T: as the loss s^2/2 goes to zero, |W|_* goes to its least value 2, so it is at most 3 from some s on; here, for s <= 3/16",
        Notes = "001 (Arora): \"Conjecture (Gunasekar et al.'18): In depth 2 linear nets GD implicitly minimizes |M|_*\".",
        Source = "Conjectured by Gunasekar, Woodworth, Bhojanapalli, Neyshabur, Srebro, NIPS 2017, for small starts; refuted by Razin, Cohen, NeurIPS 2020, and Li, Luo, Lyu, ICLR 2021.",
        Status = ClaimStatus.RefutedAsStated,
        Sketch = """
            W = W_1^T W_1 stays positive semidefinite, so |W|_* >= w_11 >= w_12^2/w_22 >= (1 - s)^2/s: above 3.5 for s <= 3/16, and without bound as s goes to zero. So no later step
            can mend it.
            """,
    };

    public override Gen<CornerCompletionRecipe> Recipes =>
        from step in Gen.Choose(15, 16)
        select new CornerCompletionRecipe { Steps = 288, StepSize = step / 128.0 };

    public override bool Admits(CornerCompletionRecipe recipe) => recipe is { Steps: >= 1, StepSize: > 0 and <= 0.125 };

    public override CornerCompletionRecipe Canonical => new() { Steps = 288 };

    public override IReadOnlyList<Assumption<CornerCompletionRecipe>> Assumptions => [];

    public IEnumerable<Measurement<T>> Measure<T>(CornerCompletionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CornerCompletion<T> run = new(recipe, trial);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
        }

        CornerState<T> state = CornerState<T>.Of(run);
        RunningError<T> nuclear = state.NuclearNorm;
        yield return Measurement.AtMost("nuclear norm", recipe.Steps, nuclear.Value, T.FromDyadic(3), nuclear.Error / T.FromDyadic(T.UnitRoundoff))
            .When(T.FromDyadic(SmallLoss) - state.Distance.Value - state.Distance.Error);
    }
}
