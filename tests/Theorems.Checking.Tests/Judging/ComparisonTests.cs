using System.Numerics;
using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Judging;

public class ComparisonTests
{
    private const double Unit = 1.0 / (1L << 53);

    private static readonly double[] NotFinite = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private static Outcome Judge<T>(double residual, double bound, double rounding)
        where T : struct, IField<T> =>
        Comparison.Judge(Measurement.AtMost(Letters.A, 0, T.FromDyadic(residual), T.FromDyadic(bound), T.FromDyadic(rounding)), 0).Outcome;

    private static Outcome Exactly<T>(T residual, T bound)
        where T : struct, IField<T> =>
        Comparison.Judge(Measurement.AtMost(Letters.A, 0, residual, bound, T.FromDyadic(1 << 20)), 0).Outcome;

    [Fact]
    public void Float64_says_no_only_beyond_the_rounding_and_yes_only_below_it()
    {
        // A bound of zero makes the excess the residual itself; three units of rounding are 3u.
        Assert.Equal(Outcome.Holds, Judge<Float64>(-3 * Unit, 0, 3));
        Assert.Equal(Outcome.Drowned, Judge<Float64>(Math.BitIncrement(-3 * Unit), 0, 3));
        Assert.Equal(Outcome.Drowned, Judge<Float64>(0, 0, 3));
        Assert.Equal(Outcome.Drowned, Judge<Float64>(3 * Unit, 0, 3));
        Assert.Equal(Outcome.Violated, Judge<Float64>(Math.BitIncrement(3 * Unit), 0, 3));
    }

    [Fact]
    public void Rounding_as_large_as_the_bound_drowns_it_unless_it_is_seen_to_be_broken()
    {
        Assert.Equal(Outcome.Drowned, Judge<Float64>(0, 2 * Unit, 3));
        Assert.Equal(Outcome.Undecided, Judge<Float64>(2 * Unit, 4 * Unit, 3));
        Assert.Equal(Outcome.Violated, Judge<Float64>(8 * Unit, 2 * Unit, 3));
        Assert.Equal(Outcome.Holds, Judge<DoubleDouble<Float64>>(0, 2 * Unit, 3));
    }

    [Theory]
    [InlineData(-5, Outcome.Holds)]
    [InlineData(-4, Outcome.Holds)]
    [InlineData(-2, Outcome.Undecided)]
    [InlineData(0, Outcome.Undecided)]
    [InlineData(4, Outcome.Undecided)]
    [InlineData(6, Outcome.Violated)]
    public void The_edges_lie_at_the_bound_plus_and_minus_the_rounding(int units, Outcome expected)
    {
        // Around one, a double moves in steps of 2u, so that these residuals are exact.
        Assert.Equal(expected, Judge<Float64>(1 + (units * Unit), 1, 4));
        Assert.Equal(expected, Judge<Lanes>(1 + (units * Unit), 1, 4));
    }

    [Fact]
    public void Without_rounding_equality_holds_and_the_next_number_does_not()
    {
        Assert.Equal(Outcome.Holds, Judge<Float64>(1, 1, 0));
        Assert.Equal(Outcome.Violated, Judge<Float64>(1 + (2 * Unit), 1, 0));
        Assert.Equal(Outcome.Holds, Judge<Float64>(0, 0, 0));
        Assert.Equal(Outcome.Violated, Judge<Float64>(double.Epsilon, 0, 0));
    }

    [Theory]
    [InlineData(-8, Outcome.Holds)]
    [InlineData(-7, Outcome.Undecided)]
    [InlineData(8, Outcome.Undecided)]
    [InlineData(9, Outcome.Violated)]
    public void Double_double_has_the_same_edges_in_its_own_far_smaller_unit(int units, Outcome expected)
    {
        DoubleDouble<Float64> one = DoubleDouble<Float64>.One;
        double unit = DoubleDouble<Float64>.UnitRoundoff;
        DoubleDouble<Float64> residual = one + DoubleDouble<Float64>.FromDyadic(units * unit);
        Measurement<DoubleDouble<Float64>> measurement = Measurement.AtMost(Letters.A, 0, residual, one, DoubleDouble<Float64>.FromDyadic(8));
        (Outcome outcome, _) = Comparison.Judge(measurement, 0);
        Assert.Equal(expected, outcome);
    }

