namespace Theorems.Numbers.Tests;

public class OrderedTests
{
    private static readonly double[] Numbers = [double.NegativeInfinity, -1.5, -double.Epsilon, 0, double.Epsilon, 1, 1.5, double.MaxValue, double.NaN];

    [Fact]
    public void Comparisons_are_those_of_the_numbers()
    {
        foreach (double left in Numbers)
        {
            foreach (double right in Numbers)
            {
                Ordered<Float64> first = new(new(left));
                Ordered<Float64> second = new(new(right));
                Assert.Equal(left < right, first < second);
                Assert.Equal(left > right, first > second);
                Assert.Equal(left <= right, first <= second);
                Assert.Equal(left >= right, first >= second);
            }
        }
    }

    [Fact]
    public void Double_double_is_compared_beyond_the_digits_of_a_double()
    {
        DoubleDouble64 one = DoubleDouble64.One;
        Ordered<DoubleDouble64> more = new(one + DoubleDouble64.FromDyadic(Math.ScaleB(1, -80)));
        Assert.True(new Ordered<DoubleDouble64>(one) < more);
        Assert.True(more >= new Ordered<DoubleDouble64>(one));
        Assert.False(more < new Ordered<DoubleDouble64>(one));
    }

    [Fact]
    public void Errors_do_not_take_part_in_comparisons_and_arithmetic_is_the_same()
    {
        Ordered<RunningError<Float64>> wide = new(new(new(1), new(10)));
        Ordered<RunningError<Float64>> two = Ordered<RunningError<Float64>>.FromDyadic(2);
        Assert.True(wide < two);
        Assert.Equal(wide.Value * two.Value, (wide * two).Value);
        Assert.Equal(wide.Value / two.Value, (wide / two).Value);
        Assert.Equal(RunningError<Float64>.MultiplyAdd(wide.Value, two.Value, two.Value), Ordered<RunningError<Float64>>.MultiplyAdd(wide, two, two).Value);
        Assert.Equal(-(wide.Value - two.Value) + two.Value, (-(wide - two) + two).Value);
        Assert.Equal(Float64.UnitRoundoff, Ordered<Float64>.UnitRoundoff);
    }
}
