using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>The minimiser of sum_n l(z_n.w) + lambda |w|^r, r at least 2, by Newton's method within the reach of its quadratic model.</summary>
/// <remarks>
/// A step moves no margin farther than the loss trusts its curvature (half a unit for the logistic loss), which keeps tiny lambda within reach: from a start
/// near the answer a few steps suffice, from zero about 2 ln(1/lambda). The gradient certifies the result: see <see cref="DistanceBound"/>.
/// </remarks>
public static class RegularisedMargin
{
    /// <summary>The gradient at w; d elements.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="points">Z, n x d.</param>
    /// <param name="loss">l.</param>
    /// <param name="lambda">lambda.</param>
    /// <param name="power">r.</param>
    /// <param name="weights">w, d elements.</param>
    public static T[] Gradient<T, TLoss>(Matrix<T> points, TLoss loss, T lambda, int power, ReadOnlySpan<T> weights)
        where T : struct, IReal<T>
        where TLoss : struct, IMarginLoss<T>
    {
        ArgumentNullException.ThrowIfNull(points);
        T[] gradient = points.TransposeTimes<T>([.. points.Times(weights).Select(margin => -loss.NegativeDerivative(margin))]);
        T ridge = T.FromDyadic(power) * lambda * Power(MatrixAlgebra.Norm(weights), power - 2);
        for (int column = 0; column < gradient.Length; column++)
        {
            gradient[column] = T.MultiplyAdd(ridge, weights[column], gradient[column]);
        }

        return gradient;
    }

    /// <summary>
    /// Minimises, and returns the number of steps. It stops when every lane's gradient is below 2^-36 of its ridge's, or after the given number of steps.
    /// </summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="points">Z, n x d.</param>
    /// <param name="loss">l.</param>
    /// <param name="lambda">lambda, positive.</param>
    /// <param name="power">r.</param>
    /// <param name="weights">The start, d elements, not zero; replaced by the result.</param>
    /// <param name="steps">The most steps.</param>
    public static int Minimise<T, TLoss>(Matrix<T> points, TLoss loss, T lambda, int power, T[] weights, int steps)
        where T : struct, IReal<T>
        where TLoss : struct, ICurvedMarginLoss<T>
    {
        ArgumentNullException.ThrowIfNull(weights);
        for (int step = 0; step < steps; step++)
        {
            T[] gradient = Gradient(points, loss, lambda, power, weights);
            T length = MatrixAlgebra.Norm<T>(weights);
            T ridge = T.FromDyadic(power) * lambda * Power(length, power - 2);
            T excess = MatrixAlgebra.Norm<T>(gradient) - (T.FromDyadic(1.0 / (1L << 36)) * ridge * length);
            if (Enumerable.Range(0, T.LaneCount).All(lane => excess.ToDouble(lane) <= 0))
            {
                return step;
            }

            T[] margins = points.Times<T>(weights);
            T[] change = LdlDecomposition<T>.Compute(Hessian(points, loss, margins, weights, ridge, power, length)).Solve(gradient);
            T[] moved = points.Times<T>(change);
            T factor = T.One;
            for (int point = 0; point < moved.Length; point++)
            {
                T trust = loss.Trust(margins[point]);
                factor = T.Min(factor, trust / T.Max(T.Abs(moved[point]), trust));
            }

            for (int column = 0; column < weights.Length; column++)
            {
                // Lanes that have arrived stay.
                weights[column] -= T.Select(-excess, factor * change[column], T.Zero);
            }
        }

        return steps;
    }

    /// <summary>
    /// How far a point with this gradient can be from the minimiser at most, for convex losses: (|g| 2^(r-2)/(r lambda))^(1/(r-1)), r = 2 or 3.
    /// </summary>
    /// <remarks>(|a|^(r-2) a - |b|^(r-2) b).(a - b) is at least 2^(2-r) |a - b|^r for r at least 2 (Lindqvist).</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="gradientNorm">A bound on |g|.</param>
    /// <param name="lambda">lambda.</param>
    /// <param name="power">r, 2 or 3.</param>
    public static T DistanceBound<T>(T gradientNorm, T lambda, int power)
        where T : struct, IReal<T> => power == 2
            ? gradientNorm / (T.FromDyadic(2) * lambda)
            : T.Sqrt(T.FromDyadic(2) * gradientNorm / (T.FromDyadic(3) * lambda));

    private static Matrix<T> Hessian<T, TLoss>(Matrix<T> points, TLoss loss, T[] margins, T[] weights, T ridge, int power, T length)
        where T : struct, IReal<T>
        where TLoss : struct, ICurvedMarginLoss<T>
    {
        Matrix<T> hessian = new(weights.Length, weights.Length);
        T radial = T.FromDyadic(power - 2) * ridge / (length * length);
        T[] curvatures = [.. margins.Select(loss.SecondDerivative)];
        for (int row = 0; row < weights.Length; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                T sum = (radial * weights[row] * weights[column]) + (row == column ? ridge : T.Zero);
                for (int point = 0; point < margins.Length; point++)
                {
                    sum = T.MultiplyAdd(curvatures[point] * points[point, row], points[point, column], sum);
                }

                hessian[row, column] = sum;
                hessian[column, row] = sum;
            }
        }

        return hessian;
    }

    private static T Power<T>(T value, int power)
        where T : struct, IReal<T> => Enumerable.Repeat(value, power).Aggregate(T.One, (product, factor) => product * factor);
}
