using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Roots of unity in exact number systems, and Fourier coefficients over them.</summary>
public static class RootsOfUnity
{
    /// <summary>
    /// A primitive root of unity of an order, if the number system has one: -1 in the fractions, and for every divisor of p - 1 in the prime field.
    /// </summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="order">D, at least 2.</param>
    public static T? Primitive<T>(int order)
        where T : struct, IField<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 2);
        if (order == 2)
        {
            return -T.One;
        }

        if ((typeof(T) != typeof(PrimeField) && typeof(T) != typeof(FormalFraction)) || (PrimeField.Modulus - 1) % (ulong)order != 0)
        {
            return null;
        }

        for (ulong candidate = 2; ; candidate++)
        {
            PrimeField root = PrimeField.FromInteger(candidate).Power((PrimeField.Modulus - 1) / (ulong)order);
            if (Enumerable.Range(1, order - 1).All(exponent => !root.Power((ulong)exponent).Equals(PrimeField.One)))
            {
                return typeof(T) == typeof(PrimeField) ? (T)(object)root : (T)(object)FormalFraction.Constant(root);
            }
        }
    }

    /// <summary>The spectrum v^_k v^_(-k) with v^_k = sum_j v_j root^(jk), which over the complex numbers is |v^_k|^2 for real v.</summary>
    /// <param name="vector">v, of D elements.</param>
    /// <param name="root">A primitive root of order D.</param>
    public static T[] Spectrum<T>(ReadOnlySpan<T> vector, T root)
        where T : struct, IField<T>
    {
        T[] powers = Arena.Vector<T>(vector.Length);
        powers[0] = T.One;
        for (int index = 1; index < powers.Length; index++)
        {
            powers[index] = powers[index - 1] * root;
        }

        T[] transform = Arena.Vector<T>(vector.Length);
        for (int frequency = 0; frequency < transform.Length; frequency++)
        {
            for (int index = 0; index < vector.Length; index++)
            {
                transform[frequency] += vector[index] * powers[index * frequency % powers.Length];
            }
        }

        T[] spectrum = Arena.Vector<T>(vector.Length);
        for (int frequency = 0; frequency < spectrum.Length; frequency++)
        {
            spectrum[frequency] = transform[frequency] * transform[(spectrum.Length - frequency) % spectrum.Length];
        }

        return spectrum;
    }
}
