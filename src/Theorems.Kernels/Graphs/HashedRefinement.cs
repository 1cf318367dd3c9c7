namespace Theorems.Kernels.Graphs;

/// <summary>The stable colouring of a large graph, proposed by hashes and accepted only once it is verified without them.</summary>
/// <remarks>
/// <para>A vertex's key is a function of its colour and of the multiset of its neighbours' keys, so different keys prove different stable
/// colours: every split is right, and only a collision can miss one. What is left when no key splits a cell is therefore coarser than
/// the stable colouring or equal to it; and it is equal if all vertices of a cell have the same initial colour and the same multiset of neighbour
/// cells, which is then counted. Otherwise there is no answer, and partition refinement gives it.</para>
/// <para>Most vertices of an irregular graph are told apart in the first rounds, which go through all rows in order (<see cref="HashedOrder"/>);
/// later rounds visit only the cells that still have several vertices. Work is limited to a multiple of the edges, since long paths
/// need as many rounds as they are long. Keys and the order of cells depend on counts and keys alone, so names are canonical.</para>
/// </remarks>
internal sealed class HashedRefinement
{
    /// <summary>Smaller graphs are as fast without.</summary>
    public const int LeastVertices = 1 << 10;

    // Entries read in later rounds, in multiples of all entries.
    private const int Patience = 8;
    private const int SmallBucket = 24;

    private readonly Graph _graph;
    private readonly int[] _initial;
    private readonly int[] _order;

    // By position in the order.
    private readonly ulong[] _keys;

    // By vertex: where its cell starts in the order.
    private readonly int[] _cells;
    private List<(int Start, int Length)> _open = [];

    private HashedRefinement(Graph graph, int[] initial)
    {
        _graph = graph;
        _initial = initial;
        // All of them are written before they are read.
        _order = GC.AllocateUninitializedArray<int>(graph.VertexCount);
        _keys = GC.AllocateUninitializedArray<ulong>(graph.VertexCount);
        _cells = GC.AllocateUninitializedArray<int>(graph.VertexCount);
    }

    /// <summary>The stable colouring with canonical names 0 .. k - 1 and k; null if it was not reached or not verified.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="initial">An integer for each vertex.</param>
    public static (int[] Colours, int Count)? Refine(Graph graph, int[] initial)
    {
        HashedRefinement refinement = new(graph, initial);
        refinement.FirstRounds();
        return refinement.LaterRounds() && refinement.IsStable() ? refinement.Names() : null;
    }

    // Rounds for all vertices.
    private void FirstRounds() => _open = new HashedOrder(_graph, _initial, _keys).Sort(_order, _cells);

    // Further rounds for cells with several vertices, until none splits; false if that took too long.
    private bool LaterRounds()
    {
        long patience = Patience * (long)_graph.NeighbourRows.Length;
        bool split = true;
        while (split && _open.Count > 0)
        {
            foreach ((int start, int length) in _open)
            {
                for (int position = start; position < start + length; position++)
                {
                    ulong sum = 0;
                    foreach (int neighbour in _graph.Neighbours(_order[position]))
                    {
                        sum += HashedOrder.Mix((uint)_cells[neighbour]);
                    }

                    _keys[position] = sum;
                    patience -= _graph.Degree(_order[position]) + 1;
                }
            }

            if (patience < 0)
            {
                return false;
            }

            // All keys were computed before the first cell splits, so that the order of cells does not matter.
            split = false;
            List<(int, int)> open = new(_open.Count);
            foreach ((int start, int length) in _open)
            {
                Span<ulong> keys = _keys.AsSpan(start, length);
                if (keys.ContainsAnyExcept(keys[0]))
                {
                    Sort(keys, _order.AsSpan(start, length));
                    Split(_keys, start, length, open);
                    split = true;
                }
                else
                {
                    open.Add((start, length));
                }
            }

            _open = open;
        }

        return true;
    }

    // Makes a cell of each run of equal keys, and lists those with several vertices.
    private void Split(ulong[] keys, int start, int length, List<(int Start, int Length)> open)
    {
        int first = start;
        for (int position = start; position < start + length; position++)
        {
            if (keys[position] != keys[first])
            {
                Close(first, position);
                first = position;
            }

            _cells[_order[position]] = first;
        }

        Close(first, start + length);

        void Close(int from, int end)
        {
            if (end - from > 1)
            {
                open.Add((from, end - from));
            }
        }
    }

    // No hash is looked at here: the vertices of a cell must have the same initial colour and as many neighbours in each cell.
    private bool IsStable()
    {
        // How many neighbours in each cell are still to be found.
        int[] missing = _open.Count > 0 ? new int[_order.Length] : [];
        foreach ((int start, int length) in _open)
        {
            int model = _order[start];
            Add(missing, model, 1);
            for (int position = start + 1; position < start + length; position++)
            {
                int vertex = _order[position];
                if (_initial[vertex] != _initial[model] || _graph.Degree(vertex) != _graph.Degree(model))
                {
                    return false;
                }

                // With equal degrees there is a surplus somewhere if anything is missing elsewhere.
                foreach (int neighbour in _graph.Neighbours(vertex))
                {
                    if (--missing[_cells[neighbour]] < 0)
                    {
                        return false;
                    }
                }

                Add(missing, vertex, 1);
            }

            Add(missing, model, -1);
        }

        return true;
    }

    private void Add(int[] counts, int vertex, int amount)
    {
        foreach (int neighbour in _graph.Neighbours(vertex))
        {
            counts[_cells[neighbour]] += amount;
        }
    }

    private (int[] Colours, int Count) Names()
    {
        if (_open.Count == 0)
        {
            return (_cells, _cells.Length);
        }

        // By position from here on: the number of cells before the one that starts there.
        int[] names = _order;
        int joined = 0;
        int position = 0;
        foreach ((int start, int length) in _open)
        {
            for (; position <= start; position++)
            {
                names[position] = position - joined;
            }

            position = start + length;
            joined += length - 1;
        }

        for (; position < names.Length; position++)
        {
            names[position] = position - joined;
        }

        HashedOrder.InRanges(_cells.Length, (from, to) =>
        {
            foreach (ref int cell in _cells.AsSpan(from..to))
            {
                cell = names[cell];
            }
        });
        return (_cells, _cells.Length - joined);
    }

    private static void Sort(Span<ulong> keys, Span<int> vertices)
    {
        if (keys.Length > SmallBucket)
        {
            keys.Sort(vertices);
            return;
        }

        for (int i = 1; i < keys.Length; i++)
        {
            (ulong key, int vertex) = (keys[i], vertices[i]);
            int j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
            {
                keys[j + 1] = keys[j];
                vertices[j + 1] = vertices[j];
            }

            keys[j + 1] = key;
            vertices[j + 1] = vertex;
        }
    }
}
