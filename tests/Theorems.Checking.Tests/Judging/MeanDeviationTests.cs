using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class MeanDeviationTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(0.001)]
    public void The_binomial_tail_is_never_above_its_bound(double probability)
    {
        const int n = 60;
        // P(X >= k) from the exact terms, for every k above the mean, and below it by symmetry.
        double term = Math.Pow(probability, n);
        double tail = 0;
        for (int heads = n; heads > n * probability; heads--)
        {
            tail += term;
            Assert.True(tail <= Math.Exp(-MeanDeviation.Evidence(n, heads / (double)n, probability, 0)) * (1 + 1e-12));
            Assert.Equal(
                MeanDeviation.Evidence(n, heads / (double)n, probability, 0),
                MeanDeviation.Evidence(n, 1 - (heads / (double)n), 1 - probability, 0), 1e-9);
            term *= heads * (1 - probability) / ((n - heads + 1) * probability);
        }
    }

    [Fact]
    public void It_is_at_least_what_pinskers_inequality_says_and_far_more_near_zero()
    {
        foreach (double mean in new[] { 0.01, 0.2, 0.5, 0.7, 0.999 })
        {
            Assert.All([0.001, 0.3, 0.6, 0.99], expected =>
                Assert.True(MeanDeviation.Evidence(1, mean, expected, 0) >= 2 * (mean - expected) * (mean - expected) * (1 - 1e-12)));
        }

        // Two of a hundred where one of 1e9 is expected.
        Assert.True(MeanDeviation.Evidence(1000, 0.02, 1e-9, 0) > 300);
    }

    [Fact]
    public void An_impossible_value_is_infinitely_improbable_unless_rounding_explains_it()
    {
        Assert.Equal(double.PositiveInfinity, MeanDeviation.Evidence(10, 1e-17, 0, 0));
        Assert.Equal(double.PositiveInfinity, MeanDeviation.Evidence(10, 0.5, 1, 0));
        Assert.Equal(0, MeanDeviation.Evidence(10, 1e-17, 0, 1e-16));
        Assert.Equal(0, MeanDeviation.Evidence(10, 0, 0, 0));
        Assert.Equal(0, MeanDeviation.Evidence(10, 1, 1, 0));
        Assert.Equal(0, MeanDeviation.RelativeEntropy(0.3, 0.3), 1e-15);
    }
}
