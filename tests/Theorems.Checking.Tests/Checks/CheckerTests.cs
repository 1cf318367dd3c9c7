using System.Text.Json;
using FsCheck.Fluent;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Checks;

public class CheckerTests
{
    private sealed record LongRecipe
    {
        public int Length { get; init; } = 2;

        public IReadOnlyList<double[]>? Data { get; init; }

        public long Steps { get; init; } = 3;
    }

    private sealed record OptionalRecipe
    {
        public int? Length { get; init; }
    }

    private sealed record NamedRecipe
    {
        public string Name { get; init; } = "";
    }

    private sealed class Unrecorded<TRecipe> : TestClaim<TRecipe>, IAnalytic<TRecipe>
        where TRecipe : class, new()
    {
        public override FsCheck.Gen<TRecipe> Recipes => FsCheck.Fluent.Gen.Constant(new TRecipe());

        public override TRecipe Canonical => new();

        public override IReadOnlyList<Assumption<TRecipe>> Assumptions => [];

        public IEnumerable<Measurement<T>> Measure<T>(TRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T> => throw new InvalidOperationException("a recipe that no line carries must not be run");
    }

    [Fact]
    public void A_setting_that_no_replay_line_carries_is_refused_at_once_with_its_name_and_type()
    {
        const string remedy = "settings are of type int, double, bool or an enumeration.";
        ClaimEvidence evidence = Evidence.Of(new Unrecorded<LongRecipe>());
        Assert.Equal((Verdict.Failed, 0), (evidence.Verdict, evidence.Trials));
        Assert.Equal("No replay line can carry Steps of LongRecipe, which is of type long: " + remedy, evidence.Reason);
        Assert.Contains("Length of OptionalRecipe, which is of type int?: ", Evidence.Of(new Unrecorded<OptionalRecipe>()).Reason, StringComparison.Ordinal);
        Assert.Contains("Name of NamedRecipe, which is of type string: ", Evidence.Of(new Unrecorded<NamedRecipe>()).Reason, StringComparison.Ordinal);
        FormatException failure = Assert.Throws<FormatException>(() => Evidence.Replay(new Unrecorded<LongRecipe>(), "test-claim seed=1 trial=0"));
        Assert.Equal(evidence.Reason, failure.Message);
    }

    [Fact]
    public void A_false_inequality_is_refuted_by_its_smallest_shape_and_the_line_replays_it()
    {
        SumOfSquares claim = new(1.9);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.False(evidence.Agrees);
        Assert.StartsWith("(a) fails in ", evidence.Reason, StringComparison.Ordinal);
        // Equal numbers, a corner, attain it but for the roundings of both sides.
        Assert.Equal(2 / 1.9, evidence.WorstRatio, 4 * Float64.UnitRoundoff);

        // First the smallest counterexample, then the worst one.
        Assert.Equal(2, evidence.Replay.Count);
        Assert.Contains(" Dimension=1 Constant=1.9", evidence.Replay[0], StringComparison.Ordinal);
        foreach (string line in evidence.Replay)
        {
            IReadOnlyList<ReplayedComparison> replayed = Evidence.Replay(claim, line);
            Assert.Equal(["float64", "double-double"], replayed.Select(comparison => comparison.NumberSystem));
            Assert.All(replayed, comparison => Assert.Equal(Outcome.Violated, comparison.Outcome));
        }

        Assert.Equal(evidence.WorstRatio, Evidence.Replay(claim, evidence.Replay[1])[1].Ratio);
    }

    [Fact]
    public void The_true_inequality_holds()
    {
        SumOfSquares claim = new(2);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(("No violation; 1 of 1 assumptions shown necessary.", Verdict.Holds), (evidence.Reason, evidence.Verdict));
        Assert.True(evidence.Agrees);
        Assert.Equal(("sum-of-squares", "proved", 1UL, GoldenState.None), (evidence.Id, evidence.Status, evidence.Seed, evidence.Golden));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal((LevelNames.Sampled, 2000, 0), (level.Level, level.Cases, level.Violations));
        Assert.StartsWith(
            "no violation in 2000 trials of 250 recipes: with 95 % confidence fewer than 1.2e-2 of recipes show one in 8 trials",
            level.Says, StringComparison.Ordinal);
        PartEvidence part = Assert.Single(evidence.Parts);
        // A recipe at an end of its range, and one in a corner, for each sixteen random ones.
        Assert.Equal((2240, 2240, 0), (part.Comparisons, part.Applicable, part.Violations));
        Assert.True(part.WorstRatio is > 0.9 and <= 1);
        Assert.All(Evidence.Replay(claim, Assert.Single(evidence.Replay)), comparison => Assert.NotEqual(Outcome.Violated, comparison.Outcome));
    }

    [Fact]
    public void A_false_identity_is_refuted_in_the_prime_field_and_in_fractions()
    {
        BinomialTheorem claim = new(3);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.Equal([LevelNames.InPrimeField, LevelNames.InRationals], evidence.Evidence.Select(level => level.Level));
        Assert.All(evidence.Evidence, level => Assert.True(level.Violations > 0 && level.Says == $"{level.Violations} comparisons failed"));
        Assert.Equal(4, evidence.Replay.Count);
        foreach (int smallest in new[] { 0, 2 })
        {
            Assert.Contains(" Terms=1 Factor=3", evidence.Replay[smallest], StringComparison.Ordinal);
            IReadOnlyList<ReplayedComparison> replayed = Evidence.Replay(claim, evidence.Replay[smallest]);
            Assert.Equal(["prime field", "exact fractions"], replayed.Select(comparison => comparison.NumberSystem));
            Assert.All(replayed, comparison => Assert.Equal(Outcome.Violated, comparison.Outcome));
        }
    }

    [Fact]
    public void A_true_identity_holds_and_says_how_sure_that_is()
    {
        ClaimEvidence evidence = Evidence.Of(new BinomialTheorem(2));
        Assert.Equal((Verdict.Holds, 120, 0), (evidence.Verdict, evidence.Trials, evidence.WorstRatio));
        Assert.Empty(evidence.Replay);
        Assert.Equal(
            "a false identity would pass one such point with probability at most 8.7e-19, by the degrees that its program has on 5 of 5 recipes",
            evidence.Evidence[0].Says);
        Assert.Equal("exact equality on each instance", evidence.Evidence[1].Says);
    }

    [Fact]
    public void Division_by_zero_in_an_exact_system_leaves_the_conclusion_undefined_which_is_a_defect()
    {
        BinomialTheorem claim = new(2, divides: true);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.StartsWith("division by zero is not a number in 106 of 106 comparisons (prime field)", evidence.Reason, StringComparison.Ordinal);
        Assert.All(Evidence.Replay(claim, evidence.Replay[0]), comparison =>
            Assert.Equal(("division by zero", Outcome.Violated), (comparison.Part, comparison.Outcome)));
    }

    [Fact]
    public void A_residual_that_is_no_number_is_a_defect_of_the_claim()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted(Script.NotANumber));
        Assert.Equal((Verdict.Failed, double.PositiveInfinity), (evidence.Verdict, evidence.WorstRatio));
        PartEvidence part = Assert.Single(evidence.Parts);
        Assert.Equal((176, 176), (part.Violations, part.Undefined));
        Assert.Equal(
            "(a) is not a number in 176 of 176 comparisons (sampled): a residual, bound or condition that is NaN is a defect of the claim's program, "
            + "not a counterexample; the replay line shows one.",
            evidence.Reason);
        Assert.NotEmpty(evidence.Replay);
    }

    [Fact]
    public void A_condition_that_is_no_number_is_a_defect_of_the_claim_with_a_line_that_shows_it()
    {
        Scripted claim = new(Script.UndefinedCondition);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal((Verdict.Failed, false), (evidence.Verdict, evidence.Agrees));
        Assert.Equal((0, 176), (Assert.Single(evidence.Parts).Violations, Assert.Single(evidence.Parts).Undefined));
        Assert.Equal(Outcome.Undefined, Evidence.Replay(claim, Assert.Single(evidence.Replay))[0].Outcome);
    }

    [Fact]
    public void A_condition_that_is_no_number_does_not_show_an_assumption_necessary() =>
        Assert.False(Assert.Single(Evidence.Of(new Scripted(Script.Holds) { Given = [Scripted.Without(Script.UndefinedCondition)] }).Assumptions).Shown);

    [Fact]
    public void A_claim_that_throws_fails_alone()
    {
        List<(string, string)> told = [];
        Checker checker = new(new() { Threads = 2, Failed = (claim, failure) => told.Add((claim, failure.Message)) });
        EvidenceReport report = checker.Check([new Scripted(Script.Throws), new BinomialTheorem(2)]);
        Assert.Equal([Verdict.Failed, Verdict.Holds], report.Claims.Select(claim => claim.Verdict));
        ClaimEvidence failed = report.Claims[0];
        string line = Assert.Single(failed.Replay);
        Assert.StartsWith("scripted seed=1 trial=40 Size=", line, StringComparison.Ordinal);
        Assert.Equal($"The program of scripted failed in '{line}' (InvalidOperationException: trial 40).", failed.Reason);
        Assert.Equal((false, "proved"), (failed.Agrees, failed.Status));
        Assert.Equal([("scripted", "trial 40")], told);
        Assert.Throws<InvalidOperationException>(() => Evidence.Replay(new Scripted(Script.Throws), line));
    }

    [Fact]
    public void A_claim_that_throws_without_an_assumption_fails_with_the_line_of_that_trial()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted(Script.Holds) { Given = [Scripted.Without(Script.Throws)] });
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.Contains(" Script=Throws'", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_no_line_can_hold_is_one_sentence()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted((Script)77));
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.Empty(evidence.Replay);
        Assert.StartsWith("The program of scripted failed (ArgumentOutOfRangeException: ", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Recipes_that_the_claim_itself_does_not_admit_are_vacuous()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted(Script.Holds) { LargestAdmitted = 0 });
        Assert.Equal(
            (Verdict.Inconclusive, "Vacuous: the claim does not admit 20 of the 20 recipes that its own generator made (sampled); mend Recipes or Admits."),
            (evidence.Verdict, evidence.Reason));
    }

    [Fact]
    public void A_violation_in_lanes_that_double_double_denies_is_a_defect()
    {
        Scripted claim = new(Script.Rounded);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.StartsWith("Rounding understated: (a) fails in lanes in 176 of 176 comparisons", evidence.Reason, StringComparison.Ordinal);
        Assert.All(evidence.Replay, line => Assert.StartsWith("scripted seed=1 trial=0 ", line, StringComparison.Ordinal));
        Assert.EndsWith("; 176 trials judged in double-double", Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
        Assert.Equal(0, evidence.WorstRatio);

        // In float64 alone the same trial looks violated.
        IReadOnlyList<ReplayedComparison> replayed = Evidence.Replay(claim, "scripted seed=1 trial=0 Size=1 Script=Rounded");
        Assert.Equal([Outcome.Violated, Outcome.Holds], replayed.Select(comparison => comparison.Outcome));
    }

    [Fact]
    public void What_hides_below_the_rounding_of_float64_is_found_by_double_double_and_shown()
    {
        Scripted claim = new(Script.HiddenBelowRounding);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        PartEvidence part = Assert.Single(evidence.Parts);
        Assert.InRange(part.Violations, 1, part.Comparisons - 1);
        Assert.Equal(part.Violations, part.Histogram[^1]);

        // Every ratio is one to within a double, yet the line leads to a trial that violates.
        Assert.Contains(" Size=1 ", evidence.Replay[0], StringComparison.Ordinal);
        foreach (string line in evidence.Replay)
        {
            Assert.Equal([Outcome.Undecided, Outcome.Violated], Evidence.Replay(claim, line).Select(comparison => comparison.Outcome));
        }
    }

    [Fact]
    public void A_violated_negative_bound_refutes_and_is_shown()
    {
        Scripted claim = new(Script.NegativeBound);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.All(evidence.Replay, line => Assert.Contains(Evidence.Replay(claim, line), comparison => comparison.Outcome == Outcome.Violated));
        Assert.NotEmpty(evidence.Replay);
    }

    [Theory]
    [InlineData(ClaimStatus.Proved, "proved")]
    [InlineData(ClaimStatus.Conjecture, "conjecture")]
    [InlineData(ClaimStatus.RefutedAsStated, "refuted as stated")]
    public void The_status_says_which_verdict_agrees(ClaimStatus status, string words)
    {
        bool refuted = status == ClaimStatus.RefutedAsStated;
        ClaimEvidence holding = Evidence.Of(new SumOfSquares(2) { Known = status });
        ClaimEvidence failing = Evidence.Of(new SumOfSquares(1.9) { Known = status });
        ClaimEvidence vacuous = Evidence.Of(new Scripted(Script.Silent) { Known = status });
        Assert.Equal((Verdict.Holds, !refuted, words), (holding.Verdict, holding.Agrees, holding.Status));
        Assert.Equal((Verdict.Refuted, refuted), (failing.Verdict, failing.Agrees));
        Assert.Equal((Verdict.Inconclusive, false), (vacuous.Verdict, vacuous.Agrees));
    }

    [Fact]
    public void A_report_holds_the_evidence_of_each_claim_in_order()
    {
        EvidenceReport report = new Checker(new() { Seed = 4, Threads = 2 }).Check([new BinomialTheorem(2), new SumOfSquares(1.9)]);
        Assert.Equal(("theorems/evidence/2", 4UL), (report.Schema, report.Seed));
        Assert.Equal(["binomial-theorem", "sum-of-squares"], report.Claims.Select(claim => claim.Id));
        Assert.Equal([Verdict.Holds, Verdict.Refuted], report.Claims.Select(claim => claim.Verdict));
    }

    [Fact]
    public void Evidence_survives_a_round_trip_through_json_infinite_ratios_included()
    {
        EvidenceReport report = new Checker(new() { Threads = 2 }).Check([new BinomialTheorem(3), new Scripted(Script.NotANumber), new EulersPolynomial(50)]);
        string text = JsonSerializer.Serialize(report);
        EvidenceReport read = JsonSerializer.Deserialize<EvidenceReport>(text)!;
        Assert.Equal(text, JsonSerializer.Serialize(read));
        Assert.Equal(double.PositiveInfinity, read.Claims[1].WorstRatio);
        Assert.Contains("\"Refuted\"", text, StringComparison.Ordinal);
    }
}
