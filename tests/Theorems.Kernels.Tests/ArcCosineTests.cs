using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class ArcCosineTests
{
    [Fact]
    public void Pi_has_all_digits()
    {
        Assert.Equal(Math.PI, ArcCosine.Pi<Float64>().Value, 8 * Float64.UnitRoundoff);
        // pi = 3.14159265358979323846264338327950288..., here as a double and what is missing from it, 1.2246467991473532e-16.
        DoubleDouble<Float64> missing = ArcCosine.Pi<DoubleDouble<Float64>>() - DoubleDouble<Float64>.FromDyadic(Math.PI);
        Assert.Equal(1.2246467991473532e-16, missing.ToDouble(), 64 * DoubleDouble<Float64>.UnitRoundoff);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-12)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(Math.PI / 2)]
    public void Angles_are_those_of_the_platform(double angle)
    {
        RunningError<Float64> seen = ArcCosine.Angle(
            RunningError<Float64>.FromDyadic(Math.Cos(angle)), RunningError<Float64>.FromDyadic(Math.Sin(angle)));
        // The platform's cosine and sine err by one unit each, and so may the angle.
        Assert.Equal(angle, seen.Value.Value, seen.Error.Value + (4 * Float64.UnitRoundoff));
    }

    [Fact]
    public void Kernels_are_means_over_directions()
    {
        // In the plane directions are angles: by the trapezoidal rule, which for periodic functions with kinks errs by O(1/n^2).
        const int Nodes = 1 << 16;
        Float64[] first = [new(1), new(0)];
        Float64[] second = [new(-0.28), new(0.96)];
        (double both, double product) = (0, 0);
        for (int node = 0; node < Nodes; node++)
        {
            double angle = 2 * Math.PI * node / Nodes;
            (double left, double right) = (Math.Cos(angle), (-0.28 * Math.Cos(angle)) + (0.96 * Math.Sin(angle)));
            both += left > 0 && right > 0 ? 1.0 / Nodes : 0;
            // Weights of mean square 1 for each coordinate have a mean square length of 2.
            product += 2 * Math.Max(0, left) * Math.Max(0, right) / Nodes;
        }

        Assert.Equal(both, ArcCosine.BothActive<Float64>(first, second).Value, 2.0 / Nodes);
        Assert.Equal(product, ArcCosine.MeanActivations<Float64>(first, second).Value, 40.0 / Nodes / Nodes);
        Assert.NotEqual(product, 1.001 * ArcCosine.MeanActivations<Float64>(first, second).Value, 40.0 / Nodes / Nodes);
    }

    [Fact]
    public void Opposite_and_equal_vectors_lose_no_digits()
    {
        Float64[] vector = [new(0.6), new(0.8)];
        Assert.Equal(0, ArcCosine.Between<Float64>(vector, vector).Value);
        Assert.Equal(Math.PI, ArcCosine.Between<Float64>(vector, [new(-0.6), new(-0.8)]).Value, 8 * Float64.UnitRoundoff);
        Assert.Equal(0.5, ArcCosine.BothActive<Float64>(vector, vector).Value);
    }
}
