namespace Theorems.Numbers;

/// <summary>What an analytic program may do with a number: field operations, roots, exponentials, and selection without branches.</summary>
/// <remarks>A program over this interface never branches on data, so it runs in SIMD lanes and on a GPU.</remarks>
/// <typeparam name="T">The number system itself.</typeparam>
public interface IReal<T> : IField<T>
    where T : struct, IReal<T>
{
    /// <summary>The square root; NaN for negative numbers.</summary>
    static abstract T Sqrt(T value);

    /// <summary>The exponential e^x.</summary>
    static abstract T Exp(T value);

    /// <summary>The natural logarithm; negative infinity at zero, NaN for negative numbers.</summary>
    static abstract T Log(T value);

    /// <summary>e^x - 1 without cancellation near zero.</summary>
    static abstract T Expm1(T value);

    /// <summary>ln(1 + x) without cancellation near zero.</summary>
    static abstract T Log1p(T value);

    /// <summary>The logistic function 1/(1 + e^-x).</summary>
    static abstract T Logistic(T value);

    /// <summary>ln(1 + e^x), without overflow.</summary>
    static abstract T Softplus(T value);

    /// <summary>The absolute value.</summary>
    static abstract T Abs(T value);

    /// <summary>The larger of two numbers; NaN if either is NaN.</summary>
    static abstract T Max(T left, T right);

    /// <summary>The smaller of two numbers; NaN if either is NaN.</summary>
    static abstract T Min(T left, T right);

    /// <summary>Lane by lane: <paramref name="whenNegative"/> where <paramref name="sign"/> is below zero, else <paramref name="otherwise"/>.</summary>
    /// <remarks>Zero of either sign and NaN count as 'otherwise'.</remarks>
    static abstract T Select(T sign, T whenNegative, T otherwise);
}

/// <summary>A binary floating-point system whose numbers can be taken apart: what the elementary functions are written over.</summary>
/// <typeparam name="T">The number system itself.</typeparam>
public interface IBinaryReal<T> : IReal<T>
    where T : struct, IBinaryReal<T>
{
    /// <summary>The nearest integer, ties to even.</summary>
    static abstract T RoundToInteger(T value);

    /// <summary>value 2^exponent, rounded once; gradual underflow included.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="exponent">An integer-valued number of magnitude at most 4200.</param>
    static abstract T ScaleByPowerOfTwo(T value, T exponent);

    /// <summary>The integer e with 2^e at most |value| below 2^(e+1), for finite non-zero values (subnormal ones included).</summary>
    /// <remarks>As IEEE 754's logB: negative infinity for zero, infinity for infinities, NaN for NaN.</remarks>
    static abstract T ExponentOf(T value);
}
