using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Theorems.Numbers.Tests;

public class RationalTests
{
    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2026UL, 1121UL);

    // Shared factors are common among small numbers; the powers of two make some of them long.
    private static Arbitrary<Rational> Fractions => Arb.From(
        from numerator in Gen.Choose(-60, 60)
        from denominator in Gen.Choose(1, 60)
        from shift in Gen.Elements(0, 0, 0, 70, -70)
        select new Rational(numerator, denominator) * (shift >= 0 ? new(BigInteger.One << shift, 1) : new(1, BigInteger.One << -shift)));

    private static bool IsReduced(Rational value) =>
        value.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne;

    [Fact]
    public void Field_laws_hold() => Prop.ForAll(Fractions, Fractions, Fractions, (a, b, c) =>
        (a + b) + c == a + (b + c) && a + b == b + a && a - b == a + (-b) && a - a == Rational.Zero
        && (a * b) * c == a * (b * c) && a * b == b * a && a * (b + c) == (a * b) + (a * c)
        && (b == Rational.Zero || (a / b) * b == a)).Check(Replayed);

    [Fact]
    public void Results_are_what_the_definitions_say_in_lowest_terms() => Prop.ForAll(Fractions, Fractions, (a, b) =>
    {
        Rational sum = new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        Rational product = new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
        return a + b == sum && a * b == product && IsReduced(a + b) && IsReduced(a - b) && IsReduced(a * b)
            && (b == Rational.Zero || (IsReduced(a / b) && a / b == new Rational(a.Numerator * b.Denominator, a.Denominator * b.Numerator)));
    }).Check(Replayed);

    [Fact]
    public void Order_is_that_of_the_difference() => Prop.ForAll(Fractions, Fractions, (a, b) =>
        a.CompareTo(b) == (a - b).Sign && (a < b) == ((a - b).Sign < 0) && (a >= b) == ((a - b).Sign >= 0) && (a == b) == ((a - b).Sign == 0)
        && (a != b || a.GetHashCode() == b.GetHashCode())).Check(Replayed);

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal(Rational.One, default(Rational) + Rational.One);
        Assert.Throws<DivideByZeroException>(() => Rational.One / default(Rational));
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Equal("-3/4", new Rational(6, -8).ToString());
    }

    [Fact]
    public void Every_double_makes_the_round_trip()
    {
        var sampler = new Sampler(71);
        for (int index = 0; index < 20_000; index++)
        {
            double value = index % 4 == 0 ? sampler.Logarithmic(-1074, -1020) : sampler.AnyFinite();
            Rational exact = Rational.FromDyadic(value);
            Assert.Equal(value, exact.ToDouble());
            Assert.True(IsReduced(exact));
        }

        Assert.Equal(0, Rational.FromDyadic(-0.0).ToDouble());
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromDyadic(double.NaN));
    }

    // Between neighbours a and b: just below the middle goes to a, just above to b, the middle to the even one.
    [Fact]
    public void Rounding_is_to_nearest_and_even_down_to_subnormals()
    {
        var sampler = new Sampler(72);
        Rational tiny = new(1, BigInteger.One << 1300);
        for (int index = 0; index < 5000; index++)
        {
            double lower = Math.Abs(index % 2 == 0 ? sampler.Logarithmic(-1074, -1020) : sampler.AnyFinite());
            double upper = Math.BitIncrement(lower);
            if (double.IsInfinity(upper))
            {
                continue;
            }

            Rational middle = (Rational.FromDyadic(lower) + Rational.FromDyadic(upper)) / new Rational(2, 1);
            double even = BitConverter.DoubleToInt64Bits(lower) % 2 == 0 ? lower : upper;
            Assert.Equal(even, middle.ToDouble());
            Assert.Equal(lower, (middle - tiny).ToDouble());
            Assert.Equal(upper, (middle + tiny).ToDouble());
            Assert.Equal(-upper, (-middle - tiny).ToDouble());
        }
    }

    [Fact]
    public void Overflow_and_underflow_round_as_doubles_do()
    {
        Rational largest = Rational.FromDyadic(double.MaxValue);
        Rational half = Rational.FromDyadic(Math.ScaleB(1, 970));
        Assert.Equal(double.PositiveInfinity, (largest + half).ToDouble());
        Assert.Equal(double.MaxValue, (largest + half - Rational.One).ToDouble());
        Assert.Equal(double.NegativeInfinity, (-largest * largest).ToDouble());
        Rational halfOfSmallest = Rational.FromDyadic(double.Epsilon) / new Rational(2, 1);
        Assert.Equal(0, halfOfSmallest.ToDouble());
        Assert.Equal(double.Epsilon, (halfOfSmallest * new Rational(1001, 1000)).ToDouble());
        Assert.Equal(0, (halfOfSmallest * halfOfSmallest).ToDouble());
        Assert.Equal(1.0 / 3, new Rational(1, 3).ToDouble());
    }
}
