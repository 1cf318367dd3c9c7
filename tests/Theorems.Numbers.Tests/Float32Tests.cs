namespace Theorems.Numbers.Tests;

public class Float32Tests
{
    public static TheoryData<string> Functions => [.. ElementaryTests.Names];

    private static (Func<Float32, Float32> Narrow, Func<DoubleDouble64, DoubleDouble64> Exact) Find(string name) => name switch
    {
        "Exp" => (Float32.Exp, DoubleDouble64.Exp),
        "Log" => (Float32.Log, DoubleDouble64.Log),
        "Expm1" => (Float32.Expm1, DoubleDouble64.Expm1),
        "Log1p" => (Float32.Log1p, DoubleDouble64.Log1p),
        "Logistic" => (Float32.Logistic, DoubleDouble64.Logistic),
        "Softplus" => (Float32.Softplus, DoubleDouble64.Softplus),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    // Half an ulp of rounding, and less than one ulp of binary64, which is 2^-29 < 1e-8 ulp of binary32.
    [Theory]
    [MemberData(nameof(Functions))]
    public void Elementary_functions_round_nearly_to_nearest(string name)
    {
        (Func<Float32, Float32> narrow, Func<DoubleDouble64, DoubleDouble64> exact) = Find(name);
        var sampler = new Sampler(61);
        for (int index = 0; index < 50_000; index++)
        {
            float argument = (float)(index % 2 == 0 ? sampler.Uniform(-80, 80) : sampler.Logarithmic(-30, 3));
            argument = name is "Log" or "Log1p" ? Math.Abs(argument) : argument;
            double computed = narrow(new(argument)).Value;
            DoubleDouble64 precise = exact(DoubleDouble64.FromDyadic(argument));
            double unit = Math.ScaleB(1, Math.Max(Math.ILogB(precise.High.Value) - 23, -149));
            double error = Math.Abs(((computed - precise.High.Value) - precise.Low.Value) / unit);
            Assert.True(error <= 0.50000001, $"{name}({argument:R}) = {computed:R} errs by {error} ulp");
        }
    }

    [Fact]
    public void Operations_are_those_of_single_precision()
    {
        Float32 third = Float32.One / new Float32(3);
        Assert.Equal(1f / 3f, third.Value);
        Assert.Equal(MathF.FusedMultiplyAdd(1f / 3f, 3f, -1f), Float32.MultiplyAdd(third, new(3), new(-1)).Value);
        Assert.Equal(1f, 1f + (float)Float32.UnitRoundoff);
        Assert.Equal(-149, Float32.ExponentOf(new(float.Epsilon)).Value);
        Assert.Equal(float.Epsilon, Float32.ScaleByPowerOfTwo(Float32.One, new(-149)).Value);
        Assert.Equal(float.NegativeInfinity, Float32.ExponentOf(Float32.Zero).Value);
        Assert.True(Float32.Zero < Float32.One && Float32.One > Float32.Zero && Float32.One <= Float32.One && Float32.One >= Float32.One);
        Assert.False(Float32.One < Float32.One || Float32.One > Float32.One || Float32.One <= Float32.Zero || Float32.Zero >= Float32.One);
        Assert.True(Float32.Select(new(-0f), Float32.Zero, Float32.One) == Float32.One);
    }
}
