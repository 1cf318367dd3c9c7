using System.Globalization;
using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;

namespace Theorems.Cli.Tests.Rendering;

public class JUnitReportTests
{
    private static XElement Of(params ClaimEvidence[] evidence)
    {
        Claim[] claims = [.. evidence.Select(seen => Selection.Find(seen.Id))];
        return XDocument.Parse(JUnitReport.Of(new(claims, " --data own.csv"), new() { Seed = 7, Claims = evidence })).Root!;
    }

    private static ClaimEvidence Seen(Verdict verdict, string id = Cli.Quick) => Evidences.Of(verdict) with { Id = id, Seconds = 1.25 };

    private static XElement? Inner(XElement root) => Assert.Single(root.Descendants("testcase")).Elements().SingleOrDefault();

    // What readers of this format rely on: which elements lie in which, which attributes each has, and that totals are sums.
    private static void AssertWellFormed(XElement root)
    {
        Assert.Equal("testsuites", root.Name);
        AssertTotals(root, root.Descendants("testcase"));
        Assert.All(root.Elements(), suite =>
        {
            Assert.Equal("testsuite", suite.Name);
            Assert.NotEmpty((string?)suite.Attribute("name") ?? "");
            AssertTotals(suite, suite.Elements("testcase"));
            Assert.All(suite.Elements("testcase"), seen =>
            {
                Assert.Equal(["classname", "name", "time"], seen.Attributes().Select(attribute => attribute.Name.LocalName));
                XElement? outcome = seen.Elements().SingleOrDefault();
                Assert.Contains(outcome?.Name.LocalName ?? "", new[] { "", "failure", "error", "skipped" });
                Assert.NotEqual("", (string?)outcome?.Attribute("message"));
            });
        });
    }

    private static void AssertTotals(XElement element, IEnumerable<XElement> cases)
    {
        Assert.Equal(cases.Count(), (int?)element.Attribute("tests"));
        Assert.Equal(cases.Elements("failure").Count(), (int?)element.Attribute("failures"));
        Assert.Equal(cases.Elements("error").Count(), (int?)element.Attribute("errors"));
        Assert.Equal(cases.Elements("skipped").Count(), (int?)element.Attribute("skipped"));
        double sum = cases.Sum(seen => double.Parse(seen.Attribute("time")!.Value, CultureInfo.InvariantCulture));
        Assert.Equal(sum, (double)element.Attribute("time")!, 0.0005 * (cases.Count() + 1));
    }

    [Fact]
    public void A_suite_a_subject_and_a_case_a_claim()
    {
        XElement root = Of(
            Seen(Verdict.Holds) with { Agrees = true }, Seen(Verdict.Refuted, Cli.Analytic), Seen(Verdict.Failed, Cli.Graphs),
            Seen(Verdict.Inconclusive, Cli.Exact));
        AssertWellFormed(root);
        Assert.Equal(["scale-invariance", "implicit-bias", "graphs"], root.Elements().Select(suite => (string?)suite.Attribute("name")));
        Assert.Equal([Cli.Quick, Cli.Exact], root.Elements().First().Elements("testcase").Select(seen => (string?)seen.Attribute("name")));
        Assert.Equal("5.000", (string?)root.Attribute("time"));
        Assert.Equal("7", (string?)root.Descendants("property").First().Attribute("value"));
    }

    [Fact]
    public void A_structure_that_is_not_as_it_should_be_is_noticed()
    {
        XElement wrongTotal = Of(Seen(Verdict.Refuted));
        wrongTotal.SetAttributeValue("failures", 0);
        Assert.ThrowsAny<Exception>(() => AssertWellFormed(wrongTotal));
        XElement nameless = Of(Seen(Verdict.Holds));
        nameless.Descendants("testcase").First().SetAttributeValue("classname", null);
        Assert.ThrowsAny<Exception>(() => AssertWellFormed(nameless));
    }

    [Theory]
    [InlineData(Verdict.Refuted, "proved", "failure", "refuted")]
    [InlineData(Verdict.Holds, "refuted as stated", "failure", "holds")]
    [InlineData(Verdict.Failed, "proved", "error", "failed")]
    [InlineData(Verdict.Inconclusive, "proved", "skipped", null)]
    public void What_is_not_as_recorded_says_why_and_how_to_see_it_again(Verdict verdict, string status, string element, string? type)
    {
        XElement? seen = Inner(Of(Seen(verdict) with { Status = status, Replay = [$"{Cli.Quick} seed=1 trial=3"] }));
        Assert.Equal(element, seen?.Name.LocalName);
        Assert.Equal(type, (string?)seen?.Attribute("type"));
        Assert.Contains("A reason.", (string?)seen?.Attribute("message"), StringComparison.Ordinal);
        Assert.EndsWith($"\ntheorems replay {Cli.Quick} seed=1 trial=3 --data own.csv", seen?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_as_recorded_is_an_empty_case() =>
        Assert.Null(Inner(Of(Seen(Verdict.Refuted) with { Agrees = true, Status = "refuted as stated" })));

    [Theory]
    [InlineData(Verdict.Holds)]
    [InlineData(Verdict.Inconclusive)]
    public void A_snapshot_that_differs_outweighs_an_open_question(Verdict verdict)
    {
        XElement? seen = Inner(Of(Seen(verdict) with { Golden = GoldenState.Differs }));
        Assert.Equal(("failure", "golden differs"), (seen?.Name.LocalName, (string?)seen?.Attribute("type")));
        Assert.Contains("theorems golden verify", (string?)seen?.Attribute("message"), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_XML_may_hold_do_not_break_it() =>
        Assert.Contains("a\ufffdb < c", Inner(Of(Seen(Verdict.Failed) with { Reason = "a\u0001b < c" }))?.Value, StringComparison.Ordinal);

    [Fact]
    public void A_check_writes_it_beside_the_json()
    {
        using TemporaryFolder folder = new();
        (string xml, string json) = (folder.Name("results.xml"), folder.Name("evidence.json"));
        Cli run = Cli.Run("check", Cli.Quick, Cli.Graphs, "--trials", "8", "--junit", xml, "--json", json);
        Assert.Equal(ExitCode.Agrees, run.Code);
        string text = File.ReadAllText(xml);
        const string beginning = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"theorems\" tests=\"2\" failures=\"0\"";
        Assert.StartsWith(beginning, text, StringComparison.Ordinal);
        AssertWellFormed(XDocument.Parse(text).Root!);
        Assert.True(File.Exists(json));
        Cli standard = Cli.Run("check", Cli.Quick, "--trials", "8", "--junit", "-");
        AssertWellFormed(XDocument.Parse(standard.Output).Root!);
        Assert.Contains("1 claim: 1 holds", standard.Error, StringComparison.Ordinal);
        Cli.Run("check", "--json", "-", "--junit", "-").AssertRefused("--json and --junit cannot both write to the standard output");
        Cli.Run("check", "--json", xml, "--junit", xml).AssertRefused("cannot both write to", "results.xml");
    }
}
