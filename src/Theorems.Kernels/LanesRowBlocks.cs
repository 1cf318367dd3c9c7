using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Four rows of lanes at once, for processors: <see cref="RowBlocks"/> with addresses that move and registers that stay.</summary>
/// <remarks>
/// Four things cost more than the arithmetic in the general loops: an address of three parts for each of five streams; a sum that is copied after each
/// multiply-add, because the loaded element and not the sum is its destination; rows that come from the second-level cache only when they are asked for; and a
/// gradient that is cleared, stored and read again. Here one pointer moves and rows lie at fixed distances from it, operands come from memory, half of the next
/// block is fetched while this one is used for the second time, and the first and the last block do without the gradient's memory. The order of operations is
/// that of <see cref="RowBlocks"/>, so every bit is the same.
/// </remarks>
internal static unsafe class LanesRowBlocks
{
    private const int Size = 64;

    /// <inheritdoc cref="IRowMemory{T, TSelf}.SetGradient"/>
    public static void SetGradient(
        ArrayMemory<Lanes> matrix, int blocks, int columns, ArrayMemory<Lanes> targets,
        ArrayMemory<Lanes> weights, ArrayMemory<Lanes> gradient, bool backwards) =>
        ForEachBlock<Store>(matrix, blocks, columns, targets, weights, gradient, default, backwards);

    /// <inheritdoc cref="IRowMemory{T, TSelf}.Step"/>
    public static void Step(
        ArrayMemory<Lanes> matrix, int blocks, int columns, ArrayMemory<Lanes> targets, Lanes negativeStep,
        ArrayMemory<Lanes> weights, ArrayMemory<Lanes> scratch, bool backwards) =>
        ForEachBlock<Move>(matrix, blocks, columns, targets, weights, scratch, negativeStep, backwards);

    private static void ForEachBlock<TEnd>(
        ArrayMemory<Lanes> matrix, int blocks, int columns, ArrayMemory<Lanes> targets,
        ArrayMemory<Lanes> weights, ArrayMemory<Lanes> gradient, Lanes factor, bool backwards)
        where TEnd : struct, IEnd
    {
        // The spans check that the memory is there.
        fixed (
            Lanes* rows = matrix.AsSpan(4 * blocks * columns),
            aims = targets.AsSpan(4 * blocks),
            vector = weights.AsSpan(columns),
            sums = gradient.AsSpan(columns))
        {
            // Between its two loops a block's residuals are in memory: each loop then has the registers, and its alignment, to itself.
            byte* residuals = stackalloc byte[5 * Size];
            residuals += -(nint)residuals & (Size - 1);
            nint distance = (nint)(backwards ? -4 : 4) * columns * Size;
            for (int count = 0; count < blocks; count++)
            {
                int row = 4 * (backwards ? blocks - 1 - count : count);
                byte* block = (byte*)(rows + ((nint)row * columns));
                Residuals(block, columns, (byte*)(aims + row), (byte*)vector, residuals);
                if (count + 1 < blocks)
                {
                    if (count == 0)
                    {
                        Combine<FromZero, Store>(block, columns, residuals, (byte*)sums, distance, (byte*)vector, factor.Value);
                    }
                    else
                    {
                        Combine<FromMemory, Store>(block, columns, residuals, (byte*)sums, distance, (byte*)vector, factor.Value);
                    }
                }
                else if (count == 0)
                {
                    Combine<FromZero, TEnd>(block, columns, residuals, (byte*)sums, 0, (byte*)vector, factor.Value);
                }
                else
                {
                    Combine<FromMemory, TEnd>(block, columns, residuals, (byte*)sums, 0, (byte*)vector, factor.Value);
                }
            }
        }
    }

    // B w - b for four rows.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Residuals(byte* row, int columns, byte* targets, byte* weights, byte* residuals)
    {
        nint next = (nint)columns * Size;
        nint third = 2 * next;
        nint fourth = 3 * next;
        nint toVector = (nint)(weights - row);
        byte* end = row + next;
        Vector512<double> sum0 = -At(targets);
        Vector512<double> sum1 = -At(targets + Size);
        Vector512<double> sum2 = -At(targets + (2 * Size));
        Vector512<double> sum3 = -At(targets + (3 * Size));
        for (; row + Size < end; row += 2 * Size)
        {
            Vector512<double> element = At(row + toVector);
            sum0 = Vector512.FusedMultiplyAdd(At(row), element, sum0);
            sum1 = Vector512.FusedMultiplyAdd(At(row + next), element, sum1);
            sum2 = Vector512.FusedMultiplyAdd(At(row + third), element, sum2);
            sum3 = Vector512.FusedMultiplyAdd(At(row + fourth), element, sum3);
            Vector512<double> following = At(row + toVector + Size);
            sum0 = Vector512.FusedMultiplyAdd(At(row + Size), following, sum0);
            sum1 = Vector512.FusedMultiplyAdd(At(row + next + Size), following, sum1);
            sum2 = Vector512.FusedMultiplyAdd(At(row + third + Size), following, sum2);
            sum3 = Vector512.FusedMultiplyAdd(At(row + fourth + Size), following, sum3);
        }

        if (row < end)
        {
            Vector512<double> element = At(row + toVector);
            sum0 = Vector512.FusedMultiplyAdd(At(row), element, sum0);
            sum1 = Vector512.FusedMultiplyAdd(At(row + next), element, sum1);
            sum2 = Vector512.FusedMultiplyAdd(At(row + third), element, sum2);
            sum3 = Vector512.FusedMultiplyAdd(At(row + fourth), element, sum3);
        }

        Put(sum0, residuals);
        Put(sum1, residuals + Size);
        Put(sum2, residuals + (2 * Size));
        Put(sum3, residuals + (3 * Size));
    }

