using System.Numerics;
using System.Runtime.CompilerServices;

namespace Theorems.Kernels.Graphs;

/// <summary>The vertices of a large graph in the order of hashed keys, which propose cells of its stable colouring.</summary>
/// <remarks>
/// <para>A vertex's key is a function of its colour and degree, of its neighbours' and of their neighbours'. In a sort its leading bits stand above
/// the number of the vertex, so that eight bytes are all that moves. Keys are first dealt out to regions that fit the second-level cache, and each
/// region is then sorted by itself.</para>
/// <para>All cores take part in large graphs. What a range of vertices gives goes where the counts of the ranges before it say, so the order
/// does not depend on who did what.</para>
/// </remarks>
internal sealed class HashedOrder
{
    // Their sums stay in the first-level cache.
    private const int EntriesAtOnce = 1 << 10;
    private const int VerticesAtOnce = 1 << 15;
    private const int RegionBits = 12;
    private const int MostLeadingBits = 10;
    private const int SmallBucket = 24;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private readonly Graph _graph;
    private readonly int[] _initial;

    // By vertex; then by position, with the vertex in the last bits.
    private readonly ulong[] _keys;
    private readonly int _vertexBits;
    private readonly int _leadingBits;

    /// <summary>Sees a graph and its initial colours.</summary>
    /// <param name="graph">A graph with vertices.</param>
    /// <param name="initial">An integer for each vertex.</param>
    /// <param name="keys">Room for a number for each vertex.</param>
    public HashedOrder(Graph graph, int[] initial, ulong[] keys)
    {
        _graph = graph;
        _initial = initial;
        _keys = keys;
        _vertexBits = BitOperations.Log2((uint)graph.VertexCount) + 1;
        _leadingBits = Math.Clamp(_vertexBits - RegionBits, 1, MostLeadingBits);
    }

    private int Ranges => ((_graph.VertexCount - 1) / VerticesAtOnce) + 1;

    private int Regions => 1 << _leadingBits;

    /// <summary>Sorts the vertices by their keys.</summary>
    /// <param name="order">Receives the vertices.</param>
    /// <param name="cells">Receives for each vertex where the vertices of its key begin in the order.</param>
    /// <returns>The runs of several vertices with the same key.</returns>
    public List<(int Start, int Length)> Sort(int[] order, int[] cells)
    {
        // The order is written last; until then it is room for a hash of 32 bits for each vertex.
        SetHashes(order);
        int[] counts = SetKeys(order);
        ulong[] dealt = GC.AllocateUninitializedArray<ulong>(_keys.Length);
        int[] starts = Deal(counts, dealt);
        List<(int, int)>[] runs = new List<(int, int)>[Regions];
        void SortAndSplit(int region)
        {
            SortRegion(dealt.AsSpan(starts[region]..starts[region + 1]), _keys.AsSpan(starts[region]..starts[region + 1]));
            runs[region] = SplitRegion(starts[region], starts[region + 1], order, cells);
        }

        InParallel(Regions, SortAndSplit);
        return [.. runs.SelectMany(run => run)];
    }

    // The first round. What is gathered is a hash of one byte for a colour and a degree, so that more of them stay in the caches.
    private void SetHashes(int[] hashes)
    {
        byte[] classes = GC.AllocateUninitializedArray<byte>(_graph.VertexCount);
        InRanges(_graph.VertexCount, (from, to) =>
        {
            ReadOnlySpan<int> offsets = _graph.Offsets;
            for (int vertex = from; vertex < to; vertex++)
            {
                classes[vertex] = (byte)(Own(vertex, offsets) >> 56);
            }
        });

        // Bytes have few different sums; numbers of 64 bits in their place have many.
        ulong[] meanings = [.. Enumerable.Range(0, 1 << 8).Select(number => Mix((ulong)number))];
        InRanges(_graph.VertexCount, (from, to) =>
        {
            SumRows(from, to, new ClassHashes(classes, meanings));
            ReadOnlySpan<int> offsets = _graph.Offsets;
            for (int vertex = from; vertex < to; vertex++)
            {
                hashes[vertex] = (int)(Mix(Own(vertex, offsets) + _keys[vertex]) >> 32);
            }
        });
    }

    // The second round. Returns how many keys of each range of vertices fall into each region.
    private int[] SetKeys(int[] hashes)
    {
        int[] counts = new int[Ranges * Regions];
        InRanges(_graph.VertexCount, (from, to) =>
        {
            SumRows(from, to, new SquaredHashes(hashes));
            Span<int> count = counts.AsSpan(from / VerticesAtOnce * Regions, Regions);
            for (int vertex = from; vertex < to; vertex++)
            {
                ulong key = Mix(_keys[vertex] + ((uint)hashes[vertex] * Odd));
                _keys[vertex] = key;
                count[(int)(key >> (64 - _leadingBits))]++;
            }
        });
        return counts;
    }

    // For each vertex of a range the sum of its neighbours' hashes. Rows end anywhere, and a processor that has to guess where loses more time than gathering
    // takes. So entries are added up without regard to rows, and the sum of a row is the difference of two such sums.
    private void SumRows<THashes>(int from, int to, THashes hashes)
        where THashes : struct, IHashes
    {
        Span<ulong> keys = _keys;
        ReadOnlySpan<int> offsets = _graph.Offsets;
        ReadOnlySpan<int> rows = _graph.NeighbourRows;
        Span<ulong> sums = stackalloc ulong[EntriesAtOnce + 1];
        ulong sum = 0;
        ulong before = 0;
        int vertex = from;
        for (int first = offsets[from]; vertex < to; first += EntriesAtOnce)
        {
            int last = Math.Min(first + EntriesAtOnce, offsets[to]);
            ReadOnlySpan<int> entries = rows[first..last];
            sums[0] = sum;
            sum = hashes.AddUp(entries, sum, sums[1..]);

            for (; vertex < to && offsets[vertex + 1] <= last; vertex++)
            {
                ulong until = sums[offsets[vertex + 1] - first];
                keys[vertex] = until - before;
                before = until;
            }
        }
    }

