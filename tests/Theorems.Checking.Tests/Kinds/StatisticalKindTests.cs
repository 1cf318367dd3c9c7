using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Tests.Kinds;

public class StatisticalKindTests
{
    [Fact]
    public void A_right_expectation_holds_for_many_seeds()
    {
        // One false alarm in 1e9 is what the level allows; two hundred seeds must give none.
        for (ulong seed = 0; seed < 200; seed++)
        {
            ClaimEvidence evidence = Evidence.Of(new Coin(0) { Work = new(Sampled: 800) }, seed, threads: 1);
            Assert.Equal(Verdict.Holds, evidence.Verdict);
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.1)]
    public void A_wrong_expectation_is_refuted_for_every_seed(double error)
    {
        // n kl is at least 2 n d^2, above ln(3e9) = 21.8 from d = 0.053; the mean's standard deviation is below 0.008: six fit between that and 0.1.
        for (ulong seed = 0; seed < 20; seed++)
        {
            ClaimEvidence evidence = Evidence.Of(new Coin(error), seed, threads: 1);
            Assert.Equal(Verdict.Refuted, evidence.Verdict);
            Assert.Equal("(a) fails in 1 of 1 comparisons (statistical); the replay line shows the smallest instance found.", evidence.Reason);
        }
    }

    [Fact]
    public void The_bound_is_that_of_hoeffding_for_the_stated_level()
    {
        // A coin that always shows heads, said to be fair: 4000 kl(1 || 1/2) = 4000 ln 2.
        ClaimEvidence evidence = Evidence.Of(new Coin(-0.5) { Certain = true });
        PartEvidence part = Assert.Single(evidence.Parts);
        Assert.Equal(4000 * Math.Log(2) / Math.Log(3e9), part.WorstRatio, 1e-12 * part.WorstRatio);
        Assert.Equal((nameof(BoundOrigin.Statistical), 1), (part.Origin, part.Histogram[^1]));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal(("statistical", 4000), (level.Level, level.Cases));
        Assert.Equal(
            "(a): mean 1, expected 0.5 over 4000 runs; the trials of single recipes are off to the same side; "
                + "a true claim fails here with probability at most 1e-9 (Hoeffding; betting on recipes)",
            level.Says);
    }

