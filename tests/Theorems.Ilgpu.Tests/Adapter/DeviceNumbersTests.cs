using Theorems.Checking.Devices;
using Theorems.Numbers;

namespace Theorems.Ilgpu.Tests;

/// <summary>The number systems of devices, on numbers that are special.</summary>
public class DeviceNumbersTests(UsableDevices devices) : IClassFixture<UsableDevices>
{
    private static readonly double[] Special =
    [
        0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994,
        4503599627370495.5, 4503599627370497, 9007199254740993, -4503599627370495.5, 1e300, -1e300, 1e-300,
        double.Epsilon, -double.Epsilon, 2.2250738585072009E-308, 2.2250738585072014E-308,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        3e-320, 1023, -1074, 709.782712893384, -745.1332191019411, 710, -746,
    ];

    public static TheoryData<string> Names => UsableDevices.Names;

    [Fact]
    public void Parts_of_numbers_are_those_of_float64()
    {
        foreach (double value in Special)
        {
            AssertSame(Float64.RoundToInteger(new(value)), DeviceFloat64.RoundToInteger(new(value)));
            AssertSame(Float64.ExponentOf(new(value)), DeviceFloat64.ExponentOf(new(value)));
            foreach (int power in new[] { 0, 1, -1, 52, -52, 1000, -1000, 1074, -1074, 2098, -2098, 4200, -4200 })
            {
                AssertSame(Float64.ScaleByPowerOfTwo(new(value), new(power)), DeviceFloat64.ScaleByPowerOfTwo(new(value), new(power)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_operation_has_the_bits_of_float64_on_special_numbers(string name) => Compare<Float64>(devices[name], value => value.Value);

    [Theory]
    [MemberData(nameof(Names))]
    public void And_of_float32(string name) => Compare<Float32>(devices[name], value => value.Value);

    private static void Compare<T>(Accelerator device, Func<T, double> plain)
        where T : unmanaged, IReal<T>
    {
        DrawnProgram program = DrawnProgram.Of<Float64>(1, 0, trial =>
        {
            Traced<Float64> x = trial.Given("x", 0, draws => Special[draws.Trial / Special.Length]);
            Traced<Float64> y = trial.Given("y", 0, draws => Special[draws.Trial % Special.Length]);
            return Operations(x, y);
        });
        T[][] there = device.Run<T>(program, 1, 0, Special.Length * Special.Length);
        for (int trial = 0; trial < there.Length; trial++)
        {
            T[] here = Operations(T.FromDyadic(Special[trial / Special.Length]), T.FromDyadic(Special[trial % Special.Length]));
            for (int operation = 0; operation < here.Length; operation++)
            {
                double expected = plain(here[operation]);
                double actual = plain(there[trial][operation]);
                // Payloads of NaN are nobody's business.
                Assert.True(
                    (double.IsNaN(expected) && double.IsNaN(actual)) || BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual),
                    $"operation {operation} of {Special[trial / Special.Length]:R} and {Special[trial % Special.Length]:R}: "
                    + $"{actual:R} instead of {expected:R}");
            }
        }
    }

    private static T[] Operations<T>(T x, T y)
        where T : struct, IReal<T> =>
        [
            x + y, x - y, x * y, x / y, -x, T.MultiplyAdd(x, y, x), T.MultiplyAdd(x, y, -y),
            T.Sqrt(x), T.Abs(x), T.Max(x, y), T.Min(x, y), T.Select(x, y, T.One),
            T.Exp(x), T.Log(x), T.Expm1(x), T.Log1p(x), T.Logistic(x), T.Softplus(x),
        ];

    private static void AssertSame(Float64 expected, DeviceFloat64 actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected.Value), BitConverter.DoubleToInt64Bits(actual.Value));
}
