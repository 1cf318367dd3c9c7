namespace Theorems.Numbers.Tests;

public class ScalingTests
{
    [Fact]
    public void A_double_scales_every_number_system()
    {
        Assert.Equal(3.5, (0.5 * new Float64(7)).ToDouble());
        Assert.Equal(Rational.FromDyadic(3.5), 0.5 * Rational.FromDyadic(7));
        Assert.Equal(PrimeField.FromDyadic(14), 2 * PrimeField.FromDyadic(7));
        Assert.Equal(Lanes.FromDyadic(14).ToDouble(3), (2 * Lanes.FromDyadic(7)).ToDouble(3));
    }
}
