using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class MarginLossesTests
{
    [Theory]
    [InlineData(-2.5)]
    [InlineData(-0.125)]
    [InlineData(0.25)]
    [InlineData(7)]
    public void Derivatives_are_those_of_the_value_by_dual_numbers(double margin)
    {
        Check<CurvedLogisticLoss<Float64>, CurvedLogisticLoss<DualReal<Float64>>>(margin);
        Check<InverseLoss<Float64>, InverseLoss<DualReal<Float64>>>(margin);
        Check<SquaredMarginLoss<Float64>, SquaredMarginLoss<DualReal<Float64>>>(margin);
        DualReal<Float64> moving = DualReal<Float64>.Variable(new(margin));
        Near(
            -default(PolynomialLoss<DualReal<Float64>>).Value(moving).Derivative.Value,
            default(PolynomialLoss<Float64>).NegativeDerivative(new(margin)).Value);
    }

    [Fact]
    public void The_tail_of_the_polynomial_losses_is_what_they_say()
    {
        Assert.Equal(1 / 32.0, default(PolynomialLoss<Float64>).Value(new(3)).Value);
        Assert.Equal(1 / 4.0, default(InverseLoss<Float64>).Value(new(3)).Value);
        Assert.Equal(1, default(InverseLoss<Float64>).Value(new(0)).Value);
    }

    private static void Check<TLoss, TDual>(double margin)
        where TLoss : struct, ICurvedMarginLoss<Float64>
        where TDual : struct, ICurvedMarginLoss<DualReal<Float64>>
    {
        DualReal<Float64> moving = DualReal<Float64>.Variable(new(margin));
        Near(-default(TDual).Value(moving).Derivative.Value, default(TLoss).NegativeDerivative(new(margin)).Value);
        Near(-default(TDual).NegativeDerivative(moving).Derivative.Value, default(TLoss).SecondDerivative(new(margin)).Value);
        Assert.True(default(TLoss).Trust(new(margin)).Value > 0);
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 32 * Float64.UnitRoundoff * (1 + Math.Abs(expected)));
}
