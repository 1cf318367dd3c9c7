using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>
/// The largest margin for the sum of Fourier coefficients, gamma = max over |beta|_F at most 1 of min_n z_n.beta = min over shares q of
/// max_k |(Z'q)^_k|, between two bounds.
/// </summary>
/// <remarks>
/// <para>|beta|_F = (1/D) sum_k |beta^_k| with the unnormalised transform. Weak duality, q.Z beta = (1/D) sum_k conj((Z'q)^_k) beta^_k, at most
/// max_k |(Z'q)^_k| |beta|_F, puts the margin of every direction below the bound of all shares. Both are computed from Z, beta and q alone, so the
/// pair is its own certificate.</para>
/// <para>Method: multipliers p with the largest sum among |(Z'p)^_k| at most 1, p at least 0, have the sum 1/gamma. The minima of
/// -tau sum p - sum log(1 - |(Z'p)^_k|^2) - sum log p_n for growing tau lead there (Nesterov and Nemirovskii 1994, Newton's method with the step
/// 1/(1 + decrement)); the direction with beta^_k proportional to (Z'p)^_k/(1 - |(Z'p)^_k|^2) has margins that are proportional to 1 + 1/(tau p_n).</para>
/// </remarks>
public sealed class FourierMargin
{
    /// <summary>
    /// What the two bounds may differ by, relatively to the upper one: far above what float64 loses in 1 - |(Z'p)^_k|^2, which goes to zero with 1/tau.
    /// </summary>
    public const double Width = 1.0 / (1 << 16);

    private const double Growth = 8;
    private const double Centred = 1.0 / 64;
    private const int MostStages = 32;
    private const int MostSteps = 64;

    private readonly Matrix<Float64> _points;
    private readonly FourierBasis<Float64> _basis;

    // Real and imaginary parts of the points' coefficients: frequencies 0 .. D/2 x points.
    private readonly Matrix<Float64> _real;
    private readonly Matrix<Float64> _imaginary;
    private readonly Float64[] _multipliers;

    private FourierMargin(Matrix<Float64> points)
    {
        _points = points;
        _basis = FourierBasis<Float64>.Of(points.Columns);
        int frequencies = (points.Columns / 2) + 1;
        (_real, _imaginary) = (new(frequencies, points.Rows), new(frequencies, points.Rows));
        for (int point = 0; point < points.Rows; point++)
        {
            for (int frequency = 0; frequency < frequencies; frequency++)
            {
                (_real[frequency, point], _imaginary[frequency, point]) = Coefficient(points.Row(point), frequency);
            }
        }

        Float64 largest = Float64.Sqrt(Enumerable.Range(0, frequencies)
            .Select(frequency => Square(_real.Row(frequency)) + Square(_imaginary.Row(frequency)))
            .Aggregate(Float64.Max));
        // |(Z'p)^_k| is at most 1/2 here, by Cauchy and Schwarz.
        _multipliers = [.. Enumerable.Repeat(Float64.FromDyadic(0.5 / Math.Sqrt(points.Rows)) / largest, points.Rows)];
        Float64 weight = Float64.One / _multipliers[0];
        Direction = new Float64[points.Columns];
        for (int stage = 0; stage < MostStages && !IsClosed; stage++)
        {
            Centre(weight);
            (Lower, Upper) = Bounds();
            weight *= Float64.FromDyadic(Growth);
        }
    }

    private bool IsClosed => Upper > 0 && Upper - Lower <= Width * Upper;

    /// <summary>The margin that <see cref="Direction"/> attains: a lower bound.</summary>
    public double Lower { get; private set; }

    /// <summary>max_k |(Z'q)^_k| for <see cref="Shares"/>: an upper bound.</summary>
    public double Upper { get; private set; }

    /// <summary>beta, D elements, of any length.</summary>
    public Float64[] Direction { get; }

    /// <summary>q, n elements above zero, that add up to one.</summary>
    public Float64[] Shares
    {
        get
        {
            Float64 sum = _multipliers.Aggregate((left, right) => left + right);
            return [.. _multipliers.Select(multiplier => multiplier / sum)];
        }
    }

    /// <summary>Finds both bounds.</summary>
    /// <param name="points">Z, n x D, one signed point a row, with D at least 2; not changed.</param>
    /// <exception cref="CertificateException">Both bounds differ by more than <see cref="Width"/>.</exception>
    /// <exception cref="ArithmeticException">Nothing separates the points, so that multipliers grow without end.</exception>
    public static FourierMargin Compute(Matrix<Float64> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        FourierMargin result = new(points);
        return result.IsClosed
            ? result
            : throw new CertificateException(FormattableString.Invariant(
                $"The largest margin lies between {result.Lower} and {result.Upper}, which are too far apart."));
    }

