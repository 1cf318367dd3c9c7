using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>The sums of a function on {-1, 1}^n against all parities at once.</summary>
/// <remarks>Yates 1937: n rounds of sums and differences of neighbours, in place of 4^n products. Applied twice it multiplies by 2^n.</remarks>
public static class WalshHadamard
{
    /// <summary>Replaces values by their sums with signs: element S becomes the sum over x of (-1)^|S and x| times element x.</summary>
    /// <param name="values">2^n elements; bit i of a place says whether x_i = -1, or whether i belongs to S.</param>
    /// <exception cref="ArgumentException">Their number is not a power of two.</exception>
    public static void Transform<T>(Span<T> values)
        where T : struct, IField<T>
    {
        if (!int.IsPow2(values.Length))
        {
            throw new ArgumentException($"A function on all sign vectors has a power of two values, not {values.Length}.", nameof(values));
        }

        for (int stride = 1; stride < values.Length; stride += stride)
        {
            for (int start = 0; start < values.Length; start += stride + stride)
            {
                for (int index = start; index < start + stride; index++)
                {
                    (values[index], values[index + stride]) = (values[index] + values[index + stride], values[index] - values[index + stride]);
                }
            }
        }
    }
}
