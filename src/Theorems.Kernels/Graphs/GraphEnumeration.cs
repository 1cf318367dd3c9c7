using System.Numerics;

namespace Theorems.Kernels.Graphs;

/// <summary>Lists of all graphs on n vertices, one from each isomorphism class.</summary>
public static class GraphEnumeration
{
    /// <summary>The largest number of vertices for which all graphs are listed.</summary>
    public const int MaximumVertexCount = 9;

    /// <summary>All graphs on n vertices up to isomorphism: 1, 1, 2, 4, 11, 34, 156, 1044, 12346, 274668 of them for n = 0 .. 9.</summary>
    /// <remarks>
    /// Each graph is its own <see cref="CanonicalForm"/>; the order is by number of edges, then by canonical code, so it never changes.
    /// Removing a vertex of largest degree leaves a graph on n - 1 vertices, so adding to each of those a vertex that has the
    /// largest degree afterwards, in every way, misses nothing; equal canonical codes are then merged. Source of the counts: OEIS A000088.
    /// Canonical labels are not arbitrary ones: vertices with equal surroundings stand side by side. A check of invariance should
    /// relabel the graphs first, or a program that looks at the labels may pass for one that does not.
    /// </remarks>
    /// <param name="vertexCount">The number n of vertices, from 0 to <see cref="MaximumVertexCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of vertices is outside that range.</exception>
    public static Graph[] UpToIsomorphism(int vertexCount)
    {
        if (vertexCount is < 0 or > MaximumVertexCount)
        {
            throw new ArgumentOutOfRangeException(nameof(vertexCount), vertexCount, $"All graphs are listed for 0 .. {MaximumVertexCount} vertices.");
        }

        return [.. Codes(vertexCount).OrderBy(BitOperations.PopCount).ThenBy(code => code).Select(code => CanonicalForm.Decode(code, vertexCount))];
    }

    /// <summary>The canonical codes of all graphs on n vertices, in any order.</summary>
    internal static ulong[] Codes(int vertexCount)
    {
        ulong[] codes = [0];
        for (int count = 2; count <= vertexCount; count++)
        {
            HashSet<ulong> extended = [];
            foreach (ulong code in codes)
            {
                for (int degree = 0; degree < count; degree++)
                {
                    Extend(extended, code, count, degree);
                }
            }

            codes = [.. extended];
        }

        return codes;
    }

    /// <summary>Adds the codes of all graphs that are a given one with a further vertex of a given degree, which no other vertex exceeds.</summary>
    /// <param name="extended">Receives the codes.</param>
    /// <param name="code">The graph with one vertex less.</param>
    /// <param name="vertexCount">The number of vertices, the new one included.</param>
    /// <param name="degree">The degree of the new vertex; nothing is added if it is not between 0 and the number of the others.</param>
    internal static void Extend(HashSet<ulong> extended, ulong code, int vertexCount, int degree)
    {
        int added = vertexCount - 1;
        if (degree < 0 || degree > added)
        {
            return;
        }

        Span<ushort> parent = stackalloc ushort[added];
        Span<ushort> rows = stackalloc ushort[vertexCount];
        CanonicalForm.DecodeRows(code, parent);
        for (int joined = 0; joined < 1 << added; joined++)
        {
            if (BitOperations.PopCount((uint)joined) != degree || !HasLargestDegree(parent, joined))
            {
                continue;
            }

            for (int vertex = 0; vertex < added; vertex++)
            {
                rows[vertex] = (ushort)(parent[vertex] | (((joined >> vertex) & 1) << added));
            }

            rows[added] = (ushort)joined;
            extended.Add(CanonicalForm.Code(rows));
        }
    }

    private static bool HasLargestDegree(ReadOnlySpan<ushort> parent, int joined)
    {
        int degree = BitOperations.PopCount((uint)joined);
        for (int vertex = 0; vertex < parent.Length; vertex++)
        {
            if (BitOperations.PopCount(parent[vertex]) + ((joined >> vertex) & 1) > degree)
            {
                return false;
            }
        }

        return true;
    }
}
