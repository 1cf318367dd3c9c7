using System.Globalization;
using System.Text;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Rendering;
using Theorems.Cli.Terminal;

namespace Theorems.Properties.Tests;

/// <summary>
/// Keeps the two overview pages true: docs/claims.md, a row for each claim, and docs/refuted-as-stated.md, the statements that are false as printed.
/// Set THEOREMS_ACCEPT=1 to write them anew.
/// </summary>
[Collection("pages")]
public class OverviewTests
{
    private const string EarlierFigures = "Earlier figures: ";

    [Fact]
    public void Table_of_claims_shows_what_the_checks_find()
    {
        StringBuilder page = new();
        page.Append("# All claims\n\nWritten by the tests from the default check (seed 1). A worst ratio is residual over bound, 1 at most for a theorem; "
            + "'exact' means that both sides are equal. "
            + "'Earlier' is what programs independent of this suite measured; where the two differ, the claim's page says why.\n");
        foreach (IGrouping<string, Claim> subject in Catalogue.All.GroupBy(claim => claim.Subject))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Title(subject.Key)}\n\n");
            page.Append("| claim | in a sentence | status | evidence | assumptions shown | worst ratio | earlier |\n|---|---|---|---|---:|---:|---|\n");
            foreach (Claim claim in subject)
            {
                ClaimEvidence evidence = Checked.Of(claim.Id);
                string levels = string.Join(", ", evidence.Evidence.Select(level => FormattableString.Invariant($"{level.Level} {level.Cases}")));
                string link = $"[{claim.Id}]({Pages.Link(claim, "docs")})";
                string words = Cell(claim.Words);
                int shown = evidence.Assumptions.Count(assumption => assumption.Shown);
                page.Append(CultureInfo.InvariantCulture,
                    $"| {link} | {words} | {evidence.Status} | {levels} | {shown} of {evidence.Assumptions.Count} | {Worst(evidence)} | {Earlier(claim)} |\n");
            }
        }

        AppendTeeth(page);
        AssertPage("claims.md", page.ToString());
    }

    [Fact]
    public void List_of_refuted_statements_is_complete()
    {
        StringBuilder page = new();
        page.Append("# Refuted as stated\n\nStatements that are false as the notes print them. Each is a claim of its own, "
            + "whose counterexample the check must find; its page names the version that is true. Written by the tests.\n\n");
        page.Append("| claim | as stated | why it is false | smallest counterexample |\n|---|---|---|---|\n");
        foreach (Claim claim in Catalogue.All.Where(claim => claim.Status == ClaimStatus.RefutedAsStated))
        {
            ClaimEvidence evidence = Checked.Of(claim.Id);
            Assert.Equal(Verdict.Refuted, evidence.Verdict);
            string counterexample = evidence.Replay.Count > 0 ? $"`theorems replay {evidence.Replay[0]}`" : evidence.Reason;
            page.Append(CultureInfo.InvariantCulture, $"| [{claim.Id}]({Pages.Link(claim, "docs")}) | {Cell(claim.Words)} | ");
            page.Append(CultureInfo.InvariantCulture, $"{Cell(PageText.Paragraphs(claim.Reason)[0])} | {counterexample} |\n");
        }

        AssertPage("refuted-as-stated.md", page.ToString());
    }

    [Fact]
    public void Readme_names_every_claim_in_its_own_words()
    {
        StringBuilder table = new("| claim | in a sentence |\n|---|---|\n");
        foreach (Claim claim in Catalogue.All)
        {
            string refuted = claim.Status == ClaimStatus.RefutedAsStated ? " Refuted as printed." : "";
            table.Append(CultureInfo.InvariantCulture, $"| [{claim.Id}]({Pages.Link(claim, "")}) | {Cell(claim.Words)}{refuted} |\n");
        }

        Pages.AssertBlock(
            Path.Combine(Repository.Root, "README.md"), "<!-- theorems: begin, written by the tests -->", "<!-- theorems: end -->", table.ToString());
    }

    // For each inequality how much of its right side was needed.
    private static void AppendTeeth(StringBuilder page)
    {
        page.Append("\n## The teeth of the bounds\n\nFor each inequality the smallest factor that its right "
            + "side survives in all that was sampled and hunted: with a smaller one a violation would have been seen. Where the right side is a sum of named "
            + "terms, the largest share of each that any trial needed: (left - the other terms)/(this term). Below a half a part is called "
            + "loose, and the reason stands beside it.\n\n");
        page.Append("| claim | part | sampled | survives | terms needed |\n|---|---|---:|---:|---|\n");
        foreach (Claim claim in Catalogue.All)
        {
            ClaimEvidence evidence = Checked.Of(claim.Id);
            foreach (PartEvidence part in evidence.Parts.Where(part => part.Origin == nameof(BoundOrigin.Rate) && part.Level == LevelNames.Sampled))
            {
                double survives = evidence.Hunted.Where(found => found.Part == part.Part).Select(found => found.HuntedRatio).Append(part.WorstRatio).Max();
                string terms = string.Join(", ", part.Terms.Select(PartRemarks.Needed));
                string reason = claim.Parts.OfType<Inequality>().First(one => one.Name == part.Part).Loose;
                string loose = survives < PartEvidence.Loose ? $" (loose: {Cell(reason)})" : "";
                page.Append(CultureInfo.InvariantCulture,
                    $"| [{claim.Id}]({Pages.Link(claim, "docs")}) | {Cell(part.Part)} | {part.WorstRatio:G4} | {survives:G4}{loose} | {terms} |\n");
            }
        }
    }

    // Exact identities have no ratio; a claim without inequalities has none at all.
    private static string Worst(ClaimEvidence evidence)
    {
        PartEvidence[] rates = [.. evidence.Parts.Where(part => part.Origin == nameof(BoundOrigin.Rate))];
        return evidence.Verdict == Verdict.Refuted ? "refuted"
            : rates.Length > 0 ? evidence.WorstRatio.ToString("G4", CultureInfo.InvariantCulture)
            : evidence.Parts.All(part => part.Origin is nameof(BoundOrigin.Exact) or nameof(BoundOrigin.Rounding)) ? "exact" : "-";
    }

    private static string Earlier(Claim claim)
    {
        string path = Pages.PathOf(claim);
        string? line = File.ReadLines(path).FirstOrDefault(text => text.StartsWith(EarlierFigures, StringComparison.Ordinal));
        Assert.True(line is not null, $"{path} lacks a line that starts with '{EarlierFigures}'.");
        return Cell(line[EarlierFigures.Length..]);
    }

    private static string Title(string subject) => char.ToUpperInvariant(subject[0]) + subject[1..].Replace('-', ' ');

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Trim();

    private static void AssertPage(string name, string expected)
    {
        string path = Path.Combine(Repository.Root, "docs", name);
        if (Pages.Accepts)
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} is missing; THEOREMS_ACCEPT=1 writes it.");
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
