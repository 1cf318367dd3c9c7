using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Rendering;
using Theorems.Cli.Terminal;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>What was gathered about a claim, as lists and tables: its levels, its parts, and what broke without each assumption.</summary>
internal static class EvidenceLists
{
    private static readonly string[] ExactLevels = ["prime field", "rational", "exhaustive"];

    /// <summary>One line for each level of evidence.</summary>
    public static XElement Levels(ClaimEvidence evidence) => Html.Element("ul.levels", evidence.Evidence.Select(level => Html.Element(
        "li",
        Html.Element(level.Violations > 0 ? "span.badge bad" : "span.badge", level.Level),
        Html.Element("span.cases", PrintedNumber.Count(level.Cases), " ", Html.Element("span.system", "in ", Typesetter.Prose(level.NumberSystem))),
        Html.Element("span.says", Typesetter.Prose(level.Says)),
        Html.Element("span.covered", CoverageText.Of(level) is { Length: > 0 } covered ? $" Covered: {covered}." : ""))));

    /// <summary>One row for each assumption.</summary>
    public static XElement Assumptions(Claim claim, ClaimEvidence evidence)
    {
        IReadOnlyList<(string Name, bool Necessary)> known = ClaimFacts.Of(claim).Assumptions;
        return Html.Element("table.assumptions",
            Html.Element("thead", Html.Element("tr", new[] { "Assumption", "", "Worst ratio", "Median", "Broken", "Intact" }.Select(Heading))),
            Html.Element("tbody", evidence.Assumptions.Select(seen => Assumption(seen, known.All(one => one.Name != seen.Name || one.Necessary)))));
    }

    /// <summary>One row for each part at each level.</summary>
    public static XElement Parts(ClaimEvidence evidence) => Html.Element(
        "div.wide", Html.Is("tabindex", "0"), Html.Is("role", "region"), Html.Is("aria-label", $"Parts of {evidence.Id}"),
        Html.Element("table.parts",
            Html.Element("thead", Html.Element("tr", new[] { "Part", "Level", "Bound", "Compared", "Outcome", "Hunted", "Remarks" }.Select(Heading))),
            Html.Element("tbody", evidence.Parts.Select(part => Html.Element(part.Violations > 0 ? "tr.bad" : "tr",
                Html.Element("th", Html.Is("scope", "row"), FormulaBlock.PartName(part.Part)),
                Html.Element("td", part.Level),
                Html.Element("td", part.Origin == nameof(BoundOrigin.Exact) ? "zero" : part.Origin.ToLowerInvariant()),
                Html.Element("td.number", PrintedNumber.Count(part.Comparisons)),
                Html.Element("td", Outcome(part)),
                Html.Element("td.number", part.Level == "sampled" && evidence.Hunted.FirstOrDefault(found => found.Part == part.Part) is { } found
                    ? PrintedNumber.Ratio(found.HuntedRatio, false)
                    : ""),
                Html.Element("td", Remarks(part)))))));

    /// <summary>A ratio in the words of its level.</summary>
    public static string Ratio(double ratio, string level) => PrintedNumber.Ratio(ratio, ExactLevels.Contains(level));

    private static string Outcome(PartEvidence part) => part.Violations > 0
        ? $"{PrintedNumber.Count(part.Violations)} violated, worst ratio {Ratio(part.WorstRatio, part.Level)}"
        : part.Origin == nameof(BoundOrigin.Exact) ? "all equal" : $"worst ratio {Ratio(part.WorstRatio, part.Level)}";

    private static string Remarks(PartEvidence part) => string.Join(", ", PartRemarks.Of(part, number => PrintedNumber.Count(number)));

    private static XElement Assumption(AssumptionEvidence seen, bool necessary)
    {
        (string mark, string word, string tone) = (seen.Shown, necessary) switch
        {
            (true, true) => ("✓", "shown necessary", "good"),
            (true, false) => ("!", "shown necessary, which is news", "doubtful"),
            (false, true) => ("✗", "not shown necessary", "bad"),
            (false, false) => ("○", "not shown necessary, as expected", "quiet"),
        };
        string worst = Ratio(seen.Ratio, seen.Level);
        string median = Ratio(seen.MedianRatio, seen.Level);
        return Html.Element("tr",
            Html.Element("th",
                Html.Is("scope", "row"),
                Html.Element($"span.mark {tone}", Html.Is("role", "img"), Html.Is("aria-label", word), Html.Is("title", word), mark),
                " ", Typesetter.Prose(seen.Name), seen.Change.Length == 0 ? null : Html.Element("span.change", seen.Change)),
            Html.Element("td.bar", RatioBar.Draw(seen, worst, median)),
            seen.Broken > 0
                ? new object[]
                {
                    Number("worst ratio", worst), Number("median", median), Number("broken", NumberText.Percent(seen.Broken)),
                    Number("intact", Ratio(seen.Control, seen.Level)),
                }
                : [Html.Element("td.nothing", Html.Is("colspan", "4"), "nothing breaks")]);
    }

    // On a narrow page, where the heading is away, the label stands beside the number.
    private static XElement Number(string label, string text) => Html.Element("td.number", Html.Is("data-label", label), text);

    private static XElement Heading(string text) => text.Length == 0 ? Html.Element("td") : Html.Element("th", Html.Is("scope", "col"), text);
}
