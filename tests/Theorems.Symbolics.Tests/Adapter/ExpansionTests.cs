using Theorems.Numbers;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics.Tests;

public class ExpansionTests
{
    private static readonly Algebra A = Algebra.Variable("a");
    private static readonly Algebra B = Algebra.Variable("b");

    [Fact]
    public void MathNet_is_right_up_to_the_33rd_power_and_silently_wrong_at_the_34th()
    {
        Assert.Equal(new(1L << Expansion.LargestPower, 1), SumOfCoefficients((A + B).Pow(Algebra.Int32(Expansion.LargestPower)).Expand()));
        Assert.NotEqual(new(1L << (Expansion.LargestPower + 1), 1), SumOfCoefficients((A + B).Pow(Algebra.Int32(Expansion.LargestPower + 1)).Expand()));
    }

    [Fact]
    public void So_the_34th_power_is_refused_also_deep_inside()
    {
        Algebra power = (A + B).Pow(Algebra.Int32(34));
        Assert.All(
            [power, A + power, A * (B + (A * power)), (A + (power * B)).Pow(Algebra.Int32(2))],
            expression => Assert.Throws<ExpressionTooLargeException>(() => new Expansion(double.PositiveInfinity).Expand(expression)));

        // The power of a symbol is no trouble.
        Assert.Equal(1, Expansion.Terms(A.Pow(Algebra.Int32(34)) * B));
    }

    [Fact]
    public void Terms_are_bounded_before_they_are_written_down()
    {
        Algebra c = Algebra.Variable("c");
        (Algebra Expression, double Terms)[] known = [((A + B) * (A + B + c), 6), ((A + B).Pow(Algebra.Int32(5)), 6), ((A + B + c).Pow(Algebra.Int32(2)), 6)];
        Assert.All(known, seen => Assert.Equal(seen.Terms, Expansion.Terms(seen.Expression)));
        Assert.Equal(1, Expansion.Terms(A / (B + c)));
        Assert.All(known, seen => Assert.InRange(seen.Expression.Expand().NumberOfOperands, 1, seen.Terms));
    }

    [Fact]
    public void A_budget_is_spent()
    {
        Expansion expansion = new(80);
        Algebra square = (A + B).Pow(Algebra.Int32(5));
        expansion.Expand(square);
        expansion.Expand(square);
        Assert.Throws<ExpressionTooLargeException>(() => expansion.Expand(square));
    }

    private static Rational SumOfCoefficients(Algebra expanded) => ExactValue.At(expanded, _ => Rational.One);
}
