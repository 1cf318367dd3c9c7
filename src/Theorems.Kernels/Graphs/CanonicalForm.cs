using System.Numerics;

namespace Theorems.Kernels.Graphs;

/// <summary>An exact canonical form of small graphs: isomorphic graphs, and only those, have the same one.</summary>
/// <remarks>
/// The code of an ordering of the vertices is its upper triangle, column by column (the order of graph6), first bit most
/// significant. The canonical code is the largest one among the orderings that list the vertices by falling value of an invariant
/// (degrees, refined twice by those of the neighbours). The code determines the graph, so a poor invariant costs time, never truth.
/// </remarks>
public static class CanonicalForm
{
    /// <summary>The largest number of vertices whose upper triangle fits in 64 bits.</summary>
    public const int MaximumVertexCount = 11;

    /// <summary>The canonical code of a graph; compare codes of equally many vertices only.</summary>
    /// <exception cref="ArgumentException">The graph has more than <see cref="MaximumVertexCount"/> vertices.</exception>
    public static ulong Code(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        int vertexCount = graph.VertexCount;
        if (vertexCount > MaximumVertexCount)
        {
            throw new ArgumentException($"Canonical codes reach {MaximumVertexCount} vertices, not {vertexCount}.", nameof(graph));
        }

        Span<ushort> rows = stackalloc ushort[MaximumVertexCount];
        rows.Clear();
        for (int vertex = 0; vertex < vertexCount; vertex++)
        {
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                rows[vertex] |= (ushort)(1 << neighbour);
            }
        }

