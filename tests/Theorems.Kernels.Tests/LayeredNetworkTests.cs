using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class LayeredNetworkTests
{
    private static readonly int[] Widths = [3, 4, 3, 2];

    [Fact]
    public void Path_sums_by_products_and_by_enumeration_are_equal()
    {
        for (uint seed = 0; seed < 50; seed++)
        {
            Assert.Equal(LayeredNetwork.PathSumByEnumeration(Network<Rational>(seed)), LayeredNetwork.PathSum(Network<Rational>(seed)));
            Assert.Equal(LayeredNetwork.PathSumByEnumeration(Network<PrimeField>(seed)), LayeredNetwork.PathSum(Network<PrimeField>(seed)));
        }
    }

    [Fact]
    public void Weights_of_one_count_the_paths()
    {
        Matrix<Rational>[] ones = [.. Network<Rational>(0).Select(layer =>
            new Matrix<Rational>(layer.Rows, layer.Columns, [.. layer.Elements.Select(_ => Rational.One)]))];
        // 3 x 4 x 3 x 2 from inputs, 4 x 3 x 2, 3 x 2 and 2 from biases.
        Assert.Equal(Rational.FromDyadic(72 + 24 + 6 + 2), LayeredNetwork.PathSum(ones));
    }

    [Fact]
    public void Paths_through_a_weight_are_the_derivative_of_the_path_sum()
    {
        Matrix<Dual<Rational>>[] network = Network<Dual<Rational>>(5);
        Matrix<Rational>[] through = LayeredNetwork.PathsThrough(Network<Rational>(5));
        ForEachWeight(network, (layer, index) =>
            Assert.Equal(LayeredNetwork.PathSum(network).Derivative, through[layer].Elements[index]));
    }

    [Fact]
    public void The_gradient_is_the_derivative_of_the_loss()
    {
        Matrix<Dual<Rational>>[] network = Network<Dual<Rational>>(6);
        Dual<Rational>[] input = Draw.Array<Dual<Rational>>(3, 70);
        Dual<Rational>[] target = Draw.Array<Dual<Rational>>(2, 80);
        Matrix<Rational>[] gradient = LayeredNetwork.Gradient(
            Network<Rational>(6),
            Draw.Array<Rational>(3, 70),
            Draw.Array<Rational>(2, 80),
            default(Square<Rational>));
        ForEachWeight(network, (layer, index) =>
        {
            Dual<Rational>[] outputs = LayeredNetwork.Outputs(network, input, default(Square<Dual<Rational>>));
            Rational derivative = Rational.Zero;
            for (int output = 0; output < 2; output++)
            {
                derivative += (outputs[output].Value - target[output].Value) * outputs[output].Derivative;
            }

            Assert.Equal(derivative, gradient[layer].Elements[index]);
        });
    }

    [Fact]
    public void A_path_step_divides_each_gradient_by_the_squares_of_the_other_weights()
    {
        // One weight a layer and no bias: kappa of the first is the square of the second.
        Rational two = Rational.FromDyadic(2);
        Rational three = Rational.FromDyadic(3);
        Matrix<Rational>[] network = [new(1, 2, [two, Rational.One]), new(1, 2, [three, Rational.One])];
        Matrix<Rational>[] gradient = [new(1, 2, [Rational.One, Rational.One]), new(1, 2, [Rational.One, Rational.One])];
        Matrix<Rational>[] next = LayeredNetwork.PathStep(network, gradient, Rational.One);
        Assert.Equal([two - new Rational(1, 9), Rational.One - new Rational(1, 9)], next[0].Elements);
        Assert.Equal([three - new Rational(1, 5), Rational.Zero], next[1].Elements);
    }

    // Makes every weight in turn the variable that dual numbers differentiate by.
    private static void ForEachWeight(Matrix<Dual<Rational>>[] network, Action<int, int> act)
    {
        for (int layer = 0; layer < network.Length; layer++)
        {
            for (int index = 0; index < network[layer].Elements.Length; index++)
            {
                Dual<Rational> weight = network[layer].Elements[index];
                network[layer].Elements[index] = weight with { Derivative = Rational.One };
                act(layer, index);
                network[layer].Elements[index] = weight;
            }
        }
    }

    private static Matrix<T>[] Network<T>(uint seed)
        where T : struct, IField<T> =>
        [.. Enumerable.Range(0, Widths.Length - 1).Select(layer => Draw.Matrix<T>(Widths[layer + 1], Widths[layer] + 1, (10 * seed) + (uint)layer))];

    private readonly record struct Square<T> : IActivation<T>
        where T : struct, IField<T>
    {
        public (T Value, T Slope) At(T z, int layer, int unit) => (z * z, z + z);
    }
}
