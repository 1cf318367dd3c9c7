using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Terminal;

public class PageTextTests
{
    [Fact]
    public void A_section_is_its_paragraphs_without_marks() => Assert.Equal(
        ["Steps go along rows, so |w|² ≤ 2.", "See perp-lemma and the field p = 2⁶¹ − 1."],
        PageText.Paragraphs("Steps go along **rows**,\nso |w|² ≤ 2.\n\n  \nSee [perp-lemma](../PerpLemma/README.md) and the field `p = 2⁶¹ − 1`.\n"));

    [Fact]
    public void What_is_no_mark_stays() => Assert.Equal(["a_i is 2 * 3 [sic] (here)"], PageText.Paragraphs("a_i is 2 * 3 [sic] (here)"));

    [Fact]
    public void Nothing_has_no_paragraph() => Assert.Empty(PageText.Paragraphs("\n \n"));
}
