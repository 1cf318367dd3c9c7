using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Claims;

public class ConditionTests
{
    private static RunningError<Float64> Number(double value, double error = 0) => new(new(value), new(error));

    [Theory]
    [InlineData(1, 0.5, true)]
    [InlineData(1e-300, 0, true)]
    [InlineData(double.PositiveInfinity, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(1, double.PositiveInfinity, false)]
    [InlineData(0, 0, false)]
    [InlineData(-1, 0, false)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(1, double.NaN, false)]
    public void A_number_is_positive_if_its_error_leaves_no_doubt(double value, double error, bool expected) =>
        Assert.Equal(expected, Condition.Positive(Number(value, error)).Value >= 0);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1e70, 1e60, true)]
    [InlineData(1e80, 0, false)]
    [InlineData(1, 1e80, false)]
    [InlineData(double.PositiveInfinity, 0, false)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(1, double.NaN, false)]
    public void A_size_is_in_range_if_nothing_on_the_way_has_overflowed(double value, double error, bool expected) =>
        Assert.Equal(expected, Condition.InRange(Number(value, error)).Value >= 0);

    [Theory]
    [InlineData(1, 0.5, true)]
    [InlineData(-1, 0.5, true)]
    [InlineData(0, 0, true)]
    [InlineData(0.25, 0.5, false)]
    [InlineData(-0.25, 0.5, false)]
    [InlineData(0, 1e-300, false)]
    public void A_sign_is_sure_if_the_error_cannot_turn_it(double value, double error, bool expected) =>
        Assert.Equal(expected, Condition.SignIsSure(Number(value, error)).Value >= 0);

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(0, 0, true)]
    [InlineData(1, -1, false)]
    [InlineData(-1, 1, false)]
    [InlineData(-1, double.NaN, false)]
    public void Both_are_met_if_neither_fails(double first, double second, bool expected) =>
        Assert.Equal(expected, Condition.Both<Float64>(new(first), new(second)).Value >= 0);

    // A defect of a program must not pass for an instance that is left out.
    [Fact]
    public void What_is_not_a_number_where_the_first_is_met_stays_so() =>
        Assert.True(double.IsNaN(Condition.Both<Float64>(Float64.One, new(double.NaN)).Value));
}
