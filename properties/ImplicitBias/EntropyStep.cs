namespace Theorems.Properties.ImplicitBias;

/// <summary>One step of mirror descent.</summary>
/// <param name="Time">Its number, from one.</param>
/// <param name="Weights">w before it.</param>
/// <param name="Residual">A w - b before it.</param>
/// <param name="Next">w after it.</param>
/// <param name="NextResidual">A w - b after it.</param>
/// <param name="NextDuals">The duals after it, with the rounding of the step.</param>
/// <param name="Multipliers">c after it, with the rounding of the step.</param>
internal sealed record EntropyStep<T>(
    int Time, RunningError<T>[] Weights, RunningError<T>[] Residual, RunningError<T>[] Next, RunningError<T>[] NextResidual, RunningError<T>[] NextDuals, RunningError<T>[] Multipliers)
    where T : struct, IReal<T>
{
    /// <summary>|A w - b|^2/2 before the step.</summary>
    public RunningError<T> Loss => MatrixAlgebra.Dot<RunningError<T>>(Residual, Residual) / RunningError<T>.FromDyadic(2);

    /// <summary>|A w - b|^2/2 after the step.</summary>
    public RunningError<T> NextLoss => MatrixAlgebra.Dot<RunningError<T>>(NextResidual, NextResidual) / RunningError<T>.FromDyadic(2);

    /// <summary>|A (w' - w)|^2.</summary>
    public RunningError<T> Curvature => Sum((before, after) => (after - before) * (after - before));

    /// <summary>g.(w - w') with g = A'(A w - b).</summary>
    public RunningError<T> Along => Sum((before, after) => before * (before - after));

    private RunningError<T> Sum(Func<RunningError<T>, RunningError<T>, RunningError<T>> term) =>
        Residual.Zip(NextResidual, term).Aggregate(RunningError<T>.Zero, (sum, value) => sum + value);
}
