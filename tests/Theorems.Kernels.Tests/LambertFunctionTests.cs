using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class LambertFunctionTests
{
    [Fact]
    public void At_e_it_is_one() =>
        Assert.Equal(1, LambertFunction.PrincipalBranch(new Float64(Math.E)).Value, 8 * Float64.UnitRoundoff);

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.1)]
    [InlineData(0.7357588823428847)]
    [InlineData(5)]
    [InlineData(1e3)]
    [InlineData(1e6)]
    public void It_agrees_with_bisection_and_with_double_double(double y)
    {
        double low = 0;
        double high = 20;
        while (Math.BitIncrement(low) < high)
        {
            double middle = (low + high) / 2;
            (low, high) = middle * Math.Exp(middle) < y ? (middle, high) : (low, middle);
        }

        double computed = LambertFunction.PrincipalBranch(new Float64(y)).Value;
        double precise = LambertFunction.PrincipalBranch(DoubleDouble<Float64>.FromDyadic(y)).ToDouble();
        // The bound of its certificate, divided by the slope (1 + s) e^s of s e^s.
        double budget = 8 * Float64.UnitRoundoff * (3 + Math.Abs(Math.Log(y)) + precise) * precise;
        Assert.Equal(precise, computed, budget);
        Assert.Equal(low, computed, 2 * budget);
    }
}
