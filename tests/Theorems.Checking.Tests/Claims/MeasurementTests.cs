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
            Comparison.Judge(Measurement.Equal<Float64>(Letters.A, 0, new(difference), new(error)), 0).Outcome;
        Assert.Equal(Outcome.Holds, Judge(-3e-16, 3e-16));
        Assert.Equal(Outcome.Holds, Judge(0, 0));
        Assert.Equal(Outcome.Violated, Judge(-Math.BitIncrement(3e-16), 3e-16));
        Assert.Equal(Outcome.Violated, Judge(double.NaN, 1));
        Assert.Equal(Outcome.Violated, Judge(1, double.NaN));
        Assert.Equal(Outcome.Vacuous, Comparison.Judge(Measurement.Equal<Float64>(Letters.A, 0, new(0.5), new(2)).OutOf(2), 0).Outcome);
    }
}