    [Fact]
    public void Fractions_have_no_slack_whatever_the_rounding_says()
    {
        Rational third = new(1, 3);
        // Differences that a double cannot see, and one below the smallest double of all.
        foreach (int bits in new[] { 60, 200, 1000, 1100, 4000 })
        {
            Rational little = new(BigInteger.One, BigInteger.One << bits);
            Assert.Equal(Outcome.Violated, Exactly(third + little, third));
            Assert.Equal(Outcome.Holds, Exactly(third - little, third));
            Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero(Letters.A, 0, little), 0).Outcome);
            Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero(Letters.A, 0, -little), 0).Outcome);
        }

        Assert.Equal(Outcome.Holds, Exactly(third, third));
        Assert.Equal(Outcome.Holds, Comparison.Judge(Measurement.Zero(Letters.A, 0, third - third), 0).Outcome);
    }

    [Fact]
    public void Any_field_element_but_zero_violates_an_identity()
    {
        Assert.Equal(Outcome.Holds, Comparison.Judge(Measurement.Zero(Letters.A, 0, PrimeField.Zero), 0).Outcome);
        Assert.Equal(Outcome.Holds, Exactly(PrimeField.Zero, PrimeField.Zero));
        foreach (ulong value in new[] { 1UL, 2UL, PrimeField.Modulus / 2, PrimeField.Modulus - 1 })
        {
            PrimeField element = PrimeField.FromInteger(value);
            Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero(Letters.A, 0, element), 0).Outcome);
            Assert.Equal(Outcome.Violated, Exactly(element, PrimeField.Zero));
            Assert.Equal(Outcome.Violated, Exactly(element, element));
            Assert.Equal(Outcome.Violated, Exactly(PrimeField.Zero, element));
        }
    }

    [Fact]
    public void An_identity_has_no_sign()
    {
        Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero(Letters.A, 0, new Rational(-1, 1)), 0).Outcome);
        Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero(Letters.A, 0, new Float64(-1)), 0).Outcome);
        Assert.Equal(Outcome.Holds, Comparison.Judge(Measurement.Zero(Letters.A, 0, new Float64(-0.0)), 0).Outcome);
    }

    [Fact]
    public void A_residual_that_is_not_finite_is_a_violation()
    {
        foreach (double residual in NotFinite)
        {
            Assert.Equal(
                (Outcome.Violated, double.PositiveInfinity),
                Comparison.Judge(Measurement.AtMost<Float64>(Letters.A, 0, new(residual), new(1), new(1)), 0));
            Assert.Equal(Outcome.Violated, Judge<DoubleDouble<Float64>>(residual, 1, 1));
            Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero(Letters.A, 0, new Float64(residual)), 0).Outcome);
            Assert.Equal(Outcome.Violated, Judge<Float64>(residual, double.PositiveInfinity, 1));
        }
    }

    [Fact]
    public void A_bound_that_is_no_number_is_a_violation_and_one_without_end_says_nothing()
    {
        Assert.Equal(Outcome.Violated, Judge<Float64>(0, double.NaN, 1));
        Assert.Equal(Outcome.Violated, Judge<Float64>(0, double.NegativeInfinity, 1));
        Assert.Equal(Outcome.Vacuous, Judge<Float64>(0, double.PositiveInfinity, 1));
        Assert.Equal(Outcome.Violated, Judge<DoubleDouble<Float64>>(0, double.NaN, 1));
        Assert.Equal(Outcome.Violated, Judge<DoubleDouble<Float64>>(0, double.NegativeInfinity, 1));
        Assert.Equal(Outcome.Vacuous, Judge<DoubleDouble<Float64>>(0, double.PositiveInfinity, 1));

        Measurement<Float64> identity = Measurement.Zero(Letters.A, 0, Float64.Zero) with { Bound = new(double.NaN) };
        Assert.Equal(Outcome.Violated, Comparison.Judge(identity, 0).Outcome);
    }

    [Fact]
    public void A_rounding_that_is_negative_or_no_number_is_a_violation_and_one_without_end_says_nothing()
    {
        Assert.Equal(Outcome.Violated, Judge<Float64>(0, 1, double.NaN));
        Assert.Equal(Outcome.Violated, Judge<Float64>(0, 1, -1));
        Assert.Equal(Outcome.Violated, Judge<Float64>(0, 1, double.NegativeInfinity));
        Assert.Equal(Outcome.Drowned, Judge<Float64>(0, 1, double.PositiveInfinity));
        Assert.Equal(Outcome.Drowned, Judge<DoubleDouble<Float64>>(0, double.NegativeInfinity, double.PositiveInfinity));
    }

    [Fact]
    public void A_condition_that_is_negative_makes_the_comparison_not_applicable_and_one_that_is_no_number_undefined()
    {
        Measurement<Float64> measurement = Measurement.AtMost<Float64>(Letters.A, 0, new(0), new(1), new(1));
        foreach (double sign in new[] { double.NegativeInfinity, -1, -double.Epsilon })
        {
            Assert.Equal((Outcome.NotApplicable, 0), Comparison.Judge(measurement.When(new(sign)), 0));
        }

        foreach (double sign in new[] { 0, -0.0, double.Epsilon, double.PositiveInfinity })
        {
            Assert.Equal(Outcome.Holds, Comparison.Judge(measurement.When(new(sign)), 0).Outcome);
        }

        Assert.Equal((Outcome.Undefined, 0), Comparison.Judge(measurement.When(new(double.NaN)), 0));
        Assert.True(Comparison.IsNotANumber(measurement.When(new(double.NaN)), 0));
        Assert.False(Comparison.IsNotANumber((measurement with { Residual = new(double.NaN) }).When(new(-1)), 0));
        Assert.True(Comparison.IsNotANumber(measurement with { Bound = new(double.NaN) }, 0));

        // A field has no order, so only the condition zero can be met.
        Assert.Equal(Outcome.NotApplicable, Comparison.Judge(Measurement.Zero(Letters.A, 0, PrimeField.One).When(PrimeField.One), 0).Outcome);
    }

    [Fact]
    public void A_bound_at_its_ceiling_says_nothing_and_one_below_it_does()
    {
        Measurement<Float64> measurement = Measurement.AtMost<Float64>(Letters.A, 0, new(0.5), new(1), new(1));
        Assert.Equal((Outcome.Vacuous, 0), Comparison.Judge(measurement.OutOf(1), 0));
        Assert.Equal((Outcome.Vacuous, 0), Comparison.Judge(measurement.OutOf(0.75), 0));
        Assert.Equal((Outcome.Holds, 0.5), Comparison.Judge(measurement.OutOf(Math.BitIncrement(1)), 0));
        Assert.Equal((Outcome.Holds, 0.5), Comparison.Judge(measurement, 0));
    }

    [Fact]
    public void A_ceiling_never_hides_a_violation()
    {
        Measurement<Float64> measurement = Measurement.AtMost<Float64>(Letters.A, 0, new(3), new(2), new(1));
        Assert.Equal((Outcome.Violated, 1.5), Comparison.Judge(measurement.OutOf(1), 0));
    }

    [Fact]
    public void Negative_residuals_and_bounds_are_compared_by_their_order()
    {
        Assert.Equal(Outcome.Holds, Judge<Float64>(-1, 0, 1));
        Assert.Equal(Outcome.Holds, Judge<Float64>(-2, -1, 1));
        Assert.Equal(Outcome.Violated, Judge<Float64>(-1, -2, 1));
        Assert.Equal(Outcome.Violated, Judge<Float64>(1, -1, 1));
        Assert.Equal(Outcome.Violated, Judge<Float64>(0, -1, 1));
        Assert.Equal(Outcome.Violated, Exactly(new Rational(-1, 1), new Rational(-2, 1)));
        Assert.Equal(Outcome.Holds, Exactly(new Rational(-2, 1), new Rational(-1, 1)));
    }

    [Theory]
    [InlineData(1, 2, 0.5)]
    [InlineData(3, 2, 1.5)]
    [InlineData(-1, 2, 0)]
    [InlineData(-3, -2, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, double.PositiveInfinity)]
    [InlineData(1, -1, double.PositiveInfinity)]
    public void The_ratio_is_residual_over_bound(double residual, double bound, double expected)
    {
        (_, double ratio) = Comparison.Judge(Measurement.AtMost<Float64>(Letters.A, 0, new(residual), new(bound), Float64.Zero), 0);
        Assert.Equal(expected, ratio);
    }

    [Fact]
    public void Whatever_is_violated_has_a_larger_ratio_than_whatever_is_not()
    {
        // The worst trial of a part is found by its ratio, so a violation must outrank every comparison without one.
        Rational one = Rational.One;
        Rational little = new(BigInteger.One, BigInteger.One << 100);
        (Outcome outcome, double ratio) = Comparison.Judge(Measurement.AtMost(Letters.A, 0, one + little, one, Rational.Zero), 0);
        Assert.Equal(Outcome.Violated, outcome);
        Assert.True(ratio > 1);

        (outcome, ratio) = Comparison.Judge(Measurement.AtMost<Float64>(Letters.A, 0, new(-1), new(-2), Float64.Zero), 0);
        Assert.Equal((Outcome.Violated, double.PositiveInfinity), (outcome, ratio));
    }

    [Fact]
    public void Each_lane_is_judged_by_itself()
    {
        Measurement<Lanes> measurement = new(
            Letters.A, 0,
            Lanes.FromDyadic([0.5, 1, 2, double.NaN, 0.5, 1, 0.5, 0]),
            Lanes.FromDyadic([1.0, 1, 1, 1, 3, 1, double.NaN, 0]),
            Lanes.FromDyadic([4.0, 4, 4, 4, 4, 0, 4, 0]),
            BoundOrigin.Rate,
            Lanes.FromDyadic([0.0, 0, 0, 0, 0, 0, 0, -1]),
            2);
        Outcome[] expected =
        [
            Outcome.Holds, Outcome.Undecided, Outcome.Violated, Outcome.Violated,
            Outcome.Vacuous, Outcome.Holds, Outcome.Violated, Outcome.NotApplicable,
        ];
        Assert.Equal(expected, Enumerable.Range(0, Lanes.Count).Select(lane => Comparison.Judge(measurement, lane).Outcome));
    }

    [Fact]
    public void Outcome_agrees_with_fractions_whenever_float64_decides()
    {
        // The same comparison without rounding, in an independent arithmetic, is the truth.
        FsCheck.Gen<(double, double, int)> generator = FsCheck.Fluent.Gen.Select(
            FsCheck.Fluent.Gen.Three(FsCheck.Fluent.Gen.Choose(-40, 40)), three => (three.Item1 / 8.0, three.Item2 / 8.0, Math.Abs(three.Item3)));
        ForAll.In(generator, values =>
        {
            (double residual, double bound, int rounding) = values;
            Outcome truth = Judge<Rational>(residual, bound, rounding);
            Outcome seen = Judge<Float64>(residual, bound, rounding);
            Assert.True(seen == truth || (seen is Outcome.Undecided or Outcome.Drowned && residual == bound && rounding > 0), $"{values}: {seen}, but {truth}");
        });
    }
}
