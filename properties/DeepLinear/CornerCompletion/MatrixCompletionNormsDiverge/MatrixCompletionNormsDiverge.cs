namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient descent on two tied factors completes a matrix of four entries, three of them known, by driving every norm to infinity.</summary>
public sealed class MatrixCompletionNormsDiverge : Theorem<CornerCompletionRecipe>,
    IAlgebraic<CornerCompletionRecipe>, IAnalytic<CornerCompletionRecipe>, IGolden<CornerCompletionRecipe>
{
    public override string Words =>
        "Completing a symmetric matrix of which only w_11 is not observed, gradient descent on two tied factors can lower the loss only by raising w_11, "
        + "and with it every norm, without bound; yet a completion of nuclear norm 2 exists.";

    public override string Setting =>
        "W = W_2 W_1, 2 x 2, observed w_12 = w_21 = 1, w_22 = 0; loss = s^2/2; start W_2 = W_1^T";

    private static readonly Identity Tied = new("(i) tied", "W_2 = W_1^T after every step");
    private static readonly Identity Determinant = new("(i) determinant", "so w_11 w_22 - w_12 w_21 = det(W_1)^2");
    private static readonly Inequality Corner = new("(ii) corner", "w_11 >= (1 - s)^2/s at every step with s < 1")
    {
        Unbounded = "(1 - s)^2/s grows without end as s vanishes",
    };

    private static readonly Inequality NuclearNorm = new("(iii) nuclear norm", "|W|_* >= (1 - s)^2/s there")
    {
        Unbounded = "(1 - s)^2/s grows without end as s vanishes",
    };

    private static readonly Identity LeastNuclearNorm = new("(iv) least nuclear norm", """
        <W, Y> = 2 for every completion, with Y the orthogonal matrix of ones off the diagonal:
            so |W|_* >= 2, attained at w_11 = 0
        """);

    public override IReadOnlyList<Part> Parts => [Tied, Determinant, Corner, NuclearNorm, LeastNuclearNorm];

    public override Gen<CornerCompletionRecipe> Recipes =>
        from steps in Gen.Elements(16, 64, 256, 512)
        from step in Gen.Choose(4, 16)
        select new CornerCompletionRecipe { Steps = steps, StepSize = step / 128.0 };

    public override bool Admits(CornerCompletionRecipe recipe) => recipe is { Steps: >= 1, StepSize: > 0 and <= 0.125 };

    public override CornerCompletionRecipe Canonical => new() { Steps = 16 };

    public override IReadOnlyList<Assumption<CornerCompletionRecipe>> Assumptions =>
    [
        new("both factors are each other's transposes (noise added to one)", recipe => recipe with { Tied = false, Steps = 2048 }, Breaks: Corner),
        new(
            "the start is positive semidefinite (a negative determinant instead)",
            recipe => recipe with { PositiveStart = false, Steps = 512 },
            Breaks: Corner),
    ];

    IEnumerable<Measurement<T>> IAlgebraic<CornerCompletionRecipe>.MeasureExactly<T>(CornerCompletionRecipe recipe, Trial<T> trial)
    {
        CornerCompletion<T> run = new(recipe, trial);
        for (int step = 1; step <= ExactSteps(recipe); step++)
        {
            run.Step();
            T determinant = CornerCompletion<T>.Determinant(run.First);
            yield return Tied.Zero(run.Second.Minus(run.First.Transpose()).Elements, step);
            yield return Determinant.Zero(CornerCompletion<T>.Determinant(run.Product) - (determinant * determinant), step);
        }

        Matrix<T> dual = new(2, 2, [T.Zero, T.One, T.One, T.Zero]);
        Matrix<T> completion = new(2, 2, [trial.Normal("w11", 0), T.One, T.One, T.Zero]);
        T[] defect = dual.TransposeTimes(dual).Minus(MatrixAlgebra.Identity<T>(2)).Elements;
        yield return LeastNuclearNorm.Zero<T>([MatrixAlgebra.Dot<T>(completion.Elements, dual.Elements) - T.FromDyadic(2), .. defect]);
    }

    IEnumerable<Measurement<T>> IAnalytic<CornerCompletionRecipe>.Measure<T>(CornerCompletionRecipe recipe, Trial<T> trial)
    {
        CornerState<T> state = CornerState<T>.After(recipe, trial);
        T applies = T.One - state.Distance.Value - state.Distance.Error;
        yield return Corner.AtMost(state.LowerBound, state.Product[0, 0], recipe.Steps).When(applies);
        yield return NuclearNorm.AtMost(state.LowerBound, state.NuclearNorm, recipe.Steps).When(applies);
    }

    IEnumerable<Quantity<T>> IGolden<CornerCompletionRecipe>.Snapshot<T>(CornerCompletionRecipe recipe, Trial<T> trial)
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
