using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;
using Outcome = Theorems.Checking.Judging.Outcome;

namespace Theorems.Checking.Tests.Judging;

public class TallyTests
{
    /// <summary>What one comparison gave, at a trial.</summary>
    private sealed record Seen(string Part, Outcome Outcome, double Ratio, long Trial, long Time);

    // Few different ratios and trials, so that ties are common.
    private static Gen<Seen> AnySeen =>
        from part in Gen.Elements("(a)", "(b)")
        from outcome in Gen.Elements(Enum.GetValues<Outcome>())
        from ratio in Gen.Elements(0, 0.05, 0.5, 1, 2, double.PositiveInfinity)
        from trial in Gen.Choose(0, 3)
        from time in Gen.Choose(0, 2)
        select new Seen(part, outcome, ratio, trial, time);

    private static Gen<Seen[]> Several => AnySeen.ArrayOf();

    private static PartTally TallyOf(IEnumerable<Seen> seen)
    {
        PartTally tally = new("(a)", BoundOrigin.Rate);
        foreach (Seen one in seen)
        {
            tally.Add(one.Outcome, one.Ratio, one.Trial, one.Time, one.Outcome == Outcome.Undefined);
        }

        return tally;
    }

    private static PartTally Merged(params PartTally[] tallies)
    {
        PartTally total = new("(a)", BoundOrigin.Rate);
        foreach (PartTally tally in tallies)
        {
            total.Merge(tally);
        }

        return total;
    }

    private static string Text(PartTally tally) => string.Join(
        ' ', tally.Part, tally.Origin, tally.Comparisons, tally.Applicable, tally.Vacuous, tally.WithinRounding, tally.Violations,
        tally.Undefined, tally.FirstUndefined, tally.WorstRatio, tally.WorstTrial, tally.WorstTime, string.Join(',', tally.Histogram));

    private static string Text(Tally tally) => string.Join(
        '\n',
        [
            $"{tally.Trials} {tally.Rejudged} {tally.NeedsMorePrecision} {tally.Violations} {tally.WorstRatio}",
            string.Join(' ', tally.TrialRatios),
            .. tally.Parts.Select(Text).Order(StringComparer.Ordinal),
        ]);

    private static Measurement<Lanes> Measured(Seen seen)
    {
        double residual = seen.Outcome switch
        {
            Outcome.Violated => 2,
            Outcome.Undecided => 1,
            _ => Math.Min(seen.Ratio, 0.5),
        };
        Measurement<Lanes> measurement = Measurement.AtMost(Letters.Named(seen.Part), seen.Time, Lanes.FromDyadic(residual), Lanes.One, Lanes.One);
        return seen.Outcome switch
        {
            Outcome.NotApplicable => measurement.When(-Lanes.One),
            Outcome.Vacuous => measurement.OutOf(1),
            Outcome.Undefined => measurement.When(Lanes.FromDyadic(double.NaN)),
            _ => measurement,
        };
    }

    // Three batches of trials 0-7, 8-15 and 16-23.
    private static Tally Batch(Seen[] seen, int number) =>
        Tally.Of(seen.Select(Measured), number * Lanes.Count, rejudged: seen.Length % 2 == 1, keepTrialRatios: true);

    [Fact]
    public void Merging_parts_equals_adding_one_after_the_other_in_any_order()
    {
        ForAll.In(Gen.Two(Several), pair =>
        {
            (Seen[] left, Seen[] right) = pair;
            string sequential = Text(TallyOf([.. left, .. right]));
            Assert.Equal(sequential, Text(Merged(TallyOf(left), TallyOf(right))));
            Assert.Equal(sequential, Text(Merged(TallyOf(right), TallyOf(left))));
            Assert.Equal(sequential, Text(TallyOf([.. right, .. left])));
        });
    }

    [Fact]
    public void Merging_parts_is_associative_and_an_empty_tally_changes_nothing()
    {
        ForAll.In(Gen.Three(Several), three =>
        {
            (PartTally a, PartTally b, PartTally c) = (TallyOf(three.Item1), TallyOf(three.Item2), TallyOf(three.Item3));
            Assert.Equal(Text(Merged(Merged(a, b), c)), Text(Merged(a, Merged(b, c))));
            Assert.Equal(Text(a), Text(Merged(a, TallyOf([]))));
            Assert.Equal(Text(a), Text(Merged(TallyOf([]), a)));
        });
    }

