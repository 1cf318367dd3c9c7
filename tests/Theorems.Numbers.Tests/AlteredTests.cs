namespace Theorems.Numbers.Tests;

public class AlteredTests
{
    // A change that changes nothing.
    private readonly struct Nothing : IArithmeticChange<Float64>
    {
    }

    private static T Program<T>(double x, double y)
        where T : struct, IReal<T>
    {
        (T a, T b) = (T.FromDyadic(x), T.FromDyadic(y));
        T sum = T.MultiplyAdd(a, b, T.One / (T.FromDyadic(3) + (b * b)));
        sum += T.Sqrt(T.Abs(a)) - T.Max(a, b) + T.Select(a, T.One, b) + T.Min(a, -b);
        return sum + T.Exp(a) + T.Log(T.One + (a * a)) + T.Expm1(b) + T.Log1p(a * a) + T.Logistic(a) + T.Softplus(b);
    }

    [Fact]
    public void Without_a_change_every_bit_stays()
    {
        Sampler sampler = new(4);
        for (int sample = 0; sample < 500; sample++)
        {
            (double x, double y) = (sampler.Uniform(-3, 3), sampler.Uniform(-3, 3));
            Assert.Equal(Program<Float64>(x, y), Program<Altered<Float64, Nothing>>(x, y).Value);
        }
    }

    [Fact]
    public void Unfused_multiply_adds_round_twice()
    {
        Float64 third = new(1 / 3.0);
        Altered<Float64, WithoutFusion<Float64>> altered = new(third);
        Assert.NotEqual(0, Float64.MultiplyAdd(third, third, -(third * third)).Value);
        Assert.Equal(0, Altered<Float64, WithoutFusion<Float64>>.MultiplyAdd(altered, altered, -(altered * altered)).Value.Value);
    }

    [Fact]
    public void Subnormal_results_are_flushed_and_normal_ones_kept()
    {
        Altered<Float64, FlushToZero<Float64>> smallest = new(new(Math.ScaleB(1, -1022)));
        Altered<Float64, FlushToZero<Float64>> half = new(new(0.5));
        Assert.Equal(0, (smallest * half).Value.Value);
        Assert.Equal(0, (-smallest * half).Value.Value);
        Assert.Equal(smallest, smallest * (half + half));
        Altered<Float32, FlushToZero<Float32>> single = new(Float32.FromDyadic(Math.ScaleB(1, -126)));
        Assert.Equal(0, (single * new Altered<Float32, FlushToZero<Float32>>(Float32.FromDyadic(0.5))).ToDouble());
        Assert.Equal(single, single + Altered<Float32, FlushToZero<Float32>>.Zero);
    }

    [Fact]
    public void The_platforms_functions_are_within_its_own_error()
    {
        Sampler sampler = new(5);
        for (int sample = 0; sample < 200; sample++)
        {
            double x = sampler.Uniform(-3, 3);
            Assert.Equal(Math.Exp(x), Altered<Float64, PlatformFunctions>.Exp(new(new(x))).Value.Value);
            Assert.Equal(Math.Log(x * x), Altered<Float64, PlatformFunctions>.Log(new(new(x * x))).Value.Value);
            Assert.Equal(Float64.Logistic(new(x)).Value, Altered<Float64, PlatformFunctions>.Logistic(new(new(x))).Value.Value, 1e-15);
            Assert.Equal(Float64.Softplus(new(x)).Value, Altered<Float64, PlatformFunctions>.Softplus(new(new(x))).Value.Value, 1e-15);
        }
    }

    [Fact]
    public void Contraction_fuses_what_stands_beside_a_product_and_nothing_else()
    {
        Sampler sampler = new(6);
        for (int sample = 0; sample < 500; sample++)
        {
            Float64 a = new(sampler.Uniform(-3, 3));
            Float64 b = new(sampler.Uniform(-3, 3));
            Float64 c = new(sampler.Uniform(-3, 3));
            (Contracted<Float64> x, Contracted<Float64> y, Contracted<Float64> z) = (new(a), new(b), new(c));
            Assert.Equal(Float64.MultiplyAdd(a, b, c), ((x * y) + z).Value);
            Assert.Equal(Float64.MultiplyAdd(a, b, c), (z + (x * y)).Value);
            Assert.Equal(Float64.MultiplyAdd(-a, b, c), (z - (x * y)).Value);
            Assert.Equal(Float64.MultiplyAdd(a, b, -c), ((x * y) - z).Value);
            Assert.Equal(Float64.MultiplyAdd(a, b, c * c), ((x * y) + (z * z)).Value);
            Assert.Equal((a + b) / c, ((x + y) / z).Value);
            Assert.Equal((a * b / c) + a, ((x * y / z) + x).Value);
        }
    }
}
