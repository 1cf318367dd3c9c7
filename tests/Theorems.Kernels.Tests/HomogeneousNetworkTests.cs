using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class HomogeneousNetworkTests
{
    [Fact]
    public void One_quadratic_unit_is_the_formula_exactly()
    {
        HomogeneousNetwork<Rational, QuadraticUnit<Rational>> network = new(new(1, 2, [new(1, 2), new(3, 1)]), 1, default, outputBias: true);
        // w = (2, -1), v = 5, b = 1/3: 5 (1 - 3)^2 + 1/3.
        Assert.Equal(new Rational(61, 3), Assert.Single(network.Outputs([new(2, 1), new(-1, 1), new(5, 1), new(1, 3)])));
        Assert.Equal((4, 3), (network.Length, network.Degree));
    }

    [Fact]
    public void Gradients_are_exact_by_dual_numbers_over_the_rationals()
    {
        Check<LinearUnit<Rational>, LinearUnit<Dual<Rational>>>();
        Check<QuadraticUnit<Rational>, QuadraticUnit<Dual<Rational>>>();
    }

    [Fact]
    public void Rectified_units_are_gated_by_their_own_signs()
    {
        Matrix<Float64> inputs = Draw.Matrix<Float64>(4, 3, 1);
        Float64[] parameters = Draw.Array<Float64>(5 * 4, 2);
        Matrix<Float64> gates = new(5, 4);
        for (int unit = 0; unit < 5; unit++)
        {
            for (int input = 0; input < 4; input++)
            {
                double sum = Enumerable.Range(0, 3).Sum(column => parameters[(unit * 3) + column].Value * inputs[input, column].Value);
                gates[unit, input] = sum > 0 ? Float64.One : Float64.Zero;
            }
        }

        HomogeneousNetwork<Float64, RectifiedUnit<Float64>> rectified = new(inputs, 5, default);
        HomogeneousNetwork<Float64, GatedUnit<Float64>> gated = new(inputs, 5, new(gates));
        Float64[] coefficients = Draw.Array<Float64>(4, 3);
        Assert.Equal(Draw.Doubles(gated.Outputs(parameters)), Draw.Doubles(rectified.Outputs(parameters)));
        Assert.Equal(Draw.Doubles(gated.Gradient(parameters, coefficients)), Draw.Doubles(rectified.Gradient(parameters, coefficients)));
        Assert.Contains(gates.Elements, gate => gate.Value == 0);
        Assert.Contains(gates.Elements, gate => gate.Value == 1);
    }

    [Fact]
    public void Hyperbolic_units_agree_with_the_platform()
    {
        (Float64 value, Float64 slope) = default(HyperbolicUnit<Float64>).Of(new(0.75), 0, 0);
        Assert.Equal(Math.Tanh(0.75), value.Value, 8 * Float64.UnitRoundoff);
        Assert.Equal(1 - (Math.Tanh(0.75) * Math.Tanh(0.75)), slope.Value, 16 * Float64.UnitRoundoff);
    }

    private static void Check<TUnit, TDual>()
        where TUnit : struct, IUnit<Rational>
        where TDual : struct, IUnit<Dual<Rational>>
    {
        Matrix<Rational> inputs = Draw.Matrix<Rational>(3, 2, 4);
        HomogeneousNetwork<Rational, TUnit> network = new(inputs, 3, default, outputBias: true);
        HomogeneousNetwork<Dual<Rational>, TDual> dual = new(new(3, 2, [.. inputs.Elements.Select(Dual<Rational>.Constant)]), 3, default, outputBias: true);
        Rational[] parameters = Draw.Array<Rational>(network.Length, 5);
        Rational[] coefficients = Draw.Array<Rational>(3, 6);
        Rational[] gradient = network.Gradient(parameters, coefficients);
        for (int index = 0; index < parameters.Length; index++)
        {
            Dual<Rational>[] moving = [.. parameters.Select((parameter, at) => new Dual<Rational>(parameter, at == index ? Rational.One : Rational.Zero))];
            Rational derivative = dual.Outputs(moving).Zip(coefficients).Aggregate(Rational.Zero, (sum, pair) => sum + (pair.Second * pair.First.Derivative));
            Assert.Equal(derivative, gradient[index]);
        }
    }
}
