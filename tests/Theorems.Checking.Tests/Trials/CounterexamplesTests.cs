using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Tests.Trials;

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
        Level<PairRecipe> level = EvidenceKinds.RandomLevels(claim, 1).Single();
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
    public void The_smallest_shape_is_hunted_in_too()
    {
        // In one dimension the ratio is at most one; in two a violation is rarer than one in forty trials, so variants must climb to it.
        (int found, int random) = (0, 0);
        List<int> dimensions = [];
        for (ulong seed = 1; seed <= 10; seed++)
        {
            DeltaLemma claim = new(1.9);
            Level<PairRecipe> level = EvidenceKinds.RandomLevels(claim, seed).Single();
            PairRecipe recipe = new() { Dimension = 2, Scale = 1, Constant = 1.9 };
            found += new Counterexamples<PairRecipe>(claim, level).Violation(recipe, "(a)", 8_000_000) is null ? 0 : 1;
            random += Enumerable.Range(0, 4).Prepend(1_000_000).Any(block => level.Run(recipe, 8L * block, false).Violations > 0) ? 1 : 0;
            dimensions.Add(RecipeText.Parse(new PairRecipe(), ReplayLine.Parse(Evidence.Of(claim, seed).Replay[0]).Settings).Dimension);
        }

        Assert.Equal(10, found);
        Assert.InRange(random, 0, 3);
        Assert.InRange(dimensions.Count(dimension => dimension == 2), 9, 10);
    }

    [Fact]
    public void Climbing_ends_with_the_budget_of_the_hunt()
    {
        DeltaLemma claim = new(1.9) { Work = new(Sampled: 160, Dropped: 64, Hunted: 0) };
        for (ulong seed = 1; seed <= 10; seed++)
        {
            Level<PairRecipe> level = EvidenceKinds.RandomLevels(claim, seed).Single();
            PairRecipe recipe = new() { Dimension = 2, Scale = 1, Constant = 1.9 };
            bool random = !Enumerable.Range(0, 4).Prepend(1_000_000).All(block => level.Run(recipe, 8L * block, false).Violations == 0);
            Assert.Equal(random, new Counterexamples<PairRecipe>(claim, level).Violation(recipe, "(a)", 8_000_000) is not null);
        }
    }

    [Fact]
    public void The_numbers_of_the_smallest_instance_are_small_and_its_line_carries_them()
    {
        // |x - u|^4 <= 1.9 |x x' - u u'|^2 fails most clearly where x and u are orthogonal and equally long.
        DeltaLemma claim = new(1.9);
        for (ulong seed = 1; seed <= 5; seed++)
        {
            string line = Evidence.Of(claim, seed).Replay[0];
            ReplayLine parsed = ReplayLine.Parse(line);
            Assert.Equal(line, parsed.ToString());
            Assert.NotEmpty(parsed.Numbers.All);
            Assert.All(Evidence.Replay(claim, line), seen => Assert.Equal(Outcome.Violated, seen.Outcome));
            // As drawn, a number takes about 18 bits.
            Assert.True(parsed.Numbers.All.Average(number => NumberShrinker.Cost(number.Value)) < 2 * 9, line);
        }
    }

    [Fact]
    public void Where_a_claim_leaves_out_zeros_no_number_becomes_zero()
    {
        DeltaLemma claim = new(1.9) { Excluded = [new(Corners.Zeros, "no vector is zero")] };
        for (ulong seed = 1; seed <= 5; seed++)
        {
            GivenNumbers numbers = ReplayLine.Parse(Evidence.Of(claim, seed).Replay[0]).Numbers;
            Assert.NotEmpty(numbers.All);
            Assert.DoesNotContain(numbers.All, number => number.Value == 0);
        }
    }

    [Fact]
    public void A_line_becomes_a_test() =>
        Assert.Equal(
            "Judge.Replay(claim, \"delta-lemma seed=1 trial=7 Dimension=2 Scale=0.5\").IsRefuted();",
            ReplayLine.Parse("delta-lemma seed=1 trial=7 Dimension=2 Scale=0.5").ToTest());
}
