namespace Theorems.Properties.DeepLinear;

/// <summary>A training run of the claim, or of its relative with rectified layers.</summary>
internal interface ITraining<T>
    where T : struct, IReal<T>
{
    /// <summary>The mean logistic loss R.</summary>
    T Risk { get; }

    /// <summary>|grad R|^2 over all layers.</summary>
    T SquaredGradient { get; }

    /// <summary>|g|, the norm of the gradient with respect to the product; zero where there is no product.</summary>
    T ProductGradient { get; }

    /// <summary>|W_L ... W_2|^2; zero where there is no such product.</summary>
    T SquaredUpperProduct { get; }

    /// <summary>|W_L ... W_1|^2; zero where there is no such product.</summary>
    T SquaredLargestProduct { get; }

    /// <summary>One step of gradient descent on all layers.</summary>
    void Step(T stepSize);
}

/// <summary>The linear network.</summary>
internal sealed class LinearTraining<T>(DeepLinearInstance<T> instance) : ITraining<T>
    where T : struct, IReal<T>
{
    private readonly RowNetworkTraining<T> _training = new(instance.Layers, instance.Points);

    public T Risk => _training.Risk;

    public T SquaredGradient => _training.SquaredGradient;

    public T ProductGradient => T.Sqrt(_training.SquaredProductGradient);

    public T SquaredUpperProduct => MatrixAlgebra.Dot(_training.UpperProduct, _training.UpperProduct);

    public T SquaredLargestProduct => MatrixAlgebra.Dot(_training.Product, _training.Product);

    public void Step(T stepSize) => _training.Step(stepSize);
}

/// <summary>The network with rectified hidden layers: what alignment looks like when the assumption of linearity is dropped.</summary>
/// <remarks>Labels are 1 and -1 in turn: without linearity the sign of a point can no longer be moved into its label.</remarks>
internal sealed class RectifiedTraining<T>(DeepLinearInstance<T> instance) : ITraining<T>
    where T : struct, IReal<T>
{
    private readonly RectifiedNetworkTraining<T> _training = new(
        instance.Layers, instance.Points, [.. Enumerable.Range(0, instance.Points.Rows).Select(point => point % 2 == 0 ? T.One : -T.One)]);

    public T Risk => _training.Risk;

    public T SquaredGradient => _training.SquaredGradient;

    public T ProductGradient => T.Zero;

    public T SquaredUpperProduct => T.Zero;

    public T SquaredLargestProduct => T.Zero;

    public void Step(T stepSize) => _training.Step(stepSize);
}
