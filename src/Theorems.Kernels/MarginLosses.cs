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
    public T NegativeDerivative(T margin) => T.Exp(-margin);
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
