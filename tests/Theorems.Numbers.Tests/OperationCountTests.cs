namespace Theorems.Numbers.Tests;

public class OperationCountTests
{
    private static void Add(int times)
    {
        Counted<Float64> sum = Counted<Float64>.Zero;
        for (int index = 0; index < times; index++)
        {
            sum += Counted<Float64>.One;
        }
    }

    [Fact]
    public void Measurements_nest()
    {
        OperationCount inner = default;
        OperationCount outer = OperationCount.Measure(() =>
        {
            Add(3);
            inner = OperationCount.Measure(() => Add(5));
        });
        Assert.Equal(5, inner.Additions);
        Assert.Equal(8, outer.Additions);
        Assert.Equal(3, (outer - inner).Additions);
        Assert.Equal(outer, (outer - inner) + inner);
    }

    [Fact]
    public void Other_threads_are_not_counted()
    {
        OperationCount count = OperationCount.Measure(() =>
        {
            var thread = new Thread(() => Add(7));
            thread.Start();
            thread.Join();
            Add(2);
        });
        Assert.Equal(2, count.Additions);
    }

    [Fact]
    public void A_fused_operation_is_two_flops()
    {
        Assert.Equal(1 + 2 + 3 + (2 * 4) + 5, new OperationCount(1, 2, 3, 4, 5, 6, 7).Flops);
    }
}