    // The leading bits of a key name its region, so that they need not be kept.
    private int[] Deal(int[] counts, ulong[] dealt)
    {
        int[] starts = new int[Regions + 1];
        int position = 0;
        for (int region = 0; region < Regions; region++)
        {
            starts[region] = position;
            for (int range = 0; range < Ranges; range++)
            {
                ref int count = ref counts[(range * Regions) + region];
                (count, position) = (position, position + count);
            }
        }

        starts[^1] = position;
        InRanges(_graph.VertexCount, (from, to) =>
        {
            Span<int> next = counts.AsSpan(from / VerticesAtOnce * Regions, Regions);
            for (int vertex = from; vertex < to; vertex++)
            {
                ulong key = _keys[vertex];
                dealt[next[(int)(key >> (64 - _leadingBits))]++] = (key << _leadingBits >> _vertexBits << _vertexBits) | (uint)vertex;
            }
        });
        return starts;
    }

    // Keys are spread evenly, but for equal ones: their leading bits name one of about as many buckets as there are keys.
    private static void SortRegion(ReadOnlySpan<ulong> keys, Span<ulong> sorted)
    {
        int bits = Math.Min(RegionBits + 2, BitOperations.Log2((uint)keys.Length) + 1);
        int shift = 64 - bits;
        Span<int> next = stackalloc int[1 << bits];
        foreach (ulong key in keys)
        {
            next[(int)(key >> shift)]++;
        }

        int position = 0;
        int largest = 0;
        foreach (ref int count in next)
        {
            largest = Math.Max(largest, count);
            (count, position) = (position, position + count);
        }

        foreach (ulong key in keys)
        {
            sorted[next[(int)(key >> shift)]++] = key;
        }

        if (largest > SmallBucket)
        {
            sorted.Sort();
        }
        else
        {
            SortByInsertion(sorted);
        }
    }

    private static void SortByInsertion(Span<ulong> keys)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            ulong key = keys[i];
            int j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
            {
                keys[j + 1] = keys[j];
            }

            keys[j + 1] = key;
        }
    }

    // Makes a cell of each run of equal keys, and lists those with several vertices.
    private List<(int, int)> SplitRegion(int start, int end, int[] order, int[] cells)
    {
        List<(int, int)> runs = [];
        ulong vertices = (1UL << _vertexBits) - 1;
        int first = start;
        for (int position = start; position < end; position++)
        {
            ulong key = _keys[position];
            if (key >> _vertexBits != _keys[first] >> _vertexBits)
            {
                Close(position);
                first = position;
            }

            int vertex = (int)(key & vertices);
            order[position] = vertex;
            cells[vertex] = first;
        }

        Close(end);
        return runs;

        void Close(int last)
        {
            if (last - first > 1)
            {
                runs.Add((first, last - first));
            }
        }
    }

    // Different for any two pairs of a colour and a degree; its leading bits are spread.
    private ulong Own(int vertex, ReadOnlySpan<int> offsets) => (((ulong)_initial[vertex] << 32) + (uint)(offsets[vertex + 1] - offsets[vertex])) * Odd;

    /// <summary>Acts on the ranges (from, to) of so many vertices, on all cores.</summary>
    public static void InRanges(int vertices, Action<int, int> act) => InParallel(
        ((vertices - 1) / VerticesAtOnce) + 1, range => act(range * VerticesAtOnce, Math.Min((range + 1) * VerticesAtOnce, vertices)));

    private static void InParallel(int count, Action<int> act)
    {
        if (count == 1)
        {
            act(0);
        }
        else
        {
            Parallel.For(0, count, act);
        }
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value += Odd;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    // A hash of 64 bits for each vertex. The loops are methods of their own, so that they have the registers to themselves.
    private interface IHashes
    {
        /// <summary>Adds the hashes of some vertices to a sum, and stores it after each of them.</summary>
        ulong AddUp(ReadOnlySpan<int> vertices, ulong sum, Span<ulong> sums);
    }

    private readonly struct ClassHashes(byte[] classes, ulong[] meanings) : IHashes
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public ulong AddUp(ReadOnlySpan<int> vertices, ulong sum, Span<ulong> sums)
        {
            ReadOnlySpan<byte> numbers = classes;
            ReadOnlySpan<ulong> hashes = meanings;
            sums = sums[..vertices.Length];
            for (int index = 0; index < vertices.Length; index++)
            {
                sum += hashes[numbers[vertices[index]]];
                sums[index] = sum;
            }

            return sum;
        }
    }

    // Squares fill 64 bits, so that few sums of different hashes agree.
    private readonly struct SquaredHashes(int[] hashes) : IHashes
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public ulong AddUp(ReadOnlySpan<int> vertices, ulong sum, Span<ulong> sums)
        {
            ReadOnlySpan<int> roots = hashes;
            sums = sums[..vertices.Length];
            for (int index = 0; index < vertices.Length; index++)
            {
                ulong root = (uint)roots[vertices[index]];
                sum += root * root;
                sums[index] = sum;
            }

            return sum;
        }
    }
}
