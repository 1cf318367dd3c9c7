using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>Whether signed points z_n can be separated by some w with every z_n.w > 0, and the largest margin; exactly, for points in doubles.</summary>
/// <remarks>
/// Wolfe's method (see <see cref="MinimumNormPoint{T}"/>) in integers: the weights of a support have one common denominator, and the nearest point of its
/// affine hull comes from elimination without fractions. Double-double goes first and proposes where to start, so that few exact steps are left; whatever it
/// proposes, the result satisfies the conditions of Karush, Kuhn and Tucker exactly.
/// </remarks>
public sealed class ExactSeparation
{
    private ExactSeparation(bool isSeparable, int[] support, Rational[] weights)
    {
        (IsSeparable, Support, Weights) = (isSeparable, support, weights);
        Touching = support;
    }

    /// <summary>Whether some direction separates the points.</summary>
    public bool IsSeparable { get; }

    /// <summary>The points with weight; affinely independent, and independent if the points can be separated.</summary>
    public IReadOnlyList<int> Support { get; }

    /// <summary>
    /// Positive weights of the support that add up to one: their sum of z is the point of the hull that is nearest to zero, or zero itself if nothing
    /// separates.
    /// </summary>
    public IReadOnlyList<Rational> Weights { get; }

    /// <summary>The points at the largest margin, with weight or without; those of <see cref="Support"/> where nothing separates.</summary>
    public IReadOnlyList<int> Touching { get; private init; }

    /// <summary>Decides.</summary>
    /// <param name="points">z_n, one array each; finite, as many numbers in each.</param>
    public static ExactSeparation Of(IReadOnlyList<double[]> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Select((point, index) => (point, index)).FirstOrDefault(one => one.point.All(value => value == 0)) is { point: not null } zero)
        {
            return new(false, [zero.index], [Rational.One]);
        }

        // That zero lies in the hull does not depend on the units of the columns, and floats see it better in units that suit.
        double[][] equilibrated = Equilibrated(points);
        if (Propose(equilibrated) is { IsSeparable: false } hull)
        {
            ExactSeparation found = new Search(new(equilibrated), hull.Weights).Run();
            if (!found.IsSeparable)
            {
                return found;
            }
        }