    [Fact]
    public void An_observation_that_is_no_number_is_a_defect_of_the_claim()
    {
        ClaimEvidence evidence = Evidence.Of(new Coin(0) { NotANumber = true });
        Assert.Equal((Verdict.Failed, double.PositiveInfinity), (evidence.Verdict, Assert.Single(evidence.Parts).WorstRatio));
        Assert.StartsWith("(a) is not a number in 1 of 1 comparisons (statistical): ", evidence.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    public void An_observation_outside_of_zero_to_one_is_refused(double factor)
    {
        ClaimEvidence evidence = Evidence.Of(new Coin(0) { Heads = factor });
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.Contains("(InvalidOperationException: coin: the observation of (a) in trial ", evidence.Reason, StringComparison.Ordinal);
        Assert.EndsWith($" is {factor}; it must lie between 0 and 1, for that is what Hoeffding's bound is about).", evidence.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void An_expectation_outside_of_zero_to_one_is_refused(double error)
    {
        ClaimEvidence evidence = Evidence.Of(new Coin(error));
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.Contains("(InvalidOperationException: coin: the expectation of (a) in trial ", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_that_cancel_over_recipes_are_seen_in_single_recipes()
    {
        ClaimEvidence evidence = Evidence.Of(new Gallery.Deceptive.SignedErrorsThatCancel());
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.Contains("; the trials of single recipes are off to the same side; ", Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Trials_that_share_integers_count_once_for_each_recipe()
    {
        LevelEvidence level = Assert.Single(Evidence.Of(new Gallery.Extreme.CoinThrownOncePerRecipe()).Evidence);
        Assert.Contains(", expected 0.5 over 500 recipes, whose trials share integers; ", level.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void So_few_runs_that_no_outcome_could_refute_say_nothing()
    {
        // n ln 8 must reach ln(3e9) for a coin with heads or tails in an eighth of throws, n ln 2 for a fair one.
        string reason = Evidence.Of(new Coin(0), trials: 8).Reason;
        Assert.StartsWith("Vacuous: the bound of (a) exceeds anything conceivable in 1 of 1", reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Holds, Evidence.Of(new Coin(0), trials: 240).Verdict);
    }

    [Fact]
    public void A_refuted_expectation_can_be_replayed()
    {
        Coin claim = new(0.1);
        IReadOnlyList<ReplayedComparison> replayed = Evidence.Replay(claim, Assert.Single(Evidence.Of(claim).Replay));
        // The mean lies below the claimed expectation, so the furthest trial shows no heads.
        Assert.Equal(("(a) observed, expected", "0", Outcome.Observed), (replayed[0].Part, replayed[0].Residual, replayed[0].Outcome));
        // What decides is the average over as many runs of that recipe as a check takes.
        Assert.Equal(("lanes", "(a) log-odds against it, of 4000 runs", Outcome.Violated), (replayed[1].NumberSystem, replayed[1].Part, replayed[1].Outcome));
        Assert.Equal(2, replayed.Count);
        // n kl(p || p + 0.1) for p from 1/8 to 7/8 is 80 to 430, of 21.8.
        Assert.InRange(replayed[1].Ratio, 3, 24);
    }

    [Fact]
    public void A_replayed_expectation_that_holds_says_so()
    {
        IReadOnlyList<ReplayedComparison> replayed = Evidence.Replay(new Coin(0), "coin seed=1 trial=3 Eighths=2");
        Assert.Equal([Outcome.Observed, Outcome.Holds], replayed.Select(seen => seen.Outcome));
        Assert.Equal("0.25", replayed[0].Bound);
    }

    [Fact]
    public void An_assumption_of_an_expectation_can_be_dropped()
    {
        Coin claim = new(0)
        {
            Given =
            [
                new("the coin is as claimed", recipe => recipe with { Biased = true }),
                new("the number of eighths is even", recipe => recipe with { Eighths = 5 }, Necessary: false),
            ],
        };
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal((Verdict.Holds, "No violation; 1 of 2 assumptions shown necessary."), (evidence.Verdict, evidence.Reason));
        Assert.Equal((true, "(a)", LevelNames.Statistical), (evidence.Assumptions[0].Shown, evidence.Assumptions[0].Part, evidence.Assumptions[0].Level));
        Assert.NotEmpty(Evidence.Replay(claim, evidence.Assumptions[0].Replay));
        Assert.Contains("Biased=True", evidence.Assumptions[0].Replay, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assumption_whose_loss_breaks_no_expectation_is_not_shown()
    {
        ClaimEvidence evidence = Evidence.Of(new Coin(0) { Given = [new("the number of eighths is even", recipe => recipe with { Eighths = 5 })] });
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.False(Assert.Single(evidence.Assumptions).Shown);
        Coin breaksAnother = new(0) { Given = [new("of (b)", recipe => recipe with { Biased = true }, Breaks: Letters.B)] };
        Assert.False(Assert.Single(Evidence.Of(breaksAnother).Assumptions).Shown);
    }

    [Fact]
    public void A_time_limit_makes_the_bound_wider_and_is_said()
    {
        Coin claim = new(0) { Pause = TimeSpan.FromMilliseconds(5) };
        LevelEvidence level = Assert.Single(Evidence.Of(claim, time: TimeSpan.FromMilliseconds(100)).Evidence);
        Assert.InRange(level.Cases, 8, 3992);
        Assert.EndsWith("; cut short by the time limit", level.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_to_be_unseen_is_where_a_wrong_expectation_is_not_refuted()
    {
        UnseenEvidence unseen = Evidence.Of(new Coin(0)).Parts.Single().Unseen!;
        Assert.True(unseen.Least < 0 && unseen.Greatest > 0);
        Assert.Matches("^would miss deviations from -0[.][0-9]+ to [+]0[.][0-9]+$", unseen.ToString());
        for (ulong seed = 1; seed <= 20; seed++)
        {
            // The claim is off by the error, so the truth deviates by as much to the other side. A quarter of a deviation is evidence of a sixteenth.
            Assert.Equal(Verdict.Refuted, Evidence.Of(new Coin(-1.2 * unseen.Greatest), seed).Verdict);
            Assert.NotEqual(Verdict.Refuted, Evidence.Of(new Coin(-0.25 * unseen.Greatest), seed).Verdict);
        }
    }
}
