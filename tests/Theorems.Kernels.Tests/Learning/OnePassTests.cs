using Theorems.Kernels.Learning;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Learning;

public class OnePassTests
{
    private static readonly Rational s_half = new(1, 2);

    [Fact]
    public void A_step_goes_against_the_gradient()
    {
        Rational[] weights = [Rational.One, Rational.Zero];
        Rational slope = OnePass.Step<Rational, AbsoluteLoss<Rational>>(default, s_half, [new(3, 1), new(4, 1)], new(5, 1), weights);
        Assert.Equal(Rational.One, slope);
        Assert.Equal([new(5, 2), new(2, 1)], weights);
    }

    [Fact]
    public void A_margin_is_what_exceeds_the_threshold() =>
        Assert.Equal(new(-2, 1), OnePass.Margin<Rational>([new(3, 1), new(4, 1)], new(5, 1), [Rational.One, Rational.Zero]));
}
