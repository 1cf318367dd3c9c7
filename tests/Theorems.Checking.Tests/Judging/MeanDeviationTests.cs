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

    [Theory]
    [InlineData(4000, 0.5)]
    [InlineData(4000, 0.02)]
    [InlineData(500, 0.9)]
    public void A_deviation_that_is_said_to_be_seen_is_seen_and_a_smaller_one_often_is_not(int values, double expected)
    {
        // The power at coins, exactly: the chance that the sample's mean is evidence enough.
        const double decisive = 20.7;
        (double least, double greatest) = MeanDeviation.Unseen(values, expected, 0, decisive);
        foreach (double end in new[] { least, greatest }.Where(double.IsFinite))
        {
            Assert.True(Seen(expected + end) >= 0.95, $"{end}");
            Assert.True(Seen(expected + (0.7 * end)) < 0.95, $"{end}");
        }

        Assert.True(double.IsFinite(greatest) || expected > 0.5);
        // Of 1 - X the same, the other way round.
        (double low, double high) = MeanDeviation.Unseen(values, 1 - expected, 0, decisive);
        Assert.Equal(-greatest, low, 1e-12);
        Assert.Equal(-least, high, 1e-12);

        double Seen(double truth)
        {
            (double seen, double logarithm) = (0, values * Math.Log(1 - truth));
            for (int count = 0; count <= values; count++)
            {
                double mean = count / (double)values;
                seen += MeanDeviation.Evidence(values, mean, expected, 0) >= decisive ? Math.Exp(logarithm) : 0;
                logarithm += Math.Log((values - count) / (count + 1.0)) + Math.Log(truth / (1 - truth));
            }

            return seen;
        }
    }

    [Fact]
    public void What_no_mean_could_refute_is_never_seen()
    {
        // Ten values cannot tell 0.01 from less, nor 0.5 from anything if it takes 20.7.
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), MeanDeviation.Unseen(10, 0.5, 0, 20.7));
        (double least, double greatest) = MeanDeviation.Unseen(100, 0.01, 0, 20.7);
        Assert.True(double.IsNegativeInfinity(least) && greatest is > 0 and < 1);
        // An expectation of zero is refuted by anything that rounding does not explain, and missed only where nothing happens.
        Assert.Equal(1 - Math.Pow(0.05, 1 / 100.0), MeanDeviation.Unseen(100, 0, 0, 20.7).Greatest, 1e-12);
    }
}
