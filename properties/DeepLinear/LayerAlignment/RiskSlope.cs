namespace Theorems.Properties.DeepLinear;

/// <summary>How fast the risk falls along its gradient: by the squared norm of the gradient, which the other parts take from training.</summary>
internal static class RiskSlope
{
    /// <summary>The derivative of R(W - eta grad R) by eta at zero, by dual numbers, against -|grad R|^2.</summary>
    public static Measurement<T> Measure<T>(string part, DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        DeepLinearInstance<RunningError<T>> instance = new(recipe, trial.Analysed());
        RowNetworkTraining<DualReal<RunningError<T>>> training = new([.. instance.Layers.Select(Constant)], Constant(instance.Points));
        RunningError<T> square = training.SquaredGradient.Value;
        training.Step(new(RunningError<T>.Zero, RunningError<T>.One));
        return Measurement.Equal(part, 0, training.Risk.Derivative + square);
    }

    private static Matrix<DualReal<RunningError<T>>> Constant<T>(Matrix<RunningError<T>> matrix)
        where T : struct, IReal<T> => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(element => new DualReal<RunningError<T>>(element, RunningError<T>.Zero))]);
}
