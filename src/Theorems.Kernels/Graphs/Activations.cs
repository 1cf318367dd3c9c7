using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>A function applied to every channel of every vertex.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface IActivation<T>
    where T : struct, IField<T>
{
    /// <summary>The function's value.</summary>
    T Apply(T value);
}

/// <summary>x becomes x^3: not linear, and a polynomial, so that an embedding is one in the weights, of degree 3(3^T - 1)/2 after T rounds.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct CubeActivation<T> : IActivation<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public T Apply(T value) => value * value * value;
}

/// <summary>x becomes x^k.</summary>
/// <remarks>A sum of k-th powers of a + b x over a multiset of numbers x is, in a and b, as much as the power sums p_0 .. p_k of the multiset.</remarks>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="exponent">The exponent k, at least 1.</param>
public readonly struct PowerActivation<T>(int exponent) : IActivation<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public T Apply(T value)
    {
        T power = value;
        for (int factor = 1; factor < exponent; factor++)
        {
            power *= value;
        }

        return power;
    }
}

/// <summary>x stays x: a linear network.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct IdentityActivation<T> : IActivation<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public T Apply(T value) => value;
}
