using System.Globalization;
using System.Text;
using Theorems.Checking;

namespace Theorems.Properties.Tests;

/// <summary>
/// Keeps the figures in docs/theorems true: the block between the two 'evidence' comments of each page must be what the check finds.
/// Set THEOREMS_ACCEPT=1 to write the blocks anew.
/// </summary>
[Collection("pages")]
public class DocumentationTests
{
    private const string Begin = "<!-- evidence: begin, written by the tests -->";
    private const string End = "<!-- evidence: end -->";

    public static TheoryData<string> Claims => [.. Catalogue.All.Select(claim => claim.Id)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Page_shows_what_the_check_finds(string claim)
    {
        string path = Path.Combine(Repository.Root, "docs", "theorems", claim + ".md");
        Assert.True(File.Exists(path), $"There is no page {path}; every claim has one.");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{path} lacks the lines '{Begin}' and '{End}'.");
        string block = Block(Checked.Of(claim));
        if (Environment.GetEnvironmentVariable("THEOREMS_ACCEPT") == "1")
        {
            File.WriteAllText(path, page[..(begin + Begin.Length)] + "\n" + block + page[end..]);
            return;
        }

        Assert.Equal(block, page[(begin + Begin.Length + 1)..end]);
    }

    private static string Block(ClaimEvidence evidence)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Seed {evidence.Seed}: **{evidence.Verdict.ToString().ToLowerInvariant()}**. {evidence.Reason}\n\n");
        text.Append("| part | level | comparisons | worst residual / bound |\n|---|---|---:|---:|\n");
        foreach (PartEvidence part in evidence.Parts)
        {
            string worst = part.Level == "box" ? string.Join(", ", evidence.Boxes.Where(box => box.Part == part.Part).Select(box => box.Answer).Distinct()) : part.Origin == nameof(BoundOrigin.Exact) ? part.Violations == 0 ? "equal" : "broken" : Ratio(part.WorstRatio);
            text.Append(CultureInfo.InvariantCulture, $"| {part.Part} | {part.Level} | {part.Applicable - part.Vacuous} | {worst} |\n");
        }

        text.Append("\n| without | shown | worst ratio | median | broken |\n|---|---|---:|---:|---:|\n");
        foreach (AssumptionEvidence assumption in evidence.Assumptions)
        {
            string shown = assumption.Shown ? $"yes, {assumption.Part}" : "no";
            text.Append(CultureInfo.InvariantCulture, $"| {assumption.Name.Replace("|", "\\|", StringComparison.Ordinal)} | {shown} | {Ratio(assumption.Ratio)} | {Ratio(assumption.MedianRatio)} | {100 * assumption.Broken:0} % |\n");
        }

        return text.ToString();
    }

    // Three digits; what exceeds a million says no more than that it is large.
    private static string Ratio(double ratio) => double.IsInfinity(ratio) ? "infinite"
        : ratio > 1e6 ? "> 1e6" : ratio.ToString("G3", CultureInfo.InvariantCulture);
}
