using Theorems.Cli.Rendering;
using Theorems.Cli.Terminal;
using Theorems.Numbers;
using Theorems.Symbolics;

namespace Theorems.Cli.Tests.Rendering;

public class AlgebraSectionTests
{
    private const string Proofs = "Its identities on symbols, by computer algebra";

    private static string[] Print(Action<Page> print)
    {
        using StringWriter writer = new();
        print(new(writer, default));
        return writer.ToString().TrimEnd('\n').Split('\n');
    }

    [Fact]
    public void Explain_shows_formulas_and_proofs_or_one_sentence_that_says_why_not()
    {
        Cli run = Cli.Run("explain", Cli.Quick);
        string text = string.Join(' ', run.Lines.Select(line => line.Trim()));
        if (ClosedForms.WhyNot is { } reason)
        {
            Assert.Contains("Computer algebra " + reason, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Proofs, run.Lines);
        }
        else
        {
            Assert.Contains("Closed form", run.Lines);
            Assert.Contains(Proofs, run.Lines);
            Assert.Contains(run.Lines, line => line.StartsWith("  proved  (a) at 1 ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Nothing_is_said_about_claims_without_an_algebraic_part() => Assert.DoesNotContain(
        Cli.Run("explain", Cli.Graphs).Lines, line => line is "Closed form" or "Computer algebra" or Proofs);

    [Fact]
    public void Formulas_stand_under_their_title_as_typed_and_for_LaTeX() => Assert.Equal(
        ["", "Closed form", "  one step:", "  w = a*b", @"    LaTeX: a b", "  v = a", "    LaTeX: a"],
        Print(page => AlgebraSection.Formulas(page, [new("one step", "w", "a*b", "a b"), new("one step", "v", "a", "a")])));

    [Fact]
    public void A_proof_names_its_symbols_a_refutation_its_point_and_an_open_one_its_reason()
    {
        ProvedInstance proved = new(
            "Steps=1",
            [
                new("(a)", 1, new(ProofAnswer.Proved, 7, "everything cancels", [])),
                new("(b)", 2, new(ProofAnswer.Refuted, 1, "the difference is 3", [("w_0", new Rational(3, 2)), ("w_1", Rational.One)])),
                new("(c)", 0, new(ProofAnswer.Open, 4, "too large", [])),
            ],
            "too large, too");
        string[] lines = Print(page => AlgebraSection.Proofs(page, proved));
        Assert.Equal(["", Proofs], lines[..2]);
        Assert.EndsWith(" Steps=1:", string.Join(' ', lines[2..4]), StringComparison.Ordinal);
        Assert.Equal(
            [
                "  proved   (a) at 1  in 7 symbols: everything cancels",
                "  refuted  (b) at 2  the difference is 3: w_0 = 3/2, w_1 = 1",
                "  open     (c) at 0  too large",
                "  Followed no further; too large, too.",
            ],
            lines[4..]);
    }
}
