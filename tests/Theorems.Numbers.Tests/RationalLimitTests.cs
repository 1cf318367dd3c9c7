namespace Theorems.Numbers.Tests;

public class RationalLimitTests
{
    [Fact]
    public void A_limit_stops_fractions_that_grow_and_ends_with_its_program()
    {
        Rational third = new(1, 3);
        static Rational Power(Rational value, int exponent)
        {
            Rational product = Rational.One;
            for (int index = 0; index < exponent; index++)
            {
                product *= value;
            }

            return product;
        }

        Assert.Equal(Power(third, 60), Rational.WithAtMost(100, () => Power(third, 60)));
        Assert.Throws<FractionTooLongException>(() => Rational.WithAtMost(100, () => Power(third, 64)));
        Assert.Equal(third, Power(third, 64) / Power(third, 63));
    }
}
