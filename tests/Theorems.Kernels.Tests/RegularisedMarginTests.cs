using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class RegularisedMarginTests
{
    [Theory]
    [InlineData(-4, 2)]
    [InlineData(-40, 2)]
    [InlineData(-200, 2)]
    [InlineData(-40, 3)]
    public void On_one_point_it_agrees_with_bisection(int exponent, int power)
    {
        double lambda = Math.ScaleB(1, exponent);
        Float64[] weights = [Float64.One];
        RegularisedMargin.Minimise<Float64, CurvedLogisticLoss<Float64>>(new(1, 1, [Float64.One]), default, new(lambda), power, weights, 1024);

        // r lambda w^(r-1) = 1/(1 + e^w) has one root.
        (double low, double high) = (0, 400);
        while (high - low > 1e-13 * high)
        {
            double middle = (low + high) / 2;
            (low, high) = power * lambda * Math.Pow(middle, power - 1) * (1 + Math.Exp(middle)) < 1 ? (middle, high) : (low, middle);
        }

        // It stops at a gradient of 2^-36 of the ridge's; the curvature of the objective is above the ridge's.
        Assert.Equal(low, weights[0].Value, low * (Math.ScaleB(1, -35) + 1e-12));
    }

    [Fact]
    public void The_squared_loss_is_ridge_regression()
    {
        Matrix<Float64> z = Draw.Matrix<Float64>(6, 3, 7);
        Float64[] weights = [Float64.One, Float64.One, Float64.One];
        RegularisedMargin.Minimise<Float64, SquaredMarginLoss<Float64>>(z, default, new(0.5), 2, weights, 64);
        var matrix = Draw.MathNet(z);
        var expected = (matrix.TransposeThisAndMultiply(matrix) + MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseIdentity(3))
            .Solve(matrix.TransposeThisAndMultiply(MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(6, 1)));
        Assert.All(expected.Zip(weights), pair => Assert.Equal(pair.First, pair.Second.Value, Math.ScaleB(1, -34)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void The_gradient_bounds_the_distance_from_the_minimiser(int power)
    {
        for (uint seed = 0; seed < 20; seed++)
        {
            Matrix<Float64> z = Draw.Matrix<Float64>(4, 3, seed);
            Float64 lambda = new(1 / 8.0);
            Float64[] best = [Float64.One, Float64.One, Float64.One];
            Assert.True(RegularisedMargin.Minimise<Float64, CurvedLogisticLoss<Float64>>(z, default, lambda, power, best, 512) < 512);
            Float64[] other = Draw.Array<Float64>(3, seed + 100);
            Float64[] gradient = RegularisedMargin.Gradient<Float64, LogisticLoss<Float64>>(z, default, lambda, power, other);
            Float64[] difference = [.. other.Zip(best, (left, right) => left - right)];
            Float64 bound = RegularisedMargin.DistanceBound(MatrixAlgebra.Norm<Float64>(gradient), lambda, power);
            Assert.InRange(MatrixAlgebra.Norm<Float64>(difference).Value, 0, bound.Value * (1 + Math.ScaleB(1, -30)));
        }
    }

    // (1.5/(2/4)) and sqrt(2 1.5/(3/4)). Both are attained: without a loss, and for r = 3 from the minimiser's opposite.
    [Theory]
    [InlineData(2, 3.0)]
    [InlineData(3, 2.0)]
    public void The_bound_on_the_distance_is_the_sharp_one(int power, double expected) =>
        Assert.Equal(expected, RegularisedMargin.DistanceBound<Float64>(new(1.5), new(0.25), power).Value);

    [Theory]
    [InlineData(-10)]
    [InlineData(-40)]
    [InlineData(-200)]
    public void Intervals_prove_how_near_the_minimiser_is(int exponent)
    {
        Matrix<Float64> z = new(3, 2, [new(1), new(0.5), new(0.75), new(-1), new(2), new(0.25)]);
        Float64 lambda = new(Math.ScaleB(1, exponent));
        Float64[] first = [new(-1 / (4.0 * exponent)), Float64.One];
        Float64[] second = [new(0.5), new(-0.5)];
        Assert.All((Float64[][])[first, second], start => RegularisedMargin.Minimise<Float64, CurvedLogisticLoss<Float64>>(z, default, lambda, 2, start, 2048));
        double Reach(Float64[] weights)
        {
            Matrix<Interval> enclosed = new(3, 2, [.. z.Elements.Select(element => Interval.FromDyadic(element.Value))]);
            Interval[] gradient = RegularisedMargin.Gradient<Interval, LogisticLoss<Interval>>(
                enclosed, default, Interval.FromDyadic(lambda.Value), 2, [.. weights.Select(weight => Interval.FromDyadic(weight.Value))]);
            return RegularisedMargin.DistanceBound(MatrixAlgebra.Norm<Interval>(gradient), Interval.FromDyadic(lambda.Value), 2).Upper;
        }

        // Both balls hold the one minimiser, so they meet; and they are small beside it.
        double length = MatrixAlgebra.Norm<Float64>(first).Value;
        double distance = MatrixAlgebra.Norm<Float64>([.. first.Zip(second, (left, right) => left - right)]).Value;
        Assert.InRange(Reach(first), 0, Math.ScaleB(length, -30));
        Assert.InRange(distance, 0, (Reach(first) + Reach(second)) * (1 + Math.ScaleB(1, -50)));
    }

    [Fact]
    public void The_gradient_is_the_derivative_of_the_objective_by_dual_numbers()
    {
        Matrix<Float64> z = Draw.Matrix<Float64>(4, 2, 9);
        Float64[] weights = [new(0.5), new(-0.75)];
        Float64[] gradient = RegularisedMargin.Gradient<Float64, InverseLoss<Float64>>(z, default, new(0.25), 3, weights);
        for (int column = 0; column < 2; column++)
        {
            DualReal<Float64>[] moving = [.. weights.Select((weight, index) => new DualReal<Float64>(weight, index == column ? Float64.One : Float64.Zero))];
            DualReal<Float64> square = (moving[0] * moving[0]) + (moving[1] * moving[1]);
            DualReal<Float64> sum = DualReal<Float64>.FromDyadic(0.25) * square * DualReal<Float64>.Sqrt(square);
            for (int row = 0; row < 4; row++)
            {
                sum += default(InverseLoss<DualReal<Float64>>).Value(
                    (DualReal<Float64>.Constant(z[row, 0]) * moving[0])
                    + (DualReal<Float64>.Constant(z[row, 1]) * moving[1]));
            }

            Assert.Equal(sum.Derivative.Value, gradient[column].Value, 256 * Float64.UnitRoundoff * (1 + Math.Abs(sum.Derivative.Value)));
        }
    }
}
