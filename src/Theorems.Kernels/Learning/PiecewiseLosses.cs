using Theorems.Numbers;

namespace Theorems.Kernels.Learning;

/// <summary>max(0, -m), convex, with slopes -1 and 0; at the kink its slope is 0.</summary>
/// <typeparam name="T">An ordered field.</typeparam>
public readonly struct PositivePart<T> : IMarginLoss<T>
    where T : struct, IOrderedField<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => margin < T.Zero ? -margin : T.Zero;

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => margin < T.Zero ? T.One : T.Zero;
}

/// <summary>|m|, convex, with slopes -1 and 1; at the kink its slope is 0.</summary>
/// <typeparam name="T">An ordered field.</typeparam>
public readonly struct AbsoluteLoss<T> : IMarginLoss<T>
    where T : struct, IOrderedField<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => margin < T.Zero ? -margin : margin;

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => margin < T.Zero ? T.One : margin > T.Zero ? -T.One : T.Zero;
}

/// <summary>min(1, max(0, -m)), not convex: beyond m = -1, and at it, nothing says which way is down.</summary>
/// <typeparam name="T">An ordered field.</typeparam>
public readonly struct RampLoss<T> : IMarginLoss<T>
    where T : struct, IOrderedField<T>
{
    /// <inheritdoc/>
    public T Value(T margin) => margin > T.Zero ? T.Zero : margin < -T.One ? T.One : -margin;

    /// <inheritdoc/>
    public T NegativeDerivative(T margin) => margin < T.Zero && margin > -T.One ? T.One : T.Zero;
}
