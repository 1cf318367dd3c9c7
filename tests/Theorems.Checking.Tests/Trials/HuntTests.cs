using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Trials;

public class HuntTests
{
    [Fact]
    public void A_constant_too_small_by_a_twentieth_escapes_sampling_but_not_the_hunt()
    {
        int missed = 0;
        for (ulong seed = 1; seed <= 10; seed++)
        {
            DeltaLemma claim = new(1.9);
            ClaimEvidence evidence = Evidence.Of(claim, seed);
            missed += evidence.Parts.Single().Violations == 0 ? 1 : 0;
            Assert.Equal(Verdict.Refuted, evidence.Verdict);
            HuntEvidence hunted = Assert.Single(evidence.Hunted);
            Assert.True(hunted.HuntedRatio is > 1 and <= 2 / 1.9);
            Assert.All(Evidence.Replay(claim, hunted.Replay), comparison => Assert.Equal(Outcome.Violated, comparison.Outcome));
        }

        Assert.InRange(missed, 5, 10);
    }

    [Fact]
    public void The_sharp_constant_is_almost_attained()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            ClaimEvidence evidence = Evidence.Of(new DeltaLemma(2) { Work = new(Sampled: 160, Dropped: 64, Hunted: 4000) }, seed);
            Assert.Equal(Verdict.Holds, evidence.Verdict);
            HuntEvidence hunted = Assert.Single(evidence.Hunted);
            Assert.InRange(hunted.HuntedRatio, 0.99, 1);
            Assert.True(hunted.HuntedRatio > hunted.SampledRatio);
            Assert.Equal((hunted.HuntedRatio, 4000), (evidence.WorstRatio, hunted.Evaluations));
        }
    }

    [Fact]
    public void A_violation_that_only_the_hunt_found_is_named_as_such()
    {
        ClaimEvidence evidence = Evidence.Of(new DeltaLemma(1.9));
        Assert.All(evidence.Parts, part => Assert.Equal(0, part.Violations));
        Assert.StartsWith("(a) fails in an instance that hunting found, by a factor of 1.0", evidence.Reason, StringComparison.Ordinal);
        Assert.False(evidence.Agrees);
    }

    [Theory]
    [InlineData(1.9)]
    [InlineData(2)]
    public void The_hunt_is_the_same_for_any_number_of_threads(double constant)
    {
        string expected = Evidence.Text(Evidence.Of(new DeltaLemma(constant), threads: 1));
        foreach (int threads in new[] { 2, 5 })
        {
            Assert.Equal(expected, Evidence.Text(Evidence.Of(new DeltaLemma(constant), threads: threads)));
        }
    }

    [Fact]
    public void Instances_stay_within_what_sampling_covered_and_the_claim_admits()
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            HuntEvidence hunted = Assert.Single(Evidence.Of(new DeltaLemma(2), seed).Hunted);
            PairRecipe recipe = RecipeText.Parse(new PairRecipe(), ReplayLine.Parse(hunted.Replay).Settings);
            Assert.InRange(recipe.Dimension, 1, 8);
            Assert.InRange(recipe.Scale, 1 / 64.0, 16);
            Assert.Equal(2, recipe.Constant);
        }
    }

    [Fact]
    public void The_budget_follows_the_number_of_trials_and_may_be_nothing()
    {
        Assert.Empty(Evidence.Of(new DeltaLemma(2) { Work = new(Sampled: 160, Hunted: 0) }).Hunted);
        Assert.Empty(Evidence.Of(new DeltaLemma(2), time: TimeSpan.Zero).Hunted);
        Assert.Equal(40, Assert.Single(Evidence.Of(new DeltaLemma(2), trials: 16).Hunted).Evaluations);
        Assert.Empty(Evidence.Of(new BinomialTheorem(2)).Hunted);
        Assert.Empty(Evidence.Of(new Coin(0)).Hunted);
    }

    [Fact]
    public void A_trial_that_is_no_number_cannot_be_exceeded_and_is_not_hunted() =>
        Assert.Empty(Evidence.Of(new Scripted(Script.NotANumber)).Hunted);

    [Fact]
    public void Every_part_is_hunted()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted(Script.PartBBrokenByFour));
        Assert.Equal(["(a)", "(b)"], evidence.Hunted.Select(found => found.Part).Order());
        Assert.Equal([0.5, 4], evidence.Hunted.OrderBy(found => found.Part).Select(found => found.HuntedRatio));
    }
}
