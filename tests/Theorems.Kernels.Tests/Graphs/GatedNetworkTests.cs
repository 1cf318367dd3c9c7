using Theorems.Kernels.Graphs;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

public class GatedNetworkTests
{
    private static readonly Graph s_path = GraphFamilies.Path(3);

    [Fact]
    public void Open_gates_give_powers_of_the_step_times_products_of_weights()
    {
        GatedNetwork<Rational> network = new(RandomWalk.Step<Rational>(s_path), [Diagonal(2, 3), Diagonal(5, 7)]);
        Matrix<Rational> jacobian = network.Jacobian([.. Enumerable.Repeat(Rational.One, network.GateCount)]);
        Matrix<Rational> walk = RandomWalk.Step<Rational>(s_path).Times(RandomWalk.Step<Rational>(s_path));
        Assert.Equal(new Rational(5, 12) * new Rational(10, 1), jacobian[0, 0]);
        Assert.Equal(walk[0, 2] * new Rational(21, 1), jacobian[1, 5]);
        Assert.Equal(Rational.Zero, jacobian[0, 1]);
    }

    // The expectation over all patterns is the value at the means: each product holds a gate at most once.
    [Fact]
    public void Expectation_is_the_Jacobian_at_the_mean_gates()
    {
        GatedNetwork<Rational> network = new(RandomWalk.Step<Rational>(s_path), [Mixed(), Mixed()]);
        Rational[] means = [.. Enumerable.Range(2, network.GateCount).Select(index => new Rational(1, index))];
        Assert.Equal(network.Jacobian(means).Elements, network.Expectation(means, jacobian => jacobian).Elements);
    }

    [Fact]
    public void Absolute_values_change_nothing_without_gates_but_do_with_them()
    {
        GatedNetwork<Rational> network = new(RandomWalk.Step<Rational>(s_path), [Mixed(), Mixed()]);
        Rational[] open = [.. Enumerable.Repeat(Rational.One, network.GateCount)];
        Rational[] half = [.. Enumerable.Repeat(new Rational(1, 2), network.GateCount)];
        Matrix<Rational> walk = RandomWalk.Step<Rational>(s_path).Times(RandomWalk.Step<Rational>(s_path));
        Assert.Equal(walk.Elements, Normalised(network.Influence(Absolute(network.Jacobian(open)))));
        Assert.NotEqual(walk.Elements, Normalised(network.Influence(network.Expectation(half, Absolute))));
    }

    // A gate that is shut in some lanes alone must not leave them a negative zero, for a scalar has none there.
    [Fact]
    public void Lanes_with_different_gates_have_the_bits_of_scalars()
    {
        double[] open = [0, 1, 0.5, 0, 1, 0, 0.25, 1];
        Matrix<Lanes> lanes = new GatedNetwork<Lanes>(RandomWalk.Step<Lanes>(s_path), [Weights<Lanes>()])
            .Jacobian([.. Enumerable.Repeat(Lanes.FromDyadic((ReadOnlySpan<double>)open), 6)]);
        for (int lane = 0; lane < open.Length; lane++)
        {
            Matrix<Float64> scalar = new GatedNetwork<Float64>(RandomWalk.Step<Float64>(s_path), [Weights<Float64>()])
                .Jacobian([.. Enumerable.Repeat(Float64.FromDyadic(open[lane]), 6)]);
            Assert.Equal(
                scalar.Elements.Select(element => BitConverter.DoubleToInt64Bits(element.Value)),
                lanes.Elements.Select(element => BitConverter.DoubleToInt64Bits(element.ToDouble(lane))));
        }
    }

    private static Matrix<T> Weights<T>()
        where T : struct, IField<T> => new(2, 2, [T.FromDyadic(-1), T.FromDyadic(-2), T.FromDyadic(3), T.FromDyadic(-0.75)]);

    private static Matrix<Rational> Diagonal(int first, int second) => new(2, 2, [new(first, 1), Rational.Zero, Rational.Zero, new(second, 1)]);

    private static Matrix<Rational> Mixed() => new(2, 2, [new(1, 1), new(-2, 1), new(3, 1), new(1, 1)]);

    private static Matrix<Rational> Absolute(Matrix<Rational> matrix) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(value => value < Rational.Zero ? -value : value)]);

    private static Rational[] Normalised(Matrix<Rational> influence) => [.. Enumerable.Range(0, influence.Rows).SelectMany(row =>
    {
        Rational sum = influence.Row(row).ToArray().Aggregate(Rational.Zero, (all, value) => all + value);
        return influence.Row(row).ToArray().Select(value => value / sum);
    })];
}
