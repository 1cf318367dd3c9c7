using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Checks;

public class ReplayerTests
{
    [Fact]
    public void A_replay_shows_the_exact_numbers_of_the_instance()
    {
        Replay replay = new SumOfSquares(2).Accept(new Replayer(new ReplayLine("sum-of-squares", 5, 13, ["Dimension=3"])));
        GridTrial<Rational> trial = new(5, 13);
        Assert.Equal(
            [$"a = {string.Join(", ", trial.NormalVector("a", 3))}", $"b = {string.Join(", ", trial.NormalVector("b", 3))}"], replay.Instance);
        Assert.Equal(["float64", "double-double"], replay.Comparisons.Select(comparison => comparison.NumberSystem));
    }

    [Fact]
    public void Exact_systems_print_exact_residuals()
    {
        Replay replay = new BinomialTheorem(3).Accept(new Replayer(new ReplayLine("binomial-theorem", 5, 13, [])));
        GridTrial<Rational> trial = new(5, 13);
        FieldTrial point = new(5, 13);
        Assert.Equal(
            [$"{-(point.Normal("a", 0) * point.Normal("b", 0))}", $"{-(trial.Normal("a", 0) * trial.Normal("b", 0))}"],
            replay.Comparisons.Select(comparison => comparison.Residual));
    }

    [Fact]
    public void A_trial_of_a_lane_block_replays_to_the_ratio_that_the_lane_had()
    {
        SumOfSquares claim = new(2);
        VectorRecipe recipe = new() { Dimension = 2, Constant = 2 };
        Measurement<Lanes> block = claim.Measure(recipe, new GridTrial<Lanes>(1, 24)).Single();
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            string line = ReplayLine.For(claim.Id, recipe, 1, 24 + lane).ToString();
            Assert.Equal(Comparison.Judge(block, lane), (Evidence.Replay(claim, line)[0].Outcome, Evidence.Replay(claim, line)[0].Ratio));
        }
    }

    [Fact]
    public void A_setting_that_the_claim_does_not_have_is_refused()
    {
        Assert.Throws<FormatException>(() => Evidence.Replay(new SumOfSquares(2), "sum-of-squares seed=1 trial=0 Rows=3"));
    }
}
