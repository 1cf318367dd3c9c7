using Theorems.Checking.Evidence;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Tests.Kinds;

public class ExhaustiveKindTests
{
    [Fact]
    public void A_domain_without_bad_cases_holds()
    {
        ClaimEvidence evidence = Evidence.Of(new EulersPolynomial(40));
        Assert.Equal((Verdict.Holds, "No violation; 1 of 1 assumptions shown necessary."), (evidence.Verdict, evidence.Reason));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal((LevelNames.Exhaustive, 40, 0, "every case of the domain, with exact equality"), (level.Level, level.Cases, level.Violations, level.Says));
        Assert.Equal([40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Assert.Single(evidence.Parts).Histogram);

        // An enumeration is no random trial.
        Assert.Equal(0, evidence.Trials);
    }

    [Fact]
    public void One_bad_case_refutes_and_is_named()
    {
        EulersPolynomial claim = new(41);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.Equal("(a) fails in 1 of 41 comparisons (exhaustive); the replay line shows the smallest instance found.", evidence.Reason);
        string line = Assert.Single(evidence.Replay);
        Assert.EndsWith(" First=40 Constant=41", line, StringComparison.Ordinal);
        ReplayedComparison replayed = Assert.Single(Evidence.Replay(claim, line));
        Assert.Equal(("1 of 1: n = 40", Outcome.Violated), (replayed.Residual, replayed.Outcome));
    }

    [Fact]
    public void A_dropped_assumption_is_shown_by_the_first_case_that_fails()
    {
        EulersPolynomial claim = new(40);
        AssumptionEvidence seen = Assert.Single(Evidence.Of(claim).Assumptions);
        Assert.Equal((true, LevelNames.Exhaustive, 1), (seen.Shown, seen.Level, seen.Broken));
        Assert.EndsWith(" First=0 Constant=40", seen.Replay, StringComparison.Ordinal);
        Assert.Equal("10 of 10: n = 0", Assert.Single(Evidence.Replay(claim, seen.Replay)).Residual);
    }

    [Fact]
    public void The_part_that_is_to_break_must_be_the_one_that_does()
    {
        Assert.Equal(Verdict.Holds, Evidence.Of(new EulersPolynomial(40) { Breaks = Letters.A }).Verdict);
        Assert.Equal(Verdict.Inconclusive, Evidence.Of(new EulersPolynomial(40) { Breaks = Letters.B }).Verdict);
    }

    [Fact]
    public void A_domain_that_the_time_did_not_suffice_for_does_not_hold()
    {
        ClaimEvidence evidence = Evidence.Of(
            new EulersPolynomial(40) { Pause = TimeSpan.FromMilliseconds(50) }, threads: 1, time: TimeSpan.FromMilliseconds(100));
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.Equal("Only a part of the finite domain was enumerated: the time was up.", evidence.Reason);
        Assert.Equal("part of the domain: the time was up", Assert.Single(evidence.Evidence).Says);
        Assert.InRange(evidence.Evidence[0].Cases, 10, 30);
    }
}