        return new Search(new(points), Propose(points)?.Weights ?? []).Run();
    }

    /// <summary>z_n.x over the support's own for every n; exactly: one where the point touches the largest margin, more elsewhere.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The nearest point x of the hull, over its squared length: the shortest w with every z_n.w at least 1.</returns>
    public IReadOnlyList<Rational> MarginVector(IReadOnlyList<double[]> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        Rational[] nearest = [.. Enumerable.Range(0, points[0].Length).Select(column => Support.Zip(Weights)
            .Aggregate(Rational.Zero, (sum, one) => sum + (one.Second * Rational.FromDyadic(points[one.First][column]))))];
        Rational squared = MatrixAlgebra.Dot<Rational>(nearest, nearest);
        return [.. nearest.Select(value => value / squared)];
    }

    private static (bool IsSeparable, double[] Weights)? Propose(IReadOnlyList<double[]> points)
    {
        try
        {
            MinimumNormPoint<OrderedDoubleDouble> nearest = MinimumNormPoint<OrderedDoubleDouble>.Compute(
                new(points.Count, points[0].Length, [.. points.SelectMany(point => point).Select(OrderedDoubleDouble.FromDyadic)]));
            return (nearest.IsSeparable, [.. nearest.Weights.Select(weight => weight.ToDouble())]);
        }
        catch (CertificateException)
        {
            // Not precise enough for these points.
            return null;
        }
    }

    // Every column divided by the power of two that its largest number has.
    private static double[][] Equilibrated(IReadOnlyList<double[]> points)
    {
        int[] exponents = [.. Enumerable.Range(0, points[0].Length).Select(column => points.Max(point => Math.Abs(point[column])) is var most and > 0
            ? Math.ILogB(most)
            : 0)];
        return [.. points.Select(point => point.Select((value, column) => Math.ScaleB(value, -exponents[column])).ToArray())];
    }

    // Wolfe's method from given weights on; from the shortest point without any.
    private sealed class Search
    {
        private readonly DyadicSystem _system;
        private List<int> _support;

        // Over the common denominator.
        private List<BigInteger> _weights;
        private BigInteger _denominator;

        public Search(DyadicSystem system, double[] weights)
        {
            _system = system;
            _support = [.. Enumerable.Range(0, weights.Length).Where(row => weights[row] > 0)];
            DyadicSystem positive = new([.. _support.Select(row => (double[])[weights[row]])]);
            _weights = [.. _support.Select((_, index) => positive[index][0])];
            _denominator = _weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        }

        public ExactSeparation Run()
        {
            try
            {
                if (_support.Count > 0)
                {
                    ReduceToInterior();
                }
            }
            catch (ArithmeticException)
            {
                // The proposed points depend on each other affinely, so there is no single nearest point to go to.
                _support = [];
            }

            if (_support.Count == 0)
            {
                BigInteger[] lengths = [.. Enumerable.Range(0, _system.Rows).Select(row => Dot(_system[row], _system[row]))];
                (_support, _weights, _denominator) = ([Array.IndexOf(lengths, lengths.Min())], [BigInteger.One], BigInteger.One);
            }

            while (true)
            {
                BigInteger[] nearest = [.. Enumerable.Range(0, _system.Columns).Select(column =>
                    _support.Select((row, index) => _weights[index] * _system[row][column]).Aggregate(BigInteger.Zero, (sum, term) => sum + term))];
                BigInteger square = Dot(nearest, nearest);
                BigInteger[] beyond = [.. Enumerable.Range(0, _system.Rows).Select(row => (_denominator * Dot(_system[row], nearest)) - square)];
                BigInteger lowest = beyond.Min();
                if (square.IsZero || lowest.Sign >= 0)
                {
                    return new(!square.IsZero, [.. _support], [.. _weights.Select(weight => new Rational(weight, _denominator))])
                    {
                        Touching = square.IsZero ? [.. _support] : [.. Enumerable.Range(0, _system.Rows).Where(row => beyond[row].IsZero)],
                    };
                }

                // No point of the support enters: each has the product that the nearest point of their affine hull has with itself.
                _support.Add(Array.IndexOf(beyond, lowest));
                _weights.Add(BigInteger.Zero);
                ReduceToInterior();
            }
        }

        // Towards the nearest point of the affine hull, dropping points whose weight reaches zero on the way.
        private void ReduceToInterior()
        {
            while (true)
            {
                (BigInteger[] target, BigInteger denominator) = AffineMinimiser();
                (int leaving, BigInteger reached, BigInteger of) = (-1, BigInteger.One, BigInteger.One);
                for (int index = 0; index < target.Length; index++)
                {
                    if (target[index].Sign > 0)
                    {
                        continue;
                    }

                    // The part of the way at which this weight is zero: w/(w - y) over common denominators.
                    BigInteger here = _weights[index] * denominator;
                    BigInteger way = here - (target[index] * _denominator);
                    if (way.IsZero || leaving < 0 || here * of < reached * way)
                    {
                        (leaving, reached, of) = (index, here, way.IsZero ? BigInteger.One : way);
                    }
                }

                if (leaving < 0)
                {
                    (_weights, _denominator) = ([.. target], denominator);
                    return;
                }

                List<BigInteger> moved = [.. _weights.Select((weight, index) =>
                    (weight * denominator * of) + (reached * ((target[index] * _denominator) - (weight * denominator))))];
                moved.RemoveAt(leaving);
                _support.RemoveAt(leaving);
                _denominator *= denominator * of;
                BigInteger common = moved.Aggregate(_denominator, BigInteger.GreatestCommonDivisor);
                (_weights, _denominator) = ([.. moved.Select(weight => weight / common)], _denominator / common);
            }
        }

        // The affine weights of the point of smallest norm: G y = l 1 and sum y = 1.
        private (BigInteger[] Weights, BigInteger Denominator) AffineMinimiser()
        {
            BigInteger[][] system =
            [
                .. _support.Select(row => _support.Select(column => Dot(_system[row], _system[column])).Concat([BigInteger.One, BigInteger.Zero]).ToArray()),
                [.. Enumerable.Repeat(BigInteger.One, _support.Count), BigInteger.Zero, BigInteger.One],
            ];
            (BigInteger[] numerators, BigInteger determinant) = DyadicSystem.Solve(system);
            int sign = determinant.Sign;
            return ([.. numerators[..^1].Select(numerator => sign * numerator)], sign * determinant);
        }
    }

    private static BigInteger Dot(IReadOnlyList<BigInteger> left, IReadOnlyList<BigInteger> right)
    {
        BigInteger sum = BigInteger.Zero;
        for (int index = 0; index < left.Count; index++)
        {
            sum += left[index] * right[index];
        }

        return sum;
    }
}
