using Theorems.Checking.Evidence;
using Theorems.Cli.Rendering;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Rendering;

public class EvidencePageTests
{
    private static string[] Print(ClaimEvidence evidence, int? width = null)
    {
        using StringWriter writer = new();
        FakeClaim claim = new();
        EvidencePage page = new(new(writer, new Medium(width, false)), new([claim], " --data own.csv"), allReplayLines: true);
        page.Claim(claim, evidence);
        page.Summary(new() { Seed = 1, Claims = [evidence] });
        return writer.ToString().TrimEnd('\n').Split('\n');
    }

    private static PartEvidence Part(
        string level, string origin, double worst, long violations = 0, long applicable = 9, long vacuous = 0, long rounding = 0) =>
        new("(a)", level, origin, 10, applicable, vacuous, rounding, violations, worst, 0, 0, []);

    [Fact]
    public void A_refuted_theorem_is_not_as_recorded_and_can_be_replayed_on_the_same_data()
    {
        string[] lines = Print(Evidences.Of(Verdict.Refuted) with
        {
            Parts = [Part("rational", "Exact", double.PositiveInfinity, violations: 3)],
            Replay = ["fake-claim seed=1 trial=0 Size=1"],
        });
        Assert.Matches("^fake-claim  refuted +NOT as recorded: proved ", lines[0]);
        Assert.Contains("  part      (a)  rational  exact  10  compared  3 violated, worst ratio exact, 1 do not apply", lines);
        Assert.Contains("  replay    theorems replay fake-claim seed=1 trial=0 Size=1 --data own.csv", lines);
        Assert.Contains(lines, line => line.StartsWith("A ratio 'exact': an identity is broken", StringComparison.Ordinal));
        Assert.Equal("Not as recorded: fake-claim", lines[^1]);
    }

