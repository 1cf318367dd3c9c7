using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Tests.Typesetting;

public class PrintedNumberTests
{
    [Theory]
    [InlineData(7, "7")]
    [InlineData(1234, "1234")]
    [InlineData(12345, "12\u202f345")]
    [InlineData(1234567, "1\u202f234\u202f567")]
    public void Long_counts_are_grouped(long count, string expected) => Assert.Equal(expected, PrintedNumber.Count(count));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(2000, "2000")]
    [InlineData(-0.12345, "−0.123")]
    [InlineData(1e-3, "0.001")]
    [InlineData(1e-4, "10⁻⁴")]
    [InlineData(99_999, "10⁵")]
    [InlineData(-2.5e-7, "−2.5\u00a0×\u00a010⁻⁷")]
    public void Numbers_have_three_digits_and_raised_powers(double value, string expected) => Assert.Equal(expected, PrintedNumber.Short(value));

    [Theory]
    [InlineData(double.PositiveInfinity, true, "exact")]
    [InlineData(double.PositiveInfinity, false, "infinite")]
    [InlineData(8.125e21, false, "8.125\u00a0×\u00a010²¹")]
    [InlineData(0.99987, true, "0.9999")]
    public void Ratios_have_four_digits_or_a_word(double ratio, bool exact, string expected) => Assert.Equal(expected, PrintedNumber.Ratio(ratio, exact));
}
