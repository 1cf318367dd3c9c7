using Theorems.Checking.Failures;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Tests.Commands;

public class FailuresCommandTests
{
    private const string Line = "my-claim seed=1 trial=7 Rows=2 x:=0,1";

    private static (int Code, string Output, string Error) Run(TemporaryFolder folder, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = CommandLine.Run(["failures", .. arguments], new Session(TextReader.Null, output, error) { Folder = folder.Path });
        return (code, output.ToString(), error.ToString());
    }

    private static void Remember(TemporaryFolder folder) => new FailureFolder(Path.Combine(folder.Path, ".theorems"))
        .Add("my-claim", [new(Line, "Theorems.Properties.New.MyClaim+Nested", "(a) fails."), new("my-claim seed=1 trial=8 Rows=3", "My", "(b) fails.")]);

    [Fact]
    public void What_is_remembered_is_listed_with_its_replay_lines()
    {
        using TemporaryFolder folder = new();
        Assert.Equal((ExitCode.Agrees, "No failure is remembered.\n", ""), Run(folder));
        Remember(folder);
        string output = Run(folder).Output;
        string[] first = ["my-claim", $"  1  theorems replay {Line}", "     (a) fails.", "  2  theorems replay my-claim seed=1 trial=8 Rows=3"];
        Assert.Equal(first, output.Split('\n')[..4]);
    }

    [Fact]
    public void An_entry_becomes_a_test_that_holds_once_the_claim_is_mended()
    {
        using TemporaryFolder folder = new();
        Remember(folder);
        Assert.Equal(ExitCode.Agrees, Run(folder, "promote", "my-claim").Code);
        string path = Path.Combine(folder.Path, "MyClaimFailureTests.cs");
        string text = File.ReadAllText(path);
        Assert.Contains($"Judge.Replay(new Theorems.Properties.New.MyClaim.Nested(), \"{Line}\").Holds();", text, StringComparison.Ordinal);
        Assert.Contains("[Fact]", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Agrees, Run(folder, "promote", "my-claim", "--number", "2", "--out", "second.cs").Code);
        Assert.Contains("trial=8", File.ReadAllText(Path.Combine(folder.Path, "second.cs")), StringComparison.Ordinal);
        // It is left as it is.
        (int code, _, string error) = Run(folder, "promote", "my-claim");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("exists already", error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("No failure of 'other' is remembered", "promote", "other")]
    [InlineData("No failure of 'other' is remembered", "forget", "other")]
    [InlineData("There is no failure 3 of my-claim; there are 1 to 2.", "promote", "my-claim", "--number", "3")]
    [InlineData("There is no failure 0 of my-claim; there are 1 to 2.", "promote", "my-claim", "--number", "0")]
    [InlineData("'none' is no folder", "--failures", "none")]
    public void What_is_not_there_is_said_in_one_sentence(string sentence, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        Remember(folder);
        (int code, string output, string error) = Run(folder, arguments);
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_forgotten_is_gone()
    {
        using TemporaryFolder folder = new();
        Remember(folder);
        Assert.Equal("my-claim: 2 failures are forgotten.\n", Run(folder, "forget", "my-claim").Output);
        Assert.Equal("No failure is remembered.\n", Run(folder).Output);
    }
}
