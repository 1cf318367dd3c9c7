using System.Globalization;
using Theorems.Checking.Evidence;
using Theorems.Cli.Rendering;

namespace Theorems.Cli.Tests.Rendering;

public class PartRemarksTests
{
    private static readonly PartEvidence Part = new("(a)", "rate", "Statistical", 1, 1, 0, 0, 0, 0.5, -1, 0, []);

    private static string[] Of(PartEvidence part) => [.. PartRemarks.Of(part, count => count.ToString(CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData(-0.03981, 0.04126, "would miss deviations from -0.0399 to +0.0413")]
    [InlineData(-1234.5, 1e-5, "would miss deviations from -1240 to +0.00001")]
    [InlineData(0, 0.25, "would miss deviations from 0 to +0.25")]
    [InlineData(double.NegativeInfinity, 0.25, "would miss any deviation below +0.25")]
    [InlineData(-0.25, double.PositiveInfinity, "would miss any deviation above -0.25")]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, "would miss any deviation")]
    public void What_a_sample_cannot_see_is_said_rounded_outwards(double least, double greatest, string expected)
    {
        Assert.Equal([expected], Of(Part with { Unseen = new(least, greatest) }));
        Assert.Empty(Of(Part));
    }

    [Fact]
    public void What_is_not_the_same_twice_comes_first() =>
        Assert.Equal(["3 with other bits when run again", "1 with a vacuous bound"], Of(Part with { Unrepeated = 3, Vacuous = 1 }));
}
