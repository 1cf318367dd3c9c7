using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Terminal;

public class PrintableTests
{
    [Theory]
    [InlineData("w_0 = A⁺ b\tok", "w_0 = A⁺ b\tok")]
    [InlineData("\u001b[31mred\u001b[0m", "\u241b[31mred\u241b[0m")]
    [InlineData("one\r\ntwo", "one\u240d\u240atwo")]
    [InlineData("\u007f\u0000", "\u2421\u2400")]
    [InlineData("\u009b31m", "\ufffd31m")]
    [InlineData("left \u202eright\u2066", "left \ufffdright\ufffd")]
    public void Controls_become_signs(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Lines_stay_lines_where_several_are_meant() => Assert.Equal("one\ntwo\u240d", Printable.Of("one\ntwo\r", hasLines: true));

    [Fact]
    public void What_files_hold_reaches_no_terminal_as_a_command()
    {
        using TemporaryFolder folder = new();
        string table = folder.File("own.csv", "1,2\n3,\u001b[31mx\n");
        Cli refused = Cli.Run("check", Cli.Analytic, "--data", table);
        refused.AssertRefused("'\u241b[31mx' is not a number");
        Assert.DoesNotContain('\u001b', refused.Error);

        Cli.Run("golden", "accept", Cli.Graphs, "--golden", folder.Path);
        string accepted = folder.Name(Cli.Graphs + ".verified.json");
        File.WriteAllText(accepted, File.ReadAllText(accepted).Replace("\"value\": \"11\"", "\"value\": \"\\u001b]0;title\"", StringComparison.Ordinal));
        Cli verify = Cli.Run("golden", "verify", Cli.Graphs, "--golden", folder.Path);
        Assert.Equal(ExitCode.Differs, verify.Code);
        Assert.Contains("accepted \u241b]0;title, found 11", verify.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', verify.Output);
    }
}
