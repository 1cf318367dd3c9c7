using System.Numerics;

namespace Theorems.Kernels.Graphs;

/// <summary>Named graphs, above all pairs that colour refinement cannot tell apart.</summary>
public static class GraphFamilies
{
    /// <summary>The graph on n vertices without edges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Graph Empty(int vertexCount) => new(vertexCount, []);

    /// <summary>The path 0 - 1 - ... - (n - 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of vertices is negative.</exception>
    public static Graph Path(int vertexCount) =>
        new(vertexCount, Enumerable.Range(0, Math.Max(0, vertexCount - 1)).Select(vertex => (vertex, vertex + 1)));

    /// <summary>The cycle on n vertices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than three vertices.</exception>
    public static Graph Cycle(int vertexCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vertexCount, 3);
        return new Graph(vertexCount, Enumerable.Range(0, vertexCount).Select(vertex => (vertex, (vertex + 1) % vertexCount)));
    }

    /// <summary>The complete graph on n vertices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Graph Complete(int vertexCount) => new(vertexCount, Pairs(vertexCount, (_, _) => true));

    /// <summary>The complete bipartite graph between 0 .. a - 1 and a .. a + b - 1.</summary>
    /// <param name="first">The size a of one side.</param>
    /// <param name="second">The size b of the other side.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public static Graph CompleteBipartite(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        return new Graph(first + second, Pairs(first + second, (left, right) => left < first && right >= first));
    }

    /// <summary>The graphs side by side: the vertices of each come after those of the ones before it.</summary>
    public static Graph DisjointUnion(params IReadOnlyList<Graph> graphs)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        int[] offsets = new int[graphs.Sum(graph => graph.VertexCount) + 1];
        int[] neighbours = new int[graphs.Sum(graph => graph.NeighbourRows.Length)];
        int vertices = 0;
        int entries = 0;
        foreach (Graph graph in graphs)
        {
            ReadOnlySpan<int> rows = graph.NeighbourRows;
            for (int i = 0; i < rows.Length; i++)
            {
                neighbours[entries + i] = rows[i] + vertices;
            }

            for (int vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                offsets[vertices + vertex] = entries + graph.Offsets[vertex];
            }

            vertices += graph.VertexCount;
            entries += rows.Length;
        }

        offsets[vertices] = entries;
        return Graph.FromRows(offsets, neighbours);
    }

    /// <summary>The k x k rook's graph: squares of a board, adjacent in the same row or column. Strongly regular; (16, 6, 2, 2) for k = 4.</summary>
    /// <param name="side">The side k; square (i, j) is vertex k i + j.</param>
    /// <exception cref="ArgumentOutOfRangeException">The side is negative.</exception>
    public static Graph Rook(int side)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(side);
        return new Graph(side * side, Pairs(side * side, (first, second) => first / side == second / side || first % side == second % side));
    }

    /// <summary>The Shrikhande graph: strongly regular (16, 6, 2, 2) as the 4 x 4 rook's graph is, but not isomorphic to it.</summary>
    /// <remarks>
    /// The squares of a 4 x 4 torus, adjacent if they differ by (1, 0), (0, 1) or (1, 1) up to sign. Source: Shrikhande, Ann. Math. Statist. 1959.
    /// </remarks>
    public static Graph Shrikhande() => new(16, Pairs(16, (first, second) =>
    {
        int rows = ((second / 4) - (first / 4) + 4) % 4;
        int columns = ((second % 4) - (first % 4) + 4) % 4;
        return (rows, columns) is (0, 1) or (0, 3) or (1, 0) or (3, 0) or (1, 1) or (3, 3);
    }));

    /// <summary>The graph of Cai, Furer and Immerman over a base graph, in the form without edge vertices.</summary>
    /// <remarks>
    /// Each base vertex v becomes the even subsets of its incident edges, 2^(deg v - 1) of them; if twisted, vertex 0 takes the odd subsets instead.
    /// Over a base edge e = vw, subsets S at v and S' at w are adjacent if both contain e or both do not. Twisting another
    /// vertex of the same component gives an isomorphic graph. Over a connected base the two graphs are not isomorphic, yet equivalent under
    /// k-dimensional Weisfeiler-Leman if the base has treewidth above k; for colour refinement, k = 1, a cycle in the base is enough.
    /// Over the triangle they are 2 C3 and C6, over K4 the 4 x 4 rook's graph and the Shrikhande graph.
    /// Sources: Cai, Furer and Immerman, Combinatorica 1992;
    /// this form: Furer, "Weisfeiler-Lehman refinement requires at least a linear number of iterations", ICALP 2001.
    /// </remarks>
    /// <param name="baseGraph">The base, of degree at most 16.</param>
    /// <param name="twisted">Whether vertex 0 takes the odd subsets.</param>
    /// <exception cref="ArgumentException">A degree is too large, or vertex 0 has no edge to twist.</exception>
    public static Graph CaiFurerImmerman(Graph baseGraph, bool twisted)
    {
        const int LargestDegree = 16;
        ArgumentNullException.ThrowIfNull(baseGraph);
        if (twisted && (baseGraph.VertexCount == 0 || baseGraph.Degree(0) == 0))
        {
            throw new ArgumentException("Vertex 0 has no odd set of incident edges; twist a graph in which it has a neighbour.", nameof(baseGraph));
        }

        // Bit i of a subset stands for the edge to the i-th neighbour. The subsets of v with the right parity follow those of v - 1.
        List<(int Vertex, int Subset)> gadgets = [];
        int[] firstGadget = new int[baseGraph.VertexCount + 1];
        for (int vertex = 0; vertex < baseGraph.VertexCount; vertex++)
        {
            if (baseGraph.Degree(vertex) > LargestDegree)
            {
                throw new ArgumentException(
                    $"Vertex {vertex} has degree {baseGraph.Degree(vertex)}; gadgets are built up to degree {LargestDegree}.",
                    nameof(baseGraph));
            }

            int parity = twisted && vertex == 0 ? 1 : 0;
            gadgets.AddRange(Enumerable.Range(0, 1 << baseGraph.Degree(vertex))
                .Where(subset => (BitOperations.PopCount((uint)subset) & 1) == parity)
                .Select(subset => (vertex, subset)));
            firstGadget[vertex + 1] = gadgets.Count;
        }

        List<(int First, int Second)> edges = [];
        foreach ((int first, int second) in baseGraph.Edges)
        {
            int atFirst = baseGraph.Neighbours(first).BinarySearch(second);
            int atSecond = baseGraph.Neighbours(second).BinarySearch(first);
            for (int i = firstGadget[first]; i < firstGadget[first + 1]; i++)
            {
                for (int j = firstGadget[second]; j < firstGadget[second + 1]; j++)
                {
                    if (((gadgets[i].Subset >> atFirst) & 1) == ((gadgets[j].Subset >> atSecond) & 1))
                    {
                        edges.Add((i, j));
                    }
                }
            }
        }

        return new Graph(gadgets.Count, edges);
    }

    private static IEnumerable<(int First, int Second)> Pairs(int vertexCount, Func<int, int, bool> joined)
    {
        for (int second = 1; second < vertexCount; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (joined(first, second))
                {
                    yield return (first, second);
                }
            }
        }
    }
}
