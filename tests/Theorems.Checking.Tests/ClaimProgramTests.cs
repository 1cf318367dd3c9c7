using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Printing;
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

    [Fact]
    public void Help_lists_what_the_file_takes()
    {
        using StringWriter output = new();
        Troubled claim = new() { Trouble = _ => throw new InvalidOperationException("nothing is run") };
        Assert.Equal(ExitCode.Agrees, ClaimProgram.Run(claim, ["--trials", "40", "--help"], output, TextWriter.Null));
        Assert.All(["--seed N", "--trials N", "--threads N", "--time SECONDS", "--json FILE", "--help", "Exit codes: 0 "],
            words => Assert.Contains(words, output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_evidence_is_written_as_JSON_whatever_it_says()
    {
        string path = Path.Combine(Path.GetTempPath(), $"theorems-claim-{Guid.NewGuid():N}.json");
        try
        {
            Run(null, "--json", path);
            Assert.Equal(Verdict.Holds, JsonText.Read<EvidenceReport>(File.ReadAllText(path)).Claims.Single().Verdict);
            Run(_ => throw new InvalidOperationException("no such thing"), "--json", path);
            Assert.Equal(Verdict.Failed, JsonText.Read<EvidenceReport>(File.ReadAllText(path)).Claims.Single().Verdict);
        }
        finally
        {
            File.Delete(path);
        }

        (int code, string output, string error) = Run(null, "--json", "-");
        Assert.Equal((0, "troubled"), (code, JsonText.Read<EvidenceReport>(output).Claims.Single().Id));
        Assert.StartsWith("troubled: holds", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_before_anything_is_run()
    {
        (int code, string output, string error) = Run(_ => throw new InvalidOperationException("nothing is run"), "--json", Path.GetTempPath());
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Contains("cannot be written (it is a folder); name a file", error, StringComparison.Ordinal);
        Assert.Equal("--json must be followed by a file, or by '-' for the standard output.", Run(null, "--json").Error.TrimEnd());
    }

    [Fact]
    public void A_page_is_asked_of_the_tool()
    {
        (int code, _, string error) = Run(_ => throw new InvalidOperationException("nothing is run"), "--report", "my.html");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("`theorems report troubled --out my.html`", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public void Replay_lines_stay_whole_and_all_others_break_between_words(int width)
    {
        using StringWriter narrow = new();
        using StringWriter wide = new();
        ClaimProgram.Run(new Troubled(), ["--trials", "40"], narrow, narrow, width);
        ClaimProgram.Run(new Troubled(), ["--trials", "40"], wide, wide, null);
        string[] lines = narrow.ToString().TrimEnd().Split('\n');
        string replay = Assert.Single(lines, line => line.StartsWith("  replay    troubled seed=1 trial=", StringComparison.Ordinal));
        Assert.Contains(replay, wide.ToString().Split('\n'));
        Assert.All(lines.Where(line => line != replay), line => Assert.InRange(line.Length, 1, width));
        Assert.True(lines.Length > wide.ToString().TrimEnd().Split('\n').Length);
        Assert.Equal(Words(wide), Words(narrow));

        static string[] Words(StringWriter text) => text.ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
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
