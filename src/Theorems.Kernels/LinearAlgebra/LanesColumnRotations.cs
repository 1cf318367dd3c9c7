using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary><see cref="ColumnRotations"/> over lanes, for processors.</summary>
/// <remarks>
/// A processor looks some three hundred instructions ahead, and the roots and divisions of an angle are a long chain. So the inner products of all pairs of a
/// round come first, then all angles, then the rotations; and what is rotated along waits for the angles of the next round, which do not depend on it, so that
/// there is something to multiply while the divider is busy. Each vector lies next to what is rotated along, on cache lines of its own. The operations on a
/// vector are those of <see cref="ColumnRotations"/> in their order, so every bit is the same.
/// </remarks>
internal static unsafe class LanesColumnRotations
{
    private const int Size = 64;

    // Cosine and sine, made from x and O of ColumnRotations.Angle, and whether to turn.
    private const int AngleLength = 3;

    // Of small numbers of vectors, as they come.
    private static readonly Pair[]?[] s_schedules = new Pair[]?[33];

    /// <inheritdoc cref="ColumnRotations.Decompose"/>
    public static int Decompose(Matrix<Lanes> matrix, bool tall, out Lanes[] values, out Matrix<Lanes> longer, out Matrix<Lanes> shorter)
    {
        int count = tall ? matrix.Columns : matrix.Rows;
        int length = tall ? matrix.Rows : matrix.Columns;
        int width = length + count;
        Pair[] pairs = count < s_schedules.Length ? s_schedules[count] ??= Schedule(count) : Schedule(count);
        values = Arena.Vector<Lanes>(count);

        // The rows, then room for an angle for each pair.
        Lanes* rows = (Lanes*)NativeMemory.AlignedAlloc((nuint)Size * (((nuint)count * (nuint)width) + (AngleLength * (nuint)pairs.Length)), Size);
        try
        {
            for (int row = 0; row < count; row++)
            {
                Span<Lanes> whole = new(rows + ((nint)row * width), width);
                for (int index = 0; index < length; index++)
                {
                    whole[index] = tall ? matrix[index, row] : matrix[row, index];
                }

                whole[length..].Clear();
                whole[length + row] = Lanes.One;
            }

            Vector512<double> negligible = ColumnRotations.Negligible(matrix).Value;
            int sweeps = 0;
            bool idle = false;
            while (!idle && sweeps < JacobiRotation.MaximumSweeps)
            {
                for (int row = 0; row < count; row++)
                {
                    RemoveNegligible((byte*)(rows + ((nint)row * width)), (nint)length * Size, negligible);
                }

                idle = !Sweep((byte*)rows, (nint)length * Size, (nint)width * Size, pairs, rows + ((nint)count * width));
                sweeps++;
            }

            for (int row = 0; row < count; row++)
            {
                values[row] = ColumnRotations.Normalise<Lanes>(new(rows + ((nint)row * width), length));
            }

            Sort(values, rows, width);
            longer = Transpose(rows, count, width, 0, length);
            shorter = Transpose(rows, count, width, length, count);
            return sweeps;
        }
        finally
        {
            NativeMemory.AlignedFree(rows);
        }
    }

    // The pairs of a sweep, round after round.
    private static Pair[] Schedule(int count)
    {
        Pair[] pairs = new Pair[count * (count - 1) / 2];
        int place = 0;
        for (int round = 0; round < count; round++)
        {
            int start = place;
            for (int first = 0; first < count; first++)
            {
                int second = ColumnRotations.Partner(first, round, count);
                if (first < second)
                {
                    pairs[place++] = new(first, second, start);
                }
            }
        }

        return pairs;
    }

    // Whether any lane of any pair turned.
    private static bool Sweep(byte* rows, nint length, nint width, ReadOnlySpan<Pair> pairs, Lanes* angles)
    {
        double tolerance = ColumnRotations.OrthogonalWithin((int)(length / Size)) * Lanes.UnitRoundoff;
        Vector512<double> squaredTolerance = Vector512.Create(tolerance * tolerance);
        bool turned = false;
        int along = 0;
        for (int next = 0; next < pairs.Length;)
        {
            int start = next;
            for (; next < pairs.Length && pairs[next].Start == start; next++)
            {
                byte* p = rows + (pairs[next].First * width);
                FindShape(p, rows + (pairs[next].Second * width), length, squaredTolerance, angles + (AngleLength * next));
            }

            for (int pair = start; pair < next; pair++)
            {
                FindAngle(angles + (AngleLength * pair));
                if (along < start)
                {
                    RotateAlong(rows, length, width, pairs[along], angles + (AngleLength * along));
                    along++;
                }
            }

            while (along < start)
            {
                RotateAlong(rows, length, width, pairs[along], angles + (AngleLength * along));
                along++;
            }

            for (int pair = start; pair < next; pair++)
            {
                turned |= Rotate(rows + (pairs[pair].First * width), rows + (pairs[pair].Second * width), length, angles + (AngleLength * pair));
            }
        }

        while (along < pairs.Length)
        {
            RotateAlong(rows, length, width, pairs[along], angles + (AngleLength * along));
            along++;
        }

        return turned;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void RotateAlong(byte* rows, nint length, nint width, Pair pair, Lanes* angle) =>
            Rotate(rows + (pair.First * width) + length, rows + (pair.Second * width) + length, width - length, angle);
    }