        return Code(rows[..vertexCount]);
    }

    /// <summary>The canonical representative of a graph's isomorphism class.</summary>
    /// <exception cref="ArgumentException">The graph has more than <see cref="MaximumVertexCount"/> vertices.</exception>
    public static Graph Of(Graph graph) => Decode(Code(graph), graph.VertexCount);

    /// <summary>The canonical code of the graph whose row v has bit u set if u and v are adjacent.</summary>
    internal static ulong Code(ReadOnlySpan<ushort> rows)
    {
        int vertexCount = rows.Length;
        Span<int> invariant = stackalloc int[MaximumVertexCount];
        Span<ushort> cellAt = stackalloc ushort[MaximumVertexCount];
        Span<ushort> twins = stackalloc ushort[MaximumVertexCount];
        Span<int> best = stackalloc int[MaximumVertexCount];
        Span<int> columns = stackalloc int[MaximumVertexCount * (MaximumVertexCount + 1)];
        columns.Clear();
        best.Fill(-1);
        FindInvariant(rows, invariant);
        FindCells(invariant[..vertexCount], cellAt);
        FindTwins(rows, twins);
        Search search = new() { Rows = rows, CellAt = cellAt, Twins = twins, Best = best, Columns = columns };
        search.Extend(0, (1 << vertexCount) - 1);
        ulong code = 0;
        for (int depth = 0; depth < vertexCount; depth++)
        {
            code = (code << depth) | (uint)best[depth];
        }

        return code;
    }

    /// <summary>Writes the rows of the graph with a code.</summary>
    internal static void DecodeRows(ulong code, Span<ushort> rows)
    {
        rows.Clear();
        for (int column = rows.Length - 1; column > 0; column--)
        {
            for (int row = column - 1; row >= 0; row--, code >>= 1)
            {
                if ((code & 1) != 0)
                {
                    rows[column] |= (ushort)(1 << row);
                    rows[row] |= (ushort)(1 << column);
                }
            }
        }
    }

    /// <summary>The graph with a code.</summary>
    internal static Graph Decode(ulong code, int vertexCount)
    {
        Span<ushort> rows = stackalloc ushort[MaximumVertexCount];
        rows = rows[..vertexCount];
        DecodeRows(code, rows);
        int[] offsets = new int[vertexCount + 1];
        int[] neighbours = new int[2 * BitOperations.PopCount(code)];
        int next = 0;
        for (int vertex = 0; vertex < vertexCount; vertex++)
        {
            for (int left = rows[vertex]; left != 0; left &= left - 1)
            {
                neighbours[next++] = BitOperations.TrailingZeroCount(left);
            }

            offsets[vertex + 1] = next;
        }

        return Graph.FromRows(offsets, neighbours);
    }

    private static void FindInvariant(ReadOnlySpan<ushort> rows, Span<int> invariant)
    {
        const int Rounds = 2;
        Span<int> mixed = stackalloc int[MaximumVertexCount];
        for (int vertex = 0; vertex < rows.Length; vertex++)
        {
            invariant[vertex] = BitOperations.PopCount(rows[vertex]);
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int vertex = 0; vertex < rows.Length; vertex++)
            {
                // Squares and a shift, so that different multisets of neighbours usually give different sums.
                mixed[vertex] = unchecked((invariant[vertex] * invariant[vertex] * 0x2C1B) ^ (invariant[vertex] << 5));
            }

            for (int vertex = 0; vertex < rows.Length; vertex++)
            {
                int sum = invariant[vertex] << 8;
                for (int left = rows[vertex]; left != 0; left &= left - 1)
                {
                    sum = unchecked(sum + mixed[BitOperations.TrailingZeroCount(left)]);
                }

                invariant[vertex] = sum;
            }
        }
    }

    // For each position of an ordering by falling invariant, the set of vertices that may stand there.
    private static void FindCells(ReadOnlySpan<int> invariant, Span<ushort> cellAt)
    {
        for (int vertex = 0; vertex < invariant.Length; vertex++)
        {
            int position = 0;
            int cell = 0;
            for (int other = 0; other < invariant.Length; other++)
            {
                position += invariant[other] > invariant[vertex] ? 1 : 0;
                cell |= invariant[other] == invariant[vertex] ? 1 << other : 0;
            }

            for (int i = 0; i < BitOperations.PopCount((uint)cell); i++)
            {
                cellAt[position + i] = (ushort)cell;
            }
        }
    }

    // Vertices with the same other neighbours can be exchanged without changing the graph.
    private static void FindTwins(ReadOnlySpan<ushort> rows, Span<ushort> twins)
    {
        twins.Clear();
        for (int first = 1; first < rows.Length; first++)
        {
            for (int second = 0; second < first; second++)
            {
                if (((rows[first] ^ rows[second]) & ~((1 << first) | (1 << second))) == 0)
                {
                    twins[first] |= (ushort)(1 << second);
                    twins[second] |= (ushort)(1 << first);
                }
            }
        }
    }

    private ref struct Search
    {
        public ReadOnlySpan<ushort> Rows;
        public ReadOnlySpan<ushort> CellAt;
        public ReadOnlySpan<ushort> Twins;
        public Span<int> Best;

        // Columns[depth * MaximumVertexCount + v]: the bits that v would write if it stood at that depth.
        public Span<int> Columns;

        // Puts vertices at a depth, given that all columns before it equal the best ones.
        public readonly void Extend(int depth, int free)
        {
            if (free == 0)
            {
                return;
            }

            Span<int> columns = Columns.Slice(depth * MaximumVertexCount, Rows.Length);
            int candidates = CellAt[depth] & free;
            int largest = -1;
            for (int left = candidates; left != 0; left &= left - 1)
            {
                largest = Math.Max(largest, columns[BitOperations.TrailingZeroCount(left)]);
            }

            if (largest < Best[depth])
            {
                return;
            }

            if (largest > Best[depth])
            {
                Best[depth] = largest;
                Best[(depth + 1)..].Fill(-1);
            }

            Span<int> deeper = Columns.Slice((depth + 1) * MaximumVertexCount, Rows.Length);
            int tried = 0;
            for (int left = candidates; left != 0; left &= left - 1)
            {
                int vertex = BitOperations.TrailingZeroCount(left);
                if (columns[vertex] != largest || (Twins[vertex] & tried) != 0)
                {
                    continue;
                }

                tried |= 1 << vertex;
                for (int other = 0; other < deeper.Length; other++)
                {
                    deeper[other] = (columns[other] << 1) | ((Rows[vertex] >> other) & 1);
                }

                Extend(depth + 1, free & ~(1 << vertex));
            }
        }
    }
}
