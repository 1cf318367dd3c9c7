using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class BettingTestTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(1 / 7.0)]
    public void A_gambler_who_bets_on_values_of_mean_zero_wins_nothing_on_average(double least)
    {
        // Values of -c, 0 and 2c with probabilities 1/2, 1/4, 1/4 have mean zero: the mean of e-values over all 3^7 outcomes is one, exactly.
        (double Value, double Probability)[] outcomes = [(-least, 0.5), (0, 0.25), (2 * least, 0.25)];
        double mean = Outcomes(outcomes, 7).Sum(one => one.Probability * Math.Exp(BettingTest.Evidence(one.Values, least)));
        Assert.Equal(1, mean, 1e-12);
    }

    [Fact]
    public void An_e_value_is_large_no_more_often_than_it_says()
    {
        // A fair coin, thirteen times: the probability of reaching 1/a is at most a, for every a.
        (double[] Values, double Probability)[] all = [.. Outcomes([(-0.5, 0.5), (0.5, 0.5)], 13)];
        foreach (double level in new[] { 0.5, 0.1, 0.01, 0.001 })
        {
            Assert.True(all.Where(one => BettingTest.Evidence(one.Values, 0.5) >= -Math.Log(level)).Sum(one => one.Probability) <= level);
        }
    }

    [Theory]
    [InlineData(1e-9, 31)]
    [InlineData(5e-10, 32)]
    public void The_fewest_values_that_decide_are_those_of_a_coin_and_one_for_the_weight(double level, int expected)
    {
        Assert.Equal(expected, BettingTest.LeastValues(level));
        Assert.True(BettingTest.Evidence(Same(0.5, expected), 0.5) >= -Math.Log(level));
        Assert.True(BettingTest.Evidence(Same(0.5, expected - 1), 0.5) < -Math.Log(level));
    }

    [Fact]
    public void Values_that_vary_little_decide_sooner_than_hoeffding_says()
    {
        // Shares of 0.85 of eight trials: mean 0.85, variance 0.85 0.15/8.
        double[] shares = [.. Enumerable.Range(0, 45).Select(index => index % 5 == 0 ? 0.75 : 0.875)];
        Assert.True(BettingTest.Evidence([.. shares.Select(share => share - 0.5)], 0.5) > Math.Log(1e9));
        Assert.True(MeanDeviation.Evidence(shares.Length, shares.Average(), 0.5, 0) < Math.Log(1e9));
    }

    [Fact]
    public void Values_below_zero_on_average_are_no_evidence()
    {
        Assert.True(BettingTest.Evidence(Same(-0.1, 100), 0.5) < 0);
        Assert.True(BettingTest.Evidence([.. Same(0.5, 50), .. Same(-0.5, 50)], 0.5) < Math.Log(1e9));
        Assert.Equal(0, BettingTest.Evidence([], 0.5), 1e-12);
    }

    [Fact]
    public void What_is_below_the_least_value_or_no_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => BettingTest.Evidence([-0.6], 0.5));
        Assert.Throws<ArgumentException>(() => BettingTest.Evidence([double.NaN], 0.5));
        Assert.Throws<ArgumentException>(() => BettingTest.Evidence([0], 0));
    }

    private static double[] Same(double value, int count) => [.. Enumerable.Repeat(value, count)];

    private static IEnumerable<(double[] Values, double Probability)> Outcomes((double Value, double Probability)[] of, int length) => length == 0
        ? [([], 1)]
        : Outcomes(of, length - 1).SelectMany(
            rest => of.Select(one => ((double[])[.. rest.Values, one.Value], rest.Probability * one.Probability)));
}
