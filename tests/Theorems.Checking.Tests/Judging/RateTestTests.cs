using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class RateTestTests
{
    [Fact]
    public void The_interval_holds_exactly_the_exponents_that_are_not_excluded()
    {
        // Series of sixty recipes, each eight of intervals that scatter around -1.
        RateTest test = new(Series(60, (recipe, lane) => (-1 + Scatter(recipe, lane) - 0.01, -1 + Scatter(recipe, lane) + 0.02)));
        (double low, double high) = test.Agreeing;
        Assert.InRange(low, -1.1, -1);
        Assert.InRange(high, -1, -0.9);
        foreach (double exponent in Enumerable.Range(-1300, 600).Select(thousandth => thousandth / 1000.0).Concat([low, high]))
        {
            bool excluded = Math.Max(test.Above(exponent), test.Below(exponent)) >= RateTest.Decisive;
            Assert.Equal(exponent < low || exponent > high, excluded);
        }

        Assert.True(test.Above(Math.BitDecrement(low)) >= RateTest.Decisive);
        Assert.True(test.Below(Math.BitIncrement(high)) >= RateTest.Decisive);
    }

    [Fact]
    public void So_few_recipes_exclude_nothing()
    {
        Assert.Equal(33, RateTest.LeastRecipes);
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), new RateTest(Series(32, (_, _) => (-1, -1))).Agreeing);
        Assert.Equal((-1, -1), new RateTest(Series(33, (_, _) => (-1, -1))).Agreeing);
    }

    [Fact]
    public void Eight_series_of_a_recipe_count_once()
    {
        // 45 recipes of 64 above, 19 below: 360 of 512 coins show heads with probability 1e-20, 45 of 64 with 8e-4.
        RateTest test = new(Series(64, (recipe, _) => recipe < 45 ? (1, 2) : (-2, -1)));
        Assert.True(test.Above(0) < RateTest.Decisive && test.Below(0) < RateTest.Decisive);
        Assert.Equal((-2, 2), (Math.Round(test.Agreeing.Low), Math.Round(test.Agreeing.High)));
    }

    [Fact]
    public void Series_without_an_order_say_nothing()
    {
        // Half of them: each recipe's value is 1/4 at most, so more of them are needed.
        (double, double) none = (double.NegativeInfinity, double.PositiveInfinity);
        Assert.Equal(none, new RateTest(Series(40, (_, lane) => lane < 4 ? none : (1, 2))).Agreeing);
        RateTest test = new(Series(60, (_, lane) => lane < 4 ? none : (1, 2)));
        Assert.Equal((1, 2), test.Agreeing);
        Assert.True(test.Above(0) >= RateTest.Decisive && test.Below(0) < 0);
    }

    [Fact]
    public void Recipes_that_lie_apart_are_seen_where_a_median_is_not()
    {
        RateTest apart = new(Series(64, (recipe, _) => recipe % 2 == 0 ? (1, 2) : (-2, -1)));
        Assert.True(apart.Apart(0) >= RateTest.Decisive);
        // Noise within each recipe, with intervals so short that none holds the exponent.
        RateTest noise = new(Series(640, (recipe, lane) => (recipe + lane) % 2 == 0 ? (1, 2) : (-2, -1)));
        Assert.True(noise.Apart(0) < 0);
        // A recipe may have three quarters on one side by chance, or for good.
        Assert.True(new RateTest(Series(640, (_, lane) => lane < 6 ? (1, 2) : (-2, -1))).Apart(0) < RateTest.Decisive);
    }

    private static double Scatter(int recipe, int lane) => (((recipe * 37) + (lane * 11)) % 41 / 40.0 * 0.1) - 0.05;

    private static IEnumerable<(long Trial, double Low, double High)> Series(int recipes, Func<int, int, (double Low, double High)> interval) =>
        Enumerable.Range(0, recipes).SelectMany(recipe => Enumerable.Range(0, 8).Select(lane =>
            ((recipe * 8L) + lane, interval(recipe, lane).Low, interval(recipe, lane).High)));
}
