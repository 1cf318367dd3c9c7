using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Claims;

public class MeasurementTests
{
    [Fact]
    public void An_identity_is_exact_unconditional_and_without_rounding()
    {
        Measurement<Rational> identity = Measurement.Zero(Letters.A, 7, new Rational(2, 3));
        Assert.Equal(
            new(Letters.A, 7, new Rational(2, 3), Rational.Zero, Rational.Zero, BoundOrigin.Exact, Rational.Zero, double.PositiveInfinity), identity);
        Assert.Equal(Outcome.Violated, Comparison.Judge(identity, 0).Outcome);
    }

    [Fact]
    public void An_inequality_is_a_rate_and_unconditional()
    {
        Measurement<Float64> inequality = Measurement.AtMost<Float64>(Letters.B, 3, new(1), new(2), new(4));
        Assert.Equal(new(Letters.B, 3, new(1), new(2), new(4), BoundOrigin.Rate, new(0), double.PositiveInfinity), inequality);
    }

    [Fact]
    public void Conditions_and_ceilings_change_nothing_else()
    {
        Measurement<Float64> inequality = Measurement.AtMost<Float64>(Letters.B, 3, new(1), new(2), new(4));
        Assert.Equal(inequality with { Applies = new(-1) }, inequality.When(new(-1)));
        Assert.Equal(inequality with { Ceiling = 5 }, inequality.OutOf(5));
        Assert.Equal(inequality, inequality.When(new(-1)).When(new(0)));
    }

    [Fact]
    public void Several_identities_are_zero_only_together()
    {
        Rational small = new(-1, 1000);
        Assert.Equal(Outcome.Holds, Comparison.Judge(Measurement.Zero<Rational>(Letters.A, 0, [default, default, default]), 0).Outcome);
        Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero<Rational>(Letters.A, 0, [default, default, small]), 0).Outcome);
        Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero<Rational>(Letters.A, 0, [small, -small, default]), 0).Outcome);
        Assert.Equal(Outcome.Violated, Comparison.Judge(Measurement.Zero<PrimeField>(Letters.A, 0, [PrimeField.One, default]), 0).Outcome);
    }

    [Fact]
    public void An_identity_in_rounded_arithmetic_holds_within_its_error_and_not_beyond()
    {
        static Outcome Judge(double difference, double error) =>
            Comparison.Judge(Measurement.Equal<Float64>(Letters.A, 0, new(difference), default, new(error)) with { Size = new(1) }, 0).Outcome;
        Assert.Equal(Outcome.Holds, Judge(-3e-16, 3e-16));
        Assert.Equal(Outcome.Holds, Judge(0, 0));
        Assert.Equal(Outcome.Violated, Judge(-Math.BitIncrement(3e-16), 3e-16));
        Assert.Equal(Outcome.Violated, Judge(double.NaN, 1));
        Assert.Equal(Outcome.Violated, Judge(1, double.NaN));
        Assert.Equal(Outcome.Vacuous, Comparison.Judge(Measurement.Equal<Float64>(Letters.A, 0, new(0.5), default, new(2)).OutOf(2), 0).Outcome);
    }

    [Theory]
    [InlineData(3, 3, 2, Outcome.Holds)]
    [InlineData(3, 1, 3, Outcome.Drowned)]
    [InlineData(-3, 1, 5, Outcome.Drowned)]
    [InlineData(0, 0, 1e-30, Outcome.Drowned)]
    [InlineData(0, 0, 0, Outcome.Holds)]
    [InlineData(3, -3, 5, Outcome.Violated)]
    public void An_identity_says_nothing_where_its_error_is_as_large_as_its_sides(double left, double right, double error, Outcome expected)
    {
        Assert.Equal(expected, Comparison.Judge(Measurement.Equal<Float64>(Letters.A, 0, new(left), new Float64(right), new(error)), 0).Outcome);
        Assert.Equal(expected, Comparison.Judge(Letters.Same.Equal<Float64>(new(left), new Float64(right), new(error)), 0).Outcome);
    }

    [Fact]
    public void Sides_of_several_identities_add_up_their_sizes()
    {
        RunningError<Float64>[] left = [new(new(3), new(1)), new(new(-4), new(1))];
        RunningError<Float64>[] right = [new(new(2), new(0)), new(new(-5), new(0.5))];
        Measurement<Float64> seen = Letters.Same.Equal<Float64>(left, right);
        Assert.Equal(2, seen.Residual.Value);
        Assert.Equal(8, seen.Size.Value);
        Assert.InRange(seen.Bound.Value, 2.5, Math.BitIncrement(2.5 + 1e-15));
        Assert.Throws<ArgumentOutOfRangeException>(() => Letters.Same.Equal<Float64>(left, right.AsSpan(1)));
    }

    [Fact]
    public void A_bound_is_the_sum_of_its_named_terms()
    {
        Inequality sum = new("(s)", "x <= a + b") { Terms = ["a", "b"], Ceiling = 9 };
        Float64[] terms = [new(2), new(3)];
        Measurement<Float64> seen = sum.AtMost(new Float64(1), terms, new Float64(4), 5);
        Assert.Equal((5.0, 4.0, 5L, 9.0), (seen.Bound.Value, seen.Rounding.Value, seen.Time, seen.Ceiling));
        Assert.Equal(terms, seen.Terms!);
        Assert.Throws<ArgumentException>(() => sum.AtMost(new Float64(1), terms.AsSpan(1), new Float64(4)));
    }
}
