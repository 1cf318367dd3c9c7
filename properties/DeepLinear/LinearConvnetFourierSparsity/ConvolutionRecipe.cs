namespace Theorems.Properties.DeepLinear;

/// <summary>A linear network of two convolutional layers, trained on separable signed points with the exponential loss.</summary>
public sealed record ConvolutionRecipe
{
    /// <summary>The number D of inputs and of weights in each layer.</summary>
    public int Size { get; init; } = 5;

    /// <summary>The number of points.</summary>
    public int Points { get; init; } = 3;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 64;

    /// <summary>Both layers take the same step; otherwise the second one takes twice as long a step.</summary>
    public bool EqualSteps { get; init; } = true;

    /// <summary>Filters are as wide as the input; otherwise the last weight of the first layer is zero and stays so.</summary>
    public bool FullWidth { get; init; } = true;

    /// <summary>The norm is that of Fourier coefficients; otherwise of the coefficients themselves.</summary>
    public bool Frequencies { get; init; } = true;

    /// <summary>The weights of the dual bound add up to one; otherwise to an eighth.</summary>
    public bool Simplex { get; init; } = true;

    /// <summary>The loss is e^-m; otherwise 1/(1 + m), whose tail is not exponential.</summary>
    public bool ExponentialTail { get; init; } = true;

    /// <summary>The points are separable; otherwise the negative of the first one is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>Two convolutional layers are trained; otherwise the coefficients themselves, as one dense layer.</summary>
    public bool Convolutional { get; init; } = true;
}

/// <summary>The network in training. The step is normalised: descent along the gradient over the sum of -l', at a rate of 1/(2 (1 + |w_1|^2 + |w_2|^2)), so that margins grow linearly in time.</summary>
internal sealed class ConvolutionTraining<T>
    where T : struct, IReal<T>
{
    private readonly ConvolutionRecipe _recipe;
    private readonly T _rate = T.FromDyadic(0.5);

    public ConvolutionTraining(ConvolutionRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        Matrix<T> drawn = trial.NormalMatrix("z", recipe.Points, recipe.Size);
        Points = recipe.Separable ? drawn : new(recipe.Points + 1, recipe.Size, [.. drawn.Elements, .. drawn.Row(0).ToArray().Select(element => -element)]);
        First = [.. trial.NormalVector("w1", recipe.Size).Select(weight => T.FromDyadic(0.25) * weight)];
        Second = recipe.Convolutional
            ? [.. trial.NormalVector("w2", recipe.Size).Select(weight => T.FromDyadic(0.25) * weight)]
            : [T.One, .. Arena.Vector<T>(recipe.Size - 1)];
    }

    /// <summary>z_n = y_n x_n, n x D, fewer than D but for the one that makes them inseparable.</summary>
    public Matrix<T> Points { get; }

    public T[] First { get; private set; }

    public T[] Second { get; private set; }

    /// <summary>beta.</summary>
    public T[] Coefficients => CyclicConvolution.Convolve<T>(First, Second);

    /// <summary>q, proportional to -l'(margin).</summary>
    public T[] Weights(T[] margins)
    {
        T least = margins.Aggregate(T.Min);
        T sum = T.Zero;
        T[] weights = Arena.Vector<T>(margins.Length);
        for (int point = 0; point < weights.Length; point++)
        {
            weights[point] = _recipe.ExponentialTail ? T.Exp(least - margins[point]) : default(InverseLoss<T>).NegativeDerivative(margins[point]);
            sum += weights[point];
        }

        T reciprocal = T.One / sum;
        for (int point = 0; point < weights.Length; point++)
        {
            weights[point] *= reciprocal;
        }

        return weights;
    }

    public void Step()
    {
        T[] pull = Points.TransposeTimes<T>(Weights(Points.Times<T>(Coefficients)));
        (T[] first, T[] second) = (CyclicConvolution.LayerGradient<T>(Second, pull), CyclicConvolution.LayerGradient<T>(First, pull));
        if (!_recipe.Convolutional)
        {
            First = Moved(First, first, _rate);
            return;
        }

        T step = _rate / (T.One + MatrixAlgebra.Dot<T>(First, First) + MatrixAlgebra.Dot<T>(Second, Second));
        (First, Second) = (Moved(First, first, step), Moved(Second, second, step));
    }

    private static T[] Moved(T[] layer, T[] slopes, T step)
    {
        T[] moved = Arena.Vector<T>(layer.Length);
        for (int index = 0; index < moved.Length; index++)
        {
            moved[index] = T.MultiplyAdd(step, slopes[index], layer[index]);
        }

        return moved;
    }
}
