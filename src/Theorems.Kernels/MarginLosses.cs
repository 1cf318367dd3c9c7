using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>A decreasing loss of the margin m = y w.x, as the classification kernels need it.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface IMarginLoss<T>
    where T : struct
{
    /// <summary>The loss l(m).</summary>
    T Value(T margin);

    /// <summary>-l'(m), which is positive for a decreasing loss.</summary>
    T NegativeDerivative(T margin);
}

/// <summary>The exponential loss l(m) = e^-m.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct ExponentialLoss<T> : IMarginLoss<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => T.Exp(-margin);

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => T.Exp(Exponent(margin));

    /// <summary>The logarithm of <see cref="NegativeDerivative"/>, for those who take many exponentials at once.</summary>
    internal static T Exponent(T margin) => -margin;
}

/// <summary>The logistic loss l(m) = ln(1 + e^-m).</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct LogisticLoss<T> : IMarginLoss<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => T.Softplus(-margin);

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => T.Logistic(-margin);
}

/// <summary>The loss 1/(2 (1 + m)^2) for m above 0, continued by its tangent: a tail that is not exponential.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct PolynomialLoss<T> : IMarginLoss<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public T Value(T margin)
    {
        T positive = T.One + T.Max(margin, T.Zero);
        return (T.One / ((T.One + T.One) * positive * positive)) - T.Min(margin, T.Zero);
    }

    /// <inheritdoc/>
    public T NegativeDerivative(T margin)
    {
        T positive = T.One + T.Max(margin, T.Zero);
        return T.One / (positive * positive * positive);
    }
}

/// <summary>A loss with what Newton's method needs.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface ICurvedMarginLoss<T> : IMarginLoss<T>
    where T : struct
{
    /// <summary>l''(m), positive.</summary>
    T SecondDerivative(T margin);

    /// <summary>How far the margin may move so that l'' changes by a bounded factor: how far a quadratic model is to be trusted.</summary>
    T Trust(T margin);
}

/// <summary>The logistic loss l(m) = ln(1 + e^-m) with its curvature.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct CurvedLogisticLoss<T> : ICurvedMarginLoss<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => T.Softplus(-margin);

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => T.Logistic(-margin);

    /// <inheritdoc/>
    public T SecondDerivative(T margin) => T.Logistic(-margin) * T.Logistic(margin);

    /// <inheritdoc/>
    /// <remarks>|l'''| is at most l''.</remarks>
    public T Trust(T margin) => T.FromDyadic(0.5);
}

/// <summary>The loss 1/(1 + m) for m above 0, continued by its parabola: a tail that is not exponential.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct InverseLoss<T> : ICurvedMarginLoss<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public T Value(T margin)
    {
        T negative = T.Min(margin, T.Zero);
        return (T.One / (T.One + T.Max(margin, T.Zero))) - negative + (negative * negative);
    }

    /// <inheritdoc/>
    public T NegativeDerivative(T margin)
    {
        T positive = T.One + T.Max(margin, T.Zero);
        return (T.One / (positive * positive)) - (T.FromDyadic(2) * T.Min(margin, T.Zero));
    }

    /// <inheritdoc/>
    public T SecondDerivative(T margin)
    {
        T positive = T.One + T.Max(margin, T.Zero);
        return T.FromDyadic(2) / (positive * positive * positive);
    }

    /// <inheritdoc/>
    public T Trust(T margin) => T.FromDyadic(0.5) * (T.One + T.Max(margin, T.Zero));
}

/// <summary>The squared loss (1 - m)^2/2: no tail at all.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct SquaredMarginLoss<T> : ICurvedMarginLoss<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => T.FromDyadic(0.5) * (T.One - margin) * (T.One - margin);

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => T.One - margin;

    /// <inheritdoc/>
    public T SecondDerivative(T margin) => T.One;

    /// <inheritdoc/>
    public T Trust(T margin) => T.FromDyadic(1 << 20);
}
