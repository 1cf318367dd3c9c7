using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Four rows of lanes of double-doubles at once, for processors: <see cref="RowBlocks"/> with every word in a register of its own.</summary>
/// <remarks>
/// <para>The operations and their order are those of <see cref="DoubleDouble{T}"/>, so every bit is the same. Two things cost more than the arithmetic in the
/// general loops: pairs of 64-byte vectors that travel through the stack, and the question after each product and each sum whether it is still finite.</para>
/// <para>Here that question is asked once, of the low word of a finished sum. Sums and products of a number that is not finite are not finite, and the last low
/// word depends on every word before it. So if it is finite, all were, and then the general loops chose the same numbers; otherwise those loops are run.</para>
/// </remarks>
internal static unsafe class DoubleDoubleRowBlocks
{
    private const int Size = 128;

    /// <inheritdoc cref="IRowMemory{T, TSelf}.SetGradient"/>
    public static void SetGradient(
        ArrayMemory<DoubleDouble<Lanes>> matrix, int blocks, int columns, ArrayMemory<DoubleDouble<Lanes>> targets, ArrayMemory<DoubleDouble<Lanes>> weights,
        ArrayMemory<DoubleDouble<Lanes>> gradient, bool backwards)
    {
        // The spans check that the memory is there.
        fixed (
            DoubleDouble<Lanes>* rows = matrix.AsSpan(4 * blocks * columns),
            aims = targets.AsSpan(4 * blocks),
            vector = weights.AsSpan(columns),
            sums = gradient.AsSpan(columns))
        {
            byte* residuals = stackalloc byte[(4 * Size) + 64];
            residuals += -(nint)residuals & 63;
            new Span<byte>(sums, columns * Size).Clear();
            for (int count = 0; count < blocks; count++)
            {
                int row = 4 * (backwards ? blocks - 1 - count : count);
                byte* block = (byte*)(rows + ((nint)row * columns));
                if (!Residuals(block, columns, (byte*)(aims + row), (byte*)vector, residuals))
                {
                    PlainResiduals(block, columns, (byte*)(aims + row), (byte*)vector, residuals);
                }

                Combine(block, columns, residuals, (byte*)sums);
            }
        }
    }

    /// <inheritdoc cref="IRowMemory{T, TSelf}.Step"/>
    public static void Step(
        ArrayMemory<DoubleDouble<Lanes>> matrix, int blocks, int columns, ArrayMemory<DoubleDouble<Lanes>> targets, DoubleDouble<Lanes> negativeStep,
        ArrayMemory<DoubleDouble<Lanes>> weights, ArrayMemory<DoubleDouble<Lanes>> scratch, bool backwards)
    {
        SetGradient(matrix, blocks, columns, targets, weights, scratch, backwards);
        Vectors.AddScaled(negativeStep, scratch, weights, columns);
    }

    // B w - b for four rows; false if something was not finite.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Residuals(byte* row, int columns, byte* targets, byte* weights, byte* residuals)
    {
        nint next = (nint)columns * Size;
        nint third = 2 * next;
        nint fourth = 3 * next;
        nint toVector = (nint)(weights - row);
        byte* end = row + next;
        Vector512<double> high0 = -High(targets);
        Vector512<double> low0 = -Low(targets);
        Vector512<double> high1 = -High(targets + Size);
        Vector512<double> low1 = -Low(targets + Size);
        Vector512<double> high2 = -High(targets + (2 * Size));
        Vector512<double> low2 = -Low(targets + (2 * Size));
        Vector512<double> high3 = -High(targets + (3 * Size));
        Vector512<double> low3 = -Low(targets + (3 * Size));
        for (; row < end; row += Size)
        {
            Vector512<double> high = High(row + toVector);
            Vector512<double> low = Low(row + toVector);
            MultiplyAdd(High(row), Low(row), high, low, ref high0, ref low0);
            MultiplyAdd(High(row + next), Low(row + next), high, low, ref high1, ref low1);
            MultiplyAdd(High(row + third), Low(row + third), high, low, ref high2, ref low2);
            MultiplyAdd(High(row + fourth), Low(row + fourth), high, low, ref high3, ref low3);
        }

        Put(high0, low0, residuals);
        Put(high1, low1, residuals + Size);
        Put(high2, low2, residuals + (2 * Size));
        Put(high3, low3, residuals + (3 * Size));
        return AreFinite(low0) && AreFinite(low1) && AreFinite(low2) && AreFinite(low3);
    }

