namespace Theorems.Properties.DeepLinear;

/// <summary>The instance that a recipe and a trial give: layers, points, and a margin that some unit vector attains.</summary>
internal sealed class DeepLinearInstance<T>
    where T : struct, IReal<T>
{
    public DeepLinearInstance(DeepLinearRecipe recipe, Trial<T> trial)
    {
        (Points, Margin) = recipe.StartBelowZero ? SignedPointDraws.Draw(recipe, trial) : (new(1, recipe.Inputs), T.One);
        Layers = [.. Enumerable.Range(0, recipe.Depth).Select(layer => Layer(recipe, trial, layer))];
        if (recipe.StartBelowZero)
        {
            PointTowardsTheMean();
        }
        else
        {
            Points[0, 0] = T.One;
        }

        for (int point = 0; point < Points.Rows; point++)
        {
            LargestNorm = T.Max(LargestNorm, MatrixAlgebra.Norm<T>(Points.Row(point)));
        }
    }

    /// <summary>z_n = y_n x_n, n x d.</summary>
    public Matrix<T> Points { get; }

    /// <summary>W_1 .. W_L.</summary>
    public Matrix<T>[] Layers { get; }

    /// <summary>A lower bound on the largest margin gamma: the margin of a direction that was chosen before the points.</summary>
    public T Margin { get; }

    /// <summary>max |z_n|.</summary>
    public T LargestNorm { get; }

    // A network of normal entries whose product points to the mean of the points, or the balanced rank-one network with product -e_1.
    private static Matrix<T> Layer(DeepLinearRecipe recipe, Trial<T> trial, int layer)
    {
        int rows = layer == recipe.Depth - 1 ? 1 : recipe.Width;
        Matrix<T> weights = new(rows, layer == 0 ? recipe.Inputs : recipe.Width);
        if (!recipe.StartBelowZero)
        {
            weights[0, 0] = layer == 0 ? -T.One : T.One;
            return weights;
        }

        T scale = T.FromDyadic(recipe.Scale);
        for (int index = 0; index < weights.Elements.Length; index++)
        {
            weights.Elements[index] = scale * trial.Normal($"W{layer + 1}", index);
        }

        return weights;
    }

    // If the product points away from the mean of the points, the output layer is negated.
    private void PointTowardsTheMean()
    {
        T sum = T.Zero;
        foreach (T margin in Points.Times<T>(Kernels.DeepLinear.Product(Layers).Row(0)))
        {
            sum += margin;
        }

        T[] output = Layers[^1].Elements;
        for (int index = 0; index < output.Length; index++)
        {
            output[index] = T.Select(sum, -output[index], output[index]);
        }
    }
}
