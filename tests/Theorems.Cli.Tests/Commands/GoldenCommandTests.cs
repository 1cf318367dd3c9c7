namespace Theorems.Cli.Tests.Commands;

public sealed class GoldenCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Accepted(string id) => _folder.Name(id + ".verified.json");

    private string Received(string id) => _folder.Name(id + ".received.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Accepting_makes_the_folder_and_a_snapshot_that_matches()
    {
        string folder = _folder.Name("golden");
        Cli accept = Cli.Run("golden", "accept", Cli.Graphs, "--golden", folder);
        Assert.Equal(ExitCode.Agrees, accept.Code);
        Assert.Equal($"{Cli.Graphs}  accepted, the first one", accept.Lines[0]);

        Cli verify = Cli.Run("golden", "verify", Cli.Graphs, "--golden", folder);
        Assert.Equal(ExitCode.Agrees, verify.Code);
        Assert.Equal($"{Cli.Graphs}  matches", verify.Lines[0]);
        Assert.Equal("1 of 1 match.", verify.Lines[^1]);
        Assert.Contains("accepted as before", Cli.Run("golden", "accept", Cli.Graphs, "--golden", folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_shown_written_beside_and_can_be_accepted()
    {
        Cli.Run("golden", "accept", Cli.Graphs, "--golden", _folder.Path);
        string original = File.ReadAllText(Accepted(Cli.Graphs));
        File.WriteAllText(Accepted(Cli.Graphs), original.Replace("\"value\": \"11\"", "\"value\": \"12\"", StringComparison.Ordinal));

        Cli verify = Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path);
        Assert.Equal(ExitCode.Differs, verify.Code);
        Assert.Contains("  graphs at 4: accepted 12, found 11", verify.Lines);
        Assert.Contains("  " + Received(Cli.Graphs), verify.Lines);
        Assert.Equal($"  theorems golden accept {Cli.Graphs} --golden {_folder.Path}", verify.Lines[^1]);
        Assert.Equal(original, File.ReadAllText(Received(Cli.Graphs)));

        Cli accept = Cli.Run("golden", "accept", Cli.Graphs, "--golden", _folder.Path);
        Assert.Equal($"{Cli.Graphs}  accepted, changed", accept.Lines[0]);
        Assert.Equal(original, File.ReadAllText(Accepted(Cli.Graphs)));
        Assert.False(File.Exists(Received(Cli.Graphs)));
        Assert.Equal(ExitCode.Agrees, Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path).Code);
    }

    [Fact]
    public void Numbers_differ_in_units_of_their_budget()
    {
        Cli.Run("golden", "accept", Cli.Analytic, "--golden", _folder.Path);
        string[] lines = File.ReadAllLines(Accepted(Cli.Analytic));
        int bits = Array.FindIndex(lines, line => line.Contains("\"bits\"", StringComparison.Ordinal));
        lines[bits] = "      \"bits\": \"0x0000000000000000\",";
        lines[bits - 1] = "      \"value\": \"1\",";
        File.WriteAllLines(Accepted(Cli.Analytic), lines);
        Cli verify = Cli.Run("golden", "verify", Cli.Analytic, "--golden", _folder.Path);
        Assert.Equal(ExitCode.Differs, verify.Code);
        Assert.Contains(verify.Lines, line =>
            line.Contains("accepted 1, float64 gives ", StringComparison.Ordinal) && line.Contains(" budgets away", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_snapshot_is_a_difference()
    {
        Cli verify = Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path);
        Assert.Equal(ExitCode.Differs, verify.Code);
        Assert.Contains("there is no accepted snapshot", verify.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_snapshot_is_refused_and_can_be_replaced()
    {
        File.WriteAllText(Accepted(Cli.Graphs), "{");
        Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path).AssertRefused(Accepted(Cli.Graphs), "restore it from version control");
        Cli.Run("check", Cli.Graphs, "--golden", _folder.Path).AssertRefused(Accepted(Cli.Graphs), "restore it from version control");
        Assert.Equal(ExitCode.Agrees, Cli.Run("golden", "accept", Cli.Graphs, "--golden", _folder.Path).Code);
    }

    [Fact]
    public void Accepting_into_a_folder_that_cannot_be_made_is_refused() =>
        Cli.Run("golden", "accept", Cli.Graphs, "--golden", Path.Combine(_folder.File("plain", ""), "golden"))
            .AssertRefused(Cli.Graphs, "plain", "untouched", "--golden");

    [Fact]
    public void Differences_are_shown_even_where_what_was_received_cannot_be_written()
    {
        Cli.Run("golden", "accept", Cli.Graphs, "--golden", _folder.Path);
        string changed = File.ReadAllText(Accepted(Cli.Graphs)).Replace("\"value\": \"11\"", "\"value\": \"12\"", StringComparison.Ordinal);
        File.WriteAllText(Accepted(Cli.Graphs), changed);

        // A folder in the place of the file stands in for a folder that is read-only, which root would not notice.
        Directory.CreateDirectory(Received(Cli.Graphs));
        Cli verify = Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path);
        Assert.Equal(ExitCode.BadInput, verify.Code);
        Assert.Contains("  graphs at 4: accepted 12, found 11", verify.Lines);
        Assert.Contains("cannot be written", verify.Error, StringComparison.Ordinal);
        Assert.Equal(changed, File.ReadAllText(Accepted(Cli.Graphs)));
    }

    [Fact]
    public void The_folder_beside_the_nearest_solution_is_found()
    {
        _folder.File("Theorems.sln", "");
        Directory.CreateDirectory(_folder.Name("golden"));
        string deep = Directory.CreateDirectory(Path.Combine(_folder.Path, "src", "deep", "golden")).Parent!.FullName;
        Cli accept = Cli.RunIn(session => session with { Folder = deep }, "", "golden", "accept", Cli.Graphs);
        Assert.Equal(ExitCode.Agrees, accept.Code);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "golden", Cli.Graphs + ".verified.json")));
    }

    [Fact]
    public void Without_a_solution_the_folder_here_is_taken()
    {
        Directory.CreateDirectory(_folder.Name("golden"));
        Cli verify = Cli.RunIn(session => session with { Folder = _folder.Path }, "", "golden", "verify", Cli.Graphs);
        Assert.Contains(Path.Combine(_folder.Path, "golden"), verify.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_without_a_claim_are_listed_where_all_claims_are_compared()
    {
        Cli.Run("golden", "accept", "--golden", _folder.Path);
        _folder.File("no-such-claim.verified.json", "{}");
        _folder.File("earlier.received.json", "{}");
        _folder.File("kernels.verified.json", "[]");
        _folder.File("notes.txt", "");
        Cli verify = Cli.Run("golden", "verify", "--golden", _folder.Path);
        Assert.Equal(ExitCode.Agrees, verify.Code);
        Assert.Equal(
            ["2 files without a claim; delete them, or give each the name of its claim:", "  " + Received("earlier"), "  " + Accepted("no-such-claim")],
            verify.Lines[^3..]);
        Assert.DoesNotContain("without a claim", Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y\nn\n", true, false, "1 accepted, 1 left as it was.", ExitCode.Differs)]
    [InlineData("what\nY\nyes\n", true, true, "2 accepted, 0 left as they were.", ExitCode.Agrees)]
    [InlineData("q\ny\n", false, false, "0 accepted, 1 left as it was; the others were not looked at.", ExitCode.Differs)]
    [InlineData("y\n", true, false, "1 accepted, 1 left as it was; the others were not looked at.", ExitCode.Differs)]
    public void Changes_are_reviewed_one_by_one(string answers, bool first, bool second, string ending, int code)
    {
        string[] command = [Cli.Graphs, Cli.Analytic, Cli.Quick, "--golden", _folder.Path];
        Cli.Run("golden", "accept", Cli.Quick, "--golden", _folder.Path);
        Cli review = Cli.RunIn(session => session with { CanAsk = true }, answers, ["golden", "review", .. command]);
        Assert.Equal(code, review.Code);
        Assert.Equal(ending, review.Lines[^1]);
        Assert.Equal(first, File.Exists(Accepted(Cli.Graphs)));
        Assert.Equal(second, File.Exists(Accepted(Cli.Analytic)));
        Assert.Contains("there is no accepted snapshot", review.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_needs_somebody_to_answer() =>
        Cli.RunOn("y\n", "golden", "review", Cli.Graphs, "--golden", _folder.Path).AssertRefused("no terminal", "golden verify", "golden accept ID");

    [Fact]
    public void A_link_to_a_snapshot_stays_a_link()
    {
        Cli.Run("golden", "accept", Cli.Graphs, "--golden", _folder.Path);
        string elsewhere = _folder.Name("elsewhere.json");
        File.WriteAllText(elsewhere, File.ReadAllText(Accepted(Cli.Graphs)).Replace("\"value\": \"11\"", "\"value\": \"12\"", StringComparison.Ordinal));
        File.Delete(Accepted(Cli.Graphs));
        File.CreateSymbolicLink(Accepted(Cli.Graphs), elsewhere);
        Assert.Equal(ExitCode.Differs, Cli.Run("golden", "verify", Cli.Graphs, "--golden", _folder.Path).Code);
        Assert.Equal(ExitCode.Agrees, Cli.Run("golden", "accept", Cli.Graphs, "--golden", _folder.Path).Code);
        Assert.Equal(elsewhere, new FileInfo(Accepted(Cli.Graphs)).LinkTarget);
        Assert.Contains("\"value\": \"11\"", File.ReadAllText(elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_clone_the_snapshots_that_came_with_the_tool_are_compared_and_not_accepted_into()
    {
        string shipped = Directory.CreateDirectory(_folder.Name("shipped")).FullName;
        Cli Run(params string[] command) => Cli.RunIn(session => session with { Shipped = shipped }, "", command);
        Assert.Contains("  golden    missing", Run("check", Cli.Quick, "--trials", "8").Lines);
        Cli.Run("golden", "accept", Cli.Quick, "--golden", shipped);
        Assert.Contains("  golden    matches", Run("check", Cli.Quick, "--trials", "8").Lines);
        Assert.Equal(ExitCode.Agrees, Run("golden", "verify", Cli.Quick).Code);
        Run("golden", "accept", Cli.Quick).AssertRefused("--golden FOLDER");
    }

    [Fact]
    public void Every_accepted_snapshot_goes_with_the_tool() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "golden"), "*.verified.json").Select(Path.GetFileName).Order(),
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "golden")).Select(Path.GetFileName).Order());
}