    private static void RemoveNegligible(byte* row, nint length, Vector512<double> negligible)
    {
        Vector512<double> square = Vector512<double>.Zero;
        byte* end = row + length;
        for (byte* place = row; place < end; place += Size)
        {
            square = Vector512.FusedMultiplyAdd(At(place), At(place), square);
        }

        Vector512<double> isKept = Vector512.LessThan(negligible - square, Vector512<double>.Zero);
        if (Vector512.EqualsAll(isKept.AsInt64(), Vector512<long>.AllBitsSet))
        {
            return;
        }

        for (byte* place = row; place < end; place += Size)
        {
            Put(Vector512.ConditionalSelect(isKept, At(place), Vector512<double>.Zero), place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FindShape(byte* p, byte* q, nint length, Vector512<double> squaredTolerance, Lanes* angle)
    {
        Vector512<double> firstSquare = Vector512<double>.Zero;
        Vector512<double> secondSquare = Vector512<double>.Zero;
        Vector512<double> product = Vector512<double>.Zero;
        nint toSecond = (nint)(q - p);
        for (byte* end = p + length; p < end; p += Size)
        {
            Vector512<double> left = At(p);
            Vector512<double> right = At(p + toSecond);
            firstSquare = Vector512.FusedMultiplyAdd(left, left, firstSquare);
            secondSquare = Vector512.FusedMultiplyAdd(right, right, secondSquare);
            product = Vector512.FusedMultiplyAdd(left, right, product);
        }

        (angle[1], angle[0], angle[2]) = ColumnRotations.Shape<Lanes>(new(firstSquare), new(secondSquare), new(product), new(squaredTolerance));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FindAngle(Lanes* angle)
    {
        if (Vector512.LessThanAny(angle[2].Value, Vector512<double>.Zero))
        {
            (angle[0], angle[1]) = ColumnRotations.Angle(angle[1], angle[0], angle[2]);
        }
        else
        {
            angle[1] = Lanes.Zero;
        }
    }

    // False if there is nothing to turn in any lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Rotate(byte* p, byte* q, nint length, Lanes* angle)
    {
        Vector512<double> sine = angle[1].Value;
        if (Vector512.EqualsAll(sine, Vector512<double>.Zero))
        {
            return false;
        }

        Vector512<double> cosine = angle[0].Value;
        Vector512<double> negative = -sine;
        nint toSecond = (nint)(q - p);
        for (byte* end = p + length; p < end; p += Size)
        {
            Vector512<double> left = At(p);
            Vector512<double> right = At(p + toSecond);
            Put(Vector512.FusedMultiplyAdd(negative, right, cosine * left), p);
            Put(Vector512.FusedMultiplyAdd(sine, left, cosine * right), p + toSecond);
        }

        return true;
    }

    // As JacobiRotation.SortDescending.
    private static void Sort(Lanes[] values, Lanes* rows, int width)
    {
        for (int last = values.Length - 1; last > 0; last--)
        {
            for (int index = 0; index < last; index++)
            {
                Vector512<double> upper = values[index].Value;
                Vector512<double> lower = values[index + 1].Value;
                Vector512<double> isAscending = Vector512.LessThan(upper - lower, Vector512<double>.Zero);
                values[index] = new(Vector512.ConditionalSelect(isAscending, lower, upper));
                values[index + 1] = new(Vector512.ConditionalSelect(isAscending, upper, lower));
                byte* p = (byte*)(rows + ((nint)index * width));
                nint next = (nint)width * Size;
                for (byte* end = p + next; p < end; p += Size)
                {
                    upper = At(p);
                    lower = At(p + next);
                    Put(Vector512.ConditionalSelect(isAscending, lower, upper), p);
                    Put(Vector512.ConditionalSelect(isAscending, upper, lower), p + next);
                }
            }
        }

        foreach (ref Lanes value in values.AsSpan())
        {
            value += Lanes.Zero;
        }
    }

    // Some columns of the rows as a matrix whose columns are the rows, with zeros of one sign.
    private static Matrix<Lanes> Transpose(Lanes* rows, int count, int width, int first, int length)
    {
        Lanes[] elements = Arena.Unwritten<Lanes>(length * count);
        int place = 0;
        for (int column = first; column < first + length; column++)
        {
            for (int row = 0; row < count; row++)
            {
                elements[place++] = rows[((nint)row * width) + column] + Lanes.Zero;
            }
        }

        return new(length, count, elements);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> At(byte* address) => Vector512.Load((double*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<double> vector, byte* address) => Vector512.Store(vector, (double*)address);

    // Two vectors, and the number of the first pair in their round.
    private readonly record struct Pair(int First, int Second, int Start);
}
