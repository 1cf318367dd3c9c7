using System.Text;

namespace Theorems.Cli.Tests.Sessions;

public class StandardWriterTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("list", "--json")]
    [InlineData("--help")]
    [InlineData("check", Cli.Quick, "--trials", "8", "--json", "-")]
    public void An_output_that_takes_nothing_is_said_to_in_one_sentence(params string[] command)
    {
        using StringWriter error = new();
        using Full full = new();
        Assert.Equal(ExitCode.BadInput, CommandLine.Run(command, TextReader.Null, full, error));
        string last = error.ToString().TrimEnd().Split('\n')[^1];
        Assert.Equal("theorems: The standard output cannot be written (No space left on device); lead it to a place that takes text.", last);
    }

    [Fact]
    public void Without_an_error_stream_the_exit_code_still_tells()
    {
        using StringWriter output = new();
        using Full full = new();
        Assert.Equal(ExitCode.BadInput, CommandLine.Run(["chekc"], TextReader.Null, output, full));
        Assert.Equal(ExitCode.Agrees, CommandLine.Run(["check", Cli.Quick, "--trials", "8", "--time", "60"], TextReader.Null, output, full));
        Assert.Contains("1 claim: 1 holds", output.ToString(), StringComparison.Ordinal);
    }

    private sealed class Full : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
