namespace Theorems.Kernels.Graphs;

/// <summary>A finite simple undirected graph on the vertices 0 .. n - 1, immutable, in compressed sparse rows.</summary>
/// <remarks>
/// Row v lists the neighbours of v in increasing order, so each edge is stored twice. Vertex colours are no part of a graph: the
/// programs that use them take them beside it.
/// </remarks>
public sealed class Graph : IEquatable<Graph>
{
    private readonly int[] _offsets;
    private readonly int[] _neighbours;

    /// <summary>The graph with the given edges, each listed once, in any order and either direction.</summary>
    /// <param name="vertexCount">The number n of vertices.</param>
    /// <param name="edges">Pairs of distinct vertices in 0 .. n - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of vertices is negative.</exception>
    /// <exception cref="ArgumentException">An edge leaves the vertex range, is a loop, or is listed twice.</exception>
    public Graph(int vertexCount, IEnumerable<(int First, int Second)> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        ArgumentNullException.ThrowIfNull(edges);
        (int First, int Second)[] list = edges.ToArray();
        int[] offsets = new int[vertexCount + 1];
        foreach ((int first, int second) in list)
        {
            if ((uint)first >= (uint)vertexCount || (uint)second >= (uint)vertexCount)
            {
                throw new ArgumentException($"Edge ({first}, {second}) leaves the vertices 0 .. {vertexCount - 1}.", nameof(edges));
            }

            if (first == second)
            {
                throw new ArgumentException($"Edge ({first}, {second}) is a loop; a simple graph has none.", nameof(edges));
            }

            offsets[first + 1]++;
            offsets[second + 1]++;
        }

        for (int vertex = 0; vertex < vertexCount; vertex++)
        {
            offsets[vertex + 1] += offsets[vertex];
        }

        int[] neighbours = new int[2 * list.Length];
        int[] next = offsets[..vertexCount];
        foreach ((int first, int second) in list)
        {
            neighbours[next[first]++] = second;
            neighbours[next[second]++] = first;
        }

        for (int vertex = 0; vertex < vertexCount; vertex++)
        {
            Span<int> row = neighbours.AsSpan(offsets[vertex]..offsets[vertex + 1]);
            row.Sort();
            for (int i = 1; i < row.Length; i++)
            {
                if (row[i] == row[i - 1])
                {
                    throw new ArgumentException($"Edge ({vertex}, {row[i]}) is listed twice; a simple graph has it at most once.", nameof(edges));
                }
            }
        }

        _offsets = offsets;
        _neighbours = neighbours;
    }

    private Graph(int[] offsets, int[] neighbours)
    {
        _offsets = offsets;
        _neighbours = neighbours;
    }

    /// <summary>The number n of vertices.</summary>
    public int VertexCount => _offsets.Length - 1;

    /// <summary>The number m of edges.</summary>
    public int EdgeCount => _neighbours.Length / 2;

    /// <summary>n + 1 positions: row v of <see cref="NeighbourRows"/> begins at entry v and ends before entry v + 1.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The 2 m neighbours, row after row.</summary>
    public ReadOnlySpan<int> NeighbourRows => _neighbours;

    /// <summary>Every edge once, smaller vertex first, in lexicographic order.</summary>
    public IEnumerable<(int First, int Second)> Edges
    {
        get
        {
            for (int vertex = 0; vertex < VertexCount; vertex++)
            {
                for (int i = _offsets[vertex]; i < _offsets[vertex + 1]; i++)
                {
                    if (_neighbours[i] > vertex)
                    {
                        yield return (vertex, _neighbours[i]);
                    }
                }
            }
        }
    }

    /// <summary>The neighbours of a vertex in increasing order; not a copy.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> Neighbours(int vertex) => _neighbours.AsSpan(_offsets[vertex], _offsets[vertex + 1] - _offsets[vertex]);

    /// <summary>The number of neighbours of a vertex.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    /// <summary>Whether two vertices are joined by an edge; a logarithmic search in one row.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such first vertex.</exception>
    public bool HasEdge(int first, int second) => Neighbours(first).BinarySearch(second) >= 0;

    /// <summary>Whether every vertex is reached from vertex 0 along edges; true without vertices.</summary>
    public bool IsConnected()
    {
        if (VertexCount == 0)
        {
            return true;
        }

        bool[] seen = new bool[VertexCount];
        int[] queue = new int[VertexCount];
        int found = 1;
        seen[0] = true;
        for (int next = 0; next < found; next++)
        {
            foreach (int neighbour in Neighbours(queue[next]))
            {
                if (!seen[neighbour])
                {
                    seen[neighbour] = true;
                    queue[found++] = neighbour;
                }
            }
        }

        return found == VertexCount;
    }

    /// <summary>The isomorphic graph in which vertex v is called <paramref name="permutation"/>[v].</summary>
    /// <param name="permutation">Each of 0 .. n - 1 once.</param>
    /// <exception cref="ArgumentException">It is not a permutation of the vertices.</exception>
    public Graph Relabel(ReadOnlySpan<int> permutation)
    {
        int[] inverse = Invert(permutation);
        int[] offsets = new int[VertexCount + 1];
        int[] neighbours = new int[_neighbours.Length];
        for (int vertex = 0; vertex < VertexCount; vertex++)
        {
            ReadOnlySpan<int> source = Neighbours(inverse[vertex]);
            offsets[vertex + 1] = offsets[vertex] + source.Length;
            Span<int> row = neighbours.AsSpan(offsets[vertex], source.Length);
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = permutation[source[i]];
            }

            row.Sort();
        }

        return new Graph(offsets, neighbours);
    }

    /// <summary>Whether both graphs have the same vertices and the same edges; isomorphism is another question.</summary>
    public bool Equals(Graph? other) =>
        other is not null && _offsets.AsSpan().SequenceEqual(other._offsets) && _neighbours.AsSpan().SequenceEqual(other._neighbours);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Graph);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(VertexCount);
        foreach (int neighbour in _neighbours)
        {
            hash.Add(neighbour);
        }

        return hash.ToHashCode();
    }

    /// <summary>The size and the first edges, for messages.</summary>
    public override string ToString()
    {
        const int Shown = 40;
        string edges = string.Join(" ", Edges.Take(Shown).Select(edge => $"{edge.First}-{edge.Second}"));
        return $"{VertexCount} vertices, {EdgeCount} edges: {edges}{(EdgeCount > Shown ? " ..." : string.Empty)}";
    }

    // Takes rows that are known to be sorted, symmetric and free of loops.
    internal static Graph FromRows(int[] offsets, int[] neighbours) => new(offsets, neighbours);

    private int[] Invert(ReadOnlySpan<int> permutation)
    {
        if (permutation.Length != VertexCount)
        {
            throw new ArgumentException($"A permutation of {VertexCount} vertices has {VertexCount} entries, not {permutation.Length}.", nameof(permutation));
        }

        int[] inverse = new int[VertexCount];
        Array.Fill(inverse, -1);
        for (int vertex = 0; vertex < VertexCount; vertex++)
        {
            int image = permutation[vertex];
            if ((uint)image >= (uint)VertexCount || inverse[image] >= 0)
            {
                throw new ArgumentException($"Entry {vertex} of the permutation, {image}, is repeated or outside 0 .. {VertexCount - 1}.", nameof(permutation));
            }

            inverse[image] = vertex;
        }

        return inverse;
    }
}
