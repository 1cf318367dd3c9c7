using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class CyclicConvolutionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Network_is_linear_with_the_convolution_as_coefficients(int size)
    {
        Rational[] first = Draw.Array<Rational>(size, 1);
        Rational[] second = Draw.Array<Rational>(size, 2);
        Rational[] x = Draw.Array<Rational>(size, 3);
        Rational output = Rational.Zero;
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                output += second[i] * first[j] * x[(i + j) % size];
            }
        }

        Assert.Equal(output, MatrixAlgebra.Dot<Rational>(CyclicConvolution.Convolve<Rational>(first, second), x));
        Assert.Equal(output, MatrixAlgebra.Dot<Rational>(CyclicConvolution.LayerGradient<Rational>(first, x), second));
        Assert.Equal(output, MatrixAlgebra.Dot<Rational>(CyclicConvolution.LayerGradient<Rational>(second, x), first));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(13)]
    public void Spectrum_of_a_convolution_is_the_product(int size)
    {
        PrimeField root = RootsOfUnity.Primitive<PrimeField>(size)!.Value;
        PrimeField[] first = Draw.Array<PrimeField>(size, 1);
        PrimeField[] second = Draw.Array<PrimeField>(size, 2);
        PrimeField[] product = RootsOfUnity.Spectrum<PrimeField>(CyclicConvolution.Convolve<PrimeField>(first, second), root);
        Assert.Equal(
            RootsOfUnity.Spectrum<PrimeField>(first, root).Zip(RootsOfUnity.Spectrum<PrimeField>(second, root), (left, right) => left * right),
            product);
    }

    [Fact]
    public void Fractions_have_only_two_roots_of_unity()
    {
        Assert.Equal(-Rational.One, RootsOfUnity.Primitive<Rational>(2));
        Assert.Null(RootsOfUnity.Primitive<Rational>(3));
        Assert.Null(RootsOfUnity.Primitive<PrimeField>(17));
    }
}
