namespace Theorems.Numbers.Tests;

/// <summary>Accuracy, special values and reproducibility of the elementary functions over binary64.</summary>
/// <remarks>A million points are judged by double-double, which <see cref="DoubleDoubleElementaryTests"/> judges by an exact oracle.</remarks>
public class ElementaryTests
{
    internal sealed record Function(
        Func<Float64, Float64> Scalar,
        Func<Lanes, Lanes> Lanes,
        Func<DoubleDoubleLanes, DoubleDoubleLanes> Judge,
        Func<Rational, Rational> Oracle,
        double WorstStated,
        ulong StoredHash);

    internal static readonly string[] Names = ["Exp", "Log", "Expm1", "Log1p", "Logistic", "Softplus"];

    public static TheoryData<string> Functions => [.. Names];

    // The worst errors are those that the documentation of each function states, in ulp.
    internal static Function Find(string name) => name switch
    {
        "Exp" => new(Elementary.Exp, Elementary.Exp, DoubleDoubleLanes.Exp, PreciseFunctions.Exp, 0.72, 16141353202124085706UL),
        "Log" => new(Elementary.Log, Elementary.Log, DoubleDoubleLanes.Log, PreciseFunctions.Log, 0.73, 14554345288460550746UL),
        "Expm1" => new(Elementary.Expm1, Elementary.Expm1, DoubleDoubleLanes.Expm1, PreciseFunctions.Expm1, 0.71, 4672083151933368463UL),
        "Log1p" => new(Elementary.Log1p, Elementary.Log1p, DoubleDoubleLanes.Log1p, PreciseFunctions.Log1p, 0.75, 7319107586338592731UL),
        "Logistic" => new(Elementary.Logistic, Elementary.Logistic, DoubleDoubleLanes.Logistic, PreciseFunctions.Logistic, 0.74, 16090023688345432421UL),
        "Softplus" => new(Elementary.Softplus, Elementary.Softplus, DoubleDoubleLanes.Softplus, PreciseFunctions.Softplus, 0.73, 9729442671994988764UL),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    // Everywhere; near zero; near one; near multiples of ln 2 / 2, where the argument reduction cancels most and changes its mind.
    internal static double Argument(string name, Sampler sampler, int index)
    {
        bool isLogarithm = name is "Log" or "Log1p";
        double argument = (isLogarithm, index % 8) switch
        {
            (true, 0) => Math.Abs(sampler.AnyFinite()),
            (true, 1) => sampler.Uniform(0.5, 2),
            (true, 2) => 1 + sampler.Logarithmic(-53, -2),
            (true, 3) => sampler.Near(1.4142135623730951, 1_000_000),
            (true, 4) => sampler.Uniform(0.6, 0.8),
            (true, 5) => sampler.Near(1, 1000),
            (true, 6) => sampler.Uniform(1.3, 1.5),
            (true, _) => sampler.Uniform(0, 10),
            (false, 0) => sampler.Uniform(-690, 709.7),
            (false, 1) => sampler.Logarithmic(-60, 5),
            (false, 2) => sampler.Uniform(-2, 2),
            (false, 3) => sampler.Near((1 + sampler.Integer(2000)) * 0.34657359027997264, 50),
            (false, 4) => -sampler.Near((1 + sampler.Integer(1900)) * 0.34657359027997264, 50),
            (false, 5) => sampler.Uniform(-40, 40),
            (false, 6) => sampler.Near((1 + sampler.Integer(6)) * 0.34657359027997264, 1_000_000),
            (false, _) => sampler.Logarithmic(-1000, 2),
        };
        return name == "Log1p" && index % 8 is 2 or 3 or 4 or 6 ? (index % 16 < 8 ? argument - 1 : sampler.Logarithmic(-60, -1)) : argument;
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Worst_error_over_a_million_points_is_as_stated(string name)
    {
        Function function = Find(name);
        var sampler = new Sampler(31);
        (double worst, double worstArgument) = (0, 0);
        double[] arguments = new double[Lanes.Count];
        for (int batch = 0; batch < 131_072; batch++)
        {
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                arguments[lane] = Argument(name, sampler, lane + (Lanes.Count * (batch % 2)));
            }

            var x = Lanes.FromDyadic(arguments);
            Lanes computed = function.Lanes(x);
            DoubleDoubleLanes exact = function.Judge(new(x, Lanes.Zero));
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                double error = Ulps.Error(computed.ToDouble(lane), exact.High.ToDouble(lane), exact.Low.ToDouble(lane));
                if (!(error <= worst))
                {
                    (worst, worstArgument) = (error, arguments[lane]);
                }
            }
        }

        Assert.True(worst <= function.WorstStated, $"{name}({worstArgument:R}) errs by {worst} ulp");
        Assert.True(worst >= 0.5, "No function rounds better than to nearest; the measurement is broken.");
    }

