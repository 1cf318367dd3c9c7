using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class AdaptiveStepTests
{
    [Fact]
    public void AdaGrad_divides_by_the_root_of_all_squares()
    {
        AdaptiveStep<Float64> step = new(adam: false, new(0.5), 2);
        Assert.Equal(0.5 * 3 / (3 + (1 / 1024.0)), step.Change(1, new(3)).ToDouble());
        Assert.Equal(0.5 * -4 / (5 + (1 / 1024.0)), step.Change(1, new(-4)).ToDouble());
        Assert.Equal(0.5 * 2 / (2 + (1 / 1024.0)), step.Change(0, new(2)).ToDouble());
    }

    [Fact]
    public void Adam_takes_moving_averages_of_pulls_and_squares()
    {
        AdaptiveStep<Float64> step = new(adam: true, new(2), 1);
        (double momentum, double squares) = (0, 0);
        foreach (double pull in new[] { 4.0, -1.0, 0.5 })
        {
            momentum = (7 / 8.0 * momentum) + (pull / 8);
            squares = (127 / 128.0 * squares) + (pull * pull / 128);
            Assert.Equal(2 * momentum / (Math.Sqrt(squares) + (1 / 1024.0)), step.Change(0, new(pull)).ToDouble(), 1e-15);
        }
    }
}
