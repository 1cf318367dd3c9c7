using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

public class ClaimProgramTests
{
    private static (int Code, string Output, string Error) Run(Action<Draws>? trouble, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = ClaimProgram.Run(new Troubled { Trouble = trouble }, ["--trials", "40", .. arguments], output, error);
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public void A_claim_that_holds_prints_its_evidence()
    {
        (int code, string output, string error) = Run(null);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("troubled: holds. No violation", output, StringComparison.Ordinal);
        Assert.Contains("without   the right side is whole: breaks", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_in_a_claim_is_one_sentence_with_its_place()
    {
        (int code, string output, string error) = Run(_ => throw new InvalidOperationException("no such thing"));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("troubled: the claim failed to run, at ", error, StringComparison.Ordinal);
        Assert.Contains(", in 'troubled seed=1 trial=0 Halved=False': InvalidOperationException: no such thing", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void An_endless_trial_ends_with_the_time()
    {
        using ManualResetEventSlim never = new();
        using StringWriter output = new();
        using StringWriter error = new();
        int code = ClaimProgram.Run(new Troubled { Trouble = _ => never.Wait() }, ["--time", "1"], output, error);
        never.Set();
        Assert.Equal(3, code);
        Assert.StartsWith("troubled: inconclusive. No answer after 11 s; one trial seems to run on without end.", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Not_a_number_is_a_defect_and_recipes_that_reject_everything_are_vacuous()
    {
        using StringWriter output = new();
        Assert.Equal(2, ClaimProgram.Run(new Troubled { Left = double.NaN }, ["--trials", "40"], output, output));
        Assert.Contains("troubled: failed. (a) is not a number in 42 of 42 comparisons (plain): ", output.ToString(), StringComparison.Ordinal);
        using StringWriter vacuous = new();
        Assert.Equal(3, ClaimProgram.Run(new Discarding(), ["--trials", "40"], vacuous, vacuous));
        Assert.Contains("Vacuous", vacuous.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_replay_line_replays()
    {
        using StringWriter output = new();
        Assert.Equal(0, ClaimProgram.Run(new Troubled(), ["troubled", "seed=1", "trial=3"], output, output));
        Assert.Contains("(a) at 0", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_replayed_trial_that_throws_is_one_sentence()
    {
        using StringWriter error = new();
        Troubled claim = new() { Trouble = _ => throw new InvalidOperationException("no such\nthing") };
        int code = ClaimProgram.Run(claim, ["troubled", "seed=1", "trial=3"], TextWriter.Null, error);
        Assert.Equal(2, code);
        Assert.EndsWith("InvalidOperationException: no such thing", Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--trials")]
    [InlineData("--trials", "0")]
    [InlineData("--seed", "-1")]
    [InlineData("--sed", "1")]
    public void Bad_arguments_are_one_sentence(params string[] arguments)
    {
        using StringWriter error = new();
        Assert.Equal(2, ClaimProgram.Run(new Troubled(), arguments, TextWriter.Null, error));
        Assert.Contains("known are --seed N", error.ToString(), StringComparison.Ordinal);
    }

    internal sealed record Switches
    {
        public bool Halved { get; init; }
    }

    private sealed class Troubled : TestClaim, IPlain<Switches>
    {
        public Action<Draws>? Trouble { get; init; }

        public double Left { get; init; } = 1;

        public override string Id => "troubled";

        public (double Left, double Right) Compare(Switches recipe, Draws draws)
        {
            Trouble?.Invoke(draws);
            return (Left, recipe.Halved ? 0.25 : 1.5);
        }

        public double Roundings(Switches recipe) => 0;
    }

    private sealed class Discarding : TestClaim, IAnalytic<Switches>
    {
        public override string Id => "discarding";

        public IEnumerable<Measurement<T>> Measure<T>(Switches recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            yield return Measurement.AtMost(Letters.A, 0, T.Zero, T.One, T.Zero).When(-T.One);
        }
    }

    private abstract class TestClaim : Claim<Switches>
    {
        public override string Subject => "tests";

        public override string Words => "";

        public override IReadOnlyList<Part> Parts => [Letters.A];

        public override Gen<Switches> Recipes => Gen.Constant(new Switches());

        public override Switches Canonical => new();

        public override IReadOnlyList<Assumption<Switches>> Assumptions => [new("the right side is whole", recipe => recipe with { Halved = true })];
    }
}