    [Fact]
    public void Merging_tallies_is_associative_and_commutative_up_to_the_order_of_parts()
    {
        ForAll.In(Gen.Three(Several), three =>
        {
            Tally Joined(params int[] order)
            {
                Tally total = new();
                foreach (int number in order)
                {
                    total.Merge(Batch(number switch { 0 => three.Item1, 1 => three.Item2, _ => three.Item3 }, number));
                }

                return total;
            }

            Tally nested = Joined(0);
            nested.Merge(Joined(1, 2));
            string expected = Text(Joined(0, 1, 2));
            Assert.Equal(expected, Text(nested));
            Assert.Equal(expected, Text(Joined(2, 0, 1)));
            Assert.Equal(expected, Text(Joined(1, 0, 2)));
        });
    }

    [Fact]
    public void Parts_keep_the_order_in_which_they_were_measured_first()
    {
        Tally tally = Tally.Of(new[] { "(b)", "(a)", "(b)", "(c)" }.Select(part => Measurement.Zero(Letters.Named(part), 0, Rational.Zero)), 0);
        Assert.Equal(["(b)", "(a)", "(c)"], tally.Parts.Select(part => part.Part));
        Assert.Equal([2, 1, 1], tally.Parts.Select(part => part.Comparisons));
    }

    [Fact]
    public void Ties_go_to_the_earlier_trial_and_then_to_the_earlier_time()
    {
        PartTally tally = TallyOf(
        [
            new("(a)", Outcome.Violated, 3, 5, 2),
            new("(a)", Outcome.Violated, 3, 4, 9),
            new("(a)", Outcome.Violated, 3, 4, 7),
            new("(a)", Outcome.Violated, 3, 6, 0),
        ]);
        Assert.Equal((3, 4, 7), (tally.WorstRatio, tally.WorstTrial, tally.WorstTime));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0999, 0)]
    [InlineData(0.1, 1)]
    [InlineData(0.55, 5)]
    [InlineData(0.95, 9)]
    [InlineData(1, 9)]
    [InlineData(1.0000000000000002, 10)]
    [InlineData(7, 10)]
    [InlineData(double.PositiveInfinity, 10)]
    public void The_histogram_has_ten_classes_up_to_one_and_one_above(double ratio, int expected)
    {
        PartTally tally = TallyOf([new("(a)", ratio > 1 ? Outcome.Violated : Outcome.Holds, ratio, 0, 0)]);
        Assert.Equal(PartTally.HistogramClasses, tally.Histogram.Length);
        Assert.Equal([expected], Enumerable.Range(0, PartTally.HistogramClasses).Where(index => tally.Histogram[index] == 1));
        Assert.Equal(1, tally.Histogram.Sum());
    }

    [Fact]
    public void The_histogram_counts_exactly_what_applies_and_is_not_vacuous()
    {
        ForAll.In(Several, seen =>
        {
            PartTally tally = TallyOf(seen);
            Assert.Equal(seen.Length, tally.Comparisons);
            Assert.Equal(seen.Count(one => one.Outcome is not Outcome.NotApplicable and not Outcome.Undefined and not Outcome.Observed), tally.Applicable);
            Assert.Equal(seen.Count(one => one.Outcome == Outcome.Vacuous), tally.Vacuous);
            Assert.Equal(seen.Count(one => one.Outcome == Outcome.Drowned), tally.Drowned);
            Assert.Equal(seen.Count(one => one.Outcome == Outcome.Undecided), tally.WithinRounding);
            Assert.Equal(seen.Count(one => one.Outcome == Outcome.Violated), tally.Violations);
            Assert.Equal(tally.Applicable - tally.Vacuous - tally.Drowned, tally.Histogram.Sum());
        });
    }

    [Fact]
    public void What_neither_applies_nor_says_anything_is_never_the_worst()
    {
        PartTally tally = TallyOf([new("(a)", Outcome.NotApplicable, 9, 1, 1), new("(a)", Outcome.Vacuous, 9, 2, 2)]);
        Assert.Equal((0, -1), (tally.WorstRatio, tally.WorstTrial));
        tally.Add(Outcome.Holds, 0.25, 3, 4);
        Assert.Equal((0.25, 3, 4), (tally.WorstRatio, tally.WorstTrial, tally.WorstTime));
    }

    [Fact]
    public void Equality_to_within_rounding_never_counts_as_a_ratio_above_one()
    {
        PartTally tally = TallyOf([new("(a)", Outcome.Undecided, 1.0000001, 0, 0), new("(a)", Outcome.Undecided, double.PositiveInfinity, 1, 0)]);
        Assert.Equal((1, 0), (tally.WorstRatio, tally.WorstTrial));
        Assert.Equal(2, tally.WithinRounding);
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(double.NaN, true)]
    public void A_comparison_that_is_undecided_or_violated_asks_for_more_precision(double residual, bool expected)
    {
        Lanes residuals = Lanes.FromDyadic([0.0, 0, 0, 0, 0, residual, 0, 0]);
        Tally tally = Tally.Of([Measurement.AtMost(Letters.A, 0, residuals, Lanes.One, Lanes.One)], 16);
        Assert.Equal(expected, tally.NeedsMorePrecision);
        Assert.Equal((Lanes.Count, 0), (tally.Trials, tally.Rejudged));
    }

    [Fact]
    public void Each_lane_is_a_trial_of_its_own()
    {
        Lanes residuals = Lanes.FromDyadic([0.0, 1 / 8.0, 2 / 8.0, 3 / 8.0, 4 / 8.0, 40 / 8.0, 6 / 8.0, 7 / 8.0]);
        Tally tally = Tally.Of([Measurement.AtMost(Letters.A, 3, residuals, Lanes.One, Lanes.Zero)], 16, rejudged: true, keepTrialRatios: true);
        Assert.Equal((21, 5, 3), (tally.Parts[0].WorstTrial, tally.Parts[0].WorstRatio, tally.Parts[0].WorstTime));
        Assert.Equal(Enumerable.Range(16, 8).Select(trial => (long)trial), tally.TrialRatios.Keys);
        Assert.Equal([0, 1 / 8.0, 2 / 8.0, 3 / 8.0, 4 / 8.0, 5, 6 / 8.0, 7 / 8.0], tally.TrialRatios.Values);
        Assert.Equal((8, 8, 1, 5), (tally.Trials, tally.Rejudged, tally.Violations, tally.WorstRatio));
    }

    [Fact]
    public void A_program_that_could_not_be_carried_out_is_undefined()
    {
        Tally tally = Tally.Undefined("division by zero", 12, 2);
        Assert.Equal((2, 2, double.PositiveInfinity), (tally.Trials, tally.Violations, tally.WorstRatio));
        Assert.Empty(tally.TrialRatios);
        PartTally part = Assert.Single(tally.Parts);
        Assert.Equal((12L, 2L, 12L, -1L), (part.WorstTrial, part.Undefined, part.FirstUndefined, part.BrokenTrial));
    }

    [Fact]
    public void What_is_not_a_number_is_counted_with_the_first_trial_that_shows_it()
    {
        double[] residuals = [0, double.NaN, 0, 0, 2, 0, 0, 0];
        double[] conditions = [0, 0, double.NaN, -1, 0, 0, double.NaN, 0];
        Measurement<Lanes> measurement = Measurement
            .AtMost(Letters.A, 0, Lanes.FromDyadic(residuals), Lanes.One, Lanes.Zero)
            .When(Lanes.FromDyadic(conditions));
        PartTally part = Assert.Single(Tally.Of([measurement], 16).Parts);
        Assert.Equal((3, 17), (part.Undefined, part.FirstUndefined));
        // The one residual that is no number, and the one that is too large: a condition violates nothing.
        Assert.Equal((2, 5), (part.Violations, part.Applicable));
    }

    [Fact]
    public void Sides_that_are_the_same_number_are_counted_for_inequalities_only()
    {
        Lanes side = Lanes.FromDyadic([1, 2, 3, 4, 5, 6, 7, 8]);
        Lanes other = Lanes.FromDyadic([1, 2, 3, 4, 5, 6, 7, 9]);
        Assert.Equal(8, Assert.Single(Tally.Of([Measurement.AtMost(Letters.A, 0, side, side, Lanes.Zero)], 0).Parts).Same);
        Assert.Equal(7, Assert.Single(Tally.Of([Measurement.AtMost(Letters.A, 0, side, other, Lanes.One)], 0).Parts).Same);
        Assert.Equal(0, Assert.Single(Tally.Of([Measurement.AtMost(Letters.A, 0, other, side + side, Lanes.One)], 0).Parts).Same);
        Assert.Equal(0, Assert.Single(Tally.Of([Measurement.Equal(Letters.Same, 0, side, side, Lanes.FromDyadic(0.125))], 0).Parts).Same);
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(2, true)]
    public void An_identity_that_leaves_fewer_than_half_of_the_digits_is_judged_again(double halves, bool again)
    {
        Lanes error = Lanes.FromDyadic(halves * Math.Sqrt(Lanes.UnitRoundoff));
        Assert.Equal(again, Tally.Of([Measurement.Equal(Letters.Same, 0, Lanes.One, Lanes.One, error)], 0).NeedsMorePrecision);
    }
}
