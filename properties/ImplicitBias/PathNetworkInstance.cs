namespace Theorems.Properties.ImplicitBias;

/// <summary>The network that a recipe and a trial give, before and after one of its units is rescaled.</summary>
internal sealed class PathNetworkInstance<T>
    where T : struct, IField<T>
{
    private readonly PathNetworkRecipe _recipe;

    public PathNetworkInstance(PathNetworkRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        int[] widths = [recipe.Inputs, recipe.First, recipe.Second, recipe.Outputs];
        Layers = [.. Enumerable.Range(0, 3).Select(layer => trial.NormalMatrix($"W{layer + 1}", widths[layer + 1], widths[layer] + 1))];
        Layer = recipe.Unit < recipe.First ? 0 : 1;
        Unit = recipe.Unit - (Layer * recipe.First);
        Factor = trial.Uniform("c", 0, recipe.NegativeFactor ? -5 : 2, recipe.NegativeFactor ? -2 : 5);
        Input = trial.NormalVector("x", recipe.Inputs);
        Target = trial.NormalVector("y", recipe.Outputs);
        Rescaled = Rescale(Layers);
    }

    public Matrix<T>[] Layers { get; }

    /// <summary>The layer, counted from zero, and the unit that is rescaled.</summary>
    public int Layer { get; }

    /// <inheritdoc cref="Layer"/>
    public int Unit { get; }

    /// <summary>c.</summary>
    public T Factor { get; }

    /// <summary>x.</summary>
    public T[] Input { get; }

    /// <summary>y.</summary>
    public T[] Target { get; }

    public Matrix<T>[] Rescaled { get; }

    /// <summary>The unit's weights times c, and those that leave it divided by c; or what the recipe has instead.</summary>
    public Matrix<T>[] Rescale(Matrix<T>[] layers)
    {
        Matrix<T>[] rescaled = LayeredNetwork.Rescale(layers, Layer, Unit, Factor, _recipe.Compensated ? T.One / Factor : T.One);
        int bias = layers[Layer].Columns - 1;
        rescaled[Layer][Unit, bias] = _recipe.BiasRescaled ? rescaled[Layer][Unit, bias] : layers[Layer][Unit, bias];
        return rescaled;
    }
}
