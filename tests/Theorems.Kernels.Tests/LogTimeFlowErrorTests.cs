using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class LogTimeFlowErrorTests
{
    private const int Points = 4;
    private const int Dimensions = 3;
    private const double StepSize = 0.125;

    [Theory]
    [InlineData(1, 8, 6)]
    [InlineData(2, 16, 6)]
    [InlineData(3, 32, 6)]
    [InlineData(4, 16, 12)]
    public void The_proven_error_is_above_the_error_that_double_double_shows(uint seed, int stepsPerUnit, int until)
    {
        (Float64[] weights, double proven) = Integrate(seed, stepsPerUnit, until, method: null);
        double actual = Distance(weights, Reference(seed, until));
        Assert.InRange(actual, 1e-14, proven);
    }

    [Fact]
    public void The_proven_error_falls_by_the_cube_of_the_step()
    {
        double coarse = Integrate(5, 16, 6, method: null).Proven;
        double fine = Integrate(5, 64, 6, method: null).Proven;
        Assert.InRange(Math.Log(coarse / fine, 4), 2.7, 4.1);
    }

    [Fact]
    public void A_method_that_takes_the_wrong_road_is_seen()
    {
        // Euler's method in double the speed, and points pushed aside once.
        foreach (Action<Float64[], Float64[]> method in new Action<Float64[], Float64[]>[]
        {
            (before, after) => after[0] += after[0] - before[0],
            (before, after) => after[1] += new Float64(1e-6),
        })
        {
            (Float64[] weights, double proven) = Integrate(6, 16, 4, method);
            Assert.True(proven >= Distance(weights, Reference(6, 4)));
            Assert.True(proven > 1e-6);
        }
    }

    [Fact]
    public void Each_lane_has_the_bits_of_a_scalar_run()
    {
        Matrix<Lanes> z = Draw.Matrix<Lanes>(Points, Dimensions, 7);
        Lanes[] start = Draw.Array<Lanes>(Dimensions, 8);
        Lanes[] end = Draw.Array<Lanes>(Dimensions, 9);
        LogTimeFlowError<Lanes> bound = new(z, Lanes.FromDyadic(StepSize), Lanes.One, start);
        bound.Extend(Lanes.FromDyadic(0.25), end);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Matrix<Float64> one = new(Points, Dimensions, Draw.Lane(z.Elements, lane));
            LogTimeFlowError<Float64> scalar = new(one, new(StepSize), Float64.One, Draw.Lane(start, lane));
            scalar.Extend(new(0.25), Draw.Lane(end, lane));
            Assert.Equal(BitConverter.DoubleToInt64Bits(scalar.Total.ToDouble()), BitConverter.DoubleToInt64Bits(bound.Total.ToDouble(lane)));
        }
    }

    // Points in a half space, so that the exponents stay bounded along the flow.
    private static Matrix<T> Separable<T>(uint seed)
        where T : struct, IReal<T>
    {
        Matrix<T> z = Draw.Matrix<T>(Points, Dimensions, seed);
        for (int point = 0; point < Points; point++)
        {
            z[point, 0] = T.One + T.Abs(z[point, 0]);
        }

        return z;
    }

    private static (Float64[] Weights, double Proven) Integrate(uint seed, int stepsPerUnit, int until, Action<Float64[], Float64[]>? method)
    {
        Matrix<Float64> z = Separable<Float64>(seed);
        Float64[] weights = new Float64[Dimensions];
        Float64 step = new(1.0 / stepsPerUnit);
        LogTimeFlowError<Float64> error = new(z, new(StepSize), Float64.Zero, weights);
        for (int index = 0; index < until * stepsPerUnit; index++)
        {
            Float64[] before = (Float64[])weights.Clone();
            Float64 time = new((double)index / stepsPerUnit);
            SeparableClassification.LogTimeFlow<Float64, ArrayMemory<Float64>, ExponentialLoss<Float64>>(
                z.Elements, Points, Dimensions, default, new(StepSize), time, step, 1, weights, new Float64[3 * Dimensions]);
            method?.Invoke(before, weights);
            error.Extend(step, weights);
        }

        return (weights, error.Total.ToDouble());
    }

    private static double[] Reference(uint seed, int until)
    {
        Matrix<DoubleDouble<Float64>> z = Separable<DoubleDouble<Float64>>(seed);
        DoubleDouble<Float64>[] weights = new DoubleDouble<Float64>[Dimensions];
        SeparableClassification.LogTimeFlow<DoubleDouble<Float64>, ArrayMemory<DoubleDouble<Float64>>, ExponentialLoss<DoubleDouble<Float64>>>(
            z.Elements, Points, Dimensions, default, DoubleDouble<Float64>.FromDyadic(StepSize), DoubleDouble<Float64>.Zero,
            DoubleDouble<Float64>.FromDyadic(1 / 512.0), until * 512, weights, new DoubleDouble<Float64>[3 * Dimensions]);
        return [.. weights.Select(weight => weight.ToDouble())];
    }

    private static double Distance(Float64[] weights, double[] reference) =>
        Math.Sqrt(weights.Zip(reference, (weight, exact) => Math.Pow(weight.ToDouble() - exact, 2)).Sum());
}
