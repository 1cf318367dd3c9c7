namespace Theorems.Numbers.Tests;

public class UlpsTests
{
    [Fact]
    public void Unit_is_the_spacing()
    {
        Assert.Equal(Math.BitIncrement(1.0) - 1, Ulps.UnitAt(1));
        Assert.Equal(Math.BitIncrement(1.5e300) - 1.5e300, Ulps.UnitAt(1.5e300));
        Assert.Equal(double.Epsilon, Ulps.UnitAt(1e-310));
        Assert.Equal(double.Epsilon, Ulps.UnitAt(0));
    }

    [Fact]
    public void Error_says_no()
    {
        Assert.Equal(1, Ulps.Error(Math.BitIncrement(1.0), 1, 0));
        Assert.Equal(0.25, Ulps.Error(1, 1, 0.25 * Ulps.UnitAt(1)));
        Assert.Equal(double.PositiveInfinity, Ulps.Error(1, double.NaN, 0));
        Assert.Equal(double.PositiveInfinity, Ulps.Error(double.NaN, 1, 0));
        Assert.Equal(double.PositiveInfinity, Ulps.Error(1e308, double.PositiveInfinity, 0));
        Assert.Equal(double.PositiveInfinity, Ulps.Error(double.NegativeInfinity, double.PositiveInfinity, 0));
        Assert.Equal(0.5, Ulps.Error(1, Rational.FromDyadic(1) + Rational.FromDyadic(Ulps.UnitAt(1) / 2)));
        Assert.Equal(double.PositiveInfinity, Ulps.Error(double.NaN, Rational.One));
    }

    [Fact]
    public void Error_says_yes_only_to_the_same_special_value()
    {
        Assert.Equal(0, Ulps.Error(double.NaN, double.NaN, 0));
        Assert.Equal(0, Ulps.Error(double.PositiveInfinity, double.PositiveInfinity, 0));
    }

    [Fact]
    public void Distance_counts_steps()
    {
        Assert.Equal(1, Ulps.Distance(1, Math.BitIncrement(1.0)));
        Assert.Equal(3, Ulps.Distance(1e300, Math.BitDecrement(Math.BitDecrement(Math.BitDecrement(1e300)))));
        Assert.Equal(2, Ulps.Distance(-double.Epsilon, double.Epsilon));
        Assert.Equal(0, Ulps.Distance(0.0, -0.0));
        Assert.Equal(double.PositiveInfinity, Ulps.Distance(double.NaN, 1));
    }

    [Fact]
    public void Same_tells_zeros_apart()
    {
        Assert.True(Ulps.Same(double.NaN, -double.NaN));
        Assert.False(Ulps.Same(0.0, -0.0));
        Assert.False(Ulps.Same(1, double.NaN));
    }
}
