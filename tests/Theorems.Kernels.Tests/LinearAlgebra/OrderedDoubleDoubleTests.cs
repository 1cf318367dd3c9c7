using Theorems.Kernels.LinearAlgebra;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class OrderedDoubleDoubleTests
{
    private static readonly OrderedDoubleDouble Tiny = OrderedDoubleDouble.FromDyadic(Math.ScaleB(1, -80));

    [Fact]
    public void The_second_word_decides_where_the_first_ones_are_equal()
    {
        OrderedDoubleDouble more = OrderedDoubleDouble.One + Tiny;
        Assert.True(more > OrderedDoubleDouble.One && more >= OrderedDoubleDouble.One && OrderedDoubleDouble.One < more && OrderedDoubleDouble.One <= more);
        Assert.False(more < OrderedDoubleDouble.One || more <= OrderedDoubleDouble.One || OrderedDoubleDouble.One > more || OrderedDoubleDouble.One >= more);
        Assert.True(more >= OrderedDoubleDouble.One + Tiny && more <= OrderedDoubleDouble.One + Tiny);
        Assert.True(-more < OrderedDoubleDouble.Zero);
    }

    [Fact]
    public void Operations_are_those_of_double_double()
    {
        OrderedDoubleDouble three = OrderedDoubleDouble.FromDyadic(3);
        Assert.Equal(Math.ScaleB(1, -80), ((OrderedDoubleDouble.One + Tiny) - OrderedDoubleDouble.One).ToDouble());
        Assert.InRange(Math.Abs(((OrderedDoubleDouble.One / three * three) - OrderedDoubleDouble.One).ToDouble()), 0, 2 * OrderedDoubleDouble.UnitRoundoff);
        Assert.True(OrderedDoubleDouble.UnitRoundoff < 1e-29);
    }
}
