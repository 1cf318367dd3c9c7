using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>The pull of the exponential loss on weights, sum_n e^(-z_n.w) z_n, over lanes: first the margins, then all exponentials, then the sum.</summary>
/// <remarks>
/// Point by point each exponential is a call, whose chain of multiply-adds the processor can hardly overlap with anything, and everything passes through
/// memory. Here sixteen points are at hand at once, four exponentials interleave, and the sums of four columns stay in registers. Each number comes from the
/// operations of <see cref="SeparableClassification.NegativeGradientByPoints"/> in their order, so every bit is the same.
/// </remarks>
internal static unsafe class LanesPull
{
    private const int Size = 64;
    private const int Most = 16;

    /// <summary>Whether a loss is the exponential one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Knows<TLoss>() => typeof(TLoss) == typeof(ExponentialLoss<Lanes>);

    /// <inheritdoc cref="IRowMemory{T, TSelf}.SetPull"/>
    [SkipLocalsInit]
    public static void Set<TLoss>(ArrayMemory<Lanes> z, int points, int dimensions, ArrayMemory<Lanes> weights, ArrayMemory<Lanes> pull)
    {
        // The spans check that the memory is there.
        fixed (Lanes* rows = z.AsSpan(points * dimensions), vector = weights.AsSpan(dimensions), total = pull.AsSpan(dimensions))
        {
            byte* pulls = stackalloc byte[(Most + 1) * Size];
            pulls += -(nint)pulls & (Size - 1);
            // Once at least: the sum over no points is zero.
            int first = 0;
            do
            {
                int count = Math.Min(Most, points - first);
                byte* block = (byte*)(rows + ((nint)first * dimensions));
                Exponents(block, count, dimensions, (byte*)vector, pulls);
                Lanes.Exp(new Span<Lanes>(pulls, count));
                Combine(block, count, dimensions, pulls, (byte*)total, fromZero: first == 0);
                first += Most;
            }
            while (first < points);
        }
    }

    // The exponents for z_n.w, with the four partial sums of Vectors.Dot; four points share the loads of the weights.
    private static void Exponents(byte* row, int count, int dimensions, byte* weights, byte* exponents)
    {
        nint next = (nint)dimensions * Size;
        byte* end = exponents + ((nint)count * Size);
        for (; exponents + (3 * Size) < end; exponents += 4 * Size, row += 4 * next)
        {
            Four first = default;
            Four second = default;
            Four third = default;
            Four fourth = default;
            byte* place = row;
            byte* weight = weights;
            int left = dimensions;
            for (; left > 3; left -= 4, place += 4 * Size, weight += 4 * Size)
            {
                Vector512<double> weight0 = At(weight);
                Vector512<double> weight1 = At(weight + Size);
                Vector512<double> weight2 = At(weight + (2 * Size));
                Vector512<double> weight3 = At(weight + (3 * Size));
                first.Add(place, weight0, weight1, weight2, weight3);
                second.Add(place + next, weight0, weight1, weight2, weight3);
                third.Add(place + (2 * next), weight0, weight1, weight2, weight3);
                fourth.Add(place + (3 * next), weight0, weight1, weight2, weight3);
            }

            for (; left > 0; left--, place += Size, weight += Size)
            {
                Vector512<double> weight0 = At(weight);
                first.AddToFirst(At(place), weight0);
                second.AddToFirst(At(place + next), weight0);
                third.AddToFirst(At(place + (2 * next)), weight0);
                fourth.AddToFirst(At(place + (3 * next)), weight0);
            }

            Put(first.Exponent, exponents);
            Put(second.Exponent, exponents + Size);
            Put(third.Exponent, exponents + (2 * Size));
            Put(fourth.Exponent, exponents + (3 * Size));
        }

        for (; exponents < end; exponents += Size, row += next)
        {
            Four sum = default;
            byte* place = row;
            byte* weight = weights;
            int left = dimensions;
            for (; left > 3; left -= 4, place += 4 * Size, weight += 4 * Size)
            {
                sum.Add(place, At(weight), At(weight + Size), At(weight + (2 * Size)), At(weight + (3 * Size)));
            }

            for (; left > 0; left--, place += Size, weight += Size)
            {
                sum.AddToFirst(At(place), At(weight));
            }

            Put(sum.Exponent, exponents);
        }
    }

    // Z^T p on top of zero or of the sums, four columns at a time.
    private static void Combine(byte* row, int count, int dimensions, byte* factors, byte* sums, bool fromZero)
    {
        nint next = (nint)dimensions * Size;
        byte* end = factors + ((nint)count * Size);
        int column = 0;
        for (; column + 3 < dimensions; column += 4, row += 4 * Size, sums += 4 * Size)
        {
            Vector512<double> first = fromZero ? Vector512<double>.Zero : At(sums);
            Vector512<double> second = fromZero ? Vector512<double>.Zero : At(sums + Size);
            Vector512<double> third = fromZero ? Vector512<double>.Zero : At(sums + (2 * Size));
            Vector512<double> fourth = fromZero ? Vector512<double>.Zero : At(sums + (3 * Size));
            byte* place = row;
            for (byte* at = factors; at < end; at += Size, place += next)
            {
                Vector512<double> factor = At(at);
                first = Vector512.FusedMultiplyAdd(factor, At(place), first);
                second = Vector512.FusedMultiplyAdd(factor, At(place + Size), second);
                third = Vector512.FusedMultiplyAdd(factor, At(place + (2 * Size)), third);
                fourth = Vector512.FusedMultiplyAdd(factor, At(place + (3 * Size)), fourth);
            }

            Put(first, sums);
            Put(second, sums + Size);
            Put(third, sums + (2 * Size));
            Put(fourth, sums + (3 * Size));
        }

        for (; column < dimensions; column++, row += Size, sums += Size)
        {
            Vector512<double> sum = fromZero ? Vector512<double>.Zero : At(sums);
            byte* place = row;
            for (byte* at = factors; at < end; at += Size, place += next)
            {
                sum = Vector512.FusedMultiplyAdd(At(at), At(place), sum);
            }

            Put(sum, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> At(byte* address) => Vector512.Load((double*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<double> vector, byte* address) => Vector512.Store(vector, (double*)address);

    // The partial sums of one inner product.
    private struct Four
    {
        private Vector512<double> _first;
        private Vector512<double> _second;
        private Vector512<double> _third;
        private Vector512<double> _fourth;

        // What the loss makes of the margin, before the exponential.
        public readonly Vector512<double> Exponent
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => ExponentialLoss<Lanes>.Exponent(new((_first + _second) + (_third + _fourth))).Value;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(byte* row, Vector512<double> weight0, Vector512<double> weight1, Vector512<double> weight2, Vector512<double> weight3)
        {
            _first = Vector512.FusedMultiplyAdd(At(row), weight0, _first);
            _second = Vector512.FusedMultiplyAdd(At(row + Size), weight1, _second);
            _third = Vector512.FusedMultiplyAdd(At(row + (2 * Size)), weight2, _third);
            _fourth = Vector512.FusedMultiplyAdd(At(row + (3 * Size)), weight3, _fourth);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddToFirst(Vector512<double> element, Vector512<double> weight) => _first = Vector512.FusedMultiplyAdd(element, weight, _first);
    }
}
