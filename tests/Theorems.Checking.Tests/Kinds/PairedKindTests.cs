using Theorems.Checking.Evidence;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Tests.Kinds;

public class PairedKindTests
{
    [Fact]
    public void The_likelier_order_holds_and_the_reversed_one_is_refuted_for_every_seed()
    {
        // The first one wins with probability 31/32, so a recipe doubles the odds, nearly, and 31 of 64 recipes would be enough if all did.
        for (ulong seed = 0; seed < 20; seed++)
        {
            Assert.Equal(Verdict.Holds, Evidence.Of(new Race(new()), seed, threads: 1).Verdict);
            ClaimEvidence refuted = Evidence.Of(new Race(new()) { Reversed = true }, seed, threads: 1);
            Assert.Equal(
                (Verdict.Refuted, "(a) fails in 1 of 1 comparisons (paired); the replay line shows the smallest instance found."),
                (refuted.Verdict, refuted.Reason));
        }
    }

    [Fact]
    public void A_fair_race_is_neither_found_nor_refuted()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            ClaimEvidence evidence = Evidence.Of(new Race(new() { Lead = 0 }), seed, threads: 1);
            Assert.Equal(
                (Verdict.Inconclusive, "Neither order of (a) is seen often enough to decide (paired)."),
                (evidence.Verdict, evidence.Reason));
        }
    }

    [Fact]
    public void An_order_that_depends_on_the_recipe_is_seen_in_recipes_not_in_trials()
    {
        // One half of the recipes shows one order in all trials, the other half the other one. The sign test over trials decided for 26 of 400 seeds.
        for (ulong seed = 1; seed <= 400; seed++)
        {
            Assert.Equal(Verdict.Inconclusive, Evidence.Of(new Gallery.Deceptive.OrderOfHalfTheRecipes(), seed, threads: 1).Verdict);
        }
    }

    [Fact]
    public void Ties_count_for_neither_order() =>
        Assert.StartsWith("Neither order of (a)", Evidence.Of(new Race(new() { Tied = true })).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData(240, Verdict.Inconclusive)]
    [InlineData(248, Verdict.Holds)]
    public void So_few_instances_that_no_outcome_could_decide_say_nothing(int instances, Verdict expected)
    {
        // 2^-30 is the first power of 1/2 below 1e-9, and half of the odds are on other stakes, so fewer than 31 recipes say nothing.
        ClaimEvidence evidence = Evidence.Of(new Race(new() { Lead = 2 }) { Work = new(Paired: instances) });
        Assert.Equal(expected, evidence.Verdict);
        bool isSaid = Assert.Single(evidence.Evidence).Says.Contains("; fewer than 31 recipes decide nothing;", StringComparison.Ordinal);
        Assert.Equal(expected == Verdict.Inconclusive, isSaid);
    }

    [Theory]
    [InlineData(24, false, Verdict.Inconclusive)]
    [InlineData(32, false, Verdict.Holds)]
    [InlineData(32, true, Verdict.Inconclusive)]
    [InlineData(248, true, Verdict.Holds)]
    public void Trials_of_one_recipe_are_observations_of_their_own_unless_they_share_integers(int instances, bool shared, Verdict expected)
    {
        Race claim = new(new() { Lead = 2 }) { Work = new(Paired: instances), OneRecipe = true, SharesIntegers = shared };
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(expected, evidence.Verdict);
        Assert.Contains(shared ? " recipes, odds" : " of one recipe, odds", Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_number_is_a_defect_of_the_claim()
    {
        ClaimEvidence evidence = Evidence.Of(new Race(new() { NotANumber = true }));
        Assert.Equal((Verdict.Failed, double.PositiveInfinity), (evidence.Verdict, Assert.Single(evidence.Parts).WorstRatio));
    }

    [Fact]
    public void Counts_and_level_are_said()
    {
        LevelEvidence level = Assert.Single(Evidence.Of(new Race(new() { Lead = 2 })).Evidence);
        Assert.Equal(("paired", 512, 0), (level.Level, level.Cases, level.Violations));
        Assert.StartsWith("(a): below in 512, above in 0 of 512 on 64 recipes, odds 9e+18 for below and ", level.Says, StringComparison.Ordinal);
        Assert.EndsWith(
            "either order is found where it is not the likelier one with probability at most 1e-9 (betting on a recipe at a time)",
            level.Says,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_assumption_is_shown_by_the_reversed_order_only()
    {
        Race claim = new(new())
        {
            Given =
            [
                new("the first one is ahead", recipe => recipe with { Lead = -recipe.Lead }, Letters.A),
                new("it is not a draw", recipe => recipe with { Lead = 0 }, Necessary: false),
            ],
        };
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal((Verdict.Holds, "No violation; 1 of 2 assumptions shown necessary."), (evidence.Verdict, evidence.Reason));
        Assert.Equal((true, "(a)", LevelNames.Paired), (evidence.Assumptions[0].Shown, evidence.Assumptions[0].Part, evidence.Assumptions[0].Level));
        Assert.Contains("Lead=-0.75", evidence.Assumptions[0].Replay, StringComparison.Ordinal);
        ClaimEvidence unseen = Evidence.Of(new Race(new()) { Given = [new("it is not a draw", recipe => recipe with { Lead = 0 })] });
        Assert.Equal(Verdict.Inconclusive, unseen.Verdict);
    }

    [Fact]
    public void A_refuted_order_can_be_replayed()
    {
        Race claim = new(new()) { Reversed = true };
        IReadOnlyList<ReplayedComparison> replayed = Evidence.Replay(claim, Assert.Single(Evidence.Of(claim).Replay));
        Assert.Equal(["(a) smaller, larger", "(a) odds for the reversed order, 512 instances"], replayed.Select(seen => seen.Part));
        Assert.Equal([Outcome.Observed, Outcome.Violated], replayed.Select(seen => seen.Outcome));
        Assert.True(
            double.Parse(replayed[0].Residual, System.Globalization.CultureInfo.InvariantCulture)
            > double.Parse(replayed[0].Bound, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Evidence_is_the_same_for_any_number_of_threads()
    {
        ClaimEvidence one = Evidence.Of(new Race(new()), threads: 1);
        ClaimEvidence four = Evidence.Of(new Race(new()), threads: 4);
        Assert.Equal(one.Evidence, four.Evidence);
        Assert.Equal(one.Assumptions, four.Assumptions);
    }
}
