using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Terminal;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.99312, "0.9931")]
    [InlineData(12345678, "1.235e+07")]
    [InlineData(double.NaN, "undefined")]
    [InlineData(double.PositiveInfinity, "infinite")]
    public void Ratios_have_four_digits(double ratio, string expected) => Assert.Equal(expected, NumberText.Ratio(ratio, inExactArithmetic: false));

    [Fact]
    public void An_infinite_ratio_in_exact_arithmetic_is_a_broken_identity() =>
        Assert.Equal("exact", NumberText.Ratio(double.PositiveInfinity, inExactArithmetic: true));

    [Theory]
    [InlineData(1, "100 %")]
    [InlineData(0.8421, "84.2 %")]
    public void Shares_are_percentages(double share, string expected) => Assert.Equal(expected, NumberText.Percent(share));
}
