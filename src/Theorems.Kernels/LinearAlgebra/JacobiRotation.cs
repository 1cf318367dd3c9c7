using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The plane rotation that both Jacobi methods are made of, without branches on data.</summary>
/// <remarks>
/// Rounding, with u the unit roundoff: cosine and sine are within 4 u of those of one angle (the one with the computed tangent here, with the computed numbers
/// O and D in <see cref="ColumnRotations"/>), and applying them adds 2 u an element, so rotating a vector errs by at most
/// 6 sqrt(2) u &lt; <see cref="StageError"/> u of its norm, and so does a whole stage of rotations in disjoint planes (Higham, Accuracy and Stability, lemmas
/// 19.7 to 19.9). A sweep over all pairs of n columns, row by row, is equivalent to 2 n - 3 such stages.
/// </remarks>
internal static class JacobiRotation
{
    /// <summary>The relative error of one stage of disjoint rotations, in units of the unit roundoff.</summary>
    public const double StageError = 9;

    /// <summary>Jacobi converges quadratically, in under ten sweeps in practice; a certificate fails if these do not suffice.</summary>
    public const int MaximumSweeps = 60;

    /// <summary>The number of stages that sweeps over all pairs of columns, row by row, amount to.</summary>
    public static double Stages(int columns, int sweeps) => Math.Max(1, (2 * columns) - 3) * (double)Math.Max(1, sweeps);

    /// <summary>
    /// The tangent t of the smaller angle with (1 - t^2) coupling = t difference, or zero in lanes whose coupling is negligible.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Tangent<T>(T difference, T coupling, T negligible)
        where T : struct, IReal<T>
    {
        T twice = coupling + coupling;
        // Both are squares already; without scaling, squaring them again would lose vectors that are short but not negligible.
        T scale = T.Max(T.Abs(difference), T.Abs(twice));
        scale = T.Select(-scale, scale, T.One);
        T adjacent = difference / scale;
        T opposite = twice / scale;
        T root = T.Sqrt(T.MultiplyAdd(adjacent, adjacent, opposite * opposite));
        T denominator = T.Abs(adjacent) + root;
        // Where both vanish any tangent would do; this one avoids 0/0.
        denominator = T.Select(-denominator, denominator, T.One);
        T tangent = T.Select(adjacent, -opposite, opposite) / denominator;
        return T.Select(negligible - T.Abs(coupling), tangent, T.Zero);
    }

    /// <summary>Cosine and sine of the angle with a given tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Cosine, T Sine) Angle<T>(T tangent)
        where T : struct, IReal<T>
    {
        T cosine = T.One / T.Sqrt(T.MultiplyAdd(tangent, tangent, T.One));
        return (cosine, cosine * tangent);
    }

    /// <summary>Rotates two vectors of one length: (p, q) becomes (c p - s q, s p + c q).</summary>
    /// <remarks>By reference, because wide arguments are copied in pieces, from which the loads must then wait.</remarks>
    public static void Rotate<T>(Span<T> p, Span<T> q, in T cosineOfAngle, in T sineOfAngle)
        where T : struct, IReal<T>
    {
        T cosine = cosineOfAngle;
        T sine = sineOfAngle;
        q = q[..p.Length];
        for (int index = 0; index < p.Length; index++)
        {
            T first = p[index];
            T second = q[index];
            p[index] = T.MultiplyAdd(-sine, second, cosine * first);
            q[index] = T.MultiplyAdd(sine, first, cosine * second);
        }
    }

    /// <summary>True once no lane has turned by anything but zero. NaN counts as a turn.</summary>
    public static bool IsZero<T>(T turned)
        where T : struct, IReal<T>
    {
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            if (turned.ToDouble(lane) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Sorts keys downwards, lane by lane, carrying the rows of matrices along; and turns -0 into +0, whose sign would depend on
    /// how many idle sweeps a lane sat through.
    /// </summary>
    public static void SortDescending<T>(T[] keys, params ReadOnlySpan<Matrix<T>> companions)
        where T : struct, IReal<T>
    {
        for (int last = keys.Length - 1; last > 0; last--)
        {
            for (int index = 0; index < last; index++)
            {
                T sign = keys[index] - keys[index + 1];
                Exchange(sign, keys.AsSpan(index, 1), keys.AsSpan(index + 1, 1));
                foreach (Matrix<T> companion in companions)
                {
                    Exchange(sign, companion.Row(index), companion.Row(index + 1));
                }
            }
        }

        foreach (ref T key in keys.AsSpan())
        {
            key += T.Zero;
        }

        foreach (Matrix<T> companion in companions)
        {
            foreach (ref T element in companion.Elements.AsSpan())
            {
                element += T.Zero;
            }
        }
    }

    private static void Exchange<T>(T sign, Span<T> first, Span<T> second)
        where T : struct, IReal<T>
    {
        for (int index = 0; index < first.Length; index++)
        {
            T upper = first[index];
            T lower = second[index];
            first[index] = T.Select(sign, lower, upper);
            second[index] = T.Select(sign, upper, lower);
        }
    }
}
