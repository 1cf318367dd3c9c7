using System.Globalization;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The point of smallest norm in the convex hull of z_1 .. z_n, by Wolfe's method, certified; and with it the maximum margin.</summary>
/// <remarks>
/// <para>P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11 (1976). With x the point found, the largest margin
/// max over unit u of min_n z_n.u equals |x|, attained at u = x/|x|; w_hat = x/|x|^2 is the shortest w with every z_n.w at least 1. If x = 0
/// no direction separates, and the weights prove it.</para>
/// <para>The nearest point of an affine hull is found by modified Gram-Schmidt without square roots, so that the same program is exact in
/// the rationals and, in floating point, loses no digits to squared condition numbers.</para>
/// <para>Termination: in exact arithmetic |x| falls with every major step, no support recurs, and the method is finite. In floating
/// point it stops as soon as <see cref="Gap"/> is within <see cref="GapTolerance"/>, or when |x| fails to fall; the certificate then decides.</para>
/// </remarks>
/// <typeparam name="T">The number system; scalars only, since the method branches on data.</typeparam>
public sealed class MinimumNormPoint<T>
    where T : struct, IOrderedField<T>
{
    private readonly Matrix<T> _points;

    internal MinimumNormPoint(Matrix<T> points, T[] point, T[] weights)
    {
        _points = points;
        Point = point;
        Weights = weights;
        Support = [.. Enumerable.Range(0, weights.Length).Where(index => weights[index] > T.Zero)];
        SquaredNorm = MatrixAlgebra.Dot<T>(point, point);
        T[] products = points.Times<T>(point);
        LowestProduct = products[0];
        foreach (T product in products)
        {
            LowestProduct = product < LowestProduct ? product : LowestProduct;
        }

        // max_n |z_n|^2: the scale of every tolerance here.
        T scale = T.Zero;
        for (int row = 0; row < points.Rows; row++)
        {
            T square = MatrixAlgebra.Dot<T>(points.Row(row), points.Row(row));
            scale = square > scale ? square : scale;
        }

        SquaredScale = scale;
    }

    /// <summary>x, the point of smallest norm; d elements.</summary>
    public T[] Point { get; }

    /// <summary>The convex weights with x = sum_n weights_n z_n; n elements.</summary>
    public T[] Weights { get; }

    /// <summary>The indices of the positive weights; their points are affinely independent.</summary>
    public int[] Support { get; }

    /// <summary>|x|^2, the square of the maximum margin.</summary>
    public T SquaredNorm { get; }

    /// <summary>min_n z_n.x. By weak duality the maximum margin lies between this over |x| and |x|.</summary>
    public T LowestProduct { get; }

    /// <summary>The duality gap |x|^2 - min_n z_n.x, which is zero at the solution and never less than the squared error of x.</summary>
    public T Gap => SquaredNorm - LowestProduct;

    /// <summary>
    /// What rounding may leave of the gap: 8 (d + 2) s u max_n |z_n|^2 with s at most d + 1 support points; zero in exact arithmetic.
    /// </summary>
    /// <remarks>
    /// Gram-Schmidt solves a least-squares problem exactly for points moved by at most 2 (d + 2) s u max|z| (Bjorck 1967; Higham, chapter 19);
    /// a product of two such points moves by twice that, and a difference of two products by four times.
    /// </remarks>
    public T GapTolerance => T.FromDyadic(8.0 * (_points.Columns + 2) * (_points.Columns + 1) * T.UnitRoundoff) * SquaredScale;

    /// <summary>Whether x is proved to separate: every z_n.x exceeds the rounding of its own computation (zero in exact arithmetic).</summary>
    /// <remarks>The bound on |error of z.x| is (d + 2) u |z||x| by Cauchy and Schwarz; compared squared, since a field has no roots.</remarks>
    public bool IsSeparable
    {
        get
        {
            T factor = T.FromDyadic((_points.Columns + 2) * T.UnitRoundoff);
            return LowestProduct > T.Zero && LowestProduct * LowestProduct > factor * factor * SquaredScale * SquaredNorm;
        }
    }

    private T SquaredScale { get; }

    /// <summary>Finds the point and certifies it.</summary>
    /// <param name="points">z, n x d, one point a row; copied.</param>
    /// <exception cref="ArgumentException">There is no point, or points have no coordinates.</exception>
    /// <exception cref="CertificateException">The optimality conditions fail beyond rounding.</exception>
    public static MinimumNormPoint<T> Compute(Matrix<T> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Elements.Length == 0)
        {
            throw new ArgumentException("The convex hull of no points has no nearest point.", nameof(points));
        }

        MinimumNormPoint<T> result = WolfeMethod.Run(points.Clone());
        result.Certify();
        return result;
    }

    /// <summary>The maximum-margin vector w_hat = x/|x|^2: the shortest w with z_n.w at least 1 for every n; d elements.</summary>
    /// <exception cref="InvalidOperationException">The points are not separable, or not provably so in this precision.</exception>
    public T[] MaximumMarginVector()
    {
        if (!IsSeparable)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"No direction separates the points: a convex combination of them has norm {Math.Sqrt(SquaredNorm.ToDouble()):R}, and the weights prove it."));
        }

        return [.. Point.Select(element => element / SquaredNorm)];
    }

    /// <summary>Checks the optimality conditions: weights non-negative with sum 1, x their combination, and the gap closed. Exact in exact fields.</summary>
    /// <remarks>
    /// Sufficient by weak duality: any convex combination x bounds the margin from above by |x|, and min_n z_n.x / |x| bounds it from below.
    /// If x = 0 the same weights are the certificate that nothing separates. In floating point the sum of n weights and the combination may err by
    /// 2 (n + 2) u, relative to 1 and to max|z| respectively, and the gap by <see cref="GapTolerance"/>.
    /// </remarks>
    /// <exception cref="CertificateException">A condition fails; the message names it.</exception>
    public void Certify()
    {
        double unit = T.UnitRoundoff;
        T sum = T.Zero;
        for (int index = 0; index < Weights.Length; index++)
        {
            if (!(Weights[index] >= T.Zero))
            {
                throw new CertificateException($"Weight {index} is negative or not a number: {Weights[index]}.");
            }

            sum += Weights[index];
        }

        double relative = 2 * (Weights.Length + 2) * unit;
        Certificate.Vanishes("The sum of the weights less one", sum - T.One, relative, 0);
        T[] combination = _points.TransposeTimes<T>(Weights);
        for (int index = 0; index < Point.Length; index++)
        {
            double budget = unit == 0 ? 0 : relative * Math.Sqrt(SquaredScale.ToDouble());
            Certificate.Vanishes($"Element {index} of x less the weighted sum", Point[index] - combination[index], budget, 0);
        }

        // Recomputed from x, so that no stored figure is trusted.
        T square = MatrixAlgebra.Dot<T>(Point, Point);
        T[] products = _points.Times<T>(Point);
        for (int index = 0; index < products.Length; index++)
        {
            if (!(square - products[index] <= GapTolerance))
            {
                throw new CertificateException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"z_{index}.x is {products[index]}, below |x|^2 = {square} by more than rounding explains ({GapTolerance})."));
            }
        }
    }
}
