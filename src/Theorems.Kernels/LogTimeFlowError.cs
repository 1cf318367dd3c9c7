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
public static class LogTimeFlowError
{
    /// <summary>What one step from w_0 to w_1 adds to the distance between the points and the flow.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="z">The signed points z_n, one a row.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="logTime">tau at the start of the step.</param>
    /// <param name="logTimeStep">h.</param>
    /// <param name="start">w_0, as many elements as z has columns.</param>
    /// <param name="end">w_1.</param>
    /// <returns>The integral of the defect's bound, the rounding in computing it included.</returns>
    public static T OfStep<T>(Matrix<T> z, T stepSize, T logTime, T logTimeStep, ReadOnlySpan<T> start, ReadOnlySpan<T> end)
        where T : struct, IReal<T>
    {
        T third = logTimeStep / T.FromDyadic(3);
        T[] departure = Velocity(z, stepSize, logTime, start);
        T[] arrival = Velocity(z, stepSize, logTime + logTimeStep, end);
        T[] middle = new T[start.Length];
        T[] slope = new T[start.Length];
        T[][] control = [start.ToArray(), new T[start.Length], new T[start.Length], end.ToArray()];
        for (int column = 0; column < start.Length; column++)
        {
            control[1][column] = start[column] + (third * departure[column]);
            control[2][column] = end[column] - (third * arrival[column]);
            T inner = control[1][column] + control[2][column];
            middle[column] = (start[column] + (T.FromDyadic(3) * inner) + end[column]) / T.FromDyadic(8);
            slope[column] = T.FromDyadic(0.75) * (end[column] + control[2][column] - control[1][column] - start[column]) / logTimeStep;
        }

        T[] flow = Velocity(z, stepSize, logTime + (T.FromDyadic(0.5) * logTimeStep), middle);
        for (int column = 0; column < start.Length; column++)
        {
            slope[column] -= flow[column];
        }

        (T thirdDerivative, T forces, T exponents) = ThirdDerivative(z, stepSize, logTime, logTimeStep, control);
        T square = logTimeStep * logTimeStep;
        T defect = (T.FromDyadic(2) * third * MatrixAlgebra.Norm<T>(slope)) + (square * square * thirdDerivative / T.FromDyadic(192));
        return defect + Rounding(z.Rows, logTimeStep, forces, exponents, control);
    }

    /// <summary>f(tau, w).</summary>
    private static T[] Velocity<T>(Matrix<T> z, T stepSize, T logTime, ReadOnlySpan<T> weights)
        where T : struct, IReal<T>
    {
        T[] sum = new T[weights.Length];
        for (int point = 0; point < z.Rows; point++)
        {
            T pull = stepSize * T.Exp(logTime - MatrixAlgebra.Dot(z.Row(point), weights));
            for (int column = 0; column < sum.Length; column++)
            {
                sum[column] = T.MultiplyAdd(pull, z[point, column], sum[column]);
            }
        }

        return sum;
    }

    /// <summary>Bounds along the cubic: on |f'''|, on the forces eta sum_n exp(a_n) |z_n|, and on the size of the exponents' terms.</summary>
    private static (T ThirdDerivative, T Forces, T Exponents) ThirdDerivative<T>(Matrix<T> z, T stepSize, T logTime, T logTimeStep, T[][] control)
        where T : struct, IReal<T>
    {
        T three = T.FromDyadic(3);
        T perStep = three / logTimeStep;
        T derivative = T.Zero;
        T forces = T.Zero;
        T exponents = T.Zero;
        T[] exponent = new T[4];
        for (int point = 0; point < z.Rows; point++)
        {
            T length = MatrixAlgebra.Norm(z.Row(point));
            for (int index = 0; index < exponent.Length; index++)
            {
                T time = logTime + (T.FromDyadic(index) * logTimeStep / three);
                exponent[index] = time - MatrixAlgebra.Dot<T>(z.Row(point), control[index]);
                exponents = T.Max(exponents, T.Abs(time) + (length * MatrixAlgebra.Norm<T>(control[index])));
            }

            T first = exponent[1] - exponent[0];
            T second = exponent[2] - exponent[1];
            T last = exponent[3] - exponent[2];
            T velocity = perStep * T.Max(T.Abs(first), T.Max(T.Abs(second), T.Abs(last)));
            T bend = T.FromDyadic(2) * perStep / logTimeStep;
            T acceleration = bend * T.Max(T.Abs(second - first), T.Abs(last - second));
            T jerk = bend / logTimeStep * T.Abs(last - second - (second - first));
            T force = stepSize * T.Exp(T.Max(T.Max(exponent[0], exponent[1]), T.Max(exponent[2], exponent[3]))) * length;
            forces += force;
            derivative += force * ((velocity * velocity * velocity) + (three * velocity * acceleration) + jerk);
        }

        return (derivative, forces, exponents);
    }

    // An exponent errs by d + 4 roundings of its terms, a velocity by that and n more of the forces, the curve's own slope by 8 of the control points over h.
    private static T Rounding<T>(int points, T logTimeStep, T forces, T exponents, T[][] control)
        where T : struct, IReal<T>
    {
        T size = T.Zero;
        foreach (T[] point in control)
        {
            size = T.Max(size, MatrixAlgebra.Norm<T>(point));
        }

        T evaluated = T.FromDyadic(2.0 * (points + control[0].Length + 8)) * logTimeStep * forces * (T.One + exponents);
        return T.FromDyadic(T.UnitRoundoff) * ((T.FromDyadic(8) * size) + evaluated);
    }
}
