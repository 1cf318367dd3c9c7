using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class VectorsTests
{
    [Fact]
    public void Inner_products_and_updates_are_exact_in_the_rationals_at_every_length()
    {
        for (int length = 0; length < 12; length++)
        {
            Rational[] left = Draw.Array<Rational>(length, 1);
            Rational[] right = Draw.Array<Rational>(length, 2);
            Rational expected = left.Zip(right, (l, r) => l * r).Aggregate(Rational.Zero, (sum, term) => sum + term);
            Assert.Equal(expected, Vectors.Dot<Rational, ArrayMemory<Rational>>(left, right, length));

            Rational[] target = (Rational[])right.Clone();
            Rational factor = new(3, 7);
            Vectors.AddScaled<Rational, ArrayMemory<Rational>>(factor, left, target, length);
            Assert.Equal(left.Zip(right, (l, r) => (factor * l) + r), target);
        }
    }

    [Fact]
    public void The_error_of_an_inner_product_stays_within_its_bound()
    {
        for (uint seed = 0; seed < 50; seed++)
        {
            // Products of numbers with 53 significant bits, so that every step rounds.
            Float64[] left = [.. Draw.Array<Float64>(37, seed).Select(element => element / new Float64(3))];
            Float64[] right = [.. Draw.Array<Float64>(37, seed + 1000).Select(element => element / new Float64(7))];
            Float64 actual = Vectors.Dot<Float64, ArrayMemory<Float64>>(left, right, 37);
            Rational error = Vectors.Dot<Rational, ArrayMemory<Rational>>(Draw.Convert<Rational>(left), Draw.Convert<Rational>(right), 37)
                - Rational.FromDyadic(actual.Value);
            double magnitude = left.Zip(right, (l, r) => Math.Abs(l.Value * r.Value)).Sum();
            Assert.True(Math.Abs(error.ToDouble()) <= ((37 / 4.0) + 5) * Float64.UnitRoundoff * magnitude);
        }
    }
}
