using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class DeepLinearTests
{
    public static TheoryData<int[]> Widths => new() { new[] { 2, 3 }, new[] { 3, 2, 1 }, new[] { 2, 4, 3, 2 }, new[] { 1, 2, 1, 3, 2 } };

    [Theory]
    [MemberData(nameof(Widths))]
    public void The_product_is_linear_in_each_layer_with_the_layer_gradient_as_slope(int[] widths)
    {
        AssertExact<Rational>();
        AssertExact<PrimeField>();

        void AssertExact<T>()
            where T : struct, IField<T>
        {
            Matrix<T>[] layers = Layers<T>(widths, 1);
            Matrix<T> slope = Draw.Matrix<T>(widths[^1], widths[0], 20);
            Matrix<T>[] gradients = DeepLinear.LayerGradients(layers, slope);
            T before = Inner(slope, DeepLinear.Product(layers));
            for (int layer = 0; layer < layers.Length; layer++)
            {
                // <G, product> moves by exactly <G_k, D> when W_k moves by D, however far.
                Matrix<T> move = Draw.Matrix<T>(layers[layer].Rows, layers[layer].Columns, 30 + (uint)layer);
                Matrix<T>[] moved = [.. layers];
                moved[layer] = layers[layer].Plus(move);
                Assert.Equal(Inner(gradients[layer], move), Inner(slope, DeepLinear.Product(moved)) - before);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_step_moves_the_defects_by_exactly_the_square_of_the_step_size(int[] widths)
    {
        Matrix<Rational>[] layers = Layers<Rational>(widths, 2);
        Matrix<Rational>[] gradients = DeepLinear.LayerGradients(layers, Draw.Matrix<Rational>(widths[^1], widths[0], 21));
        Matrix<Rational>[] stepped = [.. layers.Select(layer => layer.Clone())];
        Rational eta = new(1, 3);
        DeepLinear.Step(stepped, gradients, eta);
        for (int layer = 1; layer < layers.Length; layer++)
        {
            Assert.Equal(gradients[layer - 1].TimesTranspose(layers[layer - 1]).Elements, layers[layer].TransposeTimes(gradients[layer]).Elements);
            Matrix<Rational> drift = gradients[layer].TransposeTimes(gradients[layer])
                .Minus(gradients[layer - 1].TimesTranspose(gradients[layer - 1])).Scale(eta * eta);
            Assert.Equal(drift.Elements, DeepLinear.Defect(stepped, layer).Minus(DeepLinear.Defect(layers, layer)).Elements);
        }
    }

    [Fact]
    public void The_product_is_the_sum_over_all_paths()
    {
        Matrix<Rational>[] layers = Layers<Rational>([2, 3, 2], 3);
        Matrix<Rational> product = DeepLinear.Product(layers);
        for (int output = 0; output < 2; output++)
        {
            for (int input = 0; input < 2; input++)
            {
                Rational sum = Rational.Zero;
                for (int hidden = 0; hidden < 3; hidden++)
                {
                    sum += layers[1][output, hidden] * layers[0][hidden, input];
                }

                Assert.Equal(sum, product[output, input]);
            }
        }
    }

    [Fact]
    public void The_gradient_of_the_mean_loss_satisfies_the_symmetric_difference_identity_of_quadratics()
    {
        Matrix<Rational> z = Draw.Matrix<Rational>(5, 3, 4);
        Matrix<Rational> product = Draw.Matrix<Rational>(1, 3, 5);
        Matrix<Rational> move = Draw.Matrix<Rational>(1, 3, 6);
        Matrix<Rational> gradient = Mean(product).Gradient;
        Assert.Equal(Mean(product.Plus(move)).Value - Mean(product.Minus(move)).Value, Rational.FromDyadic(2) * Inner(gradient, move));

        (Rational Value, Matrix<Rational> Gradient) Mean(Matrix<Rational> at) => DeepLinear.MeanLoss(at, z, default(SquaredLoss<Rational>));
    }

    [Fact]
    public void The_mean_logistic_loss_is_that_of_the_linear_classifier()
    {
        Matrix<Float64> z = Draw.Matrix<Float64>(4, 3, 7);
        Matrix<Float64> product = Draw.Matrix<Float64>(1, 3, 8);
        (Float64 value, Matrix<Float64> gradient) = DeepLinear.MeanLoss(product, z, default(LogisticLoss<Float64>));
        Float64[] descent = new Float64[3];
        SeparableClassification.NegativeGradient<Float64, ArrayMemory<Float64>, LogisticLoss<Float64>>(z.Elements, 4, 3, default, product.Elements, descent);
        Float64 sum = SeparableClassification.Loss<Float64, ArrayMemory<Float64>, LogisticLoss<Float64>>(z.Elements, 4, 3, default, product.Elements);
        // Division by four points is exact, so both programs do the same arithmetic.
        Assert.Equal(sum.Value / 4, value.Value);
        Assert.Equal(Draw.Doubles(descent).Select(element => -element / 4), Draw.Doubles(gradient.Elements));
    }

    [Fact]
    public void Lanes_have_the_bits_of_scalars()
    {
        int[] widths = [3, 4, 2, 1];
        Matrix<Lanes>[] layers = Layers<Lanes>(widths, 9);
        Matrix<Lanes> z = Draw.Matrix<Lanes>(5, 3, 40);
        Matrix<Float64>[][] scalars = [.. Enumerable.Range(0, Lanes.Count).Select(lane => layers.Select(layer => Draw.Lane(layer, lane)).ToArray())];
        Train(layers, z);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Train(scalars[lane], Draw.Lane(z, lane));
            for (int layer = 0; layer < layers.Length; layer++)
            {
                Draw.SameBits(scalars[lane][layer].Elements, layers[layer].Elements, lane);
            }
        }

        static void Train<T>(Matrix<T>[] layers, Matrix<T> z)
            where T : struct, IReal<T>
        {
            for (int step = 0; step < 10; step++)
            {
                Matrix<T> slope = DeepLinear.MeanLoss(DeepLinear.Product(layers), z, default(LogisticLoss<T>)).Gradient;
                DeepLinear.Step(layers, DeepLinear.LayerGradients(layers, slope), T.FromDyadic(1.0 / 1024));
            }
        }
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Matrix<Float64>[] layers = Layers<Float64>([2, 3, 1], 1);
        Assert.Throws<ArgumentException>(() => DeepLinear.Product<Float64>([]));
        Assert.Throws<ArgumentException>(() => DeepLinear.Product<Float64>([layers[1], layers[0], layers[1]]));
        Assert.Throws<ArgumentException>(() => DeepLinear.LayerGradients(layers, new(2, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeepLinear.Defect(layers, 2));
        Assert.Throws<ArgumentException>(() => DeepLinear.MeanLoss(layers[0], new Matrix<Float64>(4, 2), default(LogisticLoss<Float64>)));
    }

    private static Matrix<T>[] Layers<T>(int[] widths, uint seed)
        where T : struct, IField<T> =>
        [.. Enumerable.Range(1, widths.Length - 1).Select(layer => Draw.Matrix<T>(widths[layer], widths[layer - 1], seed + (uint)(100 * layer)))];

    private static T Inner<T>(Matrix<T> left, Matrix<T> right)
        where T : struct, IField<T> => MatrixAlgebra.Dot<T>(left.Elements, right.Elements);
}
