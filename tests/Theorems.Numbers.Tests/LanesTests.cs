using System.Runtime.Intrinsics;

namespace Theorems.Numbers.Tests;

public class LanesTests
{
    private static readonly double[] Special =
    [
        0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, -2.5, double.Epsilon, -double.Epsilon, 3 * double.Epsilon, 2.2250738585072014E-308, 2.225073858507201E-308,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 4503599627370497.5, 1e-310,
    ];

    private static IEnumerable<double> Arguments()
    {
        var sampler = new Sampler(41);
        return Special
            .Concat(Enumerable.Range(0, 2000).Select(_ => sampler.AnyFinite()))
            .Concat(Enumerable.Range(0, 2000).Select(_ => sampler.Logarithmic(-10, 10)));
    }

    public static TheoryData<string> Unary => ["-", "Abs", "Sqrt", "RoundToInteger", "ExponentOf"];

    public static TheoryData<string> Binary => ["+", "-", "*", "/", "Max", "Min"];

    [Theory]
    [MemberData(nameof(Unary))]
    public void One_argument_gives_the_bits_of_scalars(string operation)
    {
        foreach (double x in Arguments())
        {
            double scalar = One<Float64>(operation, new(x)).Value;
            Lanes lanes = One(operation, Lanes.FromDyadic(x));
            Assert.True(
                Ulps.Same(scalar, lanes.ToDouble(0)) && Ulps.Same(scalar, lanes.ToDouble(7)),
                $"{operation} {x:R}: {scalar:R}, in lanes {lanes.ToDouble():R}");
        }
    }

    [Theory]
    [MemberData(nameof(Binary))]
    public void Two_arguments_give_the_bits_of_scalars(string operation)
    {
        foreach (double x in Arguments().Take(400))
        {
            foreach (double y in Special)
            {
                double scalar = Two<Float64>(operation, new(x), new(y)).Value;
                double lane = Two(operation, Lanes.FromDyadic(x), Lanes.FromDyadic(y)).ToDouble(5);
                Assert.True(Ulps.Same(scalar, lane), $"{x:R} {operation} {y:R}: {scalar:R}, in lanes {lane:R}");
            }
        }
    }

    [Fact]
    public void Three_arguments_give_the_bits_of_scalars()
    {
        foreach (double x in Arguments().Take(200))
        {
            foreach (double y in Special)
            {
                foreach (double z in new[] { 0.0, -0.0, -1, 3, double.NaN, double.PositiveInfinity, -x * y })
                {
                    double fused = Lanes.MultiplyAdd(Lanes.FromDyadic(x), Lanes.FromDyadic(y), Lanes.FromDyadic(z)).ToDouble(2);
                    double selected = Lanes.Select(Lanes.FromDyadic(x), Lanes.FromDyadic(y), Lanes.FromDyadic(z)).ToDouble(2);
                    Assert.True(Ulps.Same(Float64.MultiplyAdd(new(x), new(y), new(z)).Value, fused), $"{x:R} {y:R} {z:R}");
                    Assert.True(Ulps.Same(Float64.Select(new(x), new(y), new(z)).Value, selected), $"{x:R} {y:R} {z:R}");
                }
            }
        }
    }

    [Fact]
    public void Exponentials_of_many_numbers_have_the_bits_of_single_ones()
    {
        var sampler = new Sampler(43);
        double[] arguments =
        [
            .. Arguments(), -745.2, -745.1, -746, -747, 709.8, 709.7, 710, 711, .. Enumerable.Range(0, 4000).Select(_ => sampler.Logarithmic(-60, 10)),
        ];
        for (int length = 0; length < 10; length++)
        {
            for (int start = 0; start + (Lanes.Count * length) < arguments.Length; start += Lanes.Count * Math.Max(1, length))
            {
                Lanes[] values = [.. Enumerable.Range(0, length)
                    .Select(index => Lanes.FromDyadic(arguments.AsSpan(start + (Lanes.Count * index), Lanes.Count)))];
                Lanes[] expected = [.. values.Select(Lanes.Exp)];
                Lanes.Exp(values.AsSpan());
                for (int index = 0; index < Lanes.Count * length; index++)
                {
                    double single = expected[index / Lanes.Count].ToDouble(index % Lanes.Count);
                    double together = values[index / Lanes.Count].ToDouble(index % Lanes.Count);
                    Assert.True(Ulps.Same(single, together), $"e^{arguments[start + index]:R}: {single:R}, of many {together:R}");
                }
            }
        }
    }

    [Fact]
    public void Scaling_rounds_once_on_every_path()
    {
        foreach (double x in Arguments())
        {
            foreach (int exponent in new[] { 0, 1, -1, 52, -52, 1023, -1022, 1024, -1074, -1075, 2098, -2098, 4200, -4200 })
            {
                double expected = Math.ScaleB(x, exponent);
                double portable = Lanes.ScaleByPowerOfTwoPortable(Vector512.Create(x), Vector512.Create((double)exponent)).GetElement(6);
                double lane = Lanes.ScaleByPowerOfTwo(Lanes.FromDyadic(x), Lanes.FromDyadic(exponent)).ToDouble(6);
                double scalar = Float64.ScaleByPowerOfTwo(new(x), new(exponent)).Value;
                Assert.True(
                    Ulps.Same(expected, portable) && Ulps.Same(expected, lane) && Ulps.Same(expected, scalar),
                    $"{x:R} 2^{exponent}: {expected:R} {portable:R} {lane:R} {scalar:R}");
            }
        }
    }

    [Fact]
    public void Exponents_are_those_of_the_base_library_on_every_path()
    {
        foreach (double x in Arguments().Where(x => double.IsFinite(x) && x != 0))
        {
            Assert.Equal(Math.ILogB(x), Lanes.ExponentOf(Lanes.FromDyadic(x)).ToDouble(1));
            Assert.Equal(Math.ILogB(x), Lanes.ExponentOfPortable(Vector512.Create(x)).GetElement(1));
        }

        foreach (double x in Special.Where(x => !double.IsFinite(x) || x == 0))
        {
            Assert.True(Ulps.Same(Float64.ExponentOf(new(x)).Value, Lanes.ExponentOfPortable(Vector512.Create(x)).GetElement(1)));
        }
    }

    [Fact]
    public void Lanes_are_independent()
    {
        Lanes value = Lanes.FromDyadic([1, 2, 3, 4, 5, 6, 7, 8]);
        Lanes sum = value + Lanes.Select(value - Lanes.FromDyadic(4.5), Lanes.One, Lanes.Zero);
        Assert.Equal([2, 3, 4, 5, 5, 6, 7, 8], Enumerable.Range(0, Lanes.Count).Select(sum.ToDouble));
    }

    private static T One<T>(string operation, T x)
        where T : struct, IBinaryReal<T> => operation switch
        {
            "-" => -x,
            "Abs" => T.Abs(x),
            "Sqrt" => T.Sqrt(x),
            "RoundToInteger" => T.RoundToInteger(x),
            "ExponentOf" => T.ExponentOf(x),
            _ => throw new ArgumentOutOfRangeException(nameof(operation)),
        };

    private static T Two<T>(string operation, T x, T y)
        where T : struct, IBinaryReal<T> => operation switch
        {
            "+" => x + y,
            "-" => x - y,
            "*" => x * y,
            "/" => x / y,
            "Max" => T.Max(x, y),
            "Min" => T.Min(x, y),
            _ => throw new ArgumentOutOfRangeException(nameof(operation)),
        };
}
