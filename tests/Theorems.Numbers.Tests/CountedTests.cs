namespace Theorems.Numbers.Tests;

public class CountedTests
{
    private static T Dot<T>(T[] left, T[] right)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        for (int index = 0; index < left.Length; index++)
        {
            sum = T.MultiplyAdd(left[index], right[index], sum);
        }

        return sum;
    }

    [Fact]
    public void A_dot_product_of_seven_terms_is_seven_fused_operations()
    {
        Counted<Float64>[] vector = [.. Enumerable.Range(1, 7).Select(n => Counted<Float64>.FromDyadic(n))];
        Counted<Float64> result = default;
        OperationCount count = OperationCount.Measure(() => result = Dot(vector, vector));
        Assert.Equal(140, result.ToDouble());
        Assert.Equal(new OperationCount(0, 0, 0, 7, 0, 0, 0), count);
        Assert.Equal(14, count.Flops);
    }

    [Fact]
    public void Every_operation_is_counted_under_its_kind_and_computes_what_it_should()
    {
        Counted<Float64> x = Counted<Float64>.FromDyadic(2.5);
        Counted<Float64> y = Counted<Float64>.FromDyadic(-0.5);
        Float64 a = new(2.5);
        Float64 b = new(-0.5);
        Check(new(1, 0, 0, 0, 0, 0, 0), () => x + y, a + b);
        Check(new(1, 0, 0, 0, 0, 0, 0), () => x - y, a - b);
        Check(new(0, 1, 0, 0, 0, 0, 0), () => x * y, a * b);
        Check(new(0, 0, 1, 0, 0, 0, 0), () => x / y, a / b);
        Check(new(0, 0, 0, 1, 0, 0, 0), () => Counted<Float64>.MultiplyAdd(x, y, x), Float64.MultiplyAdd(a, b, a));
        Check(new(0, 0, 0, 0, 1, 0, 0), () => Counted<Float64>.Sqrt(x), Float64.Sqrt(a));
        Check(new(0, 0, 0, 0, 0, 1, 0), () => Counted<Float64>.Exp(x), Float64.Exp(a));
        Check(new(0, 0, 0, 0, 0, 1, 0), () => Counted<Float64>.Log(x), Float64.Log(a));
        Check(new(0, 0, 0, 0, 0, 1, 0), () => Counted<Float64>.Expm1(x), Float64.Expm1(a));
        Check(new(0, 0, 0, 0, 0, 1, 0), () => Counted<Float64>.Log1p(x), Float64.Log1p(a));
        Check(new(0, 0, 0, 0, 0, 1, 0), () => Counted<Float64>.Logistic(x), Float64.Logistic(a));
        Check(new(0, 0, 0, 0, 0, 1, 0), () => Counted<Float64>.Softplus(x), Float64.Softplus(a));
        Check(new(0, 0, 0, 0, 0, 0, 1), () => Counted<Float64>.Abs(y), Float64.Abs(b));
        Check(new(0, 0, 0, 0, 0, 0, 1), () => Counted<Float64>.Max(x, y), Float64.Max(a, b));
        Check(new(0, 0, 0, 0, 0, 0, 1), () => Counted<Float64>.Min(x, y), Float64.Min(a, b));
        Check(new(0, 0, 0, 0, 0, 0, 1), () => Counted<Float64>.Select(y, x, y), Float64.Select(b, a, b));
        Check(default, () => -x, -a);
        Check(default, () => Counted<Float64>.One, Float64.One);
    }

    private static void Check(OperationCount expected, Func<Counted<Float64>> program, Float64 expectedResult)
    {
        Counted<Float64> result = default;
        Assert.Equal(expected, OperationCount.Measure(() => result = program()));
        Assert.Equal(expectedResult, result.Value);
    }
}