    /// <summary>min_n z_n.beta/|beta|_F.</summary>
    /// <param name="points">Z, n x D.</param>
    /// <param name="direction">beta, D elements, not zero.</param>
    public static double Of(Matrix<Float64> points, Float64[] direction)
    {
        ArgumentNullException.ThrowIfNull(points);
        RunningError<Float64>[] sizes = FourierBasis<Float64>.Of(points.Columns).Sizes([.. direction.Select(RunningError<Float64>.Exact)]);
        return points.Times<Float64>(direction).Min(margin => margin.Value) * points.Columns / sizes.Sum(size => size.Value.Value);
    }

    private (Float64 Real, Float64 Imaginary) Coefficient(ReadOnlySpan<Float64> vector, int frequency)
    {
        (Float64 real, Float64 imaginary) = (Float64.Zero, Float64.Zero);
        for (int index = 0; index < vector.Length; index++)
        {
            (RunningError<Float64> cosine, RunningError<Float64> sine) = _basis.Root(index * frequency % vector.Length);
            real += vector[index] * cosine.Value;
            imaginary -= vector[index] * sine.Value;
        }

        return (real, imaginary);
    }

    private (double Lower, double Upper) Bounds()
    {
        (Float64[] real, Float64[] imaginary, Float64[] rooms) = Combined();
        for (int index = 0; index < Direction.Length; index++)
        {
            Direction[index] = Float64.Zero;
            for (int frequency = 0; frequency < rooms.Length; frequency++)
            {
                (RunningError<Float64> cosine, RunningError<Float64> sine) = _basis.Root(index * frequency % Direction.Length);
                Direction[index] += ((real[frequency] * cosine.Value) - (imaginary[frequency] * sine.Value)) / rooms[frequency];
            }
        }

        Float64[] shares = Shares;
        return (
            Of(_points, Direction),
            _real.Times<Float64>(shares)
                .Zip(_imaginary.Times<Float64>(shares), (left, right) => Math.Sqrt(((left * left) + (right * right)).Value))
                .Max());
    }

    // The coefficients of Z'p, and 1 - |(Z'p)^_k|^2.
    private (Float64[] Real, Float64[] Imaginary, Float64[] Rooms) Combined()
    {
        Float64[] real = _real.Times<Float64>(_multipliers);
        Float64[] imaginary = _imaginary.Times<Float64>(_multipliers);
        return (real, imaginary, [.. real.Zip(imaginary, (left, right) => Float64.One - (left * left) - (right * right))]);
    }

    // Newton's method from the last centre. A step of length 1/(1 + decrement) stays inside.
    private void Centre(Float64 weight)
    {
        int count = _multipliers.Length;
        Float64 two = Float64.FromDyadic(2);
        for (int iteration = 0; iteration < MostSteps; iteration++)
        {
            (Float64[] real, Float64[] imaginary, Float64[] rooms) = Combined();
            Matrix<Float64> hessian = new(count, count);
            Float64[] descent = [.. _multipliers.Select(multiplier => weight + (Float64.One / multiplier))];
            for (int row = 0; row < count; row++)
            {
                hessian[row, row] = Float64.One / (_multipliers[row] * _multipliers[row]);
            }

            for (int frequency = 0; frequency < rooms.Length; frequency++)
            {
                Float64 Growing(int point) =>
                    two * ((real[frequency] * _real[frequency, point]) + (imaginary[frequency] * _imaginary[frequency, point])) / rooms[frequency];
                for (int row = 0; row < count; row++)
                {
                    descent[row] -= Growing(row);
                    for (int column = 0; column < count; column++)
                    {
                        Float64 product = (_real[frequency, row] * _real[frequency, column]) + (_imaginary[frequency, row] * _imaginary[frequency, column]);
                        hessian[row, column] += (Growing(row) * Growing(column)) + (two * product / rooms[frequency]);
                    }
                }
            }

            Float64[] step = LdlDecomposition<Float64>.Compute(hessian).Solve(descent);
            double decrement = Math.Sqrt(Math.Max(0, MatrixAlgebra.Dot<Float64>(step, descent).Value));
            Float64 length = Float64.FromDyadic(decrement < Centred ? 1 : 1 / (1 + decrement));
            for (int point = 0; point < count; point++)
            {
                _multipliers[point] += length * step[point];
            }

            if (decrement < Centred)
            {
                return;
            }
        }
    }

    private static Float64 Square(ReadOnlySpan<Float64> vector) => MatrixAlgebra.Dot(vector, vector);
}
