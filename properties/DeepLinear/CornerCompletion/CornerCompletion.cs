namespace Theorems.Properties.DeepLinear;

/// <summary>Completion of a matrix of two rows and columns, with 1 off the diagonal and 0 in the lower corner, by gradient descent on two factors.</summary>
public sealed record CornerCompletionRecipe
{
    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 256;

    /// <summary>eta.</summary>
    public double StepSize { get; init; } = 0.125;

    /// <summary>The factors are each other's transposes; otherwise noise is added to one of them.</summary>
    public bool Tied { get; init; } = true;

    /// <summary>The start is positive semidefinite; otherwise it has a negative determinant: U^T diag(1, -1) U.</summary>
    public bool PositiveStart { get; init; } = true;
}

/// <summary>A run of gradient descent on f = ((w_12 - 1)^2 + (w_21 - 1)^2 + w_22^2)/2 with W = W_2 W_1.</summary>
internal sealed class CornerCompletion<T>
    where T : struct, IField<T>
{
    private readonly T _stepSize;

    // Tied factors are one matrix: both products of a step are each other's transposes, and a copy would only round differently.
    private readonly bool _tied;

    public CornerCompletion(CornerCompletionRecipe recipe, Trial<T> trial)
    {
        _stepSize = T.FromDyadic(recipe.StepSize);
        // Near a multiple of the identity, so that the determinant is not small.
        First = new(2, 2, [.. Enumerable.Range(0, 4).Select(index =>
            index is 0 or 3 ? trial.Uniform("U", index, 0.5, 0.75) : trial.Uniform("U", index, -0.25, 0.25))]);
        _tied = recipe is { Tied: true, PositiveStart: true };
        Second = First.Transpose();
        if (!recipe.Tied)
        {
            Second = Second.Plus(trial.NormalMatrix("noise", 2, 2).Scale(T.FromDyadic(1 / 32.0)));
        }

        if (!recipe.PositiveStart)
        {
            (Second[0, 1], Second[1, 1]) = (-Second[0, 1], -Second[1, 1]);
        }
    }

    /// <summary>W_1.</summary>
    public Matrix<T> First { get; private set; }

    /// <summary>W_2.</summary>
    public Matrix<T> Second { get; private set; }

    /// <summary>W.</summary>
    public Matrix<T> Product => Second.Times(First);

    /// <summary>W on the entries that are observed, minus what is observed there.</summary>
    public static Matrix<T> Residual(Matrix<T> product) => new(2, 2, [T.Zero, product[0, 1] - T.One, product[1, 0] - T.One, product[1, 1]]);

    /// <summary>The determinant.</summary>
    public static T Determinant(Matrix<T> matrix) => (matrix[0, 0] * matrix[1, 1]) - (matrix[0, 1] * matrix[1, 0]);

    /// <summary>One step of descent for both factors.</summary>
    public void Step()
    {
        Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients([First, Second], Residual(Product));
        First = First.Minus(gradients[0].Scale(_stepSize));
        Second = _tied && T.UnitRoundoff > 0 ? First.Transpose() : Second.Minus(gradients[1].Scale(_stepSize));
    }
}

/// <summary>What a run came to, with the rounding of its last evaluation; the trajectory counts as exact, since the bounds hold at every point.</summary>
internal readonly record struct CornerState<T>(Matrix<RunningError<T>> Product, RunningError<T> Distance)
    where T : struct, IReal<T>
{
    /// <summary>The state after the steps of a recipe.</summary>
    public static CornerState<T> After(CornerCompletionRecipe recipe, Trial<T> trial)
    {
        CornerCompletion<T> run = new(recipe, trial);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
        }

        Matrix<RunningError<T>> product = Exact(run.Second).Times(Exact(run.First));
        return new(product, MatrixAlgebra.Norm<RunningError<T>>(CornerCompletion<RunningError<T>>.Residual(product).Elements));

        Matrix<RunningError<T>> Exact(Matrix<T> matrix) => new(2, 2, [.. matrix.Elements.Select(RunningError<T>.Exact)]);
    }

    /// <summary>(1 - s)^2/s with s the root of twice the loss.</summary>
    public RunningError<T> LowerBound => (RunningError<T>.One - Distance) * (RunningError<T>.One - Distance) / Distance;

    /// <summary>The sum of singular values.</summary>
    public RunningError<T> NuclearNorm => SchattenQuasiNorm.PowerSum(Product, 1, 1);
}
