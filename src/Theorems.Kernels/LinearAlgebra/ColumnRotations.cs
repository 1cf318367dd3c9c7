using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>One-sided Jacobi: rotates pairs of vectors until all are orthogonal to each other.</summary>
/// <remarks>
/// <para>A sweep over k vectors has k rounds; round r rotates the pairs i &lt; j with i + j = r modulo k, which have no vector in common. So the pairs of a
/// round do not wait for each other, and a round is one stage of disjoint rotations.</para>
/// <para>These are sweeps row by row, (0, 1), (0, 2), .., (1, 2), .., that overlap: let pair (i, j) of row sweep m take place at time m k + i + j. Of two pairs
/// of one row sweep with a common vector the earlier one has the smaller sum; and all pairs of a row sweep with vector i are before those of the next one,
/// since i + j &lt; k + i + j' for all j and j'. So rotations that do not commute keep their order. Rounds from 0 on are these sweeps after a first, partial
/// one, and converge as they do (Forsythe and Henrici 1960, for angles up to pi/4).</para>
/// </remarks>
internal static class ColumnRotations
{
    /// <summary>
    /// Rotates the longer vectors of a matrix, its columns if it is tall and its rows otherwise, until a sweep finds every pair orthogonal within rounding.
    /// </summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="matrix">The matrix, of length l and k vectors.</param>
    /// <param name="tall">Whether its columns are rotated.</param>
    /// <param name="values">The k lengths of the rotated vectors, the largest first (in every lane).</param>
    /// <param name="longer">The rotated vectors in that order, divided by their lengths, as columns: l x k.</param>
    /// <param name="shorter">The products of all rotations, likewise: k x k.</param>
    /// <returns>The number of sweeps, the last of them idle.</returns>
    public static int Decompose<T>(Matrix<T> matrix, bool tall, out T[] values, out Matrix<T> longer, out Matrix<T> shorter)
        where T : struct, IReal<T>
    {
        Matrix<T> vectors = tall ? matrix.Transpose() : matrix.Clone();
        Matrix<T> rotations = MatrixAlgebra.Identity<T>(vectors.Rows);
        T negligible = Negligible(matrix);
        int sweeps = 0;
        bool idle = false;
        while (!idle && sweeps < JacobiRotation.MaximumSweeps)
        {
            RemoveNegligible(vectors, negligible);
            idle = true;
            for (int round = 0; round < vectors.Rows; round++)
            {
                for (int first = 0; first < vectors.Rows; first++)
                {
                    int second = Partner(first, round, vectors.Rows);
                    if (first < second)
                    {
                        idle &= !Turn(vectors, rotations, first, second);
                    }
                }
            }

            sweeps++;
        }

        values = Arena.Vector<T>(vectors.Rows);
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = Normalise(vectors.Row(row));
        }

