using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Kinds;

public class BoxKindTests
{
    [Fact]
    public void An_inequality_with_room_is_proved_on_every_piece()
    {
        ClaimEvidence evidence = Evidence.Of(new Touching(2.125));
        Assert.Equal((Verdict.Holds, "No violation; 1 of 1 assumptions shown necessary."), (evidence.Verdict, evidence.Reason));
        Assert.Equal([("(a)", "proved"), ("(b)", "proved")], evidence.Boxes.Select(box => (box.Part, box.Answer)));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal(("box", "intervals", 0), (level.Level, level.NumberSystem, level.Violations));
        Assert.Equal(level.Cases, evidence.Boxes.Sum(box => box.Boxes));
        Assert.InRange(level.Cases, 2, 4000);
        Assert.Equal("proved at every point of the box, by interval arithmetic", level.Says);
        // A proof is no random trial.
        Assert.Equal(0, evidence.Trials);
    }

    [Fact]
    public void A_false_inequality_is_refuted_at_a_point_that_fractions_confirm()
    {
        Touching claim = new(1.9, -1, 4);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal((Verdict.Refuted, false), (evidence.Verdict, evidence.Agrees));
        BoxEvidence refuted = evidence.Boxes.First(box => box.Answer == "refuted");
        Assert.Equal($"{refuted.Part} is false at {refuted.Point[0]}, {refuted.Point[1]}, exactly (box); the replay line shows both sides.", evidence.Reason);
        Rational[] point = [.. refuted.Point.Select(coordinate => Fraction(coordinate.Split(" = ")[1]))];
        Rational sum = point[0] + point[1];
        Assert.True(sum * sum > Rational.FromDyadic(1.9) * ((point[0] * point[0]) + (point[1] * point[1])));

        // Replaying ends at the same point.
        string line = Assert.Single(evidence.Replay);
        Replay replay = ((Claim)claim).Accept(new Replayer(ReplayLine.Parse(line)));
        Assert.Equal(refuted.Point, Assert.Single(replay.Instances).Lines);
        Assert.Equal(["float64", "double-double", "intervals"], replay.Comparisons.Select(seen => seen.NumberSystem));
        Assert.All(replay.Comparisons, seen => Assert.Equal(Outcome.Violated, seen.Outcome));
    }

    [Fact]
    public void An_inequality_that_is_tight_inside_its_box_is_reported_as_not_proved()
    {
        Touching claim = new(2);
        ClaimEvidence evidence = Evidence.Of(claim);
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        BoxEvidence open = evidence.Boxes[0];
        Assert.Equal(("open", 2000), (open.Answer, open.Boxes));
        Assert.True(open.Undecided > 0);
        Assert.StartsWith($"(a) is not proved: of 2000 boxes {open.Undecided} are undecided, the smallest a in [", evidence.Reason, StringComparison.Ordinal);
        Assert.Contains(open.Smallest, Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
        ReplayedComparison replayed = Assert.Single(Evidence.Replay(claim, open.Replay));
        Assert.Equal((Outcome.Undecided, open.Smallest), (replayed.Outcome, replayed.Residual));
        Assert.Equal(Outcome.Holds, Assert.Single(Evidence.Replay(new Touching(3), "touching seed=1 trial=0 Factor=3")).Outcome);
    }

    [Fact]
    public void A_dropped_assumption_is_shown_at_a_point_where_the_bound_is_exceeded_twice()
    {
        AssumptionEvidence seen = Assert.Single(Evidence.Of(new Touching(2.125)).Assumptions);
        Assert.Equal((true, "box", "(b)", 1), (seen.Shown, seen.Level, seen.Part, seen.Broken));
        Assert.InRange(seen.Ratio, 2, 4);
        Assert.Contains("Factor=0.5", seen.Replay, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.5, 1 / 1.0)]
    [InlineData(3, 0)]
    public void A_dropped_assumption_that_breaks_too_little_or_nothing_is_not_shown(double factor, double broken)
    {
        Touching claim = new(2.125) { Given = [new("the factor is two", recipe => recipe with { Factor = factor })] };
        ClaimEvidence evidence = Evidence.Of(claim);
        AssumptionEvidence seen = Assert.Single(evidence.Assumptions);
        Assert.Equal((Verdict.Inconclusive, false, broken), (evidence.Verdict, seen.Shown, seen.Broken));
        Assert.InRange(seen.Ratio, broken == 0 ? 0 : 1, 4 / 3.0);
    }

    [Fact]
    public void No_time_proves_nothing()
    {
        ClaimEvidence evidence = Evidence.Of(new Touching(2.125), time: TimeSpan.Zero);
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.DoesNotContain(evidence.Boxes, box => box.Answer == "proved");
    }

    // The first piece takes all the time there is, so the second is never looked at; its part was once counted as proved.
    [Fact]
    public void A_piece_for_which_there_was_no_time_is_open()
    {
        ClaimEvidence evidence = Evidence.Of(new Touching(2.125) { FirstTakes = TimeSpan.FromSeconds(0.3) }, threads: 1, time: TimeSpan.FromSeconds(0.2));
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.Equal(["(a)", "(b)"], evidence.Boxes.Select(box => box.Part));
        BoxEvidence unseen = evidence.Boxes[1];
        Assert.Equal(("open", 0, 1, "a in [1, 2], b in [1, 2]"), (unseen.Answer, unseen.Boxes, unseen.Undecided, unseen.Smallest));
        // Its line runs it after all.
        Assert.Equal(Outcome.Holds, Assert.Single(Evidence.Replay(new Touching(2.125), unseen.Replay)).Outcome);
    }

    [Fact]
    public void Sides_that_throw_fail_the_claim()
    {
        ClaimEvidence evidence = Evidence.Of(new Touching(2) { Throws = true });
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.EndsWith("Throws=True' (InvalidOperationException: no sides).", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proof_is_the_same_for_any_number_of_threads() =>
        Assert.Equal(Evidence.Text(Evidence.Of(new Touching(1.9, -1, 4), threads: 1)), Evidence.Text(Evidence.Of(new Touching(1.9, -1, 4), threads: 3)));

    private static Rational Fraction(string text)
    {
        double[] parts = [.. text.Split('/').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
        return Rational.FromDyadic(parts[0]) / Rational.FromDyadic(parts.Length > 1 ? parts[1] : 1);
    }
}
