using Theorems.Benchmarks.Dotnet;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Tests;

public class FlopCountTests
{
    private const long Rows = DescentBenchmarks<Float64>.Rows;
    private const long Columns = DescentBenchmarks<Float64>.Columns;
    private const long Steps = DescentBenchmarks<Float64>.Steps;

    // A step takes a multiply-add for each element twice, one for each weight; residuals cost a subtraction each, or start from -b.
    [Theory]
    [InlineData(typeof(DescentBenchmarks<Float64>), 1)]
    [InlineData(typeof(DescentBenchmarks<Float32>), 1)]
    [InlineData(typeof(DescentBenchmarks<Lanes>), 8)]
    [InlineData(typeof(DescentBenchmarks<DoubleDouble<Lanes>>), 8)]
    [InlineData(typeof(DescentBenchmarks<PrimeField>), 1)]
    public void Gradient_descent_costs_what_its_formula_says(Type benchmarks, int lanes)
    {
        long counted = FlopCount.Of(benchmarks, nameof(DescentBenchmarks<Float64>.GradientDescent));

        long elements = lanes * Steps * 4 * Rows * Columns;
        Assert.InRange(counted, elements + (lanes * Steps * 2 * Columns), elements + (lanes * Steps * 2 * (Rows + Columns)));
    }

    // Per row: the product and the update take a multiply-add for each element, the four partial sums three additions, and there are the
    // residual's subtraction and the product with the step size.
    [Fact]
    public void Stochastic_descent_costs_what_its_formula_says() => Assert.Equal(
        Rows * Steps * ((4 * Columns) + 5),
        FlopCount.Of(typeof(DescentBenchmarks<Float64>), nameof(DescentBenchmarks<Float64>.StochasticDescent)));

    [Fact]
    public void Parameters_are_set_before_the_instance_is_drawn() => Assert.True(
        FlopCount.Of(typeof(InstanceBenchmarks<Float64>), nameof(InstanceBenchmarks<Float64>.Instance), instance =>
            instance.GetType().GetProperty("Kernel")!.SetValue(instance, "least-squares-gradient-descent")) > 0);

    [Fact]
    public void Every_guarded_kernel_has_a_benchmark() =>
        Assert.Equal(Checking.Guards.Programs.GuardedKernels.All.Count(kernel => !kernel.IsForeign), InstanceBenchmarks<Float64>.Kernels.Count());
}
