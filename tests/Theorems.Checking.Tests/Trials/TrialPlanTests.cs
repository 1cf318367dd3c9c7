using Theorems.Checking.Evidence;
using Theorems.Checking.Judging;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Tests.Trials;

public class TrialPlanTests
{
    private static TrialPlan<PairRecipe> Plan(IReadOnlyList<PairRecipe> recipes, bool ends = true) =>
        new(
            new DeltaLemma(2) { Excluded = [] },
            new("level", "none", 8, 0, new DeltaLemma(2).Recipes, (_, _, _) => new Tally(), (_, _) => "") { MeetsEnds = ends },
            recipes);

    private static PairRecipe[] Recipes(int count) =>
        [.. Enumerable.Range(0, count).Select(index => new PairRecipe { Dimension = 2 + (index % 5), Scale = 1 + (index % 7) })];

    [Fact]
    public void All_single_ends_come_in_turn_and_then_all_pairs()
    {
        TrialPlan<PairRecipe> plan = Plan(Recipes(160));
        Assert.Equal(
            [
                "Dimension=2", "Dimension=6", "Scale=1", "Scale=7", "Dimension=2 Scale=1", "Dimension=2 Scale=7", "Dimension=6 Scale=1",
                "Dimension=6 Scale=7", "Dimension=2", "Dimension=6",
            ],
            plan.Blocks.Skip(160).Select(block => block.Corner));
        PairRecipe pair = plan.Blocks.Single(block => block.Corner == "Dimension=6 Scale=7").Recipe;
        Assert.Equal((6, 7), (pair.Dimension, pair.Scale));
        Assert.Contains(plan.Visited(plan.Blocks.Count), corner => corner == new CornerEvidence("Dimension=6", 16));
        Assert.Empty(plan.Visited(160));
    }

    [Fact]
    public void A_trial_knows_its_recipe()
    {
        TrialPlan<PairRecipe> plan = Plan(Recipes(64));
        Assert.All(plan.Blocks, block => Assert.All(
            Enumerable.Range(0, 8), lane => Assert.Same(block.Recipe, plan.RecipeOf(block.Trial + lane))));
    }

    [Fact]
    public void What_the_claim_does_not_admit_is_not_visited()
    {
        PairRecipe[] constants = [.. Recipes(64).Select((recipe, index) => recipe with { Constant = index % 2 == 0 ? 2 : 3 })];
        Assert.All(Plan(constants).Blocks.Skip(64), block => Assert.DoesNotContain("Constant=3", block.Corner, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_varies_there_are_no_ends()
    {
        Assert.Equal(64, Plan([.. Enumerable.Repeat(new PairRecipe(), 64)]).Blocks.Count);
        Assert.Equal(64, Plan(Recipes(64), ends: false).Blocks.Count);
        Assert.Equal(15, Plan(Recipes(15)).Blocks.Count);
    }

    [Fact]
    public void Evidence_says_what_was_covered_and_counts_random_recipes_only()
    {
        LevelEvidence level = Evidence.Of(new Gallery.Deceptive.FalseAtZeroOnly()).Evidence.Single();
        Assert.Equal(2000, level.Cases);
        SettingEvidence number = level.Settings.Single(setting => setting.Name == "Number");
        Assert.InRange(number.Values, 100, 250);
        Assert.Equal(["False", "False"], new[] { level.Settings[1].Least, level.Settings[1].Greatest });
        Assert.Contains(level.Corners, corner => corner is { Name: "zeros", Trials: 16 });
        Assert.Contains(level.Corners, corner => corner.Name == $"Number={number.Greatest}");
        Assert.Contains(" 2000 trials of 250 recipes", Evidence.Of(new SumOfSquares(2)).Evidence.Single().Says, StringComparison.Ordinal);
    }
}
