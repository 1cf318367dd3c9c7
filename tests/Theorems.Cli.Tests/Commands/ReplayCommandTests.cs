using System.Text.Json;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Commands;

public class ReplayCommandTests
{
    [Fact]
    public void A_printed_line_gives_the_printed_ratio_again()
    {
        using JsonDocument document = JsonDocument.Parse(Cli.Run("check", Cli.Analytic, "--trials", "64", "--json", "-").Output);
        JsonElement claim = document.RootElement.GetProperty("claims")[0];
        string line = claim.GetProperty("replay").EnumerateArray().Last().GetString()!;
        string ratio = NumberText.Ratio(claim.GetProperty("worstRatio").GetDouble(), inExactArithmetic: false);

        Cli run = Cli.Run("replay", line);
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Contains(run.Lines, row =>
            row.StartsWith("  float64", StringComparison.Ordinal) && row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2] == ratio);
        Assert.Equal(run, Cli.Run(["replay", .. line.Split(' ')]));
    }

    [Fact]
    public void The_instance_is_exact_and_every_number_system_is_shown()
    {
        Cli run = Cli.Run("replay", $"{Cli.Analytic} seed=1 trial=3 Rows=2 Columns=3 Windows=1");
        Assert.Contains(run.Lines, line =>
            line.StartsWith("  eta ", StringComparison.Ordinal)
            && line.Contains(" =  ", StringComparison.Ordinal)
            && line.Contains('/', StringComparison.Ordinal));
        Assert.All(["float64", "double-double", "prime field", "exact fractions"], system =>
            Assert.Contains(run.Lines, line => line.StartsWith("  " + system, StringComparison.Ordinal) && line.EndsWith("holds", StringComparison.Ordinal)));
        // The single observation is compared with nothing; the average of a rerun is.
        Assert.Contains(run.Lines, line =>
            line.Contains("(b) sampled observed, expected", StringComparison.Ordinal) && line.EndsWith("observed", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line =>
            line.Contains("(b) sampled log-odds against it, of 10000 runs", StringComparison.Ordinal) && line.EndsWith("holds", StringComparison.Ordinal));
        // What is only observed is no comparison: the sum counts the lines with a verdict.
        int judged = run.Lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal) && line.EndsWith("holds", StringComparison.Ordinal));
        Assert.InRange(judged, 20, 60);
        Assert.Equal($"{judged} comparisons: all hold.", run.Lines[^1]);
    }

    [Fact]
    public void A_violated_comparison_is_exit_code_1()
    {
        Cli run = Cli.Run("replay", $"{Cli.Quick} seed=1 trial=0 Dimension=2 Steps=2 ExponentOffset=1");
        Assert.Equal(ExitCode.Differs, run.Code);
        Assert.Contains(run.Lines, line => line.EndsWith("exact  VIOLATED", StringComparison.Ordinal));
        Assert.EndsWith("violated.", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Long_tables_are_cut_in_the_middle_unless_all_is_asked_for()
    {
        string line = $"{Cli.Quick} seed=1 trial=0 Dimension=2 Steps=9";
        Cli cut = Cli.Run("replay", line);
        Cli all = Cli.Run("replay", line, "--all");
        Assert.Contains(cut.Lines, row => row.Contains("more; --all shows them", StringComparison.Ordinal));
        Assert.DoesNotContain(all.Lines, row => row.Contains("--all", StringComparison.Ordinal));
        Assert.True(all.Lines.Length > cut.Lines.Length);
        Assert.Equal(cut.Lines[^1], all.Lines[^1]);
    }
}