    // Where double-double itself underflows: overflow and subnormal edges, judged by the exact oracle.
    [Theory]
    [InlineData("Exp", -746, -690)]
    [InlineData("Exp", 709.78, 709.79)]
    [InlineData("Expm1", 709.78, 709.79)]
    [InlineData("Logistic", -746, -690)]
    [InlineData("Softplus", -746, -690)]
    [InlineData("Expm1", -1e-307, 1e-307)]
    [InlineData("Log", 1e-323, 1e-307)]
    [InlineData("Log1p", -1e-307, 1e-307)]
    public void Worst_error_at_the_edges_is_as_stated(string name, double lowest, double highest)
    {
        Function function = Find(name);
        var sampler = new Sampler(32);
        for (int index = 0; index < 1500; index++)
        {
            double argument = sampler.Uniform(lowest, highest);
            double computed = function.Scalar(new(argument)).Value;
            double error = Ulps.Error(computed, function.Oracle(Rational.FromDyadic(argument)));
            Assert.True(error <= function.WorstStated, $"{name}({argument:R}) = {computed:R} errs by {error} ulp");
        }
    }

    // Each of the two is within one ulp of the exact value, so they are at most two apart.
    [Fact]
    public void Agrees_with_the_platforms_library()
    {
        var sampler = new Sampler(33);
        for (int index = 0; index < 100_000; index++)
        {
            double exponent = Argument("Exp", sampler, index);
            double positive = Argument("Log", sampler, index);
            Assert.True(Ulps.Distance(Math.Exp(exponent), Float64.Exp(new(exponent)).Value) <= 2, $"exp {exponent:R}");
            Assert.True(Ulps.Distance(Math.Log(positive), Float64.Log(new(positive)).Value) <= 2, $"log {positive:R}");
        }
    }

    [Theory]
    [InlineData(
        "Exp",
        "0:1 -0:1 ∞:∞ -∞:0 NaN:NaN 709.782712893384:1.7976931348622732E+308 709.7827128933841:∞ "
        + "-745.1332191019412:0 -745.1332191019411:5E-324 5E-324:1")]
    [InlineData("Log", "0:-∞ -0:-∞ 1:0 ∞:∞ -∞:NaN -1:NaN -5E-324:NaN NaN:NaN 5E-324:-744.4400719213812 1.7976931348623157E+308:709.782712893384")]
    [InlineData("Expm1", "0:0 -0:-0 ∞:∞ -∞:-1 NaN:NaN 5E-324:5E-324 -5E-324:-5E-324 710:∞ -1000:-1")]
    [InlineData("Log1p", "0:0 -0:-0 ∞:∞ -∞:NaN -1:-∞ -2:NaN NaN:NaN 5E-324:5E-324 -5E-324:-5E-324 1:0.6931471805599453")]
    [InlineData("Logistic", "0:0.5 -0:0.5 ∞:1 -∞:0 NaN:NaN -1000:0 1000:1 -745:5E-324")]
    [InlineData(
        "Softplus",
        "0:0.6931471805599453 -0:0.6931471805599453 ∞:∞ -∞:0 NaN:NaN -1000:0 1000:1000 -745:5E-324 1.7976931348623157E+308:1.7976931348623157E+308")]
    public void Special_values_are_right(string name, string table)
    {
        foreach (string entry in table.Split(' '))
        {
            double[] numbers = [.. entry.Split(':').Select(Parse)];
            double scalar = Find(name).Scalar(new(numbers[0])).Value;
            double lane = Find(name).Lanes(Lanes.FromDyadic(numbers[0])).ToDouble(3);
            Assert.True(Ulps.Same(numbers[1], scalar) && Ulps.Same(numbers[1], lane), $"{name}({numbers[0]:R}) = {scalar:R}, in lanes {lane:R}");
        }

        static double Parse(string text) => text switch
        {
            "∞" => double.PositiveInfinity,
            "-∞" => double.NegativeInfinity,
            _ => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Bits_are_the_same_in_every_lane_and_on_every_platform(string name)
    {
        Function function = Find(name);
        var sampler = new Sampler(34);
        double[] arguments = new double[Lanes.Count];
        // FNV-1a over the results: the stored value was computed once, with AVX-512, and must come out everywhere.
        ulong hash = 14695981039346656037;
        for (int batch = 0; batch < 4096; batch++)
        {
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                arguments[lane] = batch % 4 == 0 ? sampler.AnyFinite() : Argument(name, sampler, lane);
            }

            Lanes results = function.Lanes(Lanes.FromDyadic(arguments));
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                double scalar = function.Scalar(new(arguments[lane])).Value;
                Assert.True(Ulps.Same(scalar, results.ToDouble(lane)), $"{name}({arguments[lane]:R}) = {scalar:R}, in lanes {results.ToDouble(lane):R}");
                hash = (hash ^ BitConverter.DoubleToUInt64Bits(double.IsNaN(scalar) ? double.NaN : scalar)) * 1099511628211;
            }
        }

        Assert.Equal(function.StoredHash, hash);
    }
}
