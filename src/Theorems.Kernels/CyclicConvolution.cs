using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Cyclic convolutions, and a linear network of two convolutional layers as wide as its input.</summary>
/// <remarks>The network x -> sum_i w2_i sum_j w1_j x_(i+j) is linear with the coefficients beta = w1 * w2, so that Fourier coefficients multiply.</remarks>
public static class CyclicConvolution
{
    /// <summary>(a * b)_k = sum_i a_i b_(k-i).</summary>
    public static T[] Convolve<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : struct, IField<T>
    {
        T[] result = Arena.Vector<T>(left.Length);
        for (int index = 0; index < left.Length; index++)
        {
            for (int other = 0; other < right.Length; other++)
            {
                int target = index + other;
                target = target < left.Length ? target : target - left.Length;
                result[target] = T.MultiplyAdd(left[index], right[other], result[target]);
            }
        }

        return result;
    }

    /// <summary>The correlation c_k = sum_i a_i b_(i+k): with a = b the autocorrelation, whose Fourier coefficients are |a^_k|^2.</summary>
    public static T[] Correlate<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : struct, IField<T>
    {
        T[] result = Arena.Vector<T>(left.Length);
        for (int shift = 0; shift < left.Length; shift++)
        {
            for (int index = 0; index < left.Length; index++)
            {
                int source = index + shift;
                result[shift] = T.MultiplyAdd(left[index], right[source < left.Length ? source : source - left.Length], result[shift]);
            }
        }

        return result;
    }

    /// <summary>The gradient with respect to one layer of a loss of beta: its derivatives by beta, correlated with the other layer.</summary>
    public static T[] LayerGradient<T>(ReadOnlySpan<T> otherLayer, ReadOnlySpan<T> coefficientGradient)
        where T : struct, IField<T> => Correlate(otherLayer, coefficientGradient);
}
