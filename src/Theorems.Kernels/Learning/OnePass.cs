using Theorems.Numbers;

namespace Theorems.Kernels.Learning;

/// <summary>Stochastic gradient descent on losses phi(z.w - theta), one step for each point (z, theta).</summary>
public static class OnePass
{
    /// <summary>w -= eta g, where g = phi'(z.w - theta) z.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TLoss">The loss phi.</typeparam>
    /// <param name="loss">phi.</param>
    /// <param name="rate">eta.</param>
    /// <param name="point">z, d elements.</param>
    /// <param name="threshold">theta.</param>
    /// <param name="weights">w, d elements; overwritten.</param>
    /// <returns>-phi' at the weights before the step.</returns>
    public static T Step<T, TLoss>(TLoss loss, T rate, ReadOnlySpan<T> point, T threshold, Span<T> weights)
        where T : struct, IField<T>
        where TLoss : IMarginLoss<T>
    {
        T slope = loss.NegativeDerivative(Margin(point, threshold, weights));
        for (int index = 0; index < weights.Length; index++)
        {
            weights[index] += rate * slope * point[index];
        }

        return slope;
    }

    /// <summary>z.w - theta.</summary>
    public static T Margin<T>(ReadOnlySpan<T> point, T threshold, ReadOnlySpan<T> weights)
        where T : struct, IField<T>
    {
        T margin = -threshold;
        for (int index = 0; index < weights.Length; index++)
        {
            margin += point[index] * weights[index];
        }

        return margin;
    }
}
