using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Commands;

namespace Theorems.Cli.Tests.Commands;

public class CheckCommandTests
{
    [Fact]
    public void A_theorem_holds_with_exit_code_0()
    {
        Cli run = Cli.Run("check", Cli.Quick, "--trials", "16", "--all");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Matches($"^{Cli.Quick}  holds +as recorded: proved +48 trials +worst ratio - +[0-9.]+ s$", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.StartsWith("  evidence  rational     16  exact equality", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("not shown necessary (as expected)  nothing breaks", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line =>
            line.TrimStart().StartsWith("replay", StringComparison.Ordinal) && line.Contains("ExponentOffset=1", StringComparison.Ordinal));
        Assert.Matches("^1 claim: 1 holds, 0 refuted, 0 inconclusive; 48 trials, seed 1, [0-9.]+ s$", run.Lines[^1]);
    }

    [Fact]
    public void A_users_own_graphs_have_no_slow_part()
    {
        string[] Cases(params string[] options) => Cli.RunOn(Cli.HardPair, ["check", Cli.Graphs, "--graphs", "-", .. options]).Lines[1..^1];
        Assert.Equal(Cases(), Cases("--slow"));
    }

    [Fact]
    public void A_claim_named_twice_is_checked_once() =>
        Assert.StartsWith("1 claim:", Cli.Run("check", Cli.Quick, Cli.Quick, "--trials", "8").Lines[^1], StringComparison.Ordinal);

    [Fact]
    public void The_seed_is_used_and_printed() =>
        Assert.Contains(", seed 7, ", Cli.Run("check", Cli.Quick, "--trials", "8", "--seed", "7").Lines[^1], StringComparison.Ordinal);

    [Fact]
    public void Piped_output_has_no_escape_character_and_no_spaces_at_line_ends()
    {
        Cli run = Cli.Run("check", Cli.Quick, "--trials", "8");
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
        Assert.All(run.Lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_terminal_gets_colours_unless_it_declines_them()
    {
        string[] command = ["explain", Cli.Quick];
        Assert.Contains("\u001b[", Cli.RunIn(session => Cli.OnTerminal(session, colour: true), "", command).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Cli.RunIn(session => Cli.OnTerminal(session, colour: false), "", command).Output);
    }

    [Fact]
    public void Progress_is_drawn_on_the_standard_error_only()
    {
        Cli plain = Cli.Run("check", Cli.Quick, "--trials", "8");
        Cli live = Cli.RunIn(session => session with { ErrorMedium = new(100, true) }, "", "check", Cli.Quick, "--trials", "8");
        Assert.Contains($"1 of 1  {Cli.Quick}", live.Error, StringComparison.Ordinal);
        Assert.Equal(plain.Lines[1..^1], live.Lines[1..^1]);
    }

    [Fact]
    public void Without_a_golden_folder_one_note_says_so()
    {
        Cli run = Cli.Run("check", Cli.Quick, "--trials", "8");
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'), line => line.Contains("no folder 'golden'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_snapshot_is_exit_code_1()
    {
        using TemporaryFolder folder = new();
        Cli run = Cli.Run("check", Cli.Quick, "--trials", "8", "--golden", folder.Path);
        Assert.Equal(ExitCode.Differs, run.Code);
        Assert.Contains("  golden    missing", run.Lines);
        Assert.StartsWith($"Golden snapshot differs or is missing: {Cli.Quick}", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_limit_is_noted() =>
        Assert.Contains("--time", Cli.Run("check", Cli.Quick, "--trials", "8", "--time", "60").Error, StringComparison.Ordinal);

    [Fact]
    public void A_time_limit_that_leaves_nothing_is_inconclusive()
    {
        Cli run = Cli.Run("check", Cli.Quick, "--time", "1e-9");
        Assert.Equal(ExitCode.Inconclusive, run.Code);
        Assert.Equal($"Not decided: {Cli.Quick}", run.Lines[^1]);
    }

    [Fact]
    public void Graphs_come_from_the_standard_input()
    {
        Cli run = Cli.RunOn(Cli.HardPair, "check", Cli.Graphs, "--graphs", "-");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Contains(run.Lines, line => line.Contains("equivalent pairs", StringComparison.Ordinal) && line.EndsWith("all equal", StringComparison.Ordinal));
    }

    [Fact]
    public void Graphs_choose_the_claims_that_accept_them_and_replay_lines_name_the_file()
    {
        using TemporaryFolder folder = new();
        string file = folder.File("pair.g6", Cli.HardPair);
        Cli run = Cli.Run("check", "--graphs", file, "--all");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.StartsWith(Cli.Graphs, run.Lines[0], StringComparison.Ordinal);
        string command = run.Lines.First(line => line.Contains("theorems replay", StringComparison.Ordinal));
        Assert.EndsWith($"--graphs {file}", command, StringComparison.Ordinal);
        Cli replay = Cli.Run([.. command[command.IndexOf("replay gnn", StringComparison.Ordinal)..].Split(' ')]);
        Assert.Equal(ExitCode.Differs, replay.Code);
        Assert.Contains("VIOLATED", replay.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_takes_no_such_data_is_checked_as_it_is()
    {
        Cli run = Cli.RunOn(Cli.HardPair, "check", Cli.Quick, Cli.Graphs, "--trials", "8", "--graphs", "-");
        Assert.Contains($"{Cli.Quick} takes no such data", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 claims: 2 hold", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Data_without_anything_to_compare_are_inconclusive()
    {
        Cli run = Cli.RunOn("C~\n", "check", Cli.Graphs, "--graphs", "-");
        Assert.Equal(ExitCode.Inconclusive, run.Code);
        Assert.Contains("inconclusive", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "  Vacuous: there was nothing to compare for 'equivalent pairs'. It compares graphs that colour refinement cannot tell apart: "
            + "give at least two such graphs, as EhEG and EwCW are.",
            run.Lines[1]);
    }

    [Theory]
    [InlineData(ExitCode.Agrees, "agrees")]
    [InlineData(ExitCode.Differs, "agrees", "refuted")]
    [InlineData(ExitCode.Inconclusive, "inconclusive", "agrees")]
    [InlineData(ExitCode.Differs, "inconclusive", "refuted")]
    [InlineData(ExitCode.Differs, "inconclusive and missing")]
    [InlineData(ExitCode.Differs, "differs")]
    [InlineData(ExitCode.BadInput, "agrees", "failed")]
    [InlineData(ExitCode.BadInput, "inconclusive", "failed", "agrees")]
    [InlineData(ExitCode.Differs, "failed", "refuted")]
    [InlineData(ExitCode.Differs, "holds but was refuted")]
    public void One_difference_outweighs_open_questions(int expected, params string[] claims) =>
        Assert.Equal(expected, CheckCommand.Conclude(new() { Seed = 1, Claims = [.. claims.Select(Evidence)] }));

    [Fact]
    public void A_failed_verdict_is_written_as_such() =>
        Assert.Contains("\"verdict\": \"failed\"", JsonText.Of(new EvidenceReport { Seed = 1, Claims = [Evidence("failed")] }), StringComparison.Ordinal);

    private static ClaimEvidence Evidence(string kind) => kind switch
    {
        "agrees" => Evidences.Of(Verdict.Holds) with { Agrees = true },
        "refuted" => Evidences.Of(Verdict.Refuted),
        "failed" => Evidences.Of(Verdict.Failed),
        "inconclusive" => Evidences.Of(Verdict.Inconclusive),
        "inconclusive and missing" => Evidences.Of(Verdict.Inconclusive) with { Golden = GoldenState.Missing },
        "differs" => Evidences.Of(Verdict.Holds) with { Golden = GoldenState.Differs },
        _ => Evidences.Of(Verdict.Holds) with { Status = "refuted as stated" },
    };
}
