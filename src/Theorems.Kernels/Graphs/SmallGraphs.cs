using System.Numerics;

namespace Theorems.Kernels.Graphs;

/// <summary>
/// All graphs with a number of vertices and of edges, one from each isomorphism class, as canonical codes, and the rounds that each of them takes: for
/// lists too long to be kept as graphs.
/// </summary>
/// <remarks>
/// As in <see cref="GraphEnumeration"/> every graph is one on n - 1 vertices with a vertex of the largest degree added. With the number of edges fixed, the
/// codes of one call are all that memory holds.
/// </remarks>
public sealed class SmallGraphs
{
    /// <summary>The largest number of vertices, for which there are 12 005 168 graphs.</summary>
    public const int MaximumVertexCount = 10;

    private readonly int _vertexCount;
    private readonly ulong[] _parents;

    /// <summary>Lists the graphs with one vertex less.</summary>
    /// <param name="vertexCount">The number n of vertices, from 1 to <see cref="MaximumVertexCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public SmallGraphs(int vertexCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vertexCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(vertexCount, MaximumVertexCount);
        _vertexCount = vertexCount;
        _parents = GraphEnumeration.Codes(vertexCount - 1);
    }

    /// <summary>The canonical codes of all graphs with so many edges, in any order.</summary>
    /// <param name="edges">The number of edges.</param>
    public IReadOnlyCollection<ulong> WithEdges(int edges)
    {
        HashSet<ulong> codes = [];
        foreach (ulong parent in _parents)
        {
            GraphEnumeration.Extend(codes, parent, _vertexCount, edges - BitOperations.PopCount(parent));
        }

        return codes;
    }

    /// <summary>
    /// How many graphs with so many edges take 0, 1, .. n - 1 rounds of colour refinement until they are stable; n + 1 entries, the
    /// last for more rounds than that.
    /// </summary>
    /// <param name="edges">The number of edges.</param>
    public long[] Rounds(int edges)
    {
        long[] histogram = new long[_vertexCount + 1];
        Span<ushort> rows = stackalloc ushort[_vertexCount];
        foreach (ulong code in WithEdges(edges))
        {
            CanonicalForm.DecodeRows(code, rows);
            histogram[Math.Min(RoundsOf(rows), _vertexCount)]++;
        }

        return histogram;
    }

    /// <summary>The number of rounds until a graph is stable.</summary>
    /// <remarks>
    /// What a vertex sees is packed into one word: its own colour, and for each colour its neighbours of it, four bits each. Names are
    /// given in the order of the vertices.
    /// </remarks>
    /// <param name="rows">Row v has bit u set if u and v are adjacent; at most eleven rows.</param>
    internal static int RoundsOf(ReadOnlySpan<ushort> rows)
    {
        Span<int> colours = stackalloc int[rows.Length];
        Span<ulong> seen = stackalloc ulong[rows.Length];
        int count = Math.Min(rows.Length, 1);
        for (int round = 0; ; round++)
        {
            for (int vertex = 0; vertex < rows.Length; vertex++)
            {
                ulong word = (ulong)colours[vertex] << 60;
                for (int left = rows[vertex]; left != 0; left &= left - 1)
                {
                    word += 1UL << (4 * colours[BitOperations.TrailingZeroCount(left)]);
                }

                seen[vertex] = word;
            }

            int names = 0;
            for (int vertex = 0; vertex < rows.Length; vertex++)
            {
                int first = seen.IndexOf(seen[vertex]);
                colours[vertex] = first == vertex ? names++ : colours[first];
            }

            if (names == count)
            {
                return round;
            }

            count = names;
        }
    }
}
