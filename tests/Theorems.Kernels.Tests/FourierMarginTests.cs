using System.Numerics;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class FourierMarginTests
{
    // For one point the margin is its largest coefficient; for D = 2 the norm of coefficients is the largest entry, whose dual is the sum of sizes.
    [Fact]
    public void One_point_of_two_entries_has_the_sum_of_their_sizes()
    {
        FourierMargin margin = FourierMargin.Compute(Matrix(1, 2, 3, -5));
        Assert.InRange(8, margin.Lower, margin.Upper * (1 + 1e-15));
        Assert.Equal(Float64.One, Assert.Single(margin.Shares));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(9)]
    public void Two_points_have_the_least_bound_over_a_fine_grid_of_shares(int size)
    {
        for (uint seed = 1; seed <= 20; seed++)
        {
            Matrix<Float64> points = Random(2, size, seed);
            Complex[] first = Transform(points.Row(0));
            Complex[] second = Transform(points.Row(1));
            double Bound(double share) => first.Zip(second, (left, right) => ((share * left) + ((1 - share) * right)).Magnitude).Max();
            const int Cells = 1 << 12;
            double least = Enumerable.Range(0, Cells + 1).Min(cell => Bound(cell / (double)Cells));
            // Between two grid points the bound changes by half a cell times its slope at most.
            double slope = first.Zip(second, (left, right) => (left - right).Magnitude).Max();
            FourierMargin margin = FourierMargin.Compute(points);
            Assert.InRange(margin.Lower, least - (slope / Cells) - (FourierMargin.Width * least), least * (1 + 1e-14));
        }
    }

    [Fact]
    public void Both_bounds_are_what_direction_and_shares_give()
    {
        Matrix<Float64> points = Random(4, 7, 3);
        FourierMargin margin = FourierMargin.Compute(points);
        Assert.Equal(margin.Lower, FourierMargin.Of(points, margin.Direction));
        Complex[] direction = Transform(margin.Direction);
        double least = points.Times<Float64>(margin.Direction).Min(value => value.Value);
        Assert.Equal(margin.Lower, 7 * least / direction.Sum(coefficient => coefficient.Magnitude), 1e-13);
        Assert.Equal(margin.Upper, Transform(points.TransposeTimes<Float64>(margin.Shares)).Max(coefficient => coefficient.Magnitude), 1e-13);
        Assert.InRange(margin.Upper - margin.Lower, 0, FourierMargin.Width * margin.Upper);
    }

    [Fact]
    public void No_direction_does_better()
    {
        Matrix<Float64> points = Random(3, 5, 7);
        FourierMargin margin = FourierMargin.Compute(points);
        double best = Enumerable.Range(1, 2000).Max(seed => FourierMargin.Of(points, [.. Random(1, 5, (uint)seed + 100).Row(0)]));
        Assert.InRange(best, 0.5 * margin.Upper, margin.Upper);
    }

    [Fact]
    public void Says_no_where_nothing_separates()
    {
        Assert.ThrowsAny<ArithmeticException>(() => FourierMargin.Compute(Matrix(2, 2, 1, 2, -1, -2)));
    }

    private static Complex[] Transform(ReadOnlySpan<Float64> vector)
    {
        Complex[] result = new Complex[vector.Length];
        for (int frequency = 0; frequency < result.Length; frequency++)
        {
            for (int index = 0; index < vector.Length; index++)
            {
                result[frequency] += vector[index].Value * Complex.FromPolarCoordinates(1, -2 * Math.PI * index * frequency / vector.Length);
            }
        }

        return result;
    }

    private static Matrix<Float64> Matrix(int rows, int columns, params double[] elements) =>
        new(rows, columns, [.. elements.Select(element => new Float64(element))]);

    private static Matrix<Float64> Random(int rows, int columns, uint seed) => Matrix(rows, columns, [.. Enumerable.Range(0, rows * columns).Select(index =>
        ((Philox.Block((uint)index, seed, 0, 0, 0, 0).W0 >> 8) / (double)(1 << 23)) - 1)]);
}
