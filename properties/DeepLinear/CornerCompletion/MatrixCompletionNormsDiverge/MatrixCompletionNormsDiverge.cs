namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient descent on two tied factors completes a matrix of four entries, three of them known, by driving every norm to infinity.</summary>
/// <remarks>Notes 001 (Arora). Paper: Razin and Cohen, "Implicit regularization in deep learning may not be explainable by norms", NeurIPS 2020.</remarks>
public sealed class MatrixCompletionNormsDiverge :
    Claim<CornerCompletionRecipe>, IAlgebraic<CornerCompletionRecipe>, IAnalytic<CornerCompletionRecipe>, IGolden<CornerCompletionRecipe>
{
    private const string Corner = "(ii) corner";

    public override string Id => "matrix-completion-norms-diverge";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Completing a symmetric matrix of which only w_11 is not observed, gradient descent on two tied factors can lower the loss only by raising w_11, and with it every norm, without bound; yet a completion of nuclear norm 2 exists.",
        Formula = """
            W = W_2 W_1, observed w_12 = w_21 = 1, w_22 = 0; loss = s^2/2; start W_2 = W_1^T
            (i) W_2 = W_1^T after every step, so w_11 w_22 - w_12 w_21 = det(W_1)^2
            (ii) w_11 >= (1 - s)^2/s at every step with s < 1
            (iii) |W|_* >= (1 - s)^2/s there
            (iv) <W, Y> = 2 for every completion, with Y the orthogonal matrix of ones off the diagonal: so |W|_* >= 2, attained at w_11 = 0
            """,
        Notes = "001 (Arora): \"Conjecture (Gunasekar et al.'18): In depth 2 linear nets GD implicitly minimizes |M|_*\"; \"(Paper presents evidence that Gunasekar et al conjecture is false)\".",
        Source = "Razin, Cohen, NeurIPS 2020 (arXiv 2005.06398), for flow; here for every step of descent on tied factors.",
        Sketch = """
            The residual is symmetric where W is, so both factors take transposed steps. W = W_1^T W_1 is positive semidefinite: w_11 w_22 >= w_12^2, with w_22 <= s and w_12 >= 1 - s. The nuclear norm is at least
            each entry. (iv): <W, Y> = w_12 + w_21, and |Y|_2 = 1.
            """,
    };

    public override Gen<CornerCompletionRecipe> Recipes =>
        from steps in Gen.Elements(16, 64, 256, 512)
        from step in Gen.Choose(4, 16)
        select new CornerCompletionRecipe { Steps = steps, StepSize = step / 128.0 };

    public override bool Admits(CornerCompletionRecipe recipe) => recipe is { Steps: >= 1, StepSize: > 0 and <= 0.125 };

    public override CornerCompletionRecipe Canonical => new() { Steps = 16 };

    public override IReadOnlyList<Assumption<CornerCompletionRecipe>> Assumptions =>
    [
        new("both factors are each other's transposes (noise added to one)", recipe => recipe with { Tied = false, Steps = 2048 }, Corner),
        new("the start is positive semidefinite (a negative determinant instead)", recipe => recipe with { PositiveStart = false, Steps = 512 }, Corner),
    ];

    /// <remarks>A step makes of degree q a degree of 3q + 1 at most; determinants have degree four in the factors and are judged squared.</remarks>
    public double Degree(CornerCompletionRecipe recipe) => 8 * Math.Pow(4, ExactSteps(recipe));

    public IEnumerable<Measurement<T>> MeasureExactly<T>(CornerCompletionRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        CornerCompletion<T> run = new(recipe, trial);
        for (int step = 1; step <= ExactSteps(recipe); step++)
        {
            run.Step();
            T determinant = CornerCompletion<T>.Determinant(run.First);
            yield return Measurement.Zero<T>("(i) tied", step, run.Second.Minus(run.First.Transpose()).Elements);
            yield return Measurement.Zero("(i) determinant", step, CornerCompletion<T>.Determinant(run.Product) - (determinant * determinant));
        }

        Matrix<T> dual = new(2, 2, [T.Zero, T.One, T.One, T.Zero]);
        Matrix<T> completion = new(2, 2, [trial.Normal("w11", 0), T.One, T.One, T.Zero]);
        T[] defect = dual.TransposeTimes(dual).Minus(MatrixAlgebra.Identity<T>(2)).Elements;
        yield return Measurement.Zero<T>("(iv) least nuclear norm", 0, [MatrixAlgebra.Dot<T>(completion.Elements, dual.Elements) - T.FromDyadic(2), .. defect]);
    }

    public IEnumerable<Measurement<T>> Measure<T>(CornerCompletionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CornerCompletion<T> run = new(recipe, trial);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
        }

        CornerState<T> state = CornerState<T>.Of(run);
        RunningError<T> bound = state.LowerBound;
        T applies = T.One - state.Distance.Value - state.Distance.Error;
        Measurement<T> AtLeast(string part, RunningError<T> value) => Measurement.AtMost(part, recipe.Steps, bound.Value, value.Value, (value.Error + bound.Error) / T.FromDyadic(T.UnitRoundoff)).When(applies);
        yield return AtLeast(Corner, state.Product[0, 0]);
        yield return AtLeast("(iii) nuclear norm", state.NuclearNorm);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(CornerCompletionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CornerCompletion<RunningError<T>> run = new(recipe, trial.Analysed());
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
            if (int.PopCount(step) == 1)
            {
                yield return new("w_11", step, run.Product[0, 0]);
                yield return new("twice the loss", step, CornerCompletion<RunningError<T>>.Residual(run.Product).SquaredNorm());
            }
        }
    }

    private static int ExactSteps(CornerCompletionRecipe recipe) => Math.Min(recipe.Steps, 3);
}
