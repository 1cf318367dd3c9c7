using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class FeedForwardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Gradients_are_the_derivatives_of_the_loss(int depth)
    {
        int[] widths = [3, 2, 4, 2, 1];
        Matrix<Rational>[] layers = [.. Enumerable.Range(0, depth).Select(layer => Draw.Matrix<Rational>(widths[layer + 1], widths[layer], (uint)layer))];
        Matrix<Rational> inputs = Draw.Matrix<Rational>(3, 2, 77);
        Matrix<Rational> targets = Draw.Matrix<Rational>(widths[depth], 2, 78);
        Matrix<Rational>[] gradients = FeedForward.Gradients(layers, inputs, Square, outputs => outputs.Minus(targets));
        for (int layer = 0; layer < depth; layer++)
        {
            for (int index = 0; index < layers[layer].Elements.Length; index++)
            {
                Matrix<Dual<Rational>>[] moved = [.. layers.Select(Lift)];
                moved[layer].Elements[index] = Dual<Rational>.Variable(layers[layer].Elements[index]);
                Assert.Equal(HalfSquaredError(moved, Lift(inputs), Lift(targets)).Derivative, gradients[layer].Elements[index]);
            }
        }
    }

    [Fact]
    public void Without_activations_they_are_those_of_the_product()
    {
        Matrix<Rational>[] layers = [Draw.Matrix<Rational>(2, 3, 1), Draw.Matrix<Rational>(3, 2, 2), Draw.Matrix<Rational>(2, 3, 3)];
        Matrix<Rational> inputs = Draw.Matrix<Rational>(3, 4, 4);
        Matrix<Rational> slopes = Draw.Matrix<Rational>(2, 4, 5);
        Matrix<Rational>[] gradients = FeedForward.Gradients(layers, inputs, (_, _, _, sum) => (sum, Rational.One), _ => slopes);
        Matrix<Rational>[] expected = DeepLinear.LayerGradients(layers, slopes.TimesTranspose(inputs));
        Assert.Equal(expected.SelectMany(matrix => matrix.Elements), gradients.SelectMany(matrix => matrix.Elements));
    }

    [Fact]
    public void Activations_are_told_where_they_are()
    {
        HashSet<(int Layer, int Unit, int Point)> seen = [];
        FeedForward.Gradients([Draw.Matrix<Rational>(2, 3, 1), Draw.Matrix<Rational>(1, 2, 2)], Draw.Matrix<Rational>(3, 2, 3), (layer, unit, point, sum) =>
        {
            seen.Add((layer, unit, point));
            return (sum, Rational.One);
        }, outputs => outputs);
        Assert.True(seen.SetEquals([(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]));
    }

    private static (Rational Value, Rational Slope) Square(int layer, int unit, int point, Rational sum) => (sum * sum, sum + sum);

    private static Matrix<Dual<Rational>> Lift(Matrix<Rational> matrix) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(Dual<Rational>.Constant)]);

    // An independent forward pass; its derivative is the dual numbers'.
    private static Dual<Rational> HalfSquaredError(Matrix<Dual<Rational>>[] layers, Matrix<Dual<Rational>> inputs, Matrix<Dual<Rational>> targets)
    {
        Matrix<Dual<Rational>> current = inputs;
        for (int layer = 0; layer < layers.Length; layer++)
        {
            current = layers[layer].Times(current);
            if (layer + 1 < layers.Length)
            {
                current = new(current.Rows, current.Columns, [.. current.Elements.Select(sum => sum * sum)]);
            }
        }

        return Dual<Rational>.FromDyadic(0.5) * current.Minus(targets).SquaredNorm();
    }
}
