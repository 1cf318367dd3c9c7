using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class FourierBasisTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(13)]
    public void Roots_are_cosines_and_sines(int size)
    {
        for (int index = 0; index < size; index++)
        {
            (RunningError<Float64> cosine, RunningError<Float64> sine) = FourierBasis<Float64>.Of(size).Root(index);
            Assert.Equal(Math.Cos(2 * Math.PI * index / size), cosine.Value.Value, cosine.Error.Value + 1e-15);
            Assert.Equal(Math.Sin(2 * Math.PI * index / size), sine.Value.Value, sine.Error.Value + 1e-15);
            Assert.InRange(cosine.Error.Value, 0, 1e-12);
            // Double-double's own errors are far smaller, so it shows whether the bounds of float64 cover the truth.
            var precise = FourierBasis<DoubleDouble<Float64>>.Of(size).Root(index);
            Assert.InRange(Math.Abs((DoubleDouble<Float64>.FromDyadic(cosine.Value.Value) - precise.Cosine.Value).ToDouble()), 0, cosine.Error.Value + 1e-28);
            // The power multiplies the root's certified error, 64 D u, by its exponent, in two coordinates; its own rounding is less than that.
            Assert.InRange(precise.Sine.Error.ToDouble(), 0, 256.0 * size * size * DoubleDouble<Float64>.UnitRoundoff);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void Squared_sizes_are_the_transform_of_the_autocorrelation_and_add_up_to_the_norm(int size)
    {
        Float64[] vector = Draw.Array<Float64>(size, 3);
        RunningError<Float64>[] sizes = FourierBasis<Float64>.Of(size).Sizes([.. vector.Select(RunningError<Float64>.Exact)]);
        double norm = vector.Sum(element => element.Value * element.Value);
        Assert.Equal(size * norm, sizes.Sum(entry => entry.Value.Value * entry.Value.Value), 1e-12 * size * norm);
        Float64[] correlation = CyclicConvolution.Correlate<Float64>(vector, vector);
        for (int frequency = 0; frequency < size; frequency++)
        {
            double expected = correlation.Select((element, shift) => element.Value * Math.Cos(2 * Math.PI * shift * frequency / size)).Sum();
            Assert.Equal(expected, sizes[frequency].Value.Value * sizes[frequency].Value.Value, 1e-12 * size * norm);
        }
    }
}
