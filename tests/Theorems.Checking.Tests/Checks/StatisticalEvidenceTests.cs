namespace Theorems.Checking.Tests.Checks;

public class StatisticalEvidenceTests
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
        // The bound at 4000 throws is 0.052, and the mean's standard deviation below 0.008: six of them fit between 0.052 and 0.1.
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
        // Every throw of a coin that always shows heads is off by exactly one.
        ClaimEvidence evidence = Evidence.Of(new Coin(1) { Certain = true });
        PartEvidence part = Assert.Single(evidence.Parts);
        Assert.Equal(1 / Math.Sqrt(Math.Log(2e9) / 8000), part.WorstRatio, 1e-12 * part.WorstRatio);
        Assert.Equal((nameof(BoundOrigin.Statistical), 1), (part.Origin, part.Histogram[^1]));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal(("statistical", 4000), (level.Level, level.Cases));
        Assert.Equal("a true claim fails here with probability at most 1e-9 (Hoeffding)", level.Says);
    }

    [Fact]
    public void An_observation_that_is_no_number_refutes()
    {
        ClaimEvidence evidence = Evidence.Of(new Coin(0) { NotANumber = true });
        Assert.Equal((Verdict.Refuted, double.PositiveInfinity), (evidence.Verdict, Assert.Single(evidence.Parts).WorstRatio));
    }

    [Fact]
    public void A_time_limit_makes_the_bound_wider_and_is_said()
    {
        Coin claim = new(0) { Pause = TimeSpan.FromMilliseconds(5) };
        LevelEvidence level = Assert.Single(Evidence.Of(claim, time: TimeSpan.FromMilliseconds(100)).Evidence);
        Assert.InRange(level.Cases, 8, 3992);
        Assert.EndsWith("; cut short by the time limit", level.Says, StringComparison.Ordinal);
    }
}
