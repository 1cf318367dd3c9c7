using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Angles between vectors, and the kernels of a layer of rectified units with normal weights (Cho and Saul 2009).</summary>
/// <remarks>
/// The angle of unit vectors x and z is twice that of (|x + z|, |x - z|), which is as exact near 0 and near pi as in between; the arc cosine of x.z loses
/// half of all digits there. No step branches on data.
/// </remarks>
public static class ArcCosine
{
    // tan(pi/16)^(2 Terms) is below 2^-120, so what is left out of the series is less than the arithmetic's own rounding, also in double-double.
    private const int Terms = 26;

    /// <summary>pi, as the angle between opposite directions.</summary>
    public static T Pi<T>()
        where T : struct, IReal<T> => 2 * Angle(T.Zero, T.One);

    /// <summary>The angle from the first axis of a point in the first quadrant, from 0 to pi/2.</summary>
    /// <remarks>By three halvings, tan(a/2) = sin a/(1 + cos a), and the series of the arc tangent.</remarks>
    /// <param name="cosine">The first coordinate, not negative.</param>
    /// <param name="sine">The second coordinate, not negative; not both are zero.</param>
    public static T Angle<T>(T cosine, T sine)
        where T : struct, IReal<T>
    {
        T tangent = sine / (T.Sqrt((cosine * cosine) + (sine * sine)) + cosine);
        for (int halving = 0; halving < 2; halving++)
        {
            tangent /= T.One + T.Sqrt(T.One + (tangent * tangent));
        }

        T square = -(tangent * tangent);
        T sum = T.Zero;
        for (int term = Terms - 1; term >= 0; term--)
        {
            sum = T.MultiplyAdd(sum, square, T.One / T.FromDyadic((2 * term) + 1));
        }

        return T.FromDyadic(8) * (tangent * sum);
    }

    /// <summary>The angle between two unit vectors, from 0 to pi.</summary>
    public static T Between<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : struct, IReal<T>
    {
        (T cosine, T sine) = Halves(first, second);
        return 2 * Angle(cosine, sine);
    }

    /// <summary>The share of all directions for which both inputs are on the active side: k_0/2 = (pi - angle)/(2 pi).</summary>
    /// <param name="first">A unit vector.</param>
    /// <param name="second">Another one.</param>
    public static T BothActive<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : struct, IReal<T> => T.FromDyadic(0.5) - (Between(first, second) / (2 * Pi<T>()));

    /// <summary>The mean of the product of both activations, for weights of mean square 1: k_1/2 = (sin + (pi - angle) cos)/(2 pi).</summary>
    /// <param name="first">A unit vector.</param>
    /// <param name="second">Another one.</param>
    public static T MeanActivations<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : struct, IReal<T>
    {
        // sin = 2 sin(a/2) cos(a/2), and both halves are |x +- z|/2.
        (T cosine, T sine) = Halves(first, second);
        return (0.5 * (cosine * sine) / (2 * Pi<T>())) + (BothActive(first, second) * MatrixAlgebra.Dot(first, second));
    }

    // |x + z| and |x - z|.
    private static (T Sum, T Difference) Halves<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : struct, IReal<T>
    {
        (T sum, T difference) = (T.Zero, T.Zero);
        for (int index = 0; index < first.Length; index++)
        {
            (T plus, T minus) = (first[index] + second[index], first[index] - second[index]);
            sum = T.MultiplyAdd(plus, plus, sum);
            difference = T.MultiplyAdd(minus, minus, difference);
        }

        return (T.Sqrt(sum), T.Sqrt(difference));
    }
}
