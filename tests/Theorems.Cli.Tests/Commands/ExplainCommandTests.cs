using Theorems.Checking.Claims;
using Theorems.Properties;

namespace Theorems.Cli.Tests.Commands;

public class ExplainCommandTests
{
    public static TheoryData<string> Ids => [.. Catalogue.All.Select(claim => claim.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_claim_is_explained_within_80_columns(string id)
    {
        Cli run = Cli.Run("explain", id);
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Equal("", run.Error);
        Assert.All(
            ["Formula", TheoremPage.HeadingOfReason(Catalogue.Find(id).Status), "What the notes say", "Sources"],
            heading => Assert.Contains(heading, run.Lines));

        // A command to paste stays on one line.
        Assert.All(run.Lines.Where(line => !line.StartsWith("  theorems ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Assumptions_evidence_and_the_canonical_instance_are_named()
    {
        Cli run = Cli.Run("explain", Cli.Quick);
        Assert.Contains(
            "lambda eta < 1 (losses that ignore negative factors, too); as far as is known, its loss breaks nothing",
            Unwrapped(run),
            StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("  rational     200 instances", StringComparison.Ordinal));
        Assert.DoesNotContain(Cli.Run("explain", Cli.Exact).Lines, line => line.StartsWith("  sampled", StringComparison.Ordinal));
        Assert.Contains($"  theorems check {Cli.Graphs} --graphs FILE.g6", Cli.Run("explain", Cli.Graphs).Lines);
    }

    [Fact]
    public void The_canonical_instance_can_be_replayed()
    {
        string command = Cli.Run("explain", Cli.Quick).Lines[^1].Trim();
        Assert.StartsWith($"theorems replay {Cli.Quick} seed=1 trial=0 ", command, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Agrees, Cli.Run(command.Split(' ')[1..]).Code);
    }

    [Fact]
    public void A_box_level_is_among_the_evidence() =>
        Assert.Contains(Cli.Run("explain", "delta-lemma").Lines, line =>
            line.StartsWith("  box ", StringComparison.Ordinal) && line.Contains("10000 boxes at most", StringComparison.Ordinal));

    private static string Unwrapped(Cli run) => string.Join(' ', run.Lines.Select(line => line.Trim()));
}
