namespace Theorems.Benchmarks.Tests;

public class CommandTests
{
    [Fact]
    public void Without_words_the_peak_is_measured() => Assert.Equal(Command.Peak, Command.Parse([]).Verb);

    [Fact]
    public void Words_follow_the_command()
    {
        Command command = Command.Parse(["peers", "descent", "fractions"]);

        Assert.Equal(Command.Peers, command.Verb);
        Assert.Equal(["descent", "fractions"], command.Words);
    }

    [Theory]
    [InlineData("peak", "now")]
    [InlineData("scaling", "edges")]
    [InlineData("faster")]
    public void What_is_no_command_is_refused_with_the_usage(params string[] line) =>
        Assert.Contains(Command.Usage, Assert.Throws<FormatException>(() => Command.Parse(line)).Message);

    [Fact]
    public void The_usage_names_every_command() =>
        Assert.All(Command.Verbs, verb => Assert.Contains($"{verb} ", Command.Usage));
}
