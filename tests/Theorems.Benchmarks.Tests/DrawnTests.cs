using Theorems.Numbers;

namespace Theorems.Benchmarks.Tests;

public class DrawnTests
{
    [Fact]
    public void Every_number_system_gets_the_same_problems()
    {
        double[] plain = Drawn.Doubles(3, 16, 5);

        Assert.Equal(plain, Drawn.ToDoubles(Drawn.Memory<Lanes>(3, 16, 5), 16, 5));
        Assert.Equal(plain, Drawn.ToDoubles(Drawn.Memory<Float64>(3, 16, 5), 16, 5));
        Assert.Equal(plain[5..10], Drawn.Matrix<Float64>(3, 1, 1, 5).Elements.Select(element => element.Value));
    }

    [Fact]
    public void Numbers_lie_on_the_grid_and_differ()
    {
        double[] plain = Drawn.Doubles(3, 16, 5);

        Assert.All(plain, number => Assert.True(Math.Abs(number) <= 1 && number * 1024 == Math.Truncate(number * 1024)));
        Assert.True(plain.Distinct().Count() > 70);
    }
}
