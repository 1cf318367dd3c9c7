using Theorems.Numbers;

namespace Theorems.Kernels.Control;

/// <summary>Whether all roots of a polynomial lie inside the unit circle, decided in fractions.</summary>
/// <remarks>
/// Schur 1917, Cohn 1922; Jury's table (1964) is the same recursion: p of degree n is stable if and only if |p_0| is below |p_n| and
/// (p_n p(z) - p_0 z^n p(1/z))/z, of degree n - 1, is.
/// </remarks>
public static class SchurStability
{
    /// <summary>Whether a polynomial is stable.</summary>
    /// <param name="coefficients">p_0, .., p_n; the last one is not zero.</param>
    /// <exception cref="ArgumentException">There is no coefficient, or the last one is zero.</exception>
    public static bool IsStable(params ReadOnlySpan<Rational> coefficients)
    {
        if (coefficients.Length == 0 || coefficients[^1] == Rational.Zero)
        {
            throw new ArgumentException("The leading coefficient of a polynomial is not zero.", nameof(coefficients));
        }

        Rational[] polynomial = coefficients.ToArray();
        while (polynomial.Length > 1)
        {
            (Rational last, Rational first) = (polynomial[^1], polynomial[0]);
            if (first * first >= last * last)
            {
                return false;
            }

            Rational[] reduced = new Rational[polynomial.Length - 1];
            for (int index = 0; index < reduced.Length; index++)
            {
                reduced[index] = (last * polynomial[index + 1]) - (first * polynomial[polynomial.Length - 2 - index]);
            }

            polynomial = reduced;
        }

        return true;
    }
}
