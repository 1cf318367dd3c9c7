using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>
/// How far computed points of the exponential loss's gradient flow lie from the flow itself, proved from the points alone, whatever method found them.
/// </summary>
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
    private readonly T[] _end;
    private readonly T[] _middle;
    private readonly T[] _defect;

    // The cubic's control points, one a row.
    private readonly Matrix<T> _control;
    private T[] _departure;
    private T[] _arrival;

    /// <summary>For a path that starts at a point of the flow.</summary>
    /// <param name="points">The signed points z_n, one a row.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="logTime">tau at the start.</param>
    /// <param name="start">w at the start, as many elements as the points have columns.</param>
    public LogTimeFlowError(Matrix<T> points, T stepSize, T logTime, ReadOnlySpan<T> start)
    {
        ArgumentNullException.ThrowIfNull(points);
        (_points, _stepSize, LogTime) = (points, stepSize, logTime);
        _lengths = Arena.Vector<T>(points.Rows);
        for (int point = 0; point < points.Rows; point++)
        {
            _lengths[point] = MatrixAlgebra.Norm<T>(points.Row(point));
        }

        _departure = Arena.Vector<T>(points.Columns);
        _arrival = Arena.Vector<T>(points.Columns);
        _end = Arena.Vector<T>(points.Columns);
        _middle = Arena.Vector<T>(points.Columns);
        _defect = Arena.Vector<T>(points.Columns);
        _control = new(4, points.Columns);
        MatrixAlgebra.RequireLength(points.Columns, start.Length);
        start.CopyTo(_end);
        start.CopyTo(_control.Row(3));
        Velocity(logTime, _end, _arrival);
    }

    /// <summary>tau at the end of the path.</summary>
    public T LogTime { get; private set; }

    /// <summary>A bound on the distance between the end of the path and the flow from its start, the rounding in computing it included.</summary>
    public T Total { get; private set; }

    /// <summary>Goes on to a point of the path at a later time.</summary>
    /// <param name="logTimeStep">h, from the end of the path so far.</param>
    /// <param name="end">w there.</param>
    public void Extend(T logTimeStep, ReadOnlySpan<T> end)
    {
        MatrixAlgebra.RequireLength(_middle.Length, end.Length);
        (_departure, _arrival) = (_arrival, _departure);
        end.CopyTo(_end);
        Velocity(LogTime + logTimeStep, _end, _arrival);
        T third = logTimeStep / T.FromDyadic(3);
        for (int column = 0; column < _middle.Length; column++)
        {
            T start = _control[3, column];
            T first = start + (third * _departure[column]);
            T second = end[column] - (third * _arrival[column]);
            (_control[0, column], _control[1, column], _control[2, column], _control[3, column]) = (start, first, second, end[column]);
            _middle[column] = (start + (T.FromDyadic(3) * (first + second)) + end[column]) / T.FromDyadic(8);
        }

        Velocity(LogTime + (T.FromDyadic(0.5) * logTimeStep), _middle, _defect);
        for (int column = 0; column < _middle.Length; column++)
        {
            T slope = T.FromDyadic(0.75) * (_control[3, column] + _control[2, column] - _control[1, column] - _control[0, column]) / logTimeStep;
            _defect[column] = slope - _defect[column];
        }

        (T thirdDerivative, T forces) = ThirdDerivative(logTimeStep);
        T square = logTimeStep * logTimeStep;
        T integral = (T.FromDyadic(2) * third * MatrixAlgebra.Norm<T>(_defect)) + (square * square * thirdDerivative / T.FromDyadic(192));
        Total += integral + Rounding(logTimeStep, forces, integral);
        LogTime += logTimeStep;
    }

    // f(tau, w).
    private void Velocity(T logTime, T[] weights, T[] velocity)
    {
        SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(
            _points.Elements, _points.Rows, _points.Columns, default, weights, velocity);
        T speed = _stepSize * T.Exp(logTime);
        foreach (ref T element in velocity.AsSpan())
        {
            element *= speed;
        }
    }

    // Bounds along the cubic: on |f'''|, and on the forces eta sum_n exp(a_n) |z_n|.
    private (T ThirdDerivative, T Forces) ThirdDerivative(T logTimeStep)
    {
        T three = T.FromDyadic(3);
        T perStep = three / logTimeStep;
        T bend = T.FromDyadic(2) * perStep / logTimeStep;
        T derivative = T.Zero;
        T forces = T.Zero;
        for (int point = 0; point < _points.Rows; point++)
        {
            for (int index = 0; index < _exponents.Length; index++)
            {
                T time = LogTime + (T.FromDyadic(index) * logTimeStep / three);
                _exponents[index] = time - MatrixAlgebra.Dot<T>(_points.Row(point), _control.Row(index));
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

        return (derivative, forces);
    }

    // An exponent errs by d + 4 roundings of its terms, a velocity by that and n more of the forces, the curve's own slope by 8 of the control points over h.
    // Differences of exponents err by twice that: where they move by x > 1 in a step, by 18/x of the integral, x^3 forces h/192, at most; where they move
    // less, by less than the forces' share.
    private T Rounding(T logTimeStep, T forces, T integral)
    {
        T size = T.Zero;
        for (int index = 0; index < _control.Rows; index++)
        {
            size = T.Max(size, MatrixAlgebra.Norm<T>(_control.Row(index)));
        }

        T longest = T.Zero;
        foreach (T length in _lengths)
        {
            longest = T.Max(longest, length);
        }

        T exponents = T.Abs(LogTime) + T.Abs(logTimeStep) + (longest * size);
        T evaluated = T.FromDyadic(2.0 * (_points.Rows + _points.Columns + 8)) * logTimeStep * forces * (T.One + exponents);
        T relative = T.FromDyadic(18.0 * (_points.Columns + 4)) * (T.One + exponents) * integral;
        return T.FromDyadic(T.UnitRoundoff) * ((T.FromDyadic(8) * size) + evaluated + relative);
    }
}
