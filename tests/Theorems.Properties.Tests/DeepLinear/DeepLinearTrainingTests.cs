using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.Tests.DeepLinear;

/// <summary>Long runs of descent that no claim repeats: where they end is what the static statements say.</summary>
public class DeepLinearTrainingTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Descent_from_random_starts_meets_no_bad_minimum(int depth)
    {
        // An invertible target whose least singular value is 1: a run that misses a triple stays at a loss of 1/2 or more.
        Matrix<Float64> target = BalancedFactors<Float64>.Factor(Turn(1), Turn(2), [new(2), new(1.5), new(1)]);
        int fitted = 0;
        for (uint start = 0; start < 60; start++)
        {
            Matrix<Float64>[] layers = Start(depth, start);
            Descend(layers, target, 0, 0.02, 6000);
            fitted += Kernels.DeepLinear.Product(layers).Minus(target).SquaredNorm().Value < 1 ? 1 : 0;
        }

        Assert.Equal(60, fitted);
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    public void Weight_decay_finds_the_nuclear_norm(uint start)
    {
        Matrix<Float64> target = BalancedFactors<Float64>.Factor(Turn(1), Turn(2), [new(2), new(1.5), new(1)]);
        Matrix<Float64>[] layers = Start(2, start);
        Descend(layers, target, 0.05, 0.05, 20_000);
        double mean = (layers[0].SquaredNorm().Value + layers[1].SquaredNorm().Value) / 2;
        Matrix<RunningError<Float64>> product = new(3, 3, [.. Kernels.DeepLinear.Product(layers).Elements.Select(RunningError<Float64>.Exact)]);
        RunningError<Float64> nuclear = SchattenQuasiNorm.PowerSum(product, 1, 1);
        // Every singular value of the target is lowered by lambda at the regularised minimum; imbalance is what (iii) of the identity allows, and has
        // faded to rounding.
        Assert.Equal(4.5 - (3 * 0.05), nuclear.Value.Value, 1e-10);
        Assert.Equal(nuclear.Value.Value, mean, 100 * (nuclear.Error.Value + (Float64.UnitRoundoff * mean)));
    }

    private static void Descend(Matrix<Float64>[] layers, Matrix<Float64> target, double decay, double stepSize, int steps)
    {
        for (int step = 0; step < steps; step++)
        {
            Matrix<Float64>[] gradients = Kernels.DeepLinear.LayerGradients(layers, Kernels.DeepLinear.Product(layers).Minus(target));
            for (int layer = 0; layer < layers.Length; layer++)
            {
                layers[layer] = layers[layer].Scale(new(1 - (stepSize * decay))).Minus(gradients[layer].Scale(new(stepSize)));
            }
        }
    }

    private static Matrix<Float64>[] Start(int depth, uint seed) => [.. Enumerable.Range(0, depth).Select(layer =>
        new Matrix<Float64>(3, 3, [.. Enumerable.Range(0, 9).Select(index =>
            new Float64(((Philox.Block((uint)index, (uint)layer, seed, 0, 5, 0).W0 % 2049) - 1024.0) / 1024))]))];

    private static Matrix<Float64> Turn(int seed) => CayleyTransform.Orthogonal<Float64>(3, [new(0.25 * seed), new(0.5), new(-0.75)]);
}
