using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class SchattenQuasiNormTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(1, 2)]
    public void It_is_the_sum_of_powers_that_an_independent_decomposition_gives(int numerator, int denominator)
    {
        Matrix<Float64> matrix = Draw.Matrix<Float64>(3, 4, 9);
        double expected = Draw.MathNet(matrix).Svd().S.Sum(value => Math.Pow(value, numerator / (double)denominator));
        RunningError<Float64> sum = SchattenQuasiNorm.PowerSum(Exact(matrix), numerator, denominator);
        Assert.Equal(expected, sum.Value.Value, 1e-12 * expected);
        Assert.InRange(sum.Error.Value, 0, 1e-11 * expected);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(1, 2)]
    public void Error_bound_covers_what_double_double_finds_for_dependent_rows(int numerator, int denominator)
    {
        Float64[] row = Draw.Array<Float64>(3, 5);
        Matrix<Float64> dependent = new(2, 3, [.. row, .. row]);
        Matrix<DoubleDouble<Float64>> precise = new(2, 3, Draw.Convert<DoubleDouble<Float64>>(dependent.Elements));
        RunningError<Float64> near = SchattenQuasiNorm.PowerSum(Exact(dependent), numerator, denominator);
        RunningError<DoubleDouble<Float64>> right = SchattenQuasiNorm.PowerSum(Exact(precise), numerator, denominator);
        Assert.InRange(Math.Abs(near.Value.Value - right.Value.ToDouble()), 0, near.Error.Value);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    public void Nothing_is_lost_of_a_matrix_of_zeros(int numerator, int denominator)
    {
        RunningError<Float64> sum = SchattenQuasiNorm.PowerSum(Exact(new Matrix<Float64>(3, 2)), numerator, denominator);
        Assert.Equal((0, 0), (sum.Value.Value, sum.Error.Value));
    }

    [Fact]
    public void Powers_above_one_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SchattenQuasiNorm.PowerSum(Exact(Draw.Matrix<Float64>(2, 2, 1)), 3, 2));

    private static Matrix<RunningError<T>> Exact<T>(Matrix<T> matrix)
        where T : struct, IReal<T> => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(RunningError<T>.Exact)]);
}
