using System.Globalization;
using System.Numerics;

namespace Theorems.Numbers.Tests;

/// <summary>The oracle itself, against digits printed in tables (Abramowitz and Stegun, OEIS A001113, A002162, A016627) and against itself.</summary>
public class PreciseFunctionsTests
{
    private static Rational Decimal(string digits)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        var numerator = BigInteger.Parse(digits.Remove(point, 1), CultureInfo.InvariantCulture);
        return new Rational(numerator, BigInteger.Pow(10, digits.Length - point - 1));
    }

    private static bool Agree(Rational left, Rational right, int decimals)
    {
        Rational difference = left - right;
        return (difference.Sign < 0 ? -difference : difference) < new Rational(1, BigInteger.Pow(10, decimals));
    }

    [Fact]
    public void Knows_the_tables()
    {
        Assert.True(Agree(PreciseFunctions.Exp(Rational.One), Decimal("2.71828182845904523536028747135266249775724709369996"), 49));
        Assert.True(Agree(PreciseFunctions.Log(new(2, 1)), Decimal("0.69314718055994530941723212145817656807550013436026"), 49));
        Assert.True(Agree(PreciseFunctions.Log(new(10, 1)), Decimal("2.30258509299404568401799145468436420760110148862877"), 49));
    }

    [Fact]
    public void Comparison_says_no()
    {
        Assert.False(Agree(
            PreciseFunctions.Exp(Rational.One),
            Decimal("2.71828182845904523536028747135266249775724709369996") + new Rational(1, BigInteger.Pow(10, 40)),
            49));
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(-0.3)]
    [InlineData(0.9999999999999999)]
    [InlineData(1.75)]
    [InlineData(-17.25)]
    [InlineData(300.5)]
    public void Logarithm_undoes_the_exponential(double x)
    {
        Rational exact = Rational.FromDyadic(x);
        Rational there = PreciseFunctions.Log1p(PreciseFunctions.Expm1(exact));
        // Each is right to 240 bits; e^-17 loses 25 of them in 1 + expm1.
        Assert.True(Math.Abs(((there - exact) / exact).ToDouble()) < Math.ScaleB(1, -200));
        Assert.Equal(PreciseFunctions.Softplus(exact).ToDouble(), PreciseFunctions.Log1p(PreciseFunctions.Exp(exact)).ToDouble());
        Assert.Equal(1, (PreciseFunctions.Logistic(exact) + PreciseFunctions.Logistic(-exact)).ToDouble());
    }
}
