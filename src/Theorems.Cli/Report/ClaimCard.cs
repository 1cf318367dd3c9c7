using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Rendering;
using Theorems.Cli.Terminal;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>One claim on one card: what it says at the top, then what was seen, and what few readers want folded away at the end.</summary>
internal static class ClaimCard
{
    private const int Unfolded = 3;

    /// <summary>The card of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="evidence">What was gathered about it.</param>
    /// <param name="run">Its canonical instance.</param>
    /// <param name="replaySuffix">What replay lines need in addition.</param>
    public static XElement Of(Claim claim, ClaimEvidence evidence, CanonicalRun run, string replaySuffix)
    {
        VerdictMark mark = VerdictMark.Of(evidence);
        return Html.Element($"article.card {mark.Tone}", Html.Is("id", claim.Id),
            Html.Element("header",
                Html.Element("h3", Html.Element("a", Html.Is("href", "#" + claim.Id), claim.Id)),
                Html.Element("p.verdict",
                    Html.Element($"span.chip {mark.Tone}", $"{mark.Sign} {mark.Word}"), " ", Html.Element("span.recorded", mark.Recorded)),
                Html.Element("p.words", Typesetter.Prose(Wrapping.Paragraph(claim.Words))),
                PageText.Paragraphs(claim.Source).Select(paragraph => Html.Element("p.source", paragraph))),
            FormulaBlock.Of(claim.Id, claim.Formula),
            Html.Element("p.reason", evidence.Reason, " ", Golden(evidence)),
            OwnData(evidence),
            evidence.Evidence.Count == 0 ? null : Section("Evidence", EvidenceLists.Levels(evidence)),
            evidence.Assumptions.Count == 0 ? null : Section("Without each assumption", EvidenceLists.Assumptions(claim, evidence)),
            Gallery("Pairs of graphs, in the colours at which refinement stops", null, [.. ClaimPlots.Graphs(claim)]),
            Gallery("Residual and bound on the canonical instance", Key(("residual", "residual"), ("bound", "bound")), [.. ClaimPlots.Bounds(run)]),
            Gallery("Rates on the canonical instance", Key(("series", "residual"), ("predicted slope", "predicted")), [.. ClaimPlots.Rates(run)]),
            Gallery("How close sampled trials come to the bound", null, [.. ClaimPlots.Histograms(evidence)]),
            Gallery("Quantities of the canonical instance", null, [.. ClaimPlots.Quantities(run)]),
            Folded("Part by part", EvidenceLists.Parts(evidence)),
            Others(run),
            Folded(
                TheoremPage.HeadingOfReason(claim.Status), PageText.Paragraphs(claim.Reason).Select(paragraph => Html.Element("p", paragraph)),
                PageText.Paragraphs(claim.Notes).Select((paragraph, index) => index == 0 ? Labelled("Notes", paragraph) : Html.Element("p", paragraph)),
                evidence.Explanation.Select(sentence => Labelled("Closest", sentence))),
            // A counterexample is what one looks for in a refuted claim.
            Folded("Replay", evidence.Verdict == Verdict.Refuted ? Html.Is("open", "open") : null, Replay(evidence, replaySuffix)));
    }

    // What is known of a user's data, in the words of the terminal.
    private static XElement? OwnData(ClaimEvidence evidence) => evidence.Data is null ? null : Section("These data", Html.Element(
        "dl.numbers", GivenDataSection.Lines(evidence.Data).Select(line => Html.Element(
            "div", Html.Element("dt", line.Label == "breaks" ? $"breaks: {line.Name}" : line.Name), Html.Element("dd", line.Text)))));

    private static XElement Section(string title, params object?[] content) => Html.Element("section", Html.Element("h4", title), content);

    private static XElement Folded(string title, params object?[] content) => Html.Element(
        "details", content.OfType<XAttribute>(), Html.Element("summary", title), content.Where(one => one is not XAttribute));

    private static XElement? Gallery(string title, object? key, IReadOnlyList<XElement> figures) => figures.Count == 0 ? null : Section(
        title, key,
        Html.Element("div.gallery", figures.Take(Unfolded)),
        figures.Count > Unfolded ? Folded($"{figures.Count - Unfolded} more", Html.Element("div.gallery", figures.Skip(Unfolded))) : null);

    private static XElement Key(params (string Name, string Style)[] curves) =>
        Html.Element("p.keys", curves.Select(curve => Html.Element("span", Html.Element($"span.key {curve.Style}"), curve.Name)));

    private static XElement? Others(CanonicalRun run)
    {
        (string Name, string Value)[] others = [.. ClaimPlots.Others(run)];
        return others.Length == 0 ? null : Folded("Other numbers of the canonical instance", Html.Element("dl.numbers", others.Select(other => Html.Element(
            "div", Html.Element("dt", Typesetter.Formula(other.Name)), Html.Element("dd", other.Value)))));
    }

    // Sentences that quote, and names of people, are left as they are: a quotation mark is no prime, and Xu no product.
    private static XElement Labelled(string label, params object[] text) => Html.Element("p", Html.Element("span.label", label), " ", text);

    private static object[] Golden(ClaimEvidence evidence) => evidence.Golden switch
    {
        GoldenState.Matches => ["The golden snapshot matches bit for bit."],
        GoldenState.None => [],
        GoldenState.Missing => ["There is no golden snapshot; ", Html.Element("code", $"theorems golden accept {evidence.Id}"), " makes one."],
        _ => ["The golden snapshot differs; ", Html.Element("code", $"theorems golden verify {evidence.Id}"), " shows how."],
    };

    private static IEnumerable<XElement> Replay(ClaimEvidence evidence, string suffix)
    {
        string[] lines = [.. evidence.Replay];
        yield return lines.Length == 0
            ? Html.Element("p", "Nothing of the claim's own came near a bound, so there is no trial to replay.")
            : Lines(evidence.Verdict == Verdict.Refuted ? "Smallest failing instance, then the worst" : "Worst trial found", lines, suffix);
        foreach (AssumptionEvidence seen in evidence.Assumptions.Where(seen => seen.Replay.Length > 0))
        {
            yield return Lines("Without: " + seen.Name, [seen.Replay], suffix);
        }
    }

    private static XElement Lines(string title, IEnumerable<string> lines, string suffix) => Html.Element(
        "figure.replay", Html.Element("figcaption", Typesetter.Prose(title)),
        Html.Element("pre", Html.Is("tabindex", "0"), Html.Element("code", string.Join('\n', lines.Select(line => $"theorems replay {line}{suffix}")))));
}
