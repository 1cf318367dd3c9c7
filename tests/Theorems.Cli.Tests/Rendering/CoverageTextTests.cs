using Theorems.Checking.Evidence;
using Theorems.Cli.Rendering;

namespace Theorems.Cli.Tests.Rendering;

public class CoverageTextTests
{
    private static readonly LevelEvidence s_level = new("sampled", "numbers", 16, 0, "nothing");

    [Fact]
    public void A_level_that_says_nothing_of_it_has_no_text() => Assert.Equal("", CoverageText.Of(s_level));

    [Fact]
    public void A_setting_is_a_range_or_always_the_same() => Assert.Equal(
        "Rows from 2 to 9 (8 values), Wide always False",
        CoverageText.Of(s_level with { Settings = [new("Rows", "2", "9", 8), new("Wide", "False", "False", 1)] }));

    [Fact]
    public void Ends_of_ranges_are_counted_and_corners_of_numbers_are_named_with_their_trials()
    {
        CornerEvidence[] ends = [new("Rows=2", 8), new("Rows=9 Scale=0.5", 16)];
        CornerEvidence[] numbers = [new("zeros", 24), new("two values", 8)];
        Assert.Equal("2 ends of ranges and pairs of them", CoverageText.Of(s_level with { Corners = ends }));
        Assert.Equal("numbers that are zeros (24), two values (8)", CoverageText.Of(s_level with { Corners = numbers }));
        Assert.Equal(
            "Rows always 2; 2 ends of ranges and pairs of them; numbers that are zeros (24), two values (8)",
            CoverageText.Of(s_level with { Settings = [new("Rows", "2", "2", 1)], Corners = [.. numbers, .. ends] }));
    }
}
