using System.Globalization;
using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Rendering;

/// <summary>Verdicts in the XML that build servers read: a suite for each subject, a case for each claim.</summary>
/// <remarks>
/// A case fails if the verdict is not the recorded one or the golden snapshot is not the accepted one; a claim whose program failed is an error, and one that
/// is not decided is skipped.
/// </remarks>
internal static class JUnitReport
{
    /// <summary>The document of a check.</summary>
    public static string Of(Selection selection, EvidenceReport report)
    {
        XElement[] suites = [.. selection.Claims.Zip(report.Claims).GroupBy(pair => pair.First.Subject).Select(subject => new XElement(
            "testsuite", new XAttribute("name", subject.Key), Totals([.. subject.Select(pair => pair.Second)]),
            new XElement("properties", Property("seed", report.Seed.ToString(CultureInfo.InvariantCulture))),
            subject.Select(pair => Case(pair.First, pair.Second, selection.ReplaySuffix))))];
        XElement root = new("testsuites", new XAttribute("name", "theorems"), Totals(report.Claims), suites);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement Property(string name, string value) => new("property", new XAttribute("name", name), new XAttribute("value", value));

    private static XAttribute[] Totals(IReadOnlyList<ClaimEvidence> claims) =>
    [
        new("tests", claims.Count),
        .. new[] { "failure", "error", "skipped" }.Select(kind => new XAttribute(
            kind == "skipped" ? kind : kind + "s", claims.Count(claim => Outcome(claim).Kind == kind))),
        new("time", Time(claims.Sum(claim => claim.Seconds))),
    ];

    private static XElement Case(Claim claim, ClaimEvidence evidence, string suffix)
    {
        (string kind, string type, string message) = Outcome(evidence);
        XElement seen = new("testcase",
            new XAttribute("classname", $"theorems.{claim.Subject}"), new XAttribute("name", claim.Id), new XAttribute("time", Time(evidence.Seconds)));
        if (kind.Length > 0)
        {
            string[] lines = [message, .. evidence.Replay.Select(line => $"theorems replay {line}{suffix}")];
            XAttribute? typed = kind == "skipped" ? null : new("type", type);
            seen.Add(new XElement(kind, new XAttribute("message", Html.Allowed(message)), typed, Html.Allowed(string.Join('\n', lines))));
        }

        return seen;
    }

    // What the element of a claim that is not as recorded is called; nothing for one that is.
    private static (string Kind, string Type, string Message) Outcome(ClaimEvidence evidence) => evidence switch
    {
        { Agrees: true } => ("", "", ""),
        { Verdict: Verdict.Failed } => ("error", "failed", evidence.Reason),
        { Golden: GoldenState.Differs or GoldenState.Missing } => (
            "failure", $"golden {evidence.Golden}",
            $"The golden snapshot {(evidence.Golden == GoldenState.Differs ? "differs" : "is missing")}; `theorems golden verify {evidence.Id}` shows how. "
            + evidence.Reason),
        { Verdict: Verdict.Inconclusive } => ("skipped", "", evidence.Reason),
        _ => ("failure", Word(evidence.Verdict), $"Recorded: {Word(StatusText.Expected(evidence.Status))}. {evidence.Reason}"),
    };

    private static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static string Time(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);
}
