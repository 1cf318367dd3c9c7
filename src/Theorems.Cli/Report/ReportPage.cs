using System.Globalization;
using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>One entry of a report: a claim, what was gathered about it, and its canonical instance.</summary>
internal sealed record ReportEntry(Claim Claim, ClaimEvidence Evidence, CanonicalRun Run);

/// <summary>
/// A report on one self-contained page: no script, font or picture from elsewhere, and nothing that changes from run to run. Its own script only filters.
/// </summary>
internal static class ReportPage
{
    /// <summary>The page as text.</summary>
    public static string Of(IReadOnlyList<ReportEntry> entries, ulong seed, string replaySuffix)
    {
        IGrouping<string, ReportEntry>[] subjects = [.. entries.GroupBy(entry => entry.Claim.Subject)];
        ClaimEvidence[] evidence = [.. entries.Select(entry => entry.Evidence)];
        XElement[] body =
        [
            Html.Element("header.page",
                Html.Element("h1", "Theorems, checked"),
                Html.Element("p.lead", Lead(evidence)),
                Tiles(evidence, seed)),
            Html.Element("main",
                Contents(subjects),
                Legend(),
                subjects.Select(subject => Html.Element("section.subject", Html.Is("id", "subject-" + subject.Key),
                    Html.Element("h2", Capital(subject.Key)),
                    subject.Select(entry => ClaimCard.Of(entry.Claim, entry.Evidence, entry.Run, replaySuffix))))),
            Html.Element("footer",
                Html.Element("code", "theorems check"),
                $" finds the same with seed {seed.ToString(CultureInfo.InvariantCulture)}, for any number of threads. "
                + "Each ‘Replay’ holds lines that run one trial again in every number system."),
            Html.Element("a.up", Html.Is("href", "#top"), "↑ Top"),
        ];
        return Resource("page.html")
            .Replace("{{style}}", Resource("page.css"), StringComparison.Ordinal)
            .Replace("{{script}}", Script, StringComparison.Ordinal)
            .Replace("{{body}}", string.Concat(body.Select(Html.Text)).Replace("<article ", "\n<article ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>The only script of the page.</summary>
    public static string Script => Resource("page.js");

    private static string Lead(ClaimEvidence[] evidence)
    {
        ClaimEvidence[] others = [.. evidence.Where(claim => !claim.Agrees)];
        int shown = evidence.Sum(claim => claim.Assumptions.Count(seen => seen.Shown));
        string dropped = PrintedNumber.Count(evidence.Sum(claim => claim.Assumptions.Count));
        string verdict = others.Length == 0
            ? "Every verdict is as recorded"
            : $"Not as recorded or not decided: {string.Join(", ", others.Select(claim => claim.Id))}";
        return $"{verdict}. Each assumption was dropped on purpose: for {PrintedNumber.Count(shown)} of {dropped} "
            + "the conclusion then broke by a wide margin.";
    }

    private static XElement Tiles(ClaimEvidence[] evidence, ulong seed)
    {
        long enumerated = evidence.SelectMany(claim => claim.Evidence).Where(level => level.Level == "exhaustive").Sum(level => level.Cases);
        ILookup<string, ClaimEvidence> tones = evidence.ToLookup(claim => VerdictMark.Of(claim).Tone);
        return Html.Element("dl.tiles",
            Tile(evidence.Length == 1 ? "claim" : "claims", evidence.Length, ""),
            Tile(tones["holds"].Count() == 1 ? "holds" : "hold", tones["holds"].Count(), "holds"),
            Tile("refuted as stated", tones["refuted"].Count(), ""),
            tones["wrong"].Any() ? Tile("not as recorded", tones["wrong"].Count(), "wrong") : null,
            tones["open"].Any() ? Tile("inconclusive", tones["open"].Count(), "open") : null,
            Tile("random trials", evidence.Sum(claim => claim.Trials), ""),
            enumerated > 0 ? Tile("enumerated cases", enumerated, "") : null,
            Tile("seed", seed.ToString(CultureInfo.InvariantCulture), ""));
    }

    private static XElement Tile(string name, long count, string tone) => Tile(name, PrintedNumber.Count(count), tone);

    private static XElement Tile(string name, string value, string tone) =>
        Html.Element(tone.Length > 0 ? "div." + tone : "div", Html.Element("dt", name), Html.Element("dd", value));

    private static XElement Contents(IGrouping<string, ReportEntry>[] subjects) => Html.Element("nav", Html.Is("aria-labelledby", "contents"),
        Html.Element("h2", Html.Is("id", "contents"), "Contents"),
        Html.Element("label.filter", Html.Is("hidden", "hidden"),
            "Filter", Html.Element("input", Html.Is("id", "filter"), Html.Is("type", "search"), Html.Is("placeholder", "name, subject, verdict, words")),
            Html.Element("output", Html.Is("id", "found"), Html.Is("for", "filter"))),
        Html.Element("div.contents", subjects.Select(subject => Html.Element("section",
            Html.Element("h3", Html.Element("a", Html.Is("href", "#subject-" + subject.Key), Capital(subject.Key))),
            Html.Element("ul", subject.Select(entry => Entry(entry.Claim.Id, VerdictMark.Of(entry.Evidence))))))));

    private static XElement Entry(string id, VerdictMark mark) => Html.Element("li",
        Html.Element("a", Html.Is("href", "#" + id),
            Html.Element($"span.sign {mark.Tone}", Html.Is("role", "img"), Html.Is("aria-label", mark.Word), mark.Sign), " ", id));

    private static XElement Legend() => Html.Element("details.legend", Html.Is("open", "open"),
        Html.Element("summary", Html.Element("h2", "How to read a card")),
        Html.Element("dl",
            Term("Verdict",
                "‘Holds’ means that no violation was found at any level, that instances and bounds were not vacuous, and that every assumption that "
                + "should matter was seen to matter. ‘Refuted’ comes with a line that replays a smallest counterexample."),
            Term("Evidence",
                "Where the program ran: on exact fractions or integers modulo a prime (equality, with no tolerance), on every case of a finite "
                + "domain, or on random instances whose close calls are judged with 31 digits."),
            Term("Ratio",
                "Residual over bound. Up to 1 the inequality holds, near 1 it is sharp, above 1 it is broken. ‘Exact’: an identity fails in exact "
                + "arithmetic. ‘Infinite’: a run left the range of float64."),
            Term("Without each assumption", [
                "Instances that break this assumption and no other. The bar is the worst ratio from 1 to 10¹² by factors of ten, with an arrow "
                + "beyond; the upright stroke is the median. ",
                Html.Element("span.mark good", "✓"), " shown necessary, ",
                Html.Element("span.mark quiet", "○"), " not shown, as expected, ",
                Html.Element("span.mark bad", "✗"), " not shown although it should be."]),
            Term("Plots",
                "The canonical instance is one fixed problem for each claim, the one of its golden snapshot. Histograms count the comparisons of "
                + "all sampled trials by their ratio; heights go by factors of ten, so that a single close call is seen.")));

    private static XElement Term(string name, params object[] meaning) => Html.Element("div", Html.Element("dt", name), Html.Element("dd", meaning));

    private static string Capital(string subject) => subject.Length == 0 ? subject : char.ToUpperInvariant(subject[0]) + subject[1..].Replace('-', ' ');

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream("Report." + name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