    // B^T r on top of where the sums start, and then to where they end.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Combine<TStart, TEnd>(byte* row, int columns, byte* factors, byte* sums, nint ahead, byte* weights, Vector512<double> step)
        where TStart : struct, IStart
        where TEnd : struct, IEnd
    {
        nint next = (nint)columns * Size;
        nint third = 2 * next;
        nint fourth = 3 * next;
        nint toSums = (nint)(sums - row);
        nint toWeights = (nint)(weights - row);
        byte* end = row + next;
        Vector512<double> factor0 = At(factors);
        Vector512<double> factor1 = At(factors + Size);
        Vector512<double> factor2 = At(factors + (2 * Size));
        Vector512<double> factor3 = At(factors + (3 * Size));
        for (; row + Size < end; row += 2 * Size)
        {
            Fetch(row + ahead);
            Fetch(row + next + ahead);
            Vector512<double> sum = TStart.Of(row + toSums);
            sum = Vector512.FusedMultiplyAdd(At(row), factor0, sum);
            sum = Vector512.FusedMultiplyAdd(At(row + next), factor1, sum);
            sum = Vector512.FusedMultiplyAdd(At(row + third), factor2, sum);
            sum = Vector512.FusedMultiplyAdd(At(row + fourth), factor3, sum);
            TEnd.Take(sum, row + toSums, row + toWeights, step);
            Fetch(row + Size + ahead);
            Fetch(row + next + Size + ahead);
            Vector512<double> following = TStart.Of(row + toSums + Size);
            following = Vector512.FusedMultiplyAdd(At(row + Size), factor0, following);
            following = Vector512.FusedMultiplyAdd(At(row + next + Size), factor1, following);
            following = Vector512.FusedMultiplyAdd(At(row + third + Size), factor2, following);
            following = Vector512.FusedMultiplyAdd(At(row + fourth + Size), factor3, following);
            TEnd.Take(following, row + toSums + Size, row + toWeights + Size, step);
        }

        if (row < end)
        {
            Vector512<double> sum = TStart.Of(row + toSums);
            sum = Vector512.FusedMultiplyAdd(At(row), factor0, sum);
            sum = Vector512.FusedMultiplyAdd(At(row + next), factor1, sum);
            sum = Vector512.FusedMultiplyAdd(At(row + third), factor2, sum);
            sum = Vector512.FusedMultiplyAdd(At(row + fourth), factor3, sum);
            TEnd.Take(sum, row + toSums, row + toWeights, step);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> At(byte* address) => Vector512.Load((double*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<double> vector, byte* address) => Vector512.Store(vector, (double*)address);

    // A hint: an address that is not there does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fetch(byte* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }

    // Where the sums of a block start.
    private interface IStart
    {
        static abstract Vector512<double> Of(byte* sum);
    }

    // Where the sums of a block end.
    private interface IEnd
    {
        static abstract void Take(Vector512<double> sum, byte* place, byte* weight, Vector512<double> step);
    }

    // The first block: nothing need be cleared or read.
    private readonly struct FromZero : IStart
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<double> Of(byte* sum) => Vector512<double>.Zero;
    }

    // Later blocks.
    private readonly struct FromMemory : IStart
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<double> Of(byte* sum) => At(sum);
    }

    // The sums are wanted.
    private readonly struct Store : IEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Take(Vector512<double> sum, byte* place, byte* weight, Vector512<double> step) => Put(sum, place);
    }

    // The last block of a step: the weights move at once.
    private readonly struct Move : IEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Take(Vector512<double> sum, byte* place, byte* weight, Vector512<double> step) =>
            Put(Vector512.FusedMultiplyAdd(sum, step, At(weight)), weight);
    }
}
