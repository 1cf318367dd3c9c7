using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Inner products and updates of vectors that lie somewhere in a memory.</summary>
public static class Vectors
{
    /// <summary>The inner product of two vectors of <paramref name="length"/> elements.</summary>
    /// <remarks>
    /// Four partial sums (elements 0, 4, 8, ..; 1, 5, 9, ..; and so on) hide the latency of a multiply-add. Error in floating
    /// point: at most (length/4 + 5) u sum |x_j y_j| to first order (Higham, Accuracy and Stability, section 3.1).
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="left">The first vector.</param>
    /// <param name="right">The second vector.</param>
    /// <param name="length">The number of elements of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Dot<T, TMemory>(TMemory left, TMemory right, int length)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>
    {
        T first = T.Zero;
        T second = T.Zero;
        T third = T.Zero;
        T fourth = T.Zero;
        int index = 0;
        for (; index + 3 < length; index += 4)
        {
            first = T.MultiplyAdd(left[index], right[index], first);
            second = T.MultiplyAdd(left[index + 1], right[index + 1], second);
            third = T.MultiplyAdd(left[index + 2], right[index + 2], third);
            fourth = T.MultiplyAdd(left[index + 3], right[index + 3], fourth);
        }

        for (; index < length; index++)
        {
            first = T.MultiplyAdd(left[index], right[index], first);
        }

        return (first + second) + (third + fourth);
    }

    /// <summary>Makes a vector of <paramref name="length"/> elements zero.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="vector">The vector.</param>
    /// <param name="length">The number of its elements.</param>
    public static void Clear<T, TMemory>(TMemory vector, int length)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>
    {
        for (int index = 0; index < length; index++)
        {
            vector[index] = T.Zero;
        }
    }

    /// <summary>target += factor * source, for vectors of <paramref name="length"/> elements.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="factor">The factor.</param>
    /// <param name="source">The vector to add.</param>
    /// <param name="target">The vector to change.</param>
    /// <param name="length">The number of elements of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled<T, TMemory>(T factor, TMemory source, TMemory target, int length)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>
    {
        for (int index = 0; index < length; index++)
        {
            target[index] = T.MultiplyAdd(factor, source[index], target[index]);
        }
    }
}
