using System.Globalization;
using System.Text;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Data;
using Theorems.Checking.Evidence;
using Theorems.Cli.Inputs;

namespace Theorems.Properties.Tests;

/// <summary>What each claim that takes data of a user says of five real sets; the page own-data.md shows it. THEOREMS_ACCEPT=1 writes it anew.</summary>
public class OwnDataTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "examples");

    private static readonly (string Name, string Options, TableChoice Choice)[] Tables =
    [
        Of("iris.csv", new("") { Label = "species", Positive = "setosa" }),
        Of("iris.csv", new("") { Label = "species", Positive = "versicolor" }),
        Of("wine.csv", new("") { Positive = "1" }),
        Of("breast-cancer.csv", new("") { Positive = "M" }),
        Of("diabetes.csv", new("") { Positive = ">140" }),
        Of("diabetes.csv", new("")),
    ];

    [Fact]
    public void Every_claim_answers_on_every_set_or_names_the_assumption_that_is_broken()
    {
        StringBuilder text = new();
        foreach ((string name, string options, TableChoice choice) in Tables)
        {
            GivenTable table = UserFile.Table(choice, new(TextReader.Null, TextWriter.Null, TextWriter.Null));
            Claim[] claims = [.. Catalogue.All.OfType<IAcceptsTable>().SelectMany(claim => Taken(claim, table))];
            Append(text, $"{name}{options}", claims);
        }

        using StreamReader graphs = new(Path.Combine(Folder, "karate.g6"));
        IReadOnlyList<Kernels.Graphs.Graph> karate = [.. Kernels.Graphs.Graph6.Read(graphs).Select(entry => entry.Graph)];
        Append(text, "karate.g6", [.. Catalogue.All.OfType<IAcceptsGraphs>().Select(claim => claim.On(karate))]);
        Pages.AssertBlock(
            Path.Combine(Repository.Root, "docs", "own-data.md"), "<!-- sets: begin, written by the tests -->", "<!-- sets: end -->", text.ToString());
    }

    // Labels are needed by some; a table of anything else does not suit them.
    private static Claim[] Taken(IAcceptsTable claim, GivenTable table)
    {
        try
        {
            return [claim.On(table)];
        }
        catch (FormatException failure)
        {
            Assert.Contains("is no label", failure.Message, StringComparison.Ordinal);
            return [];
        }
    }

    private static void Append(StringBuilder text, string title, Claim[] claims)
    {
        ClaimEvidence[] found = [.. claims.Select(claim => new Checker(new() { Trials = 8, GoldenFolder = null }).Check(claim))];
        text.Append(CultureInfo.InvariantCulture, $"### {title}\n\n");
        foreach (GivenFact fact in found.SelectMany(evidence => evidence.Data?.Facts ?? []).DistinctBy(fact => fact.Name).Where(IsOfData))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {fact.Name}: {fact.Value}\n");
        }

        text.Append("\n| claim | verdict | why, and what to expect |\n|---|---|---|\n");
        foreach (ClaimEvidence evidence in found)
        {
            Assert.True(
                evidence.Verdict is Verdict.Holds or Verdict.Inconclusive && evidence.Reason.Length < 1000,
                $"{evidence.Id} on {title}: {evidence.Verdict}, {evidence.Reason}");
            // An answer is what holds, an assumption that is broken, which bounds say nothing of such data, or which data are needed.
            string[] answers = ["break the assumption", "says anything of these data", "give at least two such graphs"];
            Assert.True(
                evidence.Verdict == Verdict.Holds || answers.Any(answer => evidence.Reason.Contains(answer, StringComparison.Ordinal)),
                $"{evidence.Id} on {title}: {evidence.Reason}");
            string expected = string.Join("; ", evidence.Data?.Facts.Where(fact => !IsOfData(fact)).Select(fact => $"{fact.Name}: {fact.Value}") ?? []);
            string verdict = evidence.Verdict == Verdict.Holds ? "holds" : evidence.Data?.SaysNothing == true ? "says nothing" : "inconclusive";
            string more = expected.Length == 0 || evidence.Data!.SaysNothing ? "" : $" {char.ToUpperInvariant(expected[0])}{expected[1..]}.";
            string why = (evidence.Reason + more).Replace("|", "\\|", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"| {evidence.Id} | {verdict} | {why} |\n");
        }

        text.Append('\n');
    }

    private static bool IsOfData(GivenFact fact) => fact.Name is "A" or "singular values" or "points" or "margin" or "support";

    private static (string Name, string Options, TableChoice Choice) Of(string file, TableChoice choice) =>
        (file, choice.Suffix.Replace(" --data ", "", StringComparison.Ordinal), choice with { Path = Path.Combine(Folder, file) });
}
