namespace Theorems.Properties.Margin;

/// <summary>(B) in its differential form, which holds at every point and needs no integration.</summary>
internal static class FlowDifferential
{
    /// <summary>d|e|^2/dtau at w_hat tau + w_tilde + e, and (2/e) sum c_n t^(1 - theta_n), which it never exceeds; and the rounding of both.</summary>
    /// <remarks>
    /// In t exp(-z_n.w) = exp(-z_n.e) alpha_n t^(1 - theta_n)/eta the large exponents cancel; each errs by (d + 4) u times its size. w_tilde and w_hat
    /// err by 8 d^2 condition numbers.
    /// </remarks>
    public static (T Derivative, T Bound, T Rounding) At<T>(SeparableInstance<T> instance, int others, int logarithmicTime, T[] error)
        where T : struct, IReal<T>
    {
        T time = T.FromDyadic(logarithmicTime);
        int count = instance.SupportCount + others;
        T[] at = [.. error.Select((value, column) => (instance.Direction[column] * time) + instance.Offset[column] + value)];
        T[] pull = Arena.Vector<T>(error.Length);
        SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(
            instance.Points.Elements, count, error.Length, default, at, pull);
        T speed = instance.StepSize * T.Exp(time);
        T derivative = T.Zero;
        for (int column = 0; column < error.Length; column++)
        {
            derivative += T.FromDyadic(2) * error[column] * ((speed * pull[column]) - instance.Direction[column]);
        }

        T bound = T.Zero;
        for (int point = instance.SupportCount; point < count; point++)
        {
            // c_n t^(1 - theta_n).
            T coefficient = instance.StepSize * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(point), instance.Offset));
            bound += coefficient * T.Exp(-((instance.Margins[point] - T.One) * time));
        }

        T forces = MatrixAlgebra.Norm<T>(instance.Direction);
        T largest = instance.Lengths.Aggregate(T.Max);
        for (int row = 0; row < count; row++)
        {
            forces += speed * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(row), at)) * instance.Lengths[row];
        }

        T exponents = T.One + (largest * MatrixAlgebra.Norm<T>(at));
        T solved = T.FromDyadic(8.0 * error.Length * error.Length) * instance.Condition;
        T rounding = T.FromDyadic(2) * MatrixAlgebra.Norm<T>(error) * forces * exponents * (T.FromDyadic((2.0 * error.Length) + 20) + solved);
        return (derivative, SeparableFlow<T>.TwoOverE() * bound, rounding);
    }
}
