using Theorems.Kernels.Learning;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Learning;

public class PiecewiseLossesTests
{
    [Theory]
    [InlineData(-3, 3, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 0)]
    public void The_positive_part_is_that_of_what_is_missing(int margin, int value, int slope) => Is<PositivePart<Rational>>(margin, value, slope);

    [Theory]
    [InlineData(-3, 3, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(2, 2, -1)]
    public void The_absolute_loss_has_two_slopes(int margin, int value, int slope) => Is<AbsoluteLoss<Rational>>(margin, value, slope);

    [Theory]
    [InlineData(-3, 1, 0)]
    [InlineData(-1, 1, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 0)]
    public void The_ramp_is_flat_at_both_ends(int margin, int value, int slope) => Is<RampLoss<Rational>>(margin, value, slope);

    [Fact]
    public void The_ramp_rises_in_between()
    {
        Rational half = new(-1, 2);
        Assert.Equal((new Rational(1, 2), Rational.One), (default(RampLoss<Rational>).Value(half), default(RampLoss<Rational>).NegativeDerivative(half)));
    }

    private static void Is<TLoss>(int margin, int value, int slope)
        where TLoss : struct, IMarginLoss<Rational>
    {
        Assert.Equal(new(value, 1), default(TLoss).Value(new(margin, 1)));
        Assert.Equal(new(slope, 1), default(TLoss).NegativeDerivative(new(margin, 1)));
    }
}
