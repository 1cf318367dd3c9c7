using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class HessiansTests
{
    [Fact]
    public void Hessian_of_a_quadratic_form_is_its_matrix()
    {
        Matrix<Rational> form = Draw.Matrix<Rational>(4, 4, 1);
        form = form.Plus(form.Transpose());
        Matrix<Rational>[] layers = [Draw.Matrix<Rational>(1, 3, 2), Draw.Matrix<Rational>(1, 1, 3)];
        Matrix<Rational> hessian = Hessians.Of(layers, moved =>
        {
            Dual<Rational>[] point = [.. moved.SelectMany(matrix => matrix.Elements)];
            Dual<Rational>[] slopes = [.. Enumerable.Range(0, 4).Select(row =>
                Enumerable.Range(0, 4).Aggregate(
                    Dual<Rational>.Zero,
                    (sum, column) => sum + (Dual<Rational>.Constant(form[row, column]) * point[column])))];
            return [new(1, 3, slopes[..3]), new(1, 1, slopes[3..])];
        });
        Assert.Equal(form.Elements, hessian.Elements);
    }

    [Fact]
    public void Second_differences_of_a_network_agree()
    {
        // Along one direction f is a polynomial of degree four: its second derivative at zero is a five-point difference, exactly.
        Matrix<Rational>[] layers = [Draw.Matrix<Rational>(2, 2, 1), Draw.Matrix<Rational>(2, 2, 2)];
        Matrix<Rational>[] direction = [Draw.Matrix<Rational>(2, 2, 3), Draw.Matrix<Rational>(2, 2, 4)];
        Rational At(int step) =>
            FromInteger(1, 2)
                * DeepLinear.Product([.. layers.Zip(direction, (layer, along) => layer.Plus(along.Scale(FromInteger(step, 1))))]).SquaredNorm();
        Rational expected = ((FromInteger(16, 1) * (At(1) + At(-1))) - At(2) - At(-2) - (FromInteger(30, 1) * At(0))) / FromInteger(12, 1);
        Matrix<Rational> hessian = Hessians.Of(layers, moved => DeepLinear.LayerGradients(moved, DeepLinear.Product(moved)));
        Rational[] flat = [.. direction.SelectMany(matrix => matrix.Elements)];
        Assert.Equal(expected, MatrixAlgebra.Dot<Rational>(flat, hessian.Times<Rational>(flat)));
    }

    private static Rational FromInteger(int numerator, int denominator) => Rational.FromDyadic(numerator) / Rational.FromDyadic(denominator);
}
