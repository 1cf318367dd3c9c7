using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>A separable potential psi, whose gradient maps weights to duals; over every real number system.</summary>
public interface IPotential
{
    /// <summary>The weight w whose dual psi'(w) is given.</summary>
    static abstract T Weight<T>(T dual)
        where T : struct, IReal<T>;

    /// <summary>The convex conjugate psi*(dual), whose derivative is the weight.</summary>
    static abstract T Conjugate<T>(T dual)
        where T : struct, IReal<T>;

    /// <summary>How fast the weight grows with its dual: 1/psi''(w).</summary>
    static abstract T Slope<T>(T weight)
        where T : struct, IReal<T>;
}

/// <summary>psi(w) = sum w ln w - w: mirror descent with it is exponentiated gradient descent.</summary>
public readonly struct NegativeEntropy : IPotential
{
    /// <inheritdoc/>
    public static T Weight<T>(T dual)
        where T : struct, IReal<T> => T.Exp(dual);

    /// <inheritdoc/>
    public static T Conjugate<T>(T dual)
        where T : struct, IReal<T> => T.Exp(dual);

    /// <inheritdoc/>
    public static T Slope<T>(T weight)
        where T : struct, IReal<T> => weight;

    /// <summary>The Bregman divergence sum x ln(x/y) - x + y of positive vectors, without cancellation where they are close.</summary>
    public static T Divergence<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y)
        where T : struct, IReal<T>
    {
        MatrixAlgebra.RequireLength(x.Length, y.Length);
        T sum = T.Zero;
        for (int index = 0; index < x.Length; index++)
        {
            T difference = x[index] - y[index];
            sum += (x[index] * T.Log1p(difference / y[index])) - difference;
        }

        return sum;
    }
}

/// <summary>psi(w) = -sum ln w, whose gradient -1/w is rational; duals are negative.</summary>
public readonly struct BurgEntropy : IPotential
{
    /// <inheritdoc/>
    public static T Weight<T>(T dual)
        where T : struct, IReal<T> => Inverse(dual);

    /// <inheritdoc/>
    public static T Conjugate<T>(T dual)
        where T : struct, IReal<T> => -(T.One + T.Log(-dual));

    /// <inheritdoc/>
    public static T Slope<T>(T weight)
        where T : struct, IReal<T> => weight * weight;

    /// <summary>-1/z, which maps weights to duals and back; over any field.</summary>
    public static T Inverse<T>(T value)
        where T : struct, IField<T> => -(T.One / value);
}

/// <summary>psi(w) = |w|^2/2: mirror descent with it is gradient descent.</summary>
public readonly struct EuclideanPotential : IPotential
{
    /// <inheritdoc/>
    public static T Weight<T>(T dual)
        where T : struct, IReal<T> => dual;

    /// <inheritdoc/>
    public static T Conjugate<T>(T dual)
        where T : struct, IReal<T> => dual * dual / T.FromDyadic(2);

    /// <inheritdoc/>
    public static T Slope<T>(T weight)
        where T : struct, IReal<T> => T.One;
}

/// <summary>Mirror descent on |A w - b|^2 / 2.</summary>
public static class MirrorDescent
{
    /// <summary>One step: the duals move by -eta A'(A w - b), and the multipliers by eta (A w - b).</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="matrix">A, m x d.</param>
    /// <param name="targets">b, m elements.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="weights">w, d elements.</param>
    /// <param name="duals">psi'(w), d elements; overwritten.</param>
    /// <param name="multipliers">c, m elements, with duals = their start - A'c; overwritten.</param>
    /// <returns>The residual A w - b before the step.</returns>
    public static T[] Step<T>(Matrix<T> matrix, ReadOnlySpan<T> targets, T stepSize, ReadOnlySpan<T> weights, Span<T> duals, Span<T> multipliers)
        where T : struct, IField<T>
    {
        T[] residual = matrix.Times(weights);
        for (int row = 0; row < residual.Length; row++)
        {
            residual[row] -= targets[row];
            multipliers[row] = T.MultiplyAdd(stepSize, residual[row], multipliers[row]);
        }

        T[] gradient = matrix.TransposeTimes<T>(residual);
        for (int column = 0; column < gradient.Length; column++)
        {
            duals[column] = T.MultiplyAdd(-stepSize, gradient[column], duals[column]);
        }

        return residual;
    }
}
