using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>A claim explained: what it says, where it comes from, why it is true, and how it is checked.</summary>
internal static class ExplainPage
{
    private const int Indent = 2;
    private const int Hanging = 4;

    /// <summary>Writes the explanation of a claim.</summary>
    public static void Print(Page page, Claim claim)
    {
        page.Line(new(claim.Id, Tone.Strong), $"  {claim.Subject}, ", new(StatusText.Of(claim.Status), StatusTone.Of(claim.Status)));
        page.Line();
        page.Prose(Indent, Wrapping.Paragraph(claim.Words));

        Heading(page, "Formula");
        foreach (string line in claim.Formula.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            page.Prose(Indent, line, Hanging + line.Length - line.TrimStart(' ').Length);
        }

        Section(page, TheoremPage.HeadingOfReason(claim.Status), claim.Reason);
        Section(page, "What the notes say", claim.Notes);
        Section(page, "Sources", claim.Source);
        AlgebraSection.Print(page, claim);
        Checks(page, claim);
    }

    private static void Section(Page page, string title, string text)
    {
        IReadOnlyList<string> paragraphs = PageText.Paragraphs(text);
        for (int index = 0; index < paragraphs.Count; index++)
        {
            if (index == 0)
            {
                Heading(page, title);
            }

            page.Prose(Indent, paragraphs[index]);
        }
    }

    private static void Checks(Page page, Claim claim)
    {
        ClaimFacts facts = ClaimFacts.Of(claim);
        Heading(page, "Assumptions, each violated in turn to see the conclusion break");
        foreach ((string name, bool necessary) in facts.Assumptions)
        {
            page.Prose(Indent, $"- {name}{(necessary ? "" : "; as far as is known, its loss breaks nothing")}", Indent);
        }

        Heading(page, "Evidence that its types allow, and how much is gathered");
        Columns columns = new(Indent);
        foreach ((string name, string takes, string means) in facts.Evidence)
        {
            columns.Add(name, takes, means);
        }

        columns.Print(page, page.Medium.ProseWidth);

        if (claim is IAcceptsTable table)
        {
            Heading(page, "Your own data");
            page.Prose(Indent, Wrapping.Paragraph(table.TableLayout));
            page.Line($"  theorems check {claim.Id} --data FILE.csv");
        }

        if (claim is IAcceptsGraphs)
        {
            Heading(page, "Your own graphs");
            page.Line($"  theorems check {claim.Id} --graphs FILE.g6");
        }

        Heading(page, facts.Golden ? "Canonical instance, which has a golden snapshot" : "Canonical instance");
        page.Line($"  theorems replay {facts.GoldenLine}");
    }

    /// <summary>An empty line and a heading.</summary>
    public static void Heading(Page page, string text)
    {
        page.Line();
        page.Line(new Piece(text, Tone.Strong));
    }
}