    [Fact]
    public void A_claim_that_was_refuted_before_is_as_recorded()
    {
        string[] lines = Print(Evidences.Of(Verdict.Refuted) with { Status = "refuted as stated" });
        Assert.Matches("^fake-claim  refuted +as recorded: refuted as stated ", lines[0]);
        Assert.StartsWith("1 claim: 0 hold, 1 refuted", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public void On_a_terminal_replay_lines_stay_whole_and_all_others_break_between_words(int width)
    {
        string replay = "fake-claim seed=1 trial=2305843009328861942 " + string.Join(' ', Enumerable.Range(0, 20).Select(index => $"Setting{index}={index}"));
        ClaimEvidence evidence = Evidences.Of(Verdict.Refuted) with
        {
            Reason = "(a) fails in 11197 of 11197 comparisons (sampled); the replay line shows the smallest instance that was found of it.",
            Parts = [Part("sampled", "Rate", 1.5, violations: 3, vacuous: 2, rounding: 1)],
            Evidence = [new("sampled", "lanes", 10_000, 3, "no violation in 10000 trials of 1250 recipes: with 95 % confidence fewer than 2.4e-3")],
            Assumptions =
            [
                new("needed", true, 8, 0.5, 0.25, "(a)", "sampled", replay) { Control = 0.75, Change = "Windows 1 -> 100, WithReplacement True -> False" },
                new("harmless", false, 8, 0.5, 0.25, "(a)", "sampled", replay) { Control = 0.75, Change = "Eta 1 -> 4" },
            ],
            Replay = [replay, replay],
        };
        string[] narrow = Print(evidence, width);
        string[] wide = Print(evidence);
        string[] whole = [.. narrow.Where(line => line.Contains("replay    ", StringComparison.Ordinal))];
        Assert.Equal(4, whole.Length);
        Assert.All(whole, line => Assert.Equal($"  replay    theorems replay {replay} --data own.csv", line));
        Assert.All(narrow.Except(whole), line => Assert.InRange(line.Length, 0, width));
        Assert.Equal(Words(wide), Words(narrow));
        Assert.Contains(narrow, line => line.Length > 0 && wide.All(other => other != line));

        static IEnumerable<string> Words(string[] lines) => lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order();
    }

    [Theory]
    [InlineData(0, true, "shown necessary")]
    [InlineData(0, false, "NOT shown necessary")]
    [InlineData(1, true, "shown necessary (news)")]
    [InlineData(1, false, "not shown necessary (as expected)")]
    public void Assumptions_are_shown_necessary_or_not(int which, bool shown, string expected)
    {
        AssumptionEvidence[] assumptions =
        [
            new("needed", which == 0 && shown, 8, 0.5, 0.25, "(a)", "sampled", "") { Control = 0.75, Change = "Eta 1 -> 4" },
            new("harmless", which == 1 && shown, double.PositiveInfinity, 2, 1, "(a)", "sampled", "fake-claim seed=1 trial=2 Size=5")
            {
                Control = 0.75,
                Change = "Eta 1 -> 4",
            },
        ];
        string[] lines = Print(Evidences.Of(Verdict.Holds) with { Assumptions = assumptions });
        string line = Assert.Single(lines, line => line.StartsWith($"  without   {assumptions[which].Name} ", StringComparison.Ordinal));
        Assert.Contains($"  {expected}  ", line, StringComparison.Ordinal);
        string measured = which == 0 ? "worst ratio 8 +median 0\\.5 +25 % broken" : "worst ratio infinite +median 2 +100 % broken";
        Assert.Matches(measured + " +intact 0\\.75 +Eta 1 -> 4" + (shown ? "$" : "; but in \\(a\\), for which the assumption is not made$"), line);
        Assert.Contains("A ratio 'infinite': the run diverged beyond the range of float64.", lines);
        Assert.Contains(lines, replay => replay.EndsWith("theorems replay fake-claim seed=1 trial=2 Size=5 --data own.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1.5, 1, 0.75, "100 % broken  intact 0.75     Eta 1 -> 4; but not by the factor of two that counts")]
    [InlineData(8, 1, 5, "100 % broken  intact 5        Eta 1 -> 4; but it breaks with the assumption in place, too")]
    [InlineData(0, 0, 0, "nothing breaks  Eta 1 -> 4")]
    public void What_breaks_and_shows_nothing_says_why(double ratio, double broken, double control, string expected)
    {
        AssumptionEvidence needed = new("needed", false, ratio, 1.25, broken, "(a)", "sampled", "") { Control = control, Change = "Eta 1 -> 4" };
        string[] lines = Print(Evidences.Of(Verdict.Inconclusive) with { Assumptions = [needed, new("harmless", false, 0, 0, 0, "", "", "")] });
        string line = Assert.Single(lines, line => line.StartsWith("  without   needed ", StringComparison.Ordinal));
        Assert.Contains("NOT shown necessary", line, StringComparison.Ordinal);
        Assert.EndsWith(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_part_left_out_is_said()
    {
        string[] lines = Print(Evidences.Of(Verdict.Holds) with { Parts = [Part("sampled", "Rate", 0.75, applicable: 10, vacuous: 2, rounding: 1)] });
        Assert.Contains("  part      (a)  sampled  rate  10  compared  worst ratio 0.75, 2 with a vacuous bound, 1 equal to within rounding", lines);
        Assert.Matches("worst ratio 0.5 ", lines[0]);
    }

    [Fact]
    public void An_enumeration_counts_cases()
    {
        string[] lines = Print(Evidences.Of(Verdict.Inconclusive) with { Trials = 0, Evidence = [new("exhaustive", "integers", 42, 0, "every case")] });
        Assert.Matches("^fake-claim  inconclusive  recorded: proved +42 cases", lines[0]);
        Assert.Contains("0 trials and 42 enumerated cases", lines[^2], StringComparison.Ordinal);
        Assert.Equal("Not decided: fake-claim", lines[^1]);
    }

    [Fact]
    public void A_narrow_terminal_gets_the_verdict_on_two_lines()
    {
        string[] lines = Print(Evidences.Of(Verdict.Holds), width: 60);
        Assert.Equal("fake-claim  holds         as recorded: proved", lines[0]);
        Assert.StartsWith("  10 trials", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_failed_is_counted_and_named_by_itself()
    {
        string[] lines = Print(Evidences.Of(Verdict.Failed) with
        {
            Reason = "The program of fake-claim failed in 'fake-claim seed=1 trial=0 Size=1' (InvalidOperationException: no).",
            Replay = ["fake-claim seed=1 trial=0 Size=1"],
        });
        Assert.Matches("^fake-claim  failed +recorded: proved ", lines[0]);
        Assert.Contains("  The program of fake-claim failed in 'fake-claim seed=1 trial=0 Size=1' (InvalidOperationException: no).", lines);
        Assert.Contains("  replay    theorems replay fake-claim seed=1 trial=0 Size=1 --data own.csv", lines);
        Assert.Contains(lines, line => line.StartsWith("1 claim: 0 hold, 0 refuted, 0 inconclusive, 1 failed; ", StringComparison.Ordinal));
        Assert.Equal("Failed to run: fake-claim; THEOREMS_TRACE=1 shows where", lines[^1]);
    }

    [Fact]
    public void What_is_not_a_number_is_counted_beside_the_part()
    {
        string[] lines = Print(Evidences.Of(Verdict.Failed) with { Parts = [Part("sampled", "Rate", 0.5) with { Undefined = 4 }] });
        Assert.Contains("  part      (a)  sampled  rate  10  compared  worst ratio 0.5, 4 not a number, 1 do not apply", lines);
    }

    [Theory]
    [InlineData("proved", "proved on 1 box")]
    [InlineData("refuted", "refuted at x = 1/2")]
    [InlineData("open", "open, smallest undecided x in [0, 1]")]
    public void A_box_says_what_became_of_it(string answer, string expected)
    {
        string[] lines = Print(Evidences.Of(Verdict.Inconclusive) with
        {
            Parts = [Part("box", "Rate", 0, applicable: 10)],
            Boxes = [new("(a)", answer, 7, 1, "x in [0, 1]", ["x = 1/2"], "")],
        });
        Assert.Contains($"  part      (a)  box  rate  10  compared  {expected}", lines);
    }
}
