using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class SymmetricFactorsTests
{
    public static TheoryData<int, int> Shapes => new() { { 1, 1 }, { 2, 1 }, { 2, 2 }, { 5, 2 }, { 5, 3 }, { 4, 4 } };

    private static (Matrix<T> Factor, Matrix<T> Root, Matrix<T> Lower) Pair<T>(int rows, int columns)
        where T : struct, IField<T>
    {
        T[] diagonal = [.. Enumerable.Range(1, columns).Select(index => T.FromDyadic(index + 0.25))];
        return (
            SymmetricFactors.WithDiagonal<T>(diagonal, Draw.Matrix<T>(rows - columns, columns, 1)),
            Draw.Matrix<T>(columns, columns, 2), Draw.Matrix<T>(rows - columns, columns, 3));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_product_of_the_factors_is_the_given_square_exactly(int rows, int columns)
    {
        AssertAligned<Rational>(rows, columns);
        AssertAligned<PrimeField>(rows, columns);
    }

    private static void AssertAligned<T>(int rows, int columns)
        where T : struct, IField<T>
    {
        (Matrix<T> factor, Matrix<T> root, Matrix<T> rest) = Pair<T>(rows, columns);
        Matrix<T> other = SymmetricFactors.Aligned(factor, root, rest);
        Assert.Equal((rows, columns), (other.Rows, other.Columns));
        Assert.Equal(root.TimesTranspose(root).Elements, factor.TransposeTimes(other).Elements);
        Assert.Equal(rest.Elements, other.Elements[(columns * columns)..]);
        for (int row = 0; row < columns; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                Assert.Equal(row == column ? T.FromDyadic(row + 1.25) : T.Zero, factor[row, column]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_is_the_nearest_of_its_turns_as_singular_values_say(int rows, int columns)
    {
        (Matrix<Float64> factor, Matrix<Float64> root, Matrix<Float64> rest) = Pair<Float64>(rows, columns);
        var (u, x) = (Draw.MathNet(factor), Draw.MathNet(SymmetricFactors.Aligned(factor, root, rest)));
        // Schönemann: the least |X Q - U| over orthogonal Q is that with |X|^2 + |U|^2 - 2 (sum of singular values of U'X) under the root.
        double nuclear = u.TransposeThisAndMultiply(x).Svd().S.Sum();
        double least = (x.FrobeniusNorm() * x.FrobeniusNorm()) + (u.FrobeniusNorm() * u.FrobeniusNorm()) - (2 * nuclear);
        double size = (x.FrobeniusNorm() * x.FrobeniusNorm()) + (u.FrobeniusNorm() * u.FrobeniusNorm());
        Assert.Equal(least, Math.Pow((x - u).FrobeniusNorm(), 2), 1000 * Float64.UnitRoundoff * size);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Norms_are_those_of_the_products(int rows, int columns)
    {
        (Matrix<Rational> factor, Matrix<Rational> root, Matrix<Rational> rest) = Pair<Rational>(rows, columns);
        Matrix<Rational> other = SymmetricFactors.Aligned(factor, root, rest);
        Assert.Equal(factor.TimesTranspose(factor).SquaredNorm(), SymmetricFactors.SquaredNormOfProduct(factor));
        Assert.Equal(factor.TimesTranspose(factor).Elements, SymmetricFactors.Error(factor, other).Plus(other.TimesTranspose(other)).Elements);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Rounding_stays_within_its_bound_and_the_size_is_one(int rows, int columns)
    {
        (Matrix<Float64> factor, Matrix<Float64> root, Matrix<Float64> rest) = Pair<Float64>(rows, columns);
        Matrix<Float64> rounded = SymmetricFactors.Aligned(factor, root, rest);
        Matrix<DoubleDouble<Float64>> Precise(Matrix<Float64> matrix) => new(matrix.Rows, matrix.Columns, Draw.Convert<DoubleDouble<Float64>>(matrix.Elements));
        Matrix<DoubleDouble<Float64>> precise = SymmetricFactors.Aligned(Precise(factor), Precise(root), Precise(rest));
        double size = SymmetricFactors.AlignedSize(factor, root, rest).Value;
        Assert.True(rounded.SquaredNorm().Value <= size * (1 + (100 * Float64.UnitRoundoff)));
        double error = Draw.Norm(rounded.Elements.Zip(precise.Elements, (near, exact) => (DoubleDouble<Float64>.FromDyadic(near.Value) - exact).ToDouble()));
        Assert.InRange(error, 0, (rows + columns + 3) * Float64.UnitRoundoff * Math.Sqrt(size));
    }
}
