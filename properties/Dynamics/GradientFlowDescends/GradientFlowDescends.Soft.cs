namespace Theorems.Properties.Dynamics;

// The function of (c) and (d), whose curvature is bounded.
public sealed partial class GradientFlowDescends
{
    private static RunningError<T> Soft<T>(Function<RunningError<T>> function, RunningError<T>[] point)
        where T : struct, IReal<T>
    {
        RunningError<T> sum = function.Quadratic(point);
        foreach ((int unit, RunningError<T> output) in function.Directions.Times<RunningError<T>>(point).Index())
        {
            sum += function.Factors[unit] * RunningError<T>.Softplus(output);
        }

        return sum;
    }

    private static RunningError<T>[] SoftGradient<T>(Function<RunningError<T>> function, RunningError<T>[] point)
        where T : struct, IReal<T>
    {
        RunningError<T>[] gradient = function.H.Times<RunningError<T>>(point);
        foreach ((int unit, RunningError<T> output) in function.Directions.Times<RunningError<T>>(point).Index())
        {
            RunningError<T> slope = function.Factors[unit] * RunningError<T>.Logistic(output);
            for (int axis = 0; axis < gradient.Length; axis++)
            {
                gradient[axis] += slope * function.Directions[unit, axis];
            }
        }

        return gradient;
    }

    // The second derivative of ln(1 + e^z) is at most 1/4. A function is L-smooth for every larger L too, which gives one that is flat a step.
    private static RunningError<T> Smoothness<T>(Function<RunningError<T>> function)
        where T : struct, IReal<T>
    {
        RunningError<T> sum = RunningError<T>.Sqrt(function.H.SquaredNorm()) + RunningError<T>.FromDyadic(Math.ScaleB(1, -20));
        for (int unit = 0; unit < function.Factors.Length; unit++)
        {
            Span<RunningError<T>> direction = function.Directions.Row(unit);
            sum += 0.25 * RunningError<T>.Abs(function.Factors[unit]) * MatrixAlgebra.Dot<RunningError<T>>(direction, direction);
        }

        return sum;
    }
}
