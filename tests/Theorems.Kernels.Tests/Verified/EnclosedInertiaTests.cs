using Theorems.Kernels.LinearAlgebra;
using Theorems.Kernels.Verified;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Verified;

public class EnclosedInertiaTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public void Agrees_with_elimination_in_fractions(int size)
    {
        for (uint seed = 1; seed <= 10; seed++)
        {
            Matrix<Float64> drawn = Draw.Matrix<Float64>(size, size, seed);
            Matrix<Float64> matrix = drawn.Plus(drawn.Transpose());
            Inertia exact = Inertia.Of(new(size, size, [.. matrix.Elements.Select(element => Rational.FromDyadic(element.Value))]));
            EnclosedInertia enclosed = EnclosedInertia.Of(Around(matrix, 0));
            Assert.Equal(0, enclosed.Undecided);
            Assert.Equal((exact.Positive, exact.Negative), (enclosed.Positive, enclosed.Negative));
        }
    }

    [Fact]
    public void A_sign_that_differs_within_the_bounds_is_not_decided()
    {
        Matrix<Float64> matrix = new(2, 2, [new(2), new(1), new(1), new(1)]);
        Assert.Equal(new EnclosedInertia(2, 0, 0), EnclosedInertia.Of(Around(matrix, 0.01)));
        // With 0.45 in each element the determinant reaches zero.
        Assert.NotEqual(0, EnclosedInertia.Of(Around(matrix, 0.45)).Undecided);
        Assert.Equal(new EnclosedInertia(0, 0, 2), EnclosedInertia.Of(Around(new(2, 2, [new(1), new(1), new(1), new(1)]), 0)));
    }

    private static Matrix<Interval> Around(Matrix<Float64> matrix, double radius) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(element => Interval.Between(element.Value - radius, element.Value + radius))]);
}
