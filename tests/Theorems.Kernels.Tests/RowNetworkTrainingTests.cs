using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class RowNetworkTrainingTests
{
    private static Matrix<T>[] Layers<T>(int depth)
        where T : struct, IField<T> =>
        [.. Enumerable.Range(1, depth).Select(layer =>
            Draw.Matrix<T>(layer == depth ? 1 : 3, layer == 1 ? 2 : 3, (uint)(40 + layer)).Scale(T.FromDyadic(0.25)))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Three_steps_are_those_of_the_general_kernel(int depth)
    {
        // The general kernel: the loss of the product, and a gradient for each layer by matrix products.
        Matrix<DoubleDouble<Float64>> points = Draw.Matrix<DoubleDouble<Float64>>(5, 2, 50);
        Matrix<DoubleDouble<Float64>>[] general = Layers<DoubleDouble<Float64>>(depth);
        RowNetworkTraining<DoubleDouble<Float64>> training = new(Layers<DoubleDouble<Float64>>(depth), points);
        DoubleDouble<Float64> eta = DoubleDouble<Float64>.FromDyadic(1 / 8.0);
        for (int step = 0; step < 3; step++)
        {
            Matrix<DoubleDouble<Float64>> product = DeepLinear.Product(general);
            (DoubleDouble<Float64> value, Matrix<DoubleDouble<Float64>> slope) =
                DeepLinear.MeanLoss(product, points, default(LogisticLoss<DoubleDouble<Float64>>));
            Matrix<DoubleDouble<Float64>>[] gradients = DeepLinear.LayerGradients(general, slope);
            AssertNear(value, training.Risk);
            AssertNear(slope.SquaredNorm(), training.SquaredProductGradient);
            AssertNear(gradients.Aggregate(DoubleDouble<Float64>.Zero, (sum, gradient) => sum + gradient.SquaredNorm()), training.SquaredGradient);
            DeepLinear.Step(general, gradients, eta);
            training.Step(eta);
            for (int layer = 0; layer < depth; layer++)
            {
                foreach ((DoubleDouble<Float64> expected, DoubleDouble<Float64> actual) in general[layer].Elements.Zip(training.Layers[layer].Elements))
                {
                    AssertNear(expected, actual);
                }
            }
        }

        // Some hundred operations of 2e-31 on numbers below 100.
        static void AssertNear(DoubleDouble<Float64> expected, DoubleDouble<Float64> actual) =>
            Assert.InRange(Math.Abs((expected - actual).ToDouble()), 0, 1e-27);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new RowNetworkTraining<Float64>([Draw.Matrix<Float64>(3, 2, 1), Draw.Matrix<Float64>(1, 4, 2)], Draw.Matrix<Float64>(5, 2, 3)));
}
