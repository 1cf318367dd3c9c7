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
            [$"a = {string.Join(", ", trial.NormalVector("a", 3))}", $"b = {string.Join(", ", trial.NormalVector("b", 3))}"],
            Assert.Single(replay.Instances).Lines);
        Assert.Equal("Instance, exactly (sampled)", Assert.Single(replay.Blocks).Heading);
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
        // Each level draws numbers of its own under the same names.
        Assert.Equal(["Instance, exactly (prime field)", "Instance, exactly (rational)"], replay.Blocks.Select(block => block.Heading));
        Assert.Equal(
            [$"a = {string.Join(", ", point.NormalVector("a", 1))}", $"b = {string.Join(", ", point.NormalVector("b", 1))}"],
            replay.Instances[0].Lines);
        Assert.Equal(
            [$"a = {string.Join(", ", trial.NormalVector("a", 1))}", $"b = {string.Join(", ", trial.NormalVector("b", 1))}"],
            replay.Instances[1].Lines);
        Assert.Equal(["prime field", "rational"], replay.Comparisons.Select(comparison => comparison.Level).Distinct());
    }

    // Streams with gaps, integers, two numbers under one name, numbers of a derived trial: nothing is lost.
    private sealed class Scattered : TestClaim<ScriptRecipe>, IAnalytic<ScriptRecipe>
    {
        public override string Id => "scattered";

        public override FsCheck.Gen<ScriptRecipe> Recipes => FsCheck.Fluent.Gen.Constant(Canonical);

        public override ScriptRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => [];

        public IEnumerable<Measurement<T>> Measure<T>(ScriptRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            T sum = trial.Normal("x", 0) + trial.Normal("x", 1) + trial.Normal("x", 7) + trial.Normal("x", 8) + trial.Uniform("x", 8, 4, 5);
            sum += trial.Analysed().Computed("eta", draws => draws.Normal("hidden", 3)).Value;
            int row = trial.SharedInteger("row", 2, 100) + trial.Analysed().SharedInteger("row", 3, 100) + trial.Differentiated().SharedInteger("row", 4, 100);
            yield return Measurement.AtMost(Letters.A, 0, sum + T.FromDyadic(row), T.FromDyadic(1000), T.FromDyadic(10));
        }
    }

    [Fact]
    public void Every_number_and_every_shared_integer_is_printed_with_its_index()
    {
        ReplayLine line = new("scattered", 5, 13, []);
        GridTrial<Rational> trial = new(5, 13);
        int[] rows = [.. Enumerable.Range(2, 3).Select(index => trial.SharedInteger("row", index, 100))];
        Assert.Equal(
            [
                $"eta = {trial.Computed("eta", draws => draws.Normal("hidden", 3))}",
                $"row[2] = {string.Join(", ", rows)}",
                $"x = {trial.Normal("x", 0)}, {trial.Normal("x", 1)}",
                $"x[7] = {trial.Normal("x", 7)}, {trial.Normal("x", 8)}",
                $"x'[8] = {trial.Uniform("x", 8, 4, 5)}",
            ],
            Assert.Single(new Scattered().Accept(new Replayer(line)).Instances).Lines);
    }

    // Two doubles, and what a program may ask of the draws themselves.
    private sealed class Plain : TestClaim<ScriptRecipe>, IPlain<ScriptRecipe>
    {
        public override string Id => "plain";

        public override FsCheck.Gen<ScriptRecipe> Recipes => FsCheck.Fluent.Gen.Constant(Canonical);

        public override ScriptRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => [];

        public (double Left, double Right) Compare(ScriptRecipe recipe, Draws draws) => (
            draws.Normal("n", 0) + draws.Uniform("u", 1, 0, 1) + draws.Unit("v", 0) + draws.Integer("i", 0, 9) + draws.Bits("b", 0).W1, 1e12);

        public double Roundings(ScriptRecipe recipe) => 8;
    }

    [Fact]
    public void A_plain_claim_prints_its_draws()
    {
        Draws draws = new(5, 13);
        (uint w0, uint w1, uint w2, uint w3) = draws.Bits("b", 0);
        Assert.Equal(
            [
                $"b (words) = {w0}, {w1}, {w2}, {w3}",
                $"i = {draws.Integer("i", 0, 9)}",
                $"n = {Rational.FromDyadic(draws.Normal("n", 0))}",
                $"u[1] = {Rational.FromDyadic(draws.Uniform("u", 1, 0, 1))}",
                $"v = {Rational.FromDyadic(draws.Unit("v", 0))}",
            ],
            Assert.Single(new Plain().Accept(new Replayer(new("plain", 5, 13, []))).Instances).Lines);
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
    public void Given_numbers_stand_in_place_of_drawn_ones()
    {
        Replay replay = new SumOfSquares(2).Accept(new Replayer(ReplayLine.Parse("sum-of-squares seed=5 trial=13 Dimension=2 a:=1,0.5 b@1:=-3")));
        GridTrial<Rational> trial = new(5, 13);
        Assert.Equal(["a = 1, 1/2", $"b = {trial.Normal("b", 0)}, -3"], Assert.Single(replay.Instances).Lines);
        Replay plain = new Plain().Accept(new Replayer(ReplayLine.Parse("plain seed=5 trial=13 n:=2 i:=8")));
        Assert.Contains("n = 2", plain.Instances[0].Lines);
        Assert.Contains("i = 8", plain.Instances[0].Lines);
    }

    [Theory]
    [InlineData("plain seed=5 trial=13 i:=9", "i cannot be 9: it is drawn between 0 and 8, an integer.")]
    [InlineData("plain seed=5 trial=13 i:=1.5", "i cannot be 1.5: it is drawn between 0 and 8, an integer.")]
    [InlineData("plain seed=5 trial=13 u@1:=2", "u@1 cannot be 2: it is drawn between 0 and 1.")]
    [InlineData("plain seed=5 trial=13 n:=2 m@3:=1", "plain draws no number m@3 here; it draws b (words); i; n; u[1]; v.")]
    public void Numbers_that_are_not_drawn_so_are_refused(string line, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => new Plain().Accept(new Replayer(ReplayLine.Parse(line)))).Message);

    [Fact]
    public void A_setting_that_the_claim_does_not_have_is_refused()
    {
        Assert.Throws<FormatException>(() => Evidence.Replay(new SumOfSquares(2), "sum-of-squares seed=1 trial=0 Rows=3"));
    }
}
