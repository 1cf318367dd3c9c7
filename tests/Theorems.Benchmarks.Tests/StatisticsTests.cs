namespace Theorems.Benchmarks.Tests;

public class StatisticsTests
{
    [Fact]
    public void Quantiles_are_values_of_the_sample()
    {
        double[] sample = [5, 1, 4, 2, 3];

        Assert.Equal(3, Statistics.Median(sample));
        Assert.Equal(2, Statistics.Quantile(sample, 0.25));
        Assert.Equal(5, Statistics.Quantile(sample, 1));
    }

    [Fact]
    public void The_exponent_of_a_power_is_found()
    {
        double[] sizes = [1, 2, 8, 32];

        Assert.Equal(1.5, Statistics.Exponent(sizes, [.. sizes.Select(size => 7 * Math.Pow(size, 1.5))]), 12);
    }
}
