using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Tests.Typesetting;

public class MathMarkdownTests
{
    [Theory]
    [InlineData("x_n^2 <= 2 sum_i a_i", @"$`x^{2}_{n} \le 2 \sum_{i}\,a_{i}`$")]
    [InlineData("A w = b solvable, w_0 = A'c_0", @"$`A\,w = b`$ solvable, $`w_{0} = A'c_{0}`$")]
    [InlineData("|D D^T|^2 <= 2 |E|^2", @"$`|D\,D^{T}|^{2} \le 2\,|E|^{2}`$")]
    [InlineData("ln(1 + e^(-c gamma)) + c^2/(2 eta t)", @"$`\ln(1 + e^{-c\,\gamma}) + c^{2}/(2\,\eta\,t)`$")]
    [InlineData("min(a, b) for every t >= 1", @"$`\min(a, b)`$ for every $`t \ge 1`$")]
    [InlineData("u (a unit vector)", "$`u`$ (a unit vector)")]
    [InlineData("as (b) says of f(b)", "as (b) says of $`f(b)`$")]
    [InlineData("x < 2", @"$`x \lt 2`$")]
    [InlineData("w_random", @"$`w_{\text{random}}`$")]
    [InlineData("eta_max w", @"$`\eta_{\max}\,w`$")]
    public void A_formula_is_mathematics_between_words(string written, string markdown) => Assert.Equal(markdown, MathMarkdown.Formula(written));

    [Fact]
    public void What_cannot_be_read_stays_as_it_was_written() => Assert.Equal("`x^n_k is 1`", MathMarkdown.Formula("x^n_k is 1"));

    [Fact]
    public void Sentences_keep_their_words_and_their_marks_are_no_marks_of_Markdown()
    {
        Assert.Equal("Descent converges to $`A^{+}\\,b`$.", MathMarkdown.Prose("Descent converges to A^+ b."));
        Assert.Equal(@"all \* of them", MathMarkdown.Prose("all * of them"));
    }
}
