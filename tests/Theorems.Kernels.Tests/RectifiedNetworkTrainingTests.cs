using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class RectifiedNetworkTrainingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Gradients_are_the_derivatives_of_the_risk(int depth)
    {
        Matrix<Float64>[] layers = Layers<Float64>(depth);
        Matrix<Float64> points = Draw.Matrix<Float64>(5, 3, 77);
        RectifiedNetworkTraining<Float64> training = new(layers, points, Labels<Float64>());
        Matrix<DualReal<Float64>> constants = new(5, 3, Lift(points));
        for (int layer = 0; layer < depth; layer++)
        {
            for (int index = 0; index < layers[layer].Elements.Length; index++)
            {
                Matrix<DualReal<Float64>>[] moved = [.. layers.Select(matrix => new Matrix<DualReal<Float64>>(matrix.Rows, matrix.Columns, Lift(matrix)))];
                moved[layer].Elements[index] = DualReal<Float64>.Variable(layers[layer].Elements[index]);
                DualReal<Float64> risk = Risk(moved, constants);
                Assert.Equal(risk.Value.Value, training.Risk.Value, 1e-14 * (1 + risk.Value.Value));
                Assert.Equal(risk.Derivative.Value, training.Gradients[layer].Elements[index].Value, 1e-13 * (1 + Math.Abs(risk.Derivative.Value)));
            }
        }
    }

    [Fact]
    public void Steps_follow_the_same_path_as_double_double()
    {
        RectifiedNetworkTraining<Float64> coarse = new(Layers<Float64>(3), Draw.Matrix<Float64>(5, 3, 77), Labels<Float64>());
        RectifiedNetworkTraining<DoubleDouble<Float64>> fine = new(
            Layers<DoubleDouble<Float64>>(3),
            Draw.Matrix<DoubleDouble<Float64>>(5, 3, 77),
            Labels<DoubleDouble<Float64>>());
        double start = coarse.Risk.Value;
        for (int step = 0; step < 20; step++)
        {
            coarse.Step(new(1 / 256.0));
            fine.Step(DoubleDouble<Float64>.FromDyadic(1 / 256.0));
        }

        Assert.True(coarse.Risk.Value < start);
        Assert.Equal(fine.Risk.ToDouble(0), coarse.Risk.Value, 1e-12 * start);
        Assert.Equal(fine.SquaredGradient.ToDouble(0), coarse.SquaredGradient.Value, 1e-11 * (1 + coarse.SquaredGradient.Value));
        double sum = coarse.Gradients.SelectMany(gradient => gradient.Elements).Sum(entry => entry.Value * entry.Value);
        Assert.Equal(sum, coarse.SquaredGradient.Value, 1e-14 * sum);
    }

    [Fact]
    public void Networks_that_do_not_fit_are_refused()
    {
        Matrix<Float64> points = Draw.Matrix<Float64>(5, 3, 77);
        Assert.Throws<ArgumentException>(() => new RectifiedNetworkTraining<Float64>([], points, Labels<Float64>()));
        Assert.Throws<ArgumentException>(() => new RectifiedNetworkTraining<Float64>([new(1, 2)], points, Labels<Float64>()));
        Assert.Throws<ArgumentException>(() => new RectifiedNetworkTraining<Float64>([new(2, 3), new(1, 3)], points, Labels<Float64>()));
        Assert.Throws<ArgumentException>(() => new RectifiedNetworkTraining<Float64>([new(1, 3)], points, [new(1)]));
    }

    private static Matrix<T>[] Layers<T>(int depth)
        where T : struct, IReal<T>
    {
        int[] widths = [3, 4, 3, 2];
        return [.. Enumerable.Range(0, depth).Select(layer =>
            Draw.Matrix<T>(layer == depth - 1 ? 1 : widths[layer + 1], widths[layer], (uint)layer + 1).Scale(T.FromDyadic(1 / 4.0)))];
    }

    private static T[] Labels<T>()
        where T : struct, IReal<T> => [T.One, -T.One, T.One, -T.One, -T.One];

    private static DualReal<Float64>[] Lift(Matrix<Float64> matrix) => [.. matrix.Elements.Select(DualReal<Float64>.Constant)];

    // An independent forward pass; its derivative is the dual numbers'.
    private static DualReal<Float64> Risk(Matrix<DualReal<Float64>>[] layers, Matrix<DualReal<Float64>> points)
    {
        DualReal<Float64>[] labels = Labels<DualReal<Float64>>();
        DualReal<Float64> sum = DualReal<Float64>.Zero;
        for (int point = 0; point < points.Rows; point++)
        {
            DualReal<Float64>[] current = [.. points.Row(point).ToArray().Select(entry => labels[point] * entry)];
            foreach (Matrix<DualReal<Float64>> layer in layers)
            {
                DualReal<Float64>[] next = layer.Times<DualReal<Float64>>(current);
                current = layer == layers[^1] ? next : [.. next.Select(value => value.Value.Value > 0 ? value : DualReal<Float64>.Zero)];
            }

            sum += DualReal<Float64>.Softplus(-(labels[point] * current[0]));
        }

        return sum / DualReal<Float64>.FromDyadic(points.Rows);
    }
}
