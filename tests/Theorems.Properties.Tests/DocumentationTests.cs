using System.Globalization;
using System.Text;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Typesetting;

namespace Theorems.Properties.Tests;

/// <summary>
/// Keeps the pages of theorems true: the block between the two 'statement' comments is what the class claims, and the block between the two
/// 'evidence' comments is what the check finds.
/// Set THEOREMS_ACCEPT=1 to write the blocks anew.
/// </summary>
[Collection("pages")]
public class DocumentationTests
{
    private const string Begin = "<!-- evidence: begin, written by the tests -->";
    private const string End = "<!-- evidence: end -->";
    private const string BeginStatement = "<!-- statement: begin, written by the tests -->";
    private const string EndStatement = "<!-- statement: end -->";

    public static TheoryData<string> Claims => [.. Catalogue.All.Select(claim => claim.Id)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Page_shows_what_the_check_finds(string claim)
    {
        Claim found = Catalogue.Find(claim);
        Pages.AssertBlock(Pages.PathOf(found), Begin, End, Block(Checked.Of(claim)));
        Pages.AssertBlock(Pages.PathOf(found), BeginStatement, EndStatement, StatementBlock.Of(found));
    }

    private static string Block(ClaimEvidence evidence)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Seed {evidence.Seed}: **{evidence.Verdict.ToString().ToLowerInvariant()}**. {evidence.Reason}\n\n");
        text.Append("| part | level | comparisons | worst residual / bound |\n|---|---|---:|---:|\n");
        foreach (PartEvidence part in evidence.Parts)
        {
            string worst = part.Level == LevelNames.Box
                ? string.Join(", ", evidence.Boxes.Where(box => box.Part == part.Part).Select(box => box.Answer).Distinct())
                : part.Origin == nameof(BoundOrigin.Exact) ? part.Violations == 0 ? "equal" : "broken" : Ratio(part.WorstRatio);
            text.Append(CultureInfo.InvariantCulture, $"| {part.Part} | {part.Level} | {part.Applicable - part.Vacuous - part.Drowned} | {worst} |\n");
        }

        text.Append("\n| without | shown | worst ratio | median | broken | intact | how |\n|---|---|---:|---:|---:|---:|---|\n");
        foreach (AssumptionEvidence assumption in evidence.Assumptions)
        {
            string shown = assumption.Shown ? $"yes, {assumption.Part}" : "no";
            string name = assumption.Name.Replace("|", "\\|", StringComparison.Ordinal);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {shown} | {Ratio(assumption.Ratio)} | {Ratio(assumption.MedianRatio)} | {100 * assumption.Broken:0} % | ");
            text.Append(CultureInfo.InvariantCulture, $"{Ratio(assumption.Control)} | {assumption.Change} |\n");
        }

        return text.ToString();
    }

    // Three digits; what exceeds a million says no more than that it is large.
    private static string Ratio(double ratio) => double.IsInfinity(ratio) ? "infinite"
        : ratio > 1e6 ? "> 1e6" : ratio.ToString("G3", CultureInfo.InvariantCulture);
}
