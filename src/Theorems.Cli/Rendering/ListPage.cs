using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Terminal;
using Theorems.Properties;

namespace Theorems.Cli.Rendering;

/// <summary>The list of all claims.</summary>
internal static class ListPage
{
    /// <summary>One row for each claim.</summary>
    public static void Print(Page page)
    {
        Columns columns = new(0);
        foreach (Claim claim in Catalogue.All)
        {
            columns.Add(
                new(claim.Subject, Tone.Quiet), new(claim.Id, Tone.Strong), new(StatusText.Of(claim.Status), StatusTone.Of(claim.Status)),
                Wrapping.Paragraph(claim.Words));
        }

        columns.Print(page);
    }

    /// <summary>One object for each claim.</summary>
    public static string Json() => JsonText.Of(Catalogue.All.Select(claim => new Entry(
        claim.Subject, claim.Id, StatusText.Of(claim.Status), Wrapping.Paragraph(claim.Words), claim is IAcceptsTable, claim is IAcceptsGraphs)));

    private sealed record Entry(string Subject, string Id, string Status, string Words, bool AcceptsTable, bool AcceptsGraphs);
}
