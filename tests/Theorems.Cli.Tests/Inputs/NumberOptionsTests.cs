using System.CommandLine;
using Theorems.Cli.Inputs;

namespace Theorems.Cli.Tests.Inputs;

public class NumberOptionsTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("7", 7)]
    [InlineData("0", null)]
    [InlineData("8", null)]
    [InlineData("-1", null)]
    [InlineData("1e0", null)]
    public void A_positive_number_goes_from_1_to_the_largest(string text, int? value)
    {
        Option<int?> option = NumberOptions.Positive("--number", 7, "");
        ParseResult parsed = new RootCommand { option }.Parse(["--number", text]);
        Assert.Equal(value is null, parsed.Errors.Count > 0);
        if (value is null)
        {
            Assert.Contains($"--number takes a whole number from 1 to 7, not '{text}'.", parsed.Errors.Select(error => error.Message));
        }
        else
        {
            Assert.Equal(value, parsed.GetValue(option));
        }
    }
}
