using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Judging;

public class TwoPrecisionsTests
{
    private static readonly double Shrinking = DoubleDouble<Lanes>.UnitRoundoff / Lanes.UnitRoundoff;

    private static PartTally Judge(double residual, double error, double closerResidual, double closerError, long closerTime = 0, double condition = 0)
    {
        PartTally tally = new("(s)", BoundOrigin.Rounding);
        TwoPrecisions precisions = new();
        precisions.Clear();
        Add(precisions, tally, Of<Lanes>(residual, error, 0, condition), again: false);
        Add(precisions, tally, Of<DoubleDouble<Lanes>>(closerResidual, closerError, closerTime, condition), again: true);
        return tally;
    }

    private static Measurement<T> Of<T>(double residual, double error, long time, double condition)
        where T : struct, IReal<T> =>
        Letters.Same.Equal(T.FromDyadic(1 + residual), T.One, T.FromDyadic(error), time).When(T.FromDyadic(condition));

    private static void Add<T>(TwoPrecisions precisions, PartTally tally, Measurement<T> measurement, bool again)
        where T : struct, IField<T> =>
        precisions.Add(measurement, 0, Comparison.Judge(measurement, 0).Outcome, tally, 17, again);

    [Theory]
    [InlineData(0.25, 0.125, 0, 1L)]
    [InlineData(0.25, 0.125, 0.25, 0L)]
    [InlineData(0.0625, 0.125, 0, 0L)]
    public void What_lanes_deny_and_double_double_grants_is_understated(double residual, double error, double closer, long expected)
    {
        PartTally tally = Judge(residual, error, closer, error * Shrinking);
        Assert.Equal((expected, 0L), (tally.Understated, tally.Unshrunk));
        Assert.Equal(expected > 0 ? 17 : -1, tally.FirstMisdeclared);
    }

    [Theory]
    [InlineData(1, 1L)]
    [InlineData(1e-3, 1L)]
    [InlineData(1e-7, 1L)]
    [InlineData(1e-9, 0L)]
    [InlineData(0, 0L)]
    public void An_error_that_does_not_shrink_with_the_unit_roundoff_is_none_of_rounding(double factor, long expected) =>
        Assert.Equal((0L, expected), (Judge(0, 0.125, 0, factor * 0.125).Understated, Judge(0, 0.125, 0, factor * 0.125).Unshrunk));

    [Fact]
    public void Comparisons_at_different_times_are_not_about_the_same() =>
        Assert.Equal((0L, 0L), (Judge(0.25, 0.125, 0, 1, closerTime: 1).Understated, Judge(0.25, 0.125, 0, 1, closerTime: 1).Unshrunk));

    [Fact]
    public void A_comparison_that_does_not_apply_declares_nothing() => Assert.Equal(0, Judge(0, 0.125, 0, 1, condition: -1).Unshrunk);

    [Theory]
    [InlineData(1.0, 0.5, 1L)]
    [InlineData(3.0, 1.0, 0L)]
    [InlineData(3.0, 2.5, 0L)]
    public void A_bound_beyond_anything_conceivable_declares_nothing(double error, double closerError, long expected)
    {
        PartTally tally = new("(s)", BoundOrigin.Rounding);
        TwoPrecisions precisions = new();
        precisions.Clear();
        Add(precisions, tally, Of<Lanes>(0, error, 0, 0).OutOf(2), again: false);
        Add(precisions, tally, Of<DoubleDouble<Lanes>>(0, closerError, 0, 0).OutOf(2), again: true);
        Assert.Equal(expected, tally.Unshrunk);
    }

    [Fact]
    public void More_comparisons_than_there_was_room_for_are_kept()
    {
        PartTally tally = new("(s)", BoundOrigin.Rounding);
        TwoPrecisions precisions = new();
        precisions.Clear();
        for (int time = 0; time < 200; time++)
        {
            Add(precisions, tally, Of<Lanes>(0.25, 0.125, time, 0), again: false);
        }

        for (int time = 0; time < 200; time++)
        {
            Add(precisions, tally, Of<DoubleDouble<Lanes>>(0, 0.125 * Shrinking, time, 0), again: true);
        }

        Assert.Equal(200, tally.Understated);
    }
}
