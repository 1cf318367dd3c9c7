namespace Theorems.Numbers.Tests;

public class Float64Tests
{
    // Each operation is the exact result rounded to nearest, and the rational oracle rounds to nearest.
    [Fact]
    public void Operations_round_the_exact_result_once()
    {
        var sampler = new Sampler(51);
        for (int index = 0; index < 5000; index++)
        {
            double a = sampler.Logarithmic(-40, 40);
            double b = sampler.Logarithmic(-40, 40);
            double c = -a * b * sampler.Uniform(0.5, 1.5);
            (Rational x, Rational y, Rational z) = (Rational.FromDyadic(a), Rational.FromDyadic(b), Rational.FromDyadic(c));
            Assert.Equal((x + y).ToDouble(), (new Float64(a) + new Float64(b)).Value);
            Assert.Equal((x - y).ToDouble(), (new Float64(a) - new Float64(b)).Value);
            Assert.Equal((x * y).ToDouble(), (new Float64(a) * new Float64(b)).Value);
            Assert.Equal((x / y).ToDouble(), (new Float64(a) / new Float64(b)).Value);
            Assert.Equal(((x * y) + z).ToDouble(), Float64.MultiplyAdd(new(a), new(b), new(c)).Value);
        }
    }

    [Fact]
    public void Comparisons_and_constants_are_those_of_double()
    {
        Assert.True(new Float64(1) < new Float64(2) && new Float64(2) > new Float64(1) && new Float64(1) <= new Float64(1) && new Float64(1) >= new Float64(1));
        Assert.False(new Float64(1) < new Float64(1) || new Float64(1) > new Float64(1));
        Assert.False(new Float64(2) <= new Float64(1) || new Float64(1) >= new Float64(2));
        Assert.False(new Float64(double.NaN) < Float64.One || new Float64(double.NaN) >= Float64.One);
        Assert.Equal(default, Float64.Zero);
        Assert.Equal(1, 1 + Float64.UnitRoundoff);
        Assert.NotEqual(1, 1 + (2 * Float64.UnitRoundoff));
    }

    [Fact]
    public void Ties_go_to_even()
    {
        Assert.Equal([0, 2, 2, -2, 4], new[] { 0.5, 1.5, 2.5, -2.5, 3.5 }.Select(x => Float64.RoundToInteger(new(x)).Value));
    }
}
