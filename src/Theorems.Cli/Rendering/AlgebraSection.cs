using Theorems.Checking.Claims;
using Theorems.Cli.Terminal;
using Theorems.Symbolics;

namespace Theorems.Cli.Rendering;

/// <summary>What computer algebra says about a claim: closed forms of its program, and its identities proved on symbols.</summary>
internal static class AlgebraSection
{
    private const int Indent = 2;

    /// <summary>Writes the section, or one sentence where MathNet.Symbolics is not built in; nothing about a claim without an algebraic part.</summary>
    public static void Print(Page page, Claim claim)
    {
        if (!ClosedForms.Concern(claim))
        {
            return;
        }

        if (ClosedForms.WhyNot is { } reason)
        {
            ExplainPage.Heading(page, "Computer algebra");
            page.Prose(Indent, reason);
            return;
        }

        Formulas(page, ClosedForms.Of(claim));
        if (ClosedForms.Prove(claim) is { } proved)
        {
            Proofs(page, proved);
        }
    }

    /// <summary>Writes formulas under the titles that they share.</summary>
    public static void Formulas(Page page, IReadOnlyList<ShownFormula> formulas)
    {
        foreach (IGrouping<string, ShownFormula> group in formulas.GroupBy(formula => formula.Title))
        {
            ExplainPage.Heading(page, "Closed form");
            page.Prose(Indent, group.Key + ":");
            foreach (ShownFormula formula in group)
            {
                page.Prose(Indent, $"{formula.Name} = {formula.Infix}", 2 * Indent);
                page.Prose(2 * Indent, $"LaTeX: {formula.Latex}", 2 * Indent);
            }
        }
    }

    /// <summary>Writes what was proved, and of the rest why not.</summary>
    public static void Proofs(Page page, ProvedInstance proved)
    {
        ExplainPage.Heading(page, "Its identities on symbols, by computer algebra");
        page.Prose(Indent, $"Every drawn number is a symbol, and proved means for all values at which nothing is divided by zero; at {proved.Instance}:");
        Columns columns = new(Indent);
        foreach (ProvedPart part in proved.Parts)
        {
            IdentityProof proof = part.Proof;
            string means = proof.Answer switch
            {
                ProofAnswer.Proved => proof.Symbols == 0 ? proof.Reason : $"in {proof.Symbols} symbols: {proof.Reason}",
                ProofAnswer.Refuted => $"{proof.Reason}: {string.Join(", ", proof.Point.Select(symbol => $"{symbol.Name} = {symbol.Value}"))}",
                _ => proof.Reason,
            };
            columns.Add(Word(proof.Answer), FormattableString.Invariant($"{part.Part} at {part.Time}"), means);
        }

        columns.Print(page, page.Medium.ProseWidth);
        if (proved.Unfinished is { } reason)
        {
            page.Prose(Indent, $"Followed no further; {reason}.");
        }
    }

    private static string Word(ProofAnswer answer) => answer switch
    {
        ProofAnswer.Proved => "proved",
        ProofAnswer.Refuted => "refuted",
        _ => "open",
    };
}
