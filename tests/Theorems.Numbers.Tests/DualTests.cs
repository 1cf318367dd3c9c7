namespace Theorems.Numbers.Tests;

public class DualTests
{
    private static T Polynomial<T>(T x)
        where T : struct, IField<T> => T.MultiplyAdd(x * x, x - T.FromDyadic(2), T.FromDyadic(0.5) * x) + T.One;

    // (f(x + h) - f(x - h))/(2h) = f'(x) + f'''(x) h^2/6 for a cubic, and f''' = 6: an identity in the rationals for every h.
    [Fact]
    public void Derivative_of_a_cubic_is_the_corrected_difference_quotient_exactly()
    {
        foreach ((int numerator, int denominator) in new[] { (1, 3), (-7, 2), (0, 1), (22, 7) })
        {
            Rational x = new(numerator, denominator);
            Rational h = new(1, 5);
            Rational quotient = (Polynomial(x + h) - Polynomial(x - h)) / (h + h);
            Dual<Rational> dual = Polynomial(Dual<Rational>.Variable(x));
            Assert.Equal(Polynomial(x), dual.Value);
            Assert.Equal(quotient - (h * h), dual.Derivative);
        }
    }

    [Fact]
    public void Quotients_differentiate_exactly()
    {
        // f = (1 + x)/(1 - x), f' = 2/(1 - x)^2.
        Rational x = new(2, 7);
        Dual<Rational> variable = Dual<Rational>.Variable(x);
        Dual<Rational> result = (Dual<Rational>.One + variable) / (Dual<Rational>.One - variable);
        Assert.Equal(new Rational(2, 1) / ((Rational.One - x) * (Rational.One - x)), result.Derivative);
        Assert.Equal(Rational.Zero, (result * (Dual<Rational>.One / result)).Derivative);
        Assert.Equal(-result.Derivative, (-result).Derivative);
    }

    [Fact]
    public void Constants_have_no_derivative_and_nothing_squares_to_zero_by_accident()
    {
        Assert.Equal(Rational.Zero, Polynomial(Dual<Rational>.Constant(new(5, 3))).Derivative);
        Assert.Equal(Rational.Zero, Dual<Rational>.FromDyadic(0.75).Derivative);
        Dual<Rational> epsilon = new(Rational.Zero, Rational.One);
        Assert.Equal(Dual<Rational>.Zero, epsilon * epsilon);
        Assert.NotEqual(Dual<Rational>.Zero, epsilon);
    }

    [Fact]
    public void Second_derivatives_come_from_nesting()
    {
        // f'' = 6x - 4.
        var inner = Dual<Rational>.Variable(new(4, 3));
        Dual<Dual<Rational>> result = Polynomial(new Dual<Dual<Rational>>(inner, Dual<Rational>.One));
        Assert.Equal(new Rational(4, 1), result.Derivative.Derivative);
    }

    [Fact]
    public void Prime_fields_differentiate_too()
    {
        Dual<PrimeField> x = Dual<PrimeField>.Variable(PrimeField.FromInteger(12345UL));
        PrimeField three = PrimeField.FromInteger(3UL);
        Assert.Equal(three * x.Value * x.Value, (x * x * x).Derivative);
    }
}
