using FsCheck;
using FsCheck.Fluent;

namespace Theorems.Numbers.Tests;

public class IntervalElementaryTests
{
    public static TheoryData<string> Functions => ElementaryTests.Functions;

    private static Interval Point(double value) => Interval.FromDyadic(value);

    private static Interval Apply(string name, Interval x) => name switch
    {
        "Exp" => Interval.Exp(x),
        "Log" => Interval.Log(x),
        "Expm1" => Interval.Expm1(x),
        "Log1p" => Interval.Log1p(x),
        "Logistic" => Interval.Logistic(x),
        "Softplus" => Interval.Softplus(x),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    // How many steps from end to end for a point: what the documentation of each function states.
    private static double WidestStated(string name) => name switch
    {
        "Exp" => 3,
        "Log" => 6,
        "Expm1" => 12,
        "Log1p" => 8,
        "Logistic" => 8,
        "Softplus" => 11,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Enclosures_of_points_contain_the_exact_value_and_are_as_narrow_as_stated(string name)
    {
        ElementaryTests.Function function = ElementaryTests.Find(name);
        var sampler = new Sampler(91);
        (double widest, double widestArgument) = (0, 0);
        for (int index = 0; index < 6000; index++)
        {
            double argument = ElementaryTests.Argument(name, sampler, index);
            Interval computed = Apply(name, Point(argument));
            Assert.True(Enclosures.Encloses(computed, function.Oracle(Rational.FromDyadic(argument))), $"{name}({argument:R}) is not in {computed}");
            double width = Ulps.Distance(computed.Lower, computed.Upper);
            (widest, widestArgument) = width > widest ? (width, argument) : (widest, widestArgument);
        }

        Assert.True(widest <= WidestStated(name), $"{name}({widestArgument:R}) is {widest} steps wide");
    }

    // Overflow, gradual underflow, and where one formula gives way to another.
    [Theory]
    [InlineData("Exp", -746, -700)]
    [InlineData("Exp", 709.7, 709.8)]
    [InlineData("Expm1", 709.7, 709.8)]
    [InlineData("Expm1", -1e-307, 1e-307)]
    [InlineData("Expm1", 0.349999999999999, 0.350000000000001)]
    [InlineData("Expm1", -0.350000000000001, -0.349999999999999)]
    [InlineData("Expm1", -60, -36)]
    [InlineData("Log", 1e-323, 1e-307)]
    [InlineData("Log", 1.7e308, 1.79e308)]
    [InlineData("Log1p", -1e-307, 1e-307)]
    [InlineData("Log1p", -1, -0.99)]
    [InlineData("Log1p", -0.290000000000001, -0.289999999999999)]
    [InlineData("Log1p", 0.409999999999999, 0.410000000000001)]
    [InlineData("Log1p", 1.7e308, 1.79e308)]
    [InlineData("Logistic", -746, -700)]
    [InlineData("Logistic", 30, 60)]
    [InlineData("Softplus", -746, -700)]
    [InlineData("Softplus", 20, 800)]
    public void Enclosures_at_the_edges_contain_the_exact_value(string name, double lowest, double highest)
    {
        ElementaryTests.Function function = ElementaryTests.Find(name);
        var sampler = new Sampler(92);
        for (int index = 0; index < 500; index++)
        {
            double argument = sampler.Uniform(lowest, highest);
            Interval computed = Apply(name, Point(argument));
            if (argument > -1 || name is not "Log1p")
            {
                Assert.True(Enclosures.Encloses(computed, function.Oracle(Rational.FromDyadic(argument))), $"{name}({argument:R}) is not in {computed}");
            }
        }
    }

    // A rounded value taken for an enclosure, or for the lower end of one: the same check finds both.
    [Theory]
    [MemberData(nameof(Functions))]
    public void Enclosures_that_are_too_narrow_are_caught(string name)
    {
        ElementaryTests.Function function = ElementaryTests.Find(name);
        var sampler = new Sampler(93);
        (int missedByPoints, int missedByLowerEnds) = (0, 0);
        for (int index = 0; index < 200; index++)
        {
            double argument = ElementaryTests.Argument(name, sampler, index);
            Rational exact = function.Oracle(Rational.FromDyadic(argument));
            Interval computed = Apply(name, Point(argument));
            double nearest = function.Scalar(new(argument)).Value;
            missedByPoints += Enclosures.Encloses(Point(nearest), exact) ? 0 : 1;
            missedByLowerEnds += Enclosures.Encloses(Interval.Between(nearest, Math.Max(nearest, computed.Upper)), exact) ? 0 : 1;
        }

        Assert.True(missedByPoints > 100, "Rounded values are hardly ever exact.");
        Assert.True(missedByLowerEnds > 20, "About half of them are too large to be lower bounds.");
    }

    // Elementary is within one ulp of the exact value, which the enclosure contains, so it is at most one number outside.
    [Theory]
    [MemberData(nameof(Functions))]
    public void Elementary_functions_lie_within_an_ulp_of_their_enclosures(string name)
    {
        ElementaryTests.Function function = ElementaryTests.Find(name);
        var sampler = new Sampler(94);
        for (int index = 0; index < 100_000; index++)
        {
            double argument = ElementaryTests.Argument(name, sampler, index);
            Interval computed = Apply(name, Point(argument));
            double value = function.Scalar(new(argument)).Value;
            Assert.True(
                Math.BitDecrement(computed.Lower) <= value && value <= Math.BitIncrement(computed.Upper),
                $"{name}({argument:R}) = {value:R} is far from {computed}");
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Images_of_wide_intervals_contain_the_values_of_their_members(string name)
    {
        ElementaryTests.Function function = ElementaryTests.Find(name);
        var sampler = new Sampler(95);
        for (int index = 0; index < 500; index++)
        {
            double first = ElementaryTests.Argument(name, sampler, index);
            double second = ElementaryTests.Argument(name, sampler, sampler.Integer(8));
            Interval x = Interval.Between(Math.Min(first, second), Math.Max(first, second));
            Interval image = Apply(name, x);
            foreach (double member in new[] { first, second, x.Midpoint })
            {
                Assert.True(Enclosures.Encloses(image, function.Oracle(Rational.FromDyadic(member))), $"{name}({member:R}) is not in {image}");
            }
        }
    }

    // On the grid k/2^10 within [-8, 8], different arguments have values that differ by 2^-22 of themselves at least (the slope of the logistic
    // function at 8 is 3.3e-4), far more than the widths above. Closer arguments may have ends in the wrong order by that width.
    [Theory]
    [MemberData(nameof(Functions))]
    public void Wider_arguments_have_wider_images(string name)
    {
        Gen<double> grid = Gen.Choose(name is "Log" ? 1 : name is "Log1p" ? -1023 : -8192, 8192).Select(k => k / 1024.0);
        Prop.ForAll(Arb.From(Gen.ArrayOf(grid, 4)), ends =>
        {
            double[] sorted = [.. ends.Order()];
            return Apply(name, Interval.Between(sorted[0], sorted[3])).Contains(Apply(name, Interval.Between(sorted[1], sorted[2])));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(2026UL, 1125UL));
    }

    [Fact]
    public void Logarithm_of_two_lies_between_its_bounds()
    {
        Rational low = PreciseFunctions.Log(new(2, 1)) - Rational.FromDyadic(Interval.LogTwoHigh);
        Assert.True(Enclosures.IsTightest(Interval.LogTwoLow, low));
        Assert.False(Enclosures.Encloses(Interval.LogTwoLow, low + Rational.FromDyadic(Interval.LogTwoLow.Width)));
    }

    [Fact]
    public void Exact_values_are_exact()
    {
        Assert.Equal(Interval.One, Interval.Exp(Interval.Zero));
        Assert.Equal(Interval.Zero, Interval.Log(Interval.One));
        Assert.Equal(Interval.Zero, Interval.Expm1(Interval.Zero));
        Assert.Equal(Interval.Zero, Interval.Log1p(Interval.Zero));
        Assert.Equal(Point(0.5), Interval.Logistic(Interval.Zero));
    }

    [Fact]
    public void Edges_are_honest()
    {
        double infinity = double.PositiveInfinity;
        Assert.Equal(Interval.Between(0, infinity), Interval.Exp(Interval.Whole));
        Assert.Equal(Interval.Between(double.MaxValue, infinity), Interval.Exp(Point(1000)));
        Assert.Equal(Interval.Between(0, double.Epsilon), Interval.Exp(Point(-1000)));
        Assert.Equal(Interval.Between(-1, infinity), Interval.Expm1(Interval.Whole));
        Assert.Equal(Interval.Between(0, 1), Interval.Logistic(Interval.Whole));
        Assert.Equal(Interval.Between(0, infinity), Interval.Softplus(Interval.Whole));
        Assert.Equal(Interval.Whole, Interval.Log(Interval.Whole));
        Assert.Equal(Interval.Whole, Interval.Log(Interval.Between(-1, 0)));
        Assert.Equal(Interval.Between(double.NegativeInfinity, 0), Interval.Log(Interval.Between(-1, 1)));
        Assert.Equal(Interval.Whole, Interval.Log1p(Point(-1)));
        Assert.Equal(Interval.Between(double.NegativeInfinity, 0), Interval.Log1p(Interval.Between(-2, 0)));
        Assert.Equal(infinity, Interval.Log1p(Interval.Between(0, infinity)).Upper);
    }
}
