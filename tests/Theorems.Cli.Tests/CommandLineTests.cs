namespace Theorems.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void Writers_that_are_not_the_console_get_plain_text()
    {
        using StringReader input = new("");
        using StringWriter output = new();
        using StringWriter error = new();
        Assert.Equal(ExitCode.Agrees, CommandLine.Run(["list"], input, output, error));
        Assert.Equal(Cli.Run("list").Output, output.ToString());
        Assert.Equal("", error.ToString());
    }

    [Theory]
    [InlineData("--help", "golden")]
    [InlineData("check --help", "--graphs <FILE.g6>")]
    [InlineData("replay --help", "--all")]
    [InlineData("golden accept --help", "--golden <FOLDER>")]
    public void Help_is_a_result(string command, string mentions)
    {
        Cli run = Cli.Run(command.Split(' '));
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Contains(mentions, run.Output, StringComparison.Ordinal);
    }
}
