namespace Theorems.Properties.ImplicitBias;

/// <summary>A network before and after one of its units is rescaled.</summary>
internal static class PathNetworkComparison
{
    /// <summary>(i), (ii), (iv) and (v): differences that are zero.</summary>
    public static IEnumerable<(string Part, T[] Differences)> Identities<T>(PathNetworkRecipe recipe, PathNetworkInstance<T> network, IActivation<T> units, T eta)
        where T : struct, IField<T>
    {
        T[] before = LayeredNetwork.Outputs(network.Layers, network.Input, units);
        T[] after = LayeredNetwork.Outputs(network.Rescaled, network.Input, units);
        yield return ("(i)", [.. before.Zip(after, (left, right) => left - right)]);

        Matrix<T>[] squares = LayeredNetwork.Squared(network.Layers);
        T norm = recipe.EuclideanNorm ? SquaredLength(network.Layers) : LayeredNetwork.PathSum(squares);
        T rescaled = recipe.EuclideanNorm ? SquaredLength(network.Rescaled) : LayeredNetwork.PathSum(LayeredNetwork.Squared(network.Rescaled));
        yield return ("(ii)", [norm - rescaled]);
        yield return ("(ii) path by path", [LayeredNetwork.PathSum(squares) - LayeredNetwork.PathSumByEnumeration(squares)]);

        // Both ways around: the step of the rescaled network, and the rescaled network of the step.
        Matrix<T>[] left = network.Rescale(Step(network.Layers));
        Matrix<T>[] right = Step(network.Rescaled);
        yield return ("(iv)", [.. left.SelectMany((layer, index) => layer.Minus(right[index]).Elements)]);

        T square = network.Factor * network.Factor;
        T entering = MatrixAlgebra.Dot<T>(network.Layers[network.Layer].Row(network.Unit), network.Layers[network.Layer].Row(network.Unit));
        T leaving = T.Zero;
        Matrix<T> next = network.Layers[network.Layer + 1];
        for (int row = 0; row < next.Rows; row++)
        {
            leaving += next[row, network.Unit] * next[row, network.Unit];
        }

        yield return ("(v)", [SquaredLength(network.Rescaled) - SquaredLength(network.Layers) - ((square - T.One) * entering) - (((T.One / square) - T.One) * leaving)]);

        Matrix<T>[] Step(Matrix<T>[] layers)
        {
            Matrix<T>[] gradients = LayeredNetwork.Gradient(layers, network.Input, network.Target, units);
            return recipe.PlainStep
                ? [.. layers.Select((layer, index) => layer.Minus(gradients[index].Scale(eta)))]
                : LayeredNetwork.PathStep(layers, gradients, eta);
        }
    }

    private static T SquaredLength<T>(Matrix<T>[] layers)
        where T : struct, IField<T> => layers.Aggregate(T.Zero, (sum, layer) => sum + layer.SquaredNorm());
}
