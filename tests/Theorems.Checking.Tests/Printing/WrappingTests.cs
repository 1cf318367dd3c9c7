using Theorems.Checking.Printing;

namespace Theorems.Checking.Tests.Printing;

public class WrappingTests
{
    [Theory]
    [InlineData("what fits  stays", 16, 0, "what fits  stays")]
    [InlineData("one two three", 7, 0, "one two|three")]
    [InlineData("one two three", 7, 2, "one two|  three")]
    [InlineData("  kept indent here", 13, 4, "  kept indent|    here")]
    [InlineData("unbreakable word", 4, 0, "unbreakable|word")]
    [InlineData("", 10, 0, "")]
    public void Lines_break_between_words(string text, int width, int hanging, string expected) =>
        Assert.Equal(expected, string.Join('|', Wrapping.Lines(text, width, hanging)));

    [Fact]
    public void A_paragraph_joins_the_lines_of_a_source_file() => Assert.Equal("a b c", Wrapping.Paragraph(" a\n  b\r\n c "));
}
