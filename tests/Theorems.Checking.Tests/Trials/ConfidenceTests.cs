using Theorems.Checking.Trials;

namespace Theorems.Checking.Tests.Trials;

public class ConfidenceTests
{
    [Theory]
    [InlineData(10_000, 8, "no violation in 10000 trials of 1250 recipes: with 95 % confidence fewer than 2.4e-3 of recipes show one in 8 trials")]
    [InlineData(256, 32, "no violation in 256 trials of 8 recipes: with 95 % confidence fewer than 3.2e-1 of recipes show one in 32 trials")]
    [InlineData(10_000, 1, "no violation in 10000 trials of 10000 recipes: with 95 % confidence fewer than 3.0e-4 of such instances violate it")]
    [InlineData(1, 1, "no violation in 1 trials of 1 recipes: with 95 % confidence fewer than 9.5e-1 of such instances violate it")]
    public void Trials_and_recipes_are_said_and_recipes_are_counted(long trials, int ofRecipe, string expected) =>
        Assert.Equal(expected, Confidence.FewerThan(trials, ofRecipe));

    [Fact]
    public void Recipes_as_frequent_as_what_is_excluded_are_missed_in_a_twentieth_of_cases_at_most()
    {
        for (int recipes = 1; recipes <= 5000; recipes++)
        {
            double share = Confidence.Excluded(recipes);
            Assert.True(Math.Pow(1 - share, recipes) <= 0.05 * (1 + 1e-9));
            Assert.InRange(share, 1 - Math.Pow(0.05, 1.0 / recipes), (1 - Math.Pow(0.05, 1.0 / recipes)) * 1.1);
        }
    }

    [Fact]
    public void The_stated_confidence_is_kept_over_many_seeds()
    {
        // 800 trials of 100 recipes without a violation exclude 3 % of recipes. For a claim that is false for as many, that is said wrongly with
        // probability 0.97^100 = 0.0476: more than 33 times in 300 seeds only with probability below 1e-4, and these seeds are fixed.
        const int seeds = 300;
        int wrong = Enumerable.Range(1, seeds).Count(seed =>
        {
            string says = Assert.Single(Evidence.Of(new RarelyFalse(30), (ulong)seed, threads: 1).Evidence).Says;
            return says.StartsWith("no violation in 800 trials of 100 recipes: with 95 % confidence fewer than 3.0e-2 of recipes", StringComparison.Ordinal);
        });
        Assert.InRange(wrong, 1, 33);
    }
}