    // B^T r on top of the sums.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Combine(byte* row, int columns, byte* factors, byte* sums)
    {
        nint next = (nint)columns * Size;
        nint third = 2 * next;
        nint fourth = 3 * next;
        nint toSums = (nint)(sums - row);
        byte* end = row + next;
        Vector512<double> high0 = High(factors);
        Vector512<double> low0 = Low(factors);
        Vector512<double> high1 = High(factors + Size);
        Vector512<double> low1 = Low(factors + Size);
        Vector512<double> high2 = High(factors + (2 * Size));
        Vector512<double> low2 = Low(factors + (2 * Size));
        Vector512<double> high3 = High(factors + (3 * Size));
        Vector512<double> low3 = Low(factors + (3 * Size));
        for (; row < end; row += Size)
        {
            Vector512<double> high = High(row + toSums);
            Vector512<double> low = Low(row + toSums);
            MultiplyAdd(High(row), Low(row), high0, low0, ref high, ref low);
            MultiplyAdd(High(row + next), Low(row + next), high1, low1, ref high, ref low);
            MultiplyAdd(High(row + third), Low(row + third), high2, low2, ref high, ref low);
            MultiplyAdd(High(row + fourth), Low(row + fourth), high3, low3, ref high, ref low);
            if (!AreFinite(low))
            {
                PlainCombination(row, next, factors, row + toSums);
            }
            else
            {
                Put(high, low, row + toSums);
            }
        }
    }

    // What Residuals leaves, where something is not finite.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PlainResiduals(byte* row, int columns, byte* targets, byte* weights, byte* residuals)
    {
        for (int index = 0; index < 4; index++)
        {
            DoubleDouble<Lanes> sum = -((DoubleDouble<Lanes>*)targets)[index];
            for (int column = 0; column < columns; column++)
            {
                sum = DoubleDouble<Lanes>.MultiplyAdd(((DoubleDouble<Lanes>*)row)[(index * columns) + column], ((DoubleDouble<Lanes>*)weights)[column], sum);
            }

            ((DoubleDouble<Lanes>*)residuals)[index] = sum;
        }
    }

    // What Combine leaves in one column, where something is not finite.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PlainCombination(byte* row, nint next, byte* factors, byte* place)
    {
        DoubleDouble<Lanes> sum = *(DoubleDouble<Lanes>*)place;
        for (int index = 0; index < 4; index++)
        {
            sum = DoubleDouble<Lanes>.MultiplyAdd(*(DoubleDouble<Lanes>*)(row + (index * next)), ((DoubleDouble<Lanes>*)factors)[index], sum);
        }

        *(DoubleDouble<Lanes>*)place = sum;
    }

    // (sumHigh, sumLow) += a b: DWTimesDW3 and AccurateDWPlusDW as in DoubleDouble, but for the question whether the parts are finite.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MultiplyAdd(
        Vector512<double> aHigh, Vector512<double> aLow, Vector512<double> bHigh, Vector512<double> bLow,
        ref Vector512<double> sumHigh, ref Vector512<double> sumLow)
    {
        Vector512<double> product = aHigh * bHigh;
        Vector512<double> rest = Vector512.FusedMultiplyAdd(aHigh, bHigh, -product)
            + Vector512.FusedMultiplyAdd(aLow, bHigh, Vector512.FusedMultiplyAdd(aHigh, bLow, aLow * bLow));
        Vector512<double> high = product + rest;
        Vector512<double> low = rest - (high - product);

        Vector512<double> total = high + sumHigh;
        Vector512<double> part = total - high;
        Vector512<double> lost = (high - (total - part)) + (sumHigh - part);
        Vector512<double> lows = low + sumLow;
        Vector512<double> lowPart = lows - low;
        Vector512<double> lowLost = (low - (lows - lowPart)) + (sumLow - lowPart);

        Vector512<double> second = lost + lows;
        Vector512<double> first = total + second;
        Vector512<double> last = lowLost + (second - (first - total));
        sumHigh = first + last;
        sumLow = last - (sumHigh - first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreFinite(Vector512<double> values) => Vector512.LessThanAll(Vector512.Abs(values), Vector512.Create(double.PositiveInfinity));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> High(byte* address) => Vector512.Load((double*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Low(byte* address) => Vector512.Load((double*)(address + 64));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<double> high, Vector512<double> low, byte* address)
    {
        Vector512.Store(high, (double*)address);
        Vector512.Store(low, (double*)(address + 64));
    }
}
