using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class MarginPotentialTests
{
    [Fact]
    public void The_pull_is_the_negative_gradient_of_the_potential_by_dual_numbers()
    {
        Matrix<Float64> z = Draw.Matrix<Float64>(5, 3, 1);
        Float64[] weights = [.. Draw.Array<Float64>(3, 2).Select(weight => weight * new Float64(0.25))];
        Float64[] pull = new MarginPotential<Float64>(z, weights).Pull;
        Matrix<DualReal<Float64>> lifted = new(5, 3, [.. z.Elements.Select(DualReal<Float64>.Constant)]);
        for (int column = 0; column < 3; column++)
        {
            DualReal<Float64>[] moving = [.. weights.Select((weight, index) => new DualReal<Float64>(weight, index == column ? Float64.One : Float64.Zero))];
            double derivative = new MarginPotential<DualReal<Float64>>(lifted, moving).Value.Derivative.Value;
            Assert.Equal(-derivative, pull[column].Value, 64 * Float64.UnitRoundoff * 4);
        }
    }

    [Fact]
    public void Value_and_shares_agree_with_the_formula_in_double_double()
    {
        MarginPotential<DoubleDouble<Float64>> precise = new(Draw.Matrix<DoubleDouble<Float64>>(6, 3, 3), Draw.Array<DoubleDouble<Float64>>(3, 4));
        MarginPotential<Float64> computed = new(Draw.Matrix<Float64>(6, 3, 3), Draw.Array<Float64>(3, 4));
        // |z.w| is at most 48 here: 60 roundings of such numbers.
        double budget = 60 * 48 * Float64.UnitRoundoff;
        Assert.Equal(precise.Value.ToDouble(), computed.Value.Value, budget);
        Assert.All(precise.Shares.Zip(computed.Shares), pair => Assert.Equal(pair.First.ToDouble(), pair.Second.Value, budget));
        Assert.Equal(1, computed.Shares.Sum(share => share.Value), 12 * Float64.UnitRoundoff);
    }

    [Fact]
    public void Nothing_overflows_at_margins_of_thousands()
    {
        MarginPotential<Float64> potential = new(new(2, 1, [new(1000), new(-1000)]), [new(5)]);
        Assert.Equal(5000, potential.Value.Value);
        Assert.Equal(-5000, potential.LeastMargin.Value);
        Assert.Equal(-1000, potential.Pull[0].Value);
    }

    [Fact]
    public void A_coordinate_step_moves_the_first_of_the_largest_pulls_only()
    {
        MarginPotential<Float64> potential = new(new(1, 4, [new(0.5), new(-1), new(1), new(0)]), new Float64[4]);
        potential.CoordinateStep(new(0.25));
        Assert.Equal([0, -0.25, 0, 0], Draw.Doubles(potential.Weights));
    }

    [Fact]
    public void A_boosting_step_minimises_the_potential_along_its_coordinate()
    {
        Matrix<Float64> z = new(3, 2, [new(1), new(-1), new(1), new(1), new(-1), new(1)]);
        MarginPotential<Float64> potential = new(z, [new(0.125), new(0.25)]);
        int column = Math.Abs(potential.Pull[0].Value) >= Math.Abs(potential.Pull[1].Value) ? 0 : 1;
        potential.BoostingStep();
        // At the minimum the derivative vanishes.
        Assert.Equal(0, potential.Pull[column].Value, 32 * Float64.UnitRoundoff);
    }

    // Three points whose shares are a third each pull by a third; artanh(1/3) = ln(2)/2. Two logarithms below 1/2 and the pull round by 8 u together at most.
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_boosting_step_is_an_inverse_hyperbolic_tangent_along_the_pull(double sign)
    {
        MarginPotential<Float64> potential = new(new(3, 2, [new(sign), new(0), new(sign), new(0), new(-sign), new(0)]), new Float64[2]);
        potential.BoostingStep();
        Assert.Equal(sign * 0.5 * Math.Log(2), potential.Weights[0].Value, 8 * Float64.UnitRoundoff);
        Assert.Equal(0, potential.Weights[1].Value);
    }

    [Fact]
    public void Lanes_take_the_same_steps_as_scalars()
    {
        Matrix<Lanes> z = Draw.Matrix<Lanes>(4, 3, 5);
        MarginPotential<Lanes> lanes = new(z, new Lanes[3]);
        MarginPotential<Float64>[] scalars = [.. Enumerable.Range(0, Lanes.Count)
            .Select(lane => new MarginPotential<Float64>(Draw.Lane(z, lane), new Float64[3]))];
        for (int step = 0; step < 20; step++)
        {
            lanes.CoordinateStep(Lanes.FromDyadic(0.0625));
            lanes.GradientStep(Lanes.FromDyadic(0.0625));
            foreach (MarginPotential<Float64> scalar in scalars)
            {
                scalar.CoordinateStep(new(0.0625));
                scalar.GradientStep(new(0.0625));
            }
        }

        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Draw.SameBits(scalars[lane].Weights, lanes.Weights, lane);
        }
    }
}
