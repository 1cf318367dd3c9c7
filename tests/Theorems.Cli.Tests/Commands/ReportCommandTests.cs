using Theorems.Checking.Evidence;
using Theorems.Cli.Rendering;
using Theorems.Cli.Tests.Report;

namespace Theorems.Cli.Tests.Commands;

public class ReportCommandTests
{
    private static readonly string[] Small = ["report", Cli.Quick, Cli.Analytic, "--trials", "64"];

    [Fact]
    public void The_bytes_do_not_depend_on_threads_or_on_who_gathered_the_evidence()
    {
        using TemporaryFolder folder = new();
        string json = folder.Name("evidence.json");
        Cli once = Cli.Run([.. Small, "--out", "-", "--threads", "1"]);
        Assert.Equal(ExitCode.Agrees, once.Code);
        Assert.Equal(once.Output, Cli.Run([.. Small, "--out", "-", "--threads", "2"]).Output);
        Assert.Equal(ExitCode.Agrees, Cli.Run(["check", Cli.Quick, Cli.Analytic, "--trials", "64", "--json", json]).Code);
        Assert.Equal(once.Output, Cli.Run("report", "--from", json, "--out", "-").Output);
        Assert.Contains("shown necessary", once.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" s</", once.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_goes_to_the_named_file_and_one_line_says_so()
    {
        using TemporaryFolder folder = new();
        string file = folder.File("page.html", "older");
        Cli run = Cli.Run("report", Cli.Quick, "--trials", "16", "--out", file);
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.StartsWith($"{file}: 1 claim, ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_page_lies_in_the_current_folder()
    {
        using TemporaryFolder folder = new();
        Cli run = Cli.RunIn(session => session with { Folder = folder.Path }, "", "report", Cli.Quick, "--trials", "16");
        Assert.StartsWith("theorems-report.html: ", run.Output, StringComparison.Ordinal);
        Assert.Equal([folder.Name("theorems-report.html")], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Evidence_can_be_narrowed_and_read_from_the_standard_input()
    {
        string evidence = JsonText.Of(new EvidenceReport
        {
            Seed = 7,
            Claims = [Evidences.Of(Verdict.Holds) with { Id = Cli.Quick }, Evidences.Of(Verdict.Inconclusive) with { Id = Cli.Analytic }],
        });
        Cli one = Cli.RunOn(evidence, "report", Cli.Analytic, "--from", "-", "--out", "-");
        Assert.Equal(ExitCode.Inconclusive, one.Code);
        Assert.Contains("<article class=\"card open\" id=\"sgd-minimum-norm\">", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Cli.Quick, one.Output, StringComparison.Ordinal);
        Assert.Contains("with seed 7", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_graphs_are_drawn()
    {
        Cli run = Cli.RunOn(Cli.HardPair, "report", "--graphs", "-", "--out", "-");
        Assert.Contains("Graphs that colour refinement cannot separate: 6 vertices and 6 edges each, 1 colour.", run.Output, StringComparison.Ordinal);
        Assert.Contains(" --graphs -", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_used_is_refused_in_one_sentence_before_any_work()
    {
        using TemporaryFolder folder = new();
        Cli.Run("report", "--out", folder.Name("missing/page.html")).AssertRefused("page.html cannot be written", "name a file in a folder that exists");
        Cli.Run("report", "--out", folder.Path).AssertRefused("it is a folder");
        Cli.Run("report", "--from", folder.Name("none.json"), "--out", "-").AssertRefused("none.json cannot be read");
        Cli.Run("report", "--from", folder.File("broken.json", "{"), "--out", "-").AssertRefused("broken.json is no evidence");
        Cli.Run("report", "--from", folder.File("null.json", """{"schema": "theorems/evidence/2", "seed": 1, "claims": null}"""), "--out", "-")
            .AssertRefused("is no evidence");
        Cli.Run("report", "--from", folder.File("empty.json", """{"schema": "theorems/evidence/2", "seed": 1, "claims": []}"""), "--out", "-")
            .AssertRefused("no evidence about any claim");
        Cli.Run("report", "--from", folder.File("later.json", """{"schema": "theorems/evidence/9", "seed": 1, "claims": []}"""), "--out", "-")
            .AssertRefused("theorems/evidence/9");
        Cli.Run("report", "--from", folder.File("empty-claim.json", """{"schema": "theorems/evidence/2", "seed": 1, "claims": [null]}"""), "--out", "-")
            .AssertRefused("empty-claim.json is no evidence (claims[0] is null)");
        string part = """{"part": "(a)", "level": "sampled", "origin": "Rate", "comparisons": 1, "applicable": 1, """
            + """ "vacuous": 0, "withinRounding": 0, "violations": 0, "worstRatio": 1, "worstTrial": 0, "worstTime": 0, "histogram": [1]}""";
        string text = JsonText.Of(new EvidenceReport { Seed = 1, Claims = [Evidences.Of(Verdict.Holds) with { Id = Cli.Quick }] });
        Cli.Run("report", "--from", folder.File("classes.json", text.Replace("\"parts\": []", $"\"parts\": [{part}]", StringComparison.Ordinal)), "--out", "-")
            .AssertRefused("the histogram of '(a)' of", "has 1 classes, not 11");
        Cli.Run("report", "--from", folder.File("part.json", text.Replace("\"parts\": []", "\"parts\": [null]", StringComparison.Ordinal)), "--out", "-")
            .AssertRefused("claims[0].parts[0] is null");
        string other = folder.File("other.json", JsonText.Of(new EvidenceReport { Seed = 1, Claims = [Evidences.Of(Verdict.Holds)] }));
        Cli.Run("report", "--from", other, "--out", "-").AssertRefused("fake-claim");
        string quick = folder.File("quick.json", JsonText.Of(new EvidenceReport { Seed = 1, Claims = [Evidences.Of(Verdict.Holds) with { Id = Cli.Quick }] }));
        Cli.Run("report", Cli.Analytic, "--from", quick, "--out", "-").AssertRefused("no evidence about sgd-minimum-norm", Cli.Quick);
        Cli.Run("report", "--from", quick, "--seed", "2", "--out", "-").AssertRefused("leave out --seed");
        Cli.Run("report", "no-such-claim").AssertRefused("no-such-claim");
    }

    [Fact]
    public void The_level_of_rates_is_among_the_facts_of_a_claim()
    {
        (string _, string takes, string means) = Assert.Single(ClaimFacts.Of(new HostileClaim()).Evidence, level => level.Name == "rate");
        Assert.Equal("77 trials", takes);
        Assert.Contains("predicted exponent", means, StringComparison.Ordinal);
        Assert.DoesNotContain(ClaimFacts.Of(new FakeClaim()).Evidence, level => level.Name == "rate");
    }
}
