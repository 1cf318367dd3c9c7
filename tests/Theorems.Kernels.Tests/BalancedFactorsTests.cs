using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class BalancedFactorsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Factors_are_balanced_and_multiply_to_the_powers(int depth)
    {
        BalancedFactors<Rational> factors = Of<Rational>(depth);
        Matrix<Rational> powers = BalancedFactors<Rational>.Factor(factors.Turns[^1], factors.Turns[0], [factors.Power(0, depth), factors.Power(1, depth)]);
        Assert.Equal(powers.Elements, DeepLinear.Product(factors.Layers).Elements);
        for (int layer = 1; layer < depth; layer++)
        {
            Assert.All(DeepLinear.Defect(factors.Layers, layer).Elements, element => Assert.Equal(Rational.Zero, element));
        }
    }

    [Fact]
    public void Singular_values_are_the_powers()
    {
        BalancedFactors<Float64> factors = Of<Float64>(3);
        double[] values = [.. Draw.MathNet(DeepLinear.Product(factors.Layers)).Svd().S];
        Assert.Equal(Math.Pow(1.5, 3), values[0], 1e-13);
        Assert.Equal(Math.Pow(0.75, 3), values[1], 1e-13);
    }

    [Fact]
    public void Between_singular_vectors_the_product_is_its_singular_value()
    {
        BalancedFactors<Rational> factors = Of<Rational>(3);
        Matrix<Rational> product = DeepLinear.Product(factors.Layers);
        Assert.Equal(factors.Power(0, 3), factors.Between(product, 0));
        Assert.Equal(factors.Power(1, 3), factors.Between(product, 1));
    }

    private static BalancedFactors<T> Of<T>(int depth)
        where T : struct, IField<T>
    {
        int[] widths = [2, 3, 2, 4, 3];
        Matrix<T>[] turns = [.. Enumerable.Range(0, depth + 1).Select(layer =>
            CayleyTransform.Orthogonal<T>(widths[layer], Draw.Array<T>(CayleyTransform.Parameters(widths[layer]), (uint)layer)))];
        return new(turns, [T.FromDyadic(1.5), T.FromDyadic(0.75)]);
    }
}