        JacobiRotation.SortDescending(values, vectors, rotations);
        longer = vectors.Transpose();
        shorter = rotations.Transpose();
        return sweeps;
    }

    /// <summary>Vectors whose square is below this become zero: u^4 |A|_F^2.</summary>
    public static T Negligible<T>(Matrix<T> matrix)
        where T : struct, IReal<T>
    {
        double unitSquare = T.UnitRoundoff * T.UnitRoundoff;
        return T.FromDyadic(unitSquare * unitSquare) * matrix.SquaredNorm();
    }

    /// <summary>Divides a vector by its length, which is returned.</summary>
    public static T Normalise<T>(Span<T> vector)
        where T : struct, IReal<T>
    {
        T norm = T.Sqrt(MatrixAlgebra.Dot<T>(vector, vector));
        T divisor = T.Select(-norm, norm, T.One);
        foreach (ref T element in vector)
        {
            // A vector too short to have a norm counts as zero.
            element = T.Select(-norm, element / divisor, T.Zero);
        }

        return norm;
    }

    /// <summary>The vector that meets another one in a round; itself if it pauses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Partner(int vector, int round, int count) => round < vector ? round - vector + count : round - vector;

    /// <summary>Below what cosine, in units of the unit roundoff, two vectors of a length count as orthogonal.</summary>
    public static double OrthogonalWithin(int length) => length + 8;

    /// <summary>How far two vectors are from orthogonal and from equal length, by the larger of their squares.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="firstSquare">|p|^2.</param>
    /// <param name="secondSquare">|q|^2.</param>
    /// <param name="product">p.q.</param>
    /// <param name="squaredTolerance">The square of the cosine below which vectors count as orthogonal.</param>
    /// <returns>Of <see cref="Angle"/>'s remarks: O before its sign, x, and a number that is negative where the vectors are to be turned.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Opposite, T Adjacent, T IsTurned) Shape<T>(T firstSquare, T secondSquare, T product, T squaredTolerance)
        where T : struct, IReal<T>
    {
        T difference = secondSquare - firstSquare;
        T larger = T.Select(difference, firstSquare, secondSquare);
        T smaller = T.Select(difference, secondSquare, firstSquare);
        T scale = T.Select(-larger, larger, T.One);
        T coupling = product / scale;
        T ratio = smaller / scale;
        T signed = T.Select(difference, -coupling, coupling);
        return (signed + signed, T.One - ratio, (squaredTolerance * ratio) - (coupling * coupling));
    }

    /// <summary>Cosine and sine of the smaller angle that makes two vectors orthogonal; one and zero in lanes where they are.</summary>
    /// <remarks>
    /// With M the larger square, the tangent is O/D for O = 2 p.q / M with the sign of |q|^2 - |p|^2, x = 1 - (the smaller square)/M and
    /// D = x + sqrt(x^2 + O^2); cosine and sine are D/h and O/h for h = sqrt(D^2 + O^2). Computed from the numbers O and D, whatever their errors, h errs by
    /// 2 u (D^2 + O^2 by 2 u, of which the root leaves one, and one of its own), and each quotient, a reciprocal and a product, by 4 u. Nothing underflows
    /// where it matters: D is at least the larger of x and |O|, and of those one is at least a half or about the tolerance.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="opposite">O.</param>
    /// <param name="adjacent">x.</param>
    /// <param name="isTurned">Negative where the vectors are to be turned.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Cosine, T Sine) Angle<T>(T opposite, T adjacent, T isTurned)
        where T : struct, IReal<T>
    {
        T root = T.Sqrt(T.MultiplyAdd(adjacent, adjacent, opposite * opposite));
        T height = T.Select(isTurned, adjacent + root, T.One);
        T width = T.Select(isTurned, opposite, T.Zero);
        T inverse = T.One / T.Sqrt(T.MultiplyAdd(height, height, width * width));
        return (height * inverse, width * inverse);
    }

    // What cancellation leaves of dependent vectors shrinks by u each time, until its square underflows and angles are lost.
    // Vectors shorter than u^2 |A|_F become zero instead, at a cost of that much to the residual.
    private static void RemoveNegligible<T>(Matrix<T> vectors, T negligible)
        where T : struct, IReal<T>
    {
        for (int row = 0; row < vectors.Rows; row++)
        {
            Span<T> vector = vectors.Row(row);
            T sign = negligible - MatrixAlgebra.Dot<T>(vector, vector);
            foreach (ref T element in vector)
            {
                element = T.Select(sign, element, T.Zero);
            }
        }
    }

    // Whether any lane turned. Rotating by nothing changes nothing but the sign of zeros.
    private static bool Turn<T>(Matrix<T> vectors, Matrix<T> rotations, int first, int second)
        where T : struct, IReal<T>
    {
        Span<T> p = vectors.Row(first);
        Span<T> q = vectors.Row(second)[..p.Length];
        T firstSquare = T.Zero;
        T secondSquare = T.Zero;
        T product = T.Zero;
        for (int index = 0; index < p.Length; index++)
        {
            firstSquare = T.MultiplyAdd(p[index], p[index], firstSquare);
            secondSquare = T.MultiplyAdd(q[index], q[index], secondSquare);
            product = T.MultiplyAdd(p[index], q[index], product);
        }

        double tolerance = OrthogonalWithin(p.Length) * T.UnitRoundoff;
        (T opposite, T adjacent, T isTurned) = Shape(firstSquare, secondSquare, product, T.FromDyadic(tolerance * tolerance));
        (T cosine, T sine) = Angle(opposite, adjacent, isTurned);
        if (JacobiRotation.IsZero(sine))
        {
            return false;
        }

        JacobiRotation.Rotate(p, q, in cosine, in sine);
        JacobiRotation.Rotate(rotations.Row(first), rotations.Row(second), in cosine, in sine);
        return true;
    }
}
