using System.Runtime.Intrinsics;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class SeparableClassificationTests
{
    [Fact]
    public void The_negative_gradient_satisfies_the_symmetric_difference_identity_of_quadratics()
    {
        // With l(m) = (1 - m)^2 the loss is quadratic: f(w + h) - f(w - h) = 2 h.grad f(w) for every h, exactly.
        Matrix<Rational> z = Draw.Matrix<Rational>(5, 3, 1);
        Rational[] weights = Draw.Array<Rational>(3, 2);
        Rational[] direction = Draw.Array<Rational>(3, 3);
        Rational[] descent = new Rational[3];
        SeparableClassification.NegativeGradient<Rational, ArrayMemory<Rational>, SquaredLoss<Rational>>(z.Elements, 5, 3, default, weights, descent);
        Rational difference = Value([.. weights.Zip(direction, (w, h) => w - h)]) - Value([.. weights.Zip(direction, (w, h) => w + h)]);
        Assert.Equal(difference, Rational.FromDyadic(2) * MatrixAlgebra.Dot<Rational>(direction, descent));

        Rational Value(Rational[] at) => SeparableClassification.Loss<Rational, ArrayMemory<Rational>, SquaredLoss<Rational>>(z.Elements, 5, 3, default, at);
    }

    [Fact]
    public void Descent_is_the_textbook_formula_exactly()
    {
        Matrix<Rational> z = Draw.Matrix<Rational>(4, 3, 4);
        Rational[] weights = Draw.Array<Rational>(3, 5);
        Rational eta = new(1, 50);
        Rational[] expected = (Rational[])weights.Clone();
        for (int step = 0; step < 3; step++)
        {
            Rational[] pulls = [.. z.Times<Rational>(expected).Select(margin => Rational.FromDyadic(2) * (Rational.One - margin))];
            expected = [.. expected.Zip(z.TransposeTimes<Rational>(pulls), (w, g) => w + (eta * g))];
        }

        SeparableClassification.GradientDescent<Rational, ArrayMemory<Rational>, SquaredLoss<Rational>>(
            z.Elements, 4, 3, default, eta, 3, weights, new Rational[3]);
        Assert.Equal(expected, weights);
    }

    [Fact]
    public void Losses_and_gradients_agree_with_the_formulas_in_plain_doubles()
    {
        const int Points = 6;
        const int Dimensions = 3;
        for (uint seed = 0; seed < 10; seed++)
        {
            Matrix<Float64> z = Draw.Matrix<Float64>(Points, Dimensions, seed);
            Float64[] weights = Draw.Array<Float64>(Dimensions, seed + 50);
            double[] margins = Draw.Doubles(z.Times<Float64>(weights));
            AssertNear(
                SeparableClassification.Loss<Float64, ArrayMemory<Float64>, ExponentialLoss<Float64>>(z.Elements, Points, Dimensions, default, weights),
                margins.Sum(margin => Math.Exp(-margin)),
                margins);
            AssertNear(
                SeparableClassification.Loss<Float64, ArrayMemory<Float64>, LogisticLoss<Float64>>(z.Elements, Points, Dimensions, default, weights),
                margins.Sum(margin => Math.Max(-margin, 0) + LogOnePlus(Math.Exp(-Math.Abs(margin)))),
                margins);
        }

        Assert.Equal(0.5, new LogisticLoss<Float64>().NegativeDerivative(Float64.Zero).Value);
        Assert.Equal(1, new ExponentialLoss<Float64>().NegativeDerivative(Float64.Zero).Value);

        // These products of grid numbers are exact, so margins are; each of the terms may err by 4 u of its own in either program's
        // elementary functions, and their sum by one u a term. All terms are positive, so relative errors carry over to sums.
        static void AssertNear(Float64 actual, double expected, double[] margins) =>
            Assert.Equal(expected, actual.Value, (8 + (2 * margins.Length)) * Float64.UnitRoundoff * Math.Abs(expected));
    }

    [Fact]
    public void The_flow_converges_to_the_closed_form_with_order_four()
    {
        // One point on a line: e^(z w(t)) = e^(z w(1)) + eta z^2 (t - 1).
        const double Z = 1.25;
        const double Eta = 0.5;
        const double Start = 0.25;
        double exact = Math.Log(Math.Exp(Z * Start) + (Eta * Z * Z * (Math.Exp(4) - 1))) / Z;
        double[] errors = [.. new[] { 16, 32, 64 }.Select(steps =>
        {
            Float64[] weights = [new(Start)];
            Float64 end = Flow<Float64>([new(Z)], 1, 1, new(Eta), new(4.0 / steps), steps, weights);
            Assert.Equal(4, end.Value);
            return Math.Abs(weights[0].Value - exact);
        })];

        // The order observed between successive halvings of the step; the next term of the expansion is O(h) and halves too.
        double coarse = Math.Log2(errors[0] / errors[1]);
        double fine = Math.Log2(errors[1] / errors[2]);
        Assert.InRange(fine, 3.5, 4.5);
        Assert.True(Math.Abs(fine - 4) <= Math.Abs(coarse - 4) + 0.1, $"Orders {coarse} and {fine}.");
    }

    [Fact]
    public void Lanes_have_the_bits_of_scalars()
    {
        Lanes[] z = Draw.Array<Lanes>(12, 6);
        Lanes eta = Lanes.FromDyadic(1.0 / 64);
        Lanes[] descended = new Lanes[3];
        Lanes[] flowed = new Lanes[3];
        SeparableClassification.GradientDescent<Lanes, ArrayMemory<Lanes>, LogisticLoss<Lanes>>(z, 4, 3, default, eta, 20, descended, new Lanes[3]);
        Flow(z, 4, 3, eta, Lanes.FromDyadic(1.0 / 64), 20, flowed);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Float64[] one = Draw.Lane(z, lane);
            Float64[] weights = new Float64[3];
            SeparableClassification.GradientDescent<Float64, ArrayMemory<Float64>, LogisticLoss<Float64>>(
                one, 4, 3, default, new(1.0 / 64), 20, weights, new Float64[3]);
            Draw.SameBits(weights, descended, lane);
            weights = new Float64[3];
            Flow(one, 4, 3, new(1.0 / 64), new Float64(1.0 / 64), 20, weights);
            Draw.SameBits(weights, flowed, lane);
        }
    }

    [Fact]
    public void The_loops_over_lanes_have_the_bits_of_the_general_ones()
    {
        // Fewer and more points than fit one block, with and without a rest beyond fours.
        foreach (int points in new[] { 0, 1, 3, 4, 7, 16, 17, 35 })
        {
            foreach (int dimensions in new[] { 0, 1, 3, 4, 5, 8, 11 })
            {
                Lanes[] z = Draw.Array<Lanes>(points * dimensions, 7);
                Lanes[] weights = [.. Draw.Array<Lanes>(dimensions, 8).Select(weight => weight / Lanes.FromDyadic(3))];
                SameBits(z, points, dimensions, weights);
                foreach (double special in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -0.0 })
                {
                    for (int place = 0; place < z.Length; place += dimensions + 1)
                    {
                        Lanes[] changed = [.. z];
                        changed[place] = new(changed[place].Value.WithElement(place % Lanes.Count, special));
                        SameBits(changed, points, dimensions, weights);
                    }
                }
            }
        }

        static void SameBits(Lanes[] z, int points, int dimensions, Lanes[] weights)
        {
            // What the vectors held before does not matter.
            Lanes[] expected = Draw.Array<Lanes>(dimensions, 9);
            Lanes[] actual = Draw.Array<Lanes>(dimensions, 10);
            SeparableClassification.NegativeGradientByPoints<Lanes, ArrayMemory<Lanes>, ExponentialLoss<Lanes>>(
                z, points, dimensions, default, weights, expected);
            SeparableClassification.NegativeGradient<Lanes, ArrayMemory<Lanes>, ExponentialLoss<Lanes>>(z, points, dimensions, default, weights, actual);
            Assert.Equal(Bits(expected), Bits(actual));
        }

        // NaN has one pattern here: which of two it comes from is the compiler's choice.
        static long[] Bits(Lanes[] elements) =>
        [
            .. from element in elements
               from lane in Enumerable.Range(0, Lanes.Count)
               select BitConverter.DoubleToInt64Bits(double.IsNaN(element.ToDouble(lane)) ? double.NaN : element.ToDouble(lane)),
        ];
    }

    [Theory]
    [InlineData(19, 5, 5)]
    [InlineData(20, 4, 5)]
    [InlineData(20, 5, 4)]
    public void Memory_that_is_too_short_is_refused(int z, int weights, int pull) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        SeparableClassification.NegativeGradient<Lanes, ArrayMemory<Lanes>, ExponentialLoss<Lanes>>(
            new Lanes[z], 4, 5, default, new Lanes[weights], new Lanes[pull]));

    private static double LogOnePlus(double x)
    {
        // Kahan's correction of log(1 + x) for the rounding of 1 + x.
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    private static T Flow<T>(T[] z, int points, int dimensions, T eta, T step, int steps, T[] weights)
        where T : struct, IReal<T> =>
        SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, ExponentialLoss<T>>(
            z, points, dimensions, default, eta, T.Zero, step, steps, weights, new T[3 * dimensions]);
}

/// <summary>l(m) = (1 - m)^2, a polynomial, for exact checks.</summary>
internal readonly struct SquaredLoss<T> : IMarginLoss<T>
    where T : struct, IField<T>
{
    public T Value(T margin) => (T.One - margin) * (T.One - margin);

    public T NegativeDerivative(T margin) => T.FromDyadic(2) * (T.One - margin);
}
