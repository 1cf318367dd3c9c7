using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>What a hidden unit makes of its input.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface IUnit<T>
    where T : struct
{
    /// <summary>The degree k of homogeneity: phi(c u) = c^k phi(u) for c > 0. A network with one hidden layer has the degree k + 1 in its parameters.</summary>
    int Degree { get; }

    /// <summary>phi(u) and phi'(u) of unit <paramref name="unit"/> on input <paramref name="input"/>.</summary>
    (T Value, T Slope) Of(T u, int unit, int input);
}

/// <summary>phi(u) = u.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct LinearUnit<T> : IUnit<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public int Degree => 1;

    /// <inheritdoc/>
    public (T Value, T Slope) Of(T u, int unit, int input) => (u, T.One);
}

/// <summary>phi(u) = u^2.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct QuadraticUnit<T> : IUnit<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public int Degree => 2;

    /// <inheritdoc/>
    public (T Value, T Slope) Of(T u, int unit, int input) => (u * u, u + u);
}

/// <summary>phi(u) = max(u, 0), with slope 0 at 0.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct RectifiedUnit<T> : IUnit<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public int Degree => 1;

    /// <inheritdoc/>
    public (T Value, T Slope) Of(T u, int unit, int input) => (T.Max(u, T.Zero), T.Select(-u, T.One, T.Zero));
}

/// <summary>phi(u) = tanh u, which is not homogeneous.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct HyperbolicUnit<T> : IUnit<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public int Degree => 1;

    /// <inheritdoc/>
    public (T Value, T Slope) Of(T u, int unit, int input)
    {
        T value = (T.FromDyadic(2) * T.Logistic(u + u)) - T.One;
        return (value, T.One - (value * value));
    }
}

/// <summary>phi(u) = g u with a gate g for each unit and input, as a rectified unit has on each side of its kink: exact in every field.</summary>
/// <param name="Gates">Units x inputs.</param>
/// <typeparam name="T">The number system.</typeparam>
public readonly record struct GatedUnit<T>(Matrix<T> Gates) : IUnit<T>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public int Degree => 1;

    /// <inheritdoc/>
    public (T Value, T Slope) Of(T u, int unit, int input) => (Gates[unit, input] * u, Gates[unit, input]);
}

/// <summary>
/// A network with one hidden layer, f(x) = sum_j v_j phi(w_j.x) + b; its parameters stand in one vector: w row by row, v, and b if there is one.
/// </summary>
/// <typeparam name="T">The number system.</typeparam>
/// <typeparam name="TUnit">The hidden unit.</typeparam>
/// <param name="inputs">X, n x d: one input a row.</param>
/// <param name="hidden">The number h of hidden units.</param>
/// <param name="unit">phi.</param>
/// <param name="outputBias">Whether the last parameter is b; otherwise b = 0.</param>
public sealed class HomogeneousNetwork<T, TUnit>(Matrix<T> inputs, int hidden, TUnit unit, bool outputBias = false)
    where T : struct, IField<T>
    where TUnit : struct, IUnit<T>
{
    /// <summary>The number of parameters.</summary>
    public int Length => (hidden * (inputs.Columns + 1)) + (outputBias ? 1 : 0);

    /// <summary>The degree of homogeneity in all parameters together, where there is no output bias.</summary>
    public int Degree => unit.Degree + 1;

    /// <summary>f(x_n) for every input.</summary>
    public T[] Outputs(ReadOnlySpan<T> parameters)
    {
        MatrixAlgebra.RequireLength(Length, parameters.Length);
        T[] outputs = Arena.Vector<T>(inputs.Rows);
        for (int input = 0; input < outputs.Length; input++)
        {
            T sum = outputBias ? parameters[^1] : T.Zero;
            for (int index = 0; index < hidden; index++)
            {
                sum = T.MultiplyAdd(Outer(parameters, index), unit.Of(Input(parameters, index, input), index, input).Value, sum);
            }

            outputs[input] = sum;
        }

        return outputs;
    }

    /// <summary>sum_n c_n grad f(x_n): the gradient by all parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="coefficients">c, one for each input.</param>
    public T[] Gradient(ReadOnlySpan<T> parameters, ReadOnlySpan<T> coefficients)
    {
        MatrixAlgebra.RequireLength(Length, parameters.Length);
        MatrixAlgebra.RequireLength(inputs.Rows, coefficients.Length);
        T[] gradient = Arena.Vector<T>(Length);
        for (int input = 0; input < inputs.Rows; input++)
        {
            for (int index = 0; index < hidden; index++)
            {
                (T value, T slope) = unit.Of(Input(parameters, index, input), index, input);
                int outer = (hidden * inputs.Columns) + index;
                gradient[outer] = T.MultiplyAdd(coefficients[input], value, gradient[outer]);
                T back = coefficients[input] * Outer(parameters, index) * slope;
                for (int column = 0; column < inputs.Columns; column++)
                {
                    int inner = (index * inputs.Columns) + column;
                    gradient[inner] = T.MultiplyAdd(back, inputs[input, column], gradient[inner]);
                }
            }

            if (outputBias)
            {
                gradient[^1] += coefficients[input];
            }
        }

        return gradient;
    }

    private T Outer(ReadOnlySpan<T> parameters, int index) => parameters[(hidden * inputs.Columns) + index];

    private T Input(ReadOnlySpan<T> parameters, int index, int input) =>
        MatrixAlgebra.Dot<T>(parameters.Slice(index * inputs.Columns, inputs.Columns), inputs.Row(input));
}
