using System.Collections.Concurrent;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>The cosines and sines of the multiples of 2 pi/D, and sizes of Fourier coefficients, with bounds on their errors.</summary>
/// <typeparam name="T">The number system.</typeparam>
public sealed class FourierBasis<T>
    where T : struct, IReal<T>
{
    private const int NewtonSteps = 7;
    private static readonly ConcurrentDictionary<int, FourierBasis<T>> Known = new();
    private readonly (RunningError<T> Cosine, RunningError<T> Sine)[] _roots;

    // Newton's method for z^D = 1 from ten bits of the primitive root: the same bits everywhere. What z^D misses 1 by bounds the error of z: the derivative
    // D z^(D-1) is at least D/2 in size near the root, so |z - root| is at most 2 |z^D - 1|/D.
    private FourierBasis(int size)
    {
        double angle = 2 * Math.PI / size;
        (RunningError<T> Real, RunningError<T> Imaginary) root = (Coarse(Math.Cos(angle)), Coarse(Math.Sin(angle)));
        for (int step = 0; step < NewtonSteps; step++)
        {
            var before = Power(root, size - 1);
            var miss = Times(before, root);
            miss = (miss.Real - RunningError<T>.One, miss.Imaginary);
            RunningError<T> factor = RunningError<T>.FromDyadic(size) * ((before.Real * before.Real) + (before.Imaginary * before.Imaginary));
            var quotient = Times(miss, (before.Real, -before.Imaginary));
            root = (
                RunningError<T>.Exact((root.Real - (quotient.Real / factor)).Value),
                RunningError<T>.Exact((root.Imaginary - (quotient.Imaginary / factor)).Value));
        }

        var end = Power(root, size);
        T missed = T.Abs(end.Real.Value - T.One) + end.Real.Error + T.Abs(end.Imaginary.Value) + end.Imaginary.Error;
        T error = T.FromDyadic(2) * missed / T.FromDyadic(size);
        LinearAlgebra.Certificate.AtMost("What the root of unity misses", error, T.FromDyadic(64 * size * T.UnitRoundoff));
        root = (root.Real with { Error = error }, root.Imaginary with { Error = error });
        _roots = [.. Enumerable.Range(0, size).Select(power => Power(root, power))];
    }

    /// <summary>The basis of a size, made once where the number system allows it.</summary>
    /// <param name="size">D, at least 2.</param>
    /// <exception cref="LinearAlgebra.CertificateException">The root of unity is none within rounding.</exception>
    public static FourierBasis<T> Of(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 2);
        return T.BelongsToOneRun ? new(size) : Known.GetOrAdd(size, key => new(key));
    }

    /// <summary>cos and sin of 2 pi k/D.</summary>
    public (RunningError<T> Cosine, RunningError<T> Sine) Root(int index) => _roots[index];

    /// <summary>|v^_k| for every k, with the unnormalised transform v^_k = sum_j v_j e^(-2 pi i jk/D).</summary>
    public RunningError<T>[] Sizes(ReadOnlySpan<RunningError<T>> vector)
    {
        RunningError<T>[] sizes = new RunningError<T>[_roots.Length];
        for (int frequency = 0; frequency < sizes.Length; frequency++)
        {
            RunningError<T> real = RunningError<T>.Zero;
            RunningError<T> imaginary = RunningError<T>.Zero;
            for (int index = 0; index < vector.Length; index++)
            {
                (RunningError<T> cosine, RunningError<T> sine) = _roots[index * frequency % sizes.Length];
                real += vector[index] * cosine;
                imaginary += vector[index] * sine;
            }

            sizes[frequency] = RunningError<T>.Sqrt((real * real) + (imaginary * imaginary));
        }

        return sizes;
    }

    private static RunningError<T> Coarse(double value) => RunningError<T>.FromDyadic(Math.Round(value * 1024) / 1024);

    private static (RunningError<T> Real, RunningError<T> Imaginary) Power((RunningError<T> Real, RunningError<T> Imaginary) value, int exponent)
    {
        (RunningError<T> Real, RunningError<T> Imaginary) power = (RunningError<T>.One, RunningError<T>.Zero);
        for (int factor = 0; factor < exponent; factor++)
        {
            power = Times(power, value);
        }

        return power;
    }

    private static (RunningError<T> Real, RunningError<T> Imaginary) Times(
        (RunningError<T> Real, RunningError<T> Imaginary) left,
        (RunningError<T> Real, RunningError<T> Imaginary) right) =>
        ((left.Real * right.Real) - (left.Imaginary * right.Imaginary), (left.Real * right.Imaginary) + (left.Imaginary * right.Real));
}
