namespace Theorems.Checking.Tests.Checks;

public class CounterexamplesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_smallest_instance_comes_first_and_the_worst_second(int seed)
    {
        DeltaLemma claim = new(1.9);
        ClaimEvidence evidence = Evidence.Of(claim, (ulong)seed);
        Assert.Equal(2, evidence.Replay.Count);
        PairRecipe[] recipes = [.. evidence.Replay.Select(line => RecipeText.Parse(new PairRecipe(), ReplayLine.Parse(line).Settings))];
        double[] ratios = [.. evidence.Replay.Select(line => Evidence.Replay(claim, line)[1].Ratio)];
        Assert.All(ratios, ratio => Assert.True(ratio > 1));
        Assert.True(ratios[1] >= ratios[0]);
        Assert.True(recipes[0].Dimension <= recipes[1].Dimension);
        Assert.InRange(ratios[1], 1, 2 / 1.9);
        Assert.Equal(evidence.WorstRatio, ratios[1]);
    }

    [Fact]
    public void A_smaller_recipe_may_fail_at_another_trial()
    {
        // Vectors of one dimension never violate this; those of two do, but seldom at the trial of the larger one.
        DeltaLemma claim = new(1.9);
        Level<PairRecipe> level = Levels.Of(claim, 1).Single();
        Counterexamples<PairRecipe> counterexamples = new(claim, level);
        Assert.Null(counterexamples.Violation(new() { Dimension = 1, Scale = 1, Constant = 1.9 }, "(a)", 0));
        Found<PairRecipe>? found = null;
        for (long trial = 800; found is null; trial += 8)
        {
            found = counterexamples.Violation(new() { Dimension = 8, Scale = 1, Constant = 1.9 }, "(a)", trial);
        }

        Found<PairRecipe> smallest = counterexamples.Smallest(found);
        Assert.True(smallest.Recipe.Dimension < 8 && smallest.Ratio > 1);
        Assert.Null(counterexamples.Violation(smallest.Recipe, "(b)", smallest.Trial));
    }

    [Fact]
    public void A_line_becomes_a_test() =>
        Assert.Equal(
            "Check.Replay(\"delta-lemma seed=1 trial=7 Dimension=2 Scale=0.5\").IsRefuted();",
            ReplayLine.Parse("delta-lemma seed=1 trial=7 Dimension=2 Scale=0.5").ToTest());
}
