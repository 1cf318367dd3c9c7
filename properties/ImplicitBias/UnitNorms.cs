namespace Theorems.Properties.ImplicitBias;

/// <summary>(iii): the path norm of a network without biases, and the largest norm of what enters a unit; p is 1 or 2.</summary>
internal sealed class UnitNorms<T>(int p)
    where T : struct, IReal<T>
{
    /// <summary>phi_p.</summary>
    public T PathNorm(Matrix<T>[] layers) =>
        Root(LayeredNetwork.PathSum<T>([.. layers.Select(layer => new Matrix<T>(layer.Rows, layer.Columns, [.. layer.Elements.Select(Power)]))]));

    /// <summary>The largest norm of what enters a hidden unit, or of the last layer as a whole, to the power of the depth.</summary>
    public T Largest(Matrix<T>[] layers)
    {
        T largest = Norm(layers[^1].Elements);
        foreach (Matrix<T> layer in layers[..^1])
        {
            for (int unit = 0; unit < layer.Rows; unit++)
            {
                largest = T.Max(largest, Norm(layer.Row(unit).ToArray()));
            }
        }

        T power = T.One;
        foreach (Matrix<T> _ in layers)
        {
            power *= largest;
        }

        return power;
    }

    /// <summary>The network rescaled until the same norm enters every unit, which makes it the depth-th root of phi_p.</summary>
    public Matrix<T>[] Normalise(Matrix<T>[] layers)
    {
        T common = T.Exp(T.Log(PathNorm(layers)) / T.FromDyadic(layers.Length));
        for (int layer = 0; layer < layers.Length - 1; layer++)
        {
            for (int unit = 0; unit < layers[layer].Rows; unit++)
            {
                T factor = common / Norm(layers[layer].Row(unit).ToArray());
                layers = LayeredNetwork.Rescale(layers, layer, unit, factor, T.One / factor);
            }
        }

        return layers;
    }

    private T Power(T value) => p == 1 ? T.Abs(value) : value * value;

    private T Root(T value) => p == 1 ? value : T.Sqrt(value);

    private T Norm(T[] entries) => Root(entries.Aggregate(T.Zero, (sum, entry) => sum + Power(entry)));
}
