using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>How far computed points of the exponential loss's gradient flow lie from the flow itself, proved from the points alone, whatever method found them.</summary>
/// <remarks>
/// In tau = ln t the flow is dw/dtau = f(tau, w) = eta e^tau sum_n exp(-z_n.w) z_n, the negative gradient of a convex function: two solutions
/// never move apart. So a curve p through the points is off by at most the integral of its defect |p' - f(tau, p)|. p is the cubic that
/// has the points and the flow's velocities at both ends of each step; its defect vanishes there, is computed in the middle, and in between differs from
/// the parabola through these three by at most |s (s - h/2)(s - h)|/6 times the largest |f'''| along p (p'''' = 0), whose integral is h^4/192.
/// With exponents a_n = tau - z_n.p, f''' = eta sum_n exp(a_n) (a_n'^3 + 3 a_n' a_n'' + a_n''') z_n, and a_n and its derivatives lie between their
/// Bernstein coefficients.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class LogTimeFlowError<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T> _points;
    private readonly T _stepSize;
    private readonly T[] _lengths;
    private readonly T[] _exponents = Arena.Vector<T>(4);
    private readonly T[] _departure;
    private readonly T[] _arrival;
    private readonly T[] _middle;
    private readonly T[] _defect;

    // The cubic's control points, one a row.
    private readonly Matrix<T> _control;

    /// <summary>For the flow of some points.</summary>
    /// <param name="points">The signed points z_n, one a row.</param>
    /// <param name="stepSize">eta.</param>
    public LogTimeFlowError(Matrix<T> points, T stepSize)
    {
        ArgumentNullException.ThrowIfNull(points);
        (_points, _stepSize) = (points, stepSize);
        _lengths = Arena.Vector<T>(points.Rows);
        for (int point = 0; point < points.Rows; point++)
        {
            _lengths[point] = MatrixAlgebra.Norm<T>(points.Row(point));
        }

        _departure = Arena.Vector<T>(points.Columns);
        _arrival = Arena.Vector<T>(points.Columns);
        _middle = Arena.Vector<T>(points.Columns);
        _defect = Arena.Vector<T>(points.Columns);
        _control = new(4, points.Columns);
    }

    /// <summary>What one step from w_0 to w_1 adds to the distance between the points and the flow.</summary>
    /// <param name="logTime">tau at the start of the step.</param>
    /// <param name="logTimeStep">h.</param>
    /// <param name="start">w_0, as many elements as the points have columns.</param>
    /// <param name="end">w_1.</param>
    /// <returns>The integral of the defect's bound, the rounding in computing it included.</returns>
    public T OfStep(T logTime, T logTimeStep, ReadOnlySpan<T> start, ReadOnlySpan<T> end)
    {
        T third = logTimeStep / T.FromDyadic(3);
        Velocity(logTime, start, _departure);
        Velocity(logTime + logTimeStep, end, _arrival);
        for (int column = 0; column < _middle.Length; column++)
        {
            T first = start[column] + (third * _departure[column]);
            T second = end[column] - (third * _arrival[column]);
            (_control[0, column], _control[1, column], _control[2, column], _control[3, column]) = (start[column], first, second, end[column]);
            _middle[column] = (start[column] + (T.FromDyadic(3) * (first + second)) + end[column]) / T.FromDyadic(8);
        }

        Velocity(logTime + (T.FromDyadic(0.5) * logTimeStep), _middle, _defect);
        for (int column = 0; column < _middle.Length; column++)
        {
            T slope = T.FromDyadic(0.75) * (end[column] + _control[2, column] - _control[1, column] - start[column]) / logTimeStep;
            _defect[column] = slope - _defect[column];
        }

        (T thirdDerivative, T forces, T exponents) = ThirdDerivative(logTime, logTimeStep);
        T square = logTimeStep * logTimeStep;
        T integral = (T.FromDyadic(2) * third * MatrixAlgebra.Norm<T>(_defect)) + (square * square * thirdDerivative / T.FromDyadic(192));
        return integral + Rounding(logTimeStep, forces, exponents);
    }

    // f(tau, w).
    private void Velocity(T logTime, ReadOnlySpan<T> weights, T[] velocity)
    {
        velocity.AsSpan().Clear();
        for (int point = 0; point < _points.Rows; point++)
        {
            T pull = _stepSize * T.Exp(logTime - MatrixAlgebra.Dot<T>(_points.Row(point), weights));
            for (int column = 0; column < velocity.Length; column++)
            {
                velocity[column] = T.MultiplyAdd(pull, _points[point, column], velocity[column]);
            }
        }
    }

    // Bounds along the cubic: on |f'''|, on the forces eta sum_n exp(a_n) |z_n|, and on the size of the exponents' terms.
    private (T ThirdDerivative, T Forces, T Exponents) ThirdDerivative(T logTime, T logTimeStep)
    {
        T three = T.FromDyadic(3);
        T perStep = three / logTimeStep;
        T bend = T.FromDyadic(2) * perStep / logTimeStep;
        T derivative = T.Zero;
        T forces = T.Zero;
        T exponents = T.Zero;
        for (int point = 0; point < _points.Rows; point++)
        {
            for (int index = 0; index < _exponents.Length; index++)
            {
                T time = logTime + (T.FromDyadic(index) * logTimeStep / three);
                _exponents[index] = time - MatrixAlgebra.Dot<T>(_points.Row(point), _control.Row(index));
                exponents = T.Max(exponents, T.Abs(time) + (_lengths[point] * MatrixAlgebra.Norm<T>(_control.Row(index))));
            }

            T first = _exponents[1] - _exponents[0];
            T second = _exponents[2] - _exponents[1];
            T last = _exponents[3] - _exponents[2];
            T velocity = perStep * T.Max(T.Abs(first), T.Max(T.Abs(second), T.Abs(last)));
            T acceleration = bend * T.Max(T.Abs(second - first), T.Abs(last - second));
            T jerk = bend / logTimeStep * T.Abs(last - second - (second - first));
            T force = _stepSize * T.Exp(T.Max(T.Max(_exponents[0], _exponents[1]), T.Max(_exponents[2], _exponents[3]))) * _lengths[point];
            forces += force;
            derivative += force * ((velocity * velocity * velocity) + (three * velocity * acceleration) + jerk);
        }

        return (derivative, forces, exponents);
    }

    // An exponent errs by d + 4 roundings of its terms, a velocity by that and n more of the forces, the curve's own slope by 8 of the control points over h.
    private T Rounding(T logTimeStep, T forces, T exponents)
    {
        T size = T.Zero;
        for (int index = 0; index < _control.Rows; index++)
        {
            size = T.Max(size, MatrixAlgebra.Norm<T>(_control.Row(index)));
        }

        T evaluated = T.FromDyadic(2.0 * (_points.Rows + _points.Columns + 8)) * logTimeStep * forces * (T.One + exponents);
        return T.FromDyadic(T.UnitRoundoff) * ((T.FromDyadic(8) * size) + evaluated);
    }
}
