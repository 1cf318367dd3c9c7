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

        ulong[] codes = [0];
        for (int count = 2; count <= vertexCount; count++)
        {
            codes = Extend(codes, count);
        }

        return [.. codes.OrderBy(BitOperations.PopCount).ThenBy(code => code).Select(code => CanonicalForm.Decode(code, vertexCount))];
    }

    private static ulong[] Extend(ulong[] codes, int vertexCount)
    {
        HashSet<ulong> extended = [];
        int added = vertexCount - 1;
        Span<ushort> parent = stackalloc ushort[added];
        Span<ushort> rows = stackalloc ushort[vertexCount];
        foreach (ulong code in codes)
        {
            CanonicalForm.DecodeRows(code, parent);
            for (int joined = 0; joined < 1 << added; joined++)
            {
                if (!HasLargestDegree(parent, joined))
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

        return [.. extended];
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
