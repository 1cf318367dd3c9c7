namespace Theorems.Numbers.Tests;

public class DoubleDoubleElementaryTests
{
    // 1e-30 = 81 u^2.
    private static readonly Rational Allowed = new(81, 1);

    public static TheoryData<string> Functions => [.. ElementaryTests.Names];

    private static (Func<DoubleDouble64, DoubleDouble64> Scalar, Func<DoubleDoubleLanes, DoubleDoubleLanes> Lanes, Func<Rational, Rational> Oracle)
        Find(string name) => name switch
        {
            "Exp" => (DoubleDouble64.Exp, DoubleDoubleLanes.Exp, PreciseFunctions.Exp),
            "Log" => (DoubleDouble64.Log, DoubleDoubleLanes.Log, PreciseFunctions.Log),
            "Expm1" => (DoubleDouble64.Expm1, DoubleDoubleLanes.Expm1, PreciseFunctions.Expm1),
            "Log1p" => (DoubleDouble64.Log1p, DoubleDoubleLanes.Log1p, PreciseFunctions.Log1p),
            "Logistic" => (DoubleDouble64.Logistic, DoubleDoubleLanes.Logistic, PreciseFunctions.Logistic),
            "Softplus" => (DoubleDouble64.Softplus, DoubleDoubleLanes.Softplus, PreciseFunctions.Softplus),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    // Arguments whose results stay above 2^-900.
    private static double Argument(string name, Sampler sampler, int index) => (name, index % 4) switch
    {
        ("Log", 0) => Math.Abs(sampler.Logarithmic(-900, 1000)),
        ("Log", 1) => 1 + sampler.Logarithmic(-52, -2),
        ("Log", _) => sampler.Uniform(0.25, 4),
        ("Log1p", 0) => Math.Abs(sampler.Logarithmic(-300, 1000)),
        ("Log1p", 1) => sampler.Logarithmic(-110, -2),
        ("Log1p", _) => sampler.Uniform(-0.75, 3),
        ("Expm1", 0) => sampler.Logarithmic(-300, -2),
        (_, 0) => sampler.Logarithmic(-60, 4),
        (_, 1) => sampler.Uniform(-620, 709),
        (_, 2) => sampler.Uniform(-40, 40),
        _ => sampler.Uniform(-2, 2),
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Thirty_digits_are_right_in_scalars_and_in_lanes(string name)
    {
        (Func<DoubleDouble64, DoubleDouble64> scalar, Func<DoubleDoubleLanes, DoubleDoubleLanes> lanes, Func<Rational, Rational> oracle) = Find(name);
        var sampler = new Sampler(21);
        for (int batch = 0; batch < 500; batch++)
        {
            DoubleDouble64[] arguments = [.. Enumerable.Range(0, Lanes.Count).Select(lane => sampler.Extend(Argument(name, sampler, lane)))];
            DoubleDoubleLanes results = lanes(DoubleDoubleTests.Join(arguments));
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                DoubleDouble64 result = scalar(arguments[lane]);
                Assert.True(
                    DoubleDoubleTests.IsWithin(DoubleDoubleTests.Exact(result), oracle(DoubleDoubleTests.Exact(arguments[lane])), Allowed),
                    $"{name}({arguments[lane]}) = {result}");
                Assert.Equal((result.High.Value, result.Low.Value), (results.High.ToDouble(lane), results.Low.ToDouble(lane)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Special_values_are_those_of_one_word(string name)
    {
        foreach (double special in new[] { 0.0, -0.0, 1, -1, -2, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1000, -1000 })
        {
            double expected = ElementaryTests.Find(name).Scalar(new(special)).Value;
            DoubleDouble64 result = Find(name).Scalar(DoubleDouble64.FromDyadic(special));
            Assert.True(Ulps.Distance(expected, result.High.Value) <= 1, $"{name}({special}) = {result}, one word says {expected}");
            Assert.False(double.IsNaN(result.Low.Value));
        }
    }

    [Fact]
    public void Pairs_of_floats_have_fourteen_digits()
    {
        DoubleDouble<Float32> result = DoubleDouble<Float32>.Log(DoubleDouble<Float32>.Exp(DoubleDouble<Float32>.FromDyadic(1.25)));
        // Two functions, each within the 81u^2 that are allowed over binary64; the logarithm divides the first error by 1.25.
        Assert.InRange(Math.Abs(result.ToDouble() - 1.25), 0, 2 * 81 * Math.ScaleB(1.25, -48));
    }
}
