using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Cli.Report;
using Theorems.Cli.Terminal;
using Theorems.Properties;

namespace Theorems.Cli.Tests.Report;

public partial class ReportPageTests
{
    private static readonly Lazy<string> AllClaims = new(() => ReportPage.Of(
        [.. Catalogue.All.Select(claim => new ReportEntry(claim, Evidences.Of(Verdict.Holds) with { Id = claim.Id }, CanonicalRun.Of(claim, null)))], 1, ""));

    private static readonly Lazy<string> Hostile = new(() =>
        ReportPage.Of([new(new HostileClaim(), HostileClaim.Evidence, CanonicalRun.Of(new HostileClaim(), null))], 1, ""));

    [Fact]
    public void Every_claim_has_its_card_and_its_entry_in_the_contents()
    {
        XElement page = Parse(AllClaims.Value);
        string[] cards = [.. Named(page, "article").Select(card => (string)card.Attribute("id")!)];
        Assert.Equal(Catalogue.All.Select(claim => claim.Id), cards);
        foreach (Claim claim in Catalogue.All)
        {
            XElement card = Named(page, "article").Single(one => (string?)one.Attribute("id") == claim.Id);
            Assert.Equal(claim.Id, Named(card, "h3").Single().Value);
            Assert.Contains(Named(card, "p"), text => (string?)text.Attribute("class") == "source" && text.Value == PageText.Paragraphs(claim.Source)[0]);
            Assert.Single(Named(Named(page, "nav").Single(), "a"), link => (string?)link.Attribute("href") == "#" + claim.Id);
        }
    }

    [Fact]
    public void The_smallest_hard_pairs_of_graphs_are_drawn()
    {
        XElement card = Named(Parse(AllClaims.Value), "article").Single(one => (string?)one.Attribute("id") == Cli.Graphs);
        XElement[] pairs = [.. Named(card, "svg").Where(image => (string?)image.Attribute("class") == "graphs")];
        Assert.Equal(5, pairs.Length);
        Assert.Equal([12, 12, 12, 12, 32], pairs.Select(pair => Named(pair, "circle").Count()));
        Assert.Contains(pairs, pair => Named(pair, "desc").Single().Value.Contains("6 vertices, edges", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_lead_somewhere_and_names_are_given_once()
    {
        XElement page = Parse(AllClaims.Value);
        string[] ids = [.. page.DescendantsAndSelf().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.DescendantsAndSelf().Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
    }

    [Fact]
    public void Nothing_comes_from_elsewhere_and_nothing_runs_but_the_filter()
    {
        string page = AllClaims.Value;
        Assert.Equal(ReportPage.Script, Assert.Single(Named(Parse(page), "script")).Value.TrimStart('\n'));
        Assert.Single(Script().Matches(page));
        Assert.DoesNotContain("eval", ReportPage.Script, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", ReportPage.Script, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(Address().Matches(page), address => Assert.StartsWith("http://www.w3.org/", address.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Drawings_say_in_words_what_they_show()
    {
        Assert.All(Named(Parse(AllClaims.Value), "svg"), image =>
        {
            Assert.Equal(["title", "desc"], image.Elements().Take(2).Select(element => element.Name.LocalName));
            Assert.True(image.Elements().ElementAt(1).Value.Length > 10);
        });
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        XElement page = Parse(Hostile.Value);
        Assert.Equal(ReportPage.Script, Assert.Single(Named(page, "script")).Value.TrimStart('\n'));
        Assert.Empty(Named(page, "b"));
        Assert.Empty(page.DescendantsAndSelf().Attributes("onclick"));
        string shown = HostileClaim.Markup.Replace('\u0001', '\ufffd');
        XElement card = Named(page, "article").Single();
        foreach (string place in new[] { "source", "reason", "says" })
        {
            Assert.Contains(card.Descendants(), element =>
                (string?)element.Attribute("class") == place && element.Value.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
        }

        Assert.Contains(card.Descendants(), element => element.Value == $"theorems replay {shown}");
        Assert.Contains("not as recorded", card.Value, StringComparison.Ordinal);
        XElement open = Assert.Single(Named(card, "details"), details => details.Attribute("open") is not null);
        Assert.StartsWith("Replay", open.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_is_drawn_with_its_predicted_slope()
    {
        XElement[] curves = [.. Named(Parse(Hostile.Value), "path").Where(path => (string?)path.Attribute("class") == "curve predicted")];
        XElement predicted = Assert.Single(curves);
        // The series has the predicted slope exactly, so both lie on one another.
        Assert.Contains(predicted.Parent!.Elements(), path =>
            (string?)path.Attribute("class") == "curve residual" && path.Attribute("d")!.Value == predicted.Attribute("d")!.Value);
    }

    [Fact]
    public void Elements_that_are_not_void_have_an_end()
    {
        string[] empty = [.. EmptyElement().Matches(AllClaims.Value).Select(match => match.Groups[1].Value).Distinct()];
        Assert.All(empty, name => Assert.Contains(name, new[] { "meta", "input", "path", "rect", "circle" }));
    }

    [Fact]
    public void An_open_question_and_a_claim_refuted_as_recorded_look_different()
    {
        Assert.Equal("open", VerdictMark.Of(Evidences.Of(Verdict.Inconclusive)).Tone);
        Assert.Equal("wrong", VerdictMark.Of(Evidences.Of(Verdict.Refuted)).Tone);
        Assert.Equal("refuted", VerdictMark.Of(Evidences.Of(Verdict.Refuted) with { Status = "refuted as stated" }).Tone);
        Assert.Equal("wrong", VerdictMark.Of(Evidences.Of(Verdict.Holds) with { Status = "refuted as stated" }).Tone);
    }

    internal static string OfAllClaims => AllClaims.Value;

    internal static string OfHostileClaim => Hostile.Value;

    private static XElement Parse(string page)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(page), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }

    private static IEnumerable<XElement> Named(XElement element, string name) => element.Descendants().Where(inner => inner.Name.LocalName == name);

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("https?://[^\"' <]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"<([a-z]+)(?: [^<>]*)?/>")]
    private static partial Regex EmptyElement();
}
