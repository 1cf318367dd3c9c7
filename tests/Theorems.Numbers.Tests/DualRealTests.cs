namespace Theorems.Numbers.Tests;

public class DualRealTests
{
    public static TheoryData<string> Functions => ["Sqrt", "Exp", "Log", "Expm1", "Log1p", "Logistic", "Softplus", "Abs"];

    private static T Apply<T>(string name, T x)
        where T : struct, IReal<T> => name switch
        {
            "Sqrt" => T.Sqrt(x),
            "Exp" => T.Exp(x),
            "Log" => T.Log(x),
            "Expm1" => T.Expm1(x),
            "Log1p" => T.Log1p(x),
            "Logistic" => T.Logistic(x),
            "Softplus" => T.Softplus(x),
            "Abs" => T.Abs(x),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    // The extrapolated difference errs by |f^(5)| h^4/30 with h = 2^-16; the largest |f^(5)| among these is 4!/x^5 = 768 (the logarithm at
    // 0.5), which makes 1.4e-18. Rounding adds less than 12 (1e-30)/h < 1e-24.
    private const double DifferenceError = 2e-18;

    [Theory]
    [MemberData(nameof(Functions))]
    public void Derivatives_agree_with_differences_in_twice_the_precision(string name)
    {
        DoubleDouble64 h = DoubleDouble64.FromDyadic(Math.ScaleB(1, -16));
        foreach (double point in new[] { 0.5, 0.8125, 1.75, 2.5 })
        {
            DoubleDouble64 x = DoubleDouble64.FromDyadic(point);
            DoubleDouble64 Difference(DoubleDouble64 step) => (Apply(name, x + step) - Apply(name, x - step)) / (step + step);
            DoubleDouble64 extrapolated = ((DoubleDouble64.FromDyadic(4) * Difference(h)) - Difference(h + h)) / DoubleDouble64.FromDyadic(3);
            DualDoubleDouble dual = Apply(name, DualDoubleDouble.Variable(x));
            Assert.Equal(Apply(name, x), dual.Value);
            Assert.InRange(Math.Abs((dual.Derivative - extrapolated).ToDouble()), 0, DifferenceError);
        }
    }

    [Fact]
    public void Wrong_derivatives_are_seen()
    {
        DualDoubleDouble dual = DualDoubleDouble.Exp(DualDoubleDouble.Variable(DoubleDouble64.One));
        Assert.NotInRange(Math.Abs((dual.Derivative - DoubleDouble64.One).ToDouble()), 0, DifferenceError);
    }

    [Fact]
    public void Selections_carry_the_derivative_of_what_they_select()
    {
        DualReal<Float64> x = DualReal<Float64>.Variable(new(-3));
        DualReal<Float64> two = DualReal<Float64>.FromDyadic(2);
        Assert.Equal(new(new(2), new(0)), DualReal<Float64>.Max(x, two));
        Assert.Equal(new(new(-3), new(1)), DualReal<Float64>.Min(x, two));
        Assert.Equal(new(new(-3), new(1)), DualReal<Float64>.Max(x, DualReal<Float64>.FromDyadic(-3)));
        Assert.Equal(new(new(-3), new(1)), DualReal<Float64>.Min(x, DualReal<Float64>.FromDyadic(-3)));
        Assert.Equal(new(new(3), new(-1)), DualReal<Float64>.Abs(x));
        Assert.Equal(two, DualReal<Float64>.Select(x, two, x));
        Assert.Equal(x, DualReal<Float64>.Select(two, two, x));
    }

    [Fact]
    public void Saturated_units_still_have_a_derivative()
    {
        // s'(60) = e^-60 (1 + O(e^-60)): 1 - s would be zero here.
        DualReal<Float64> saturated = DualReal<Float64>.Logistic(DualReal<Float64>.Variable(new(60)));
        Assert.Equal(1, saturated.Value.Value);
        Assert.True(Ulps.Distance(Float64.Exp(new(-60)).Value, saturated.Derivative.Value) <= 3);
        Assert.True(DualReal<Float64>.Expm1(DualReal<Float64>.Variable(new(-60))).Derivative.Value > 0);
    }

    [Fact]
    public void Arithmetic_is_that_of_Dual()
    {
        DualReal<Float64> x = DualReal<Float64>.Variable(new(3));
        Assert.Equal(new(new(9), new(6)), x * x);
        Assert.Equal(new(new(12), new(7)), DualReal<Float64>.MultiplyAdd(x, x, x));
        Assert.Equal(new(new(0.5), new(0)), x / (x + x));
        Assert.Equal(new(new(-3), new(-1)), (x - x) - x);
    }
}
