using System.Numerics;

namespace Theorems.Kernels.Graphs;

/// <summary>The stable colouring of a large graph, proposed by hashes and accepted only once it is verified without them.</summary>
/// <remarks>
/// <para>A vertex's key is a function of its colour and of the multiset of its neighbours' keys, so different keys prove different stable
/// colours: every split is right, and only a collision can miss one. What is left when no key splits a cell is therefore coarser than
/// the stable colouring or equal to it; and it is equal if all vertices of a cell have the same initial colour and the same multiset of neighbour
/// cells, which is then counted. Otherwise there is no answer, and partition refinement gives it.</para>
/// <para>Most vertices of an irregular graph are told apart in three rounds. These go through the rows in order and gather one number for each entry;
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

    // By vertex in the first rounds, by position in the order later.
    private readonly ulong[] _keys;

    // By vertex: where its cell starts in the order.
    private readonly int[] _cells;
    private List<(int Start, int Length)> _open = [];

    private HashedRefinement(Graph graph, int[] initial)
    {
        _graph = graph;
        _initial = initial;
        _order = new int[graph.VertexCount];
        _keys = new ulong[graph.VertexCount];
        _cells = new int[graph.VertexCount];
    }

    /// <summary>The stable colouring with canonical names 0 .. k - 1 and k; null if it was not reached or not verified.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="initial">An integer for each vertex.</param>
    public static (int[] Colours, int Count)? Refine(Graph graph, int[] initial)
    {
        HashedRefinement refinement = new(graph, initial);
        refinement.FirstRounds();
        refinement.SortByKey();
        return refinement.LaterRounds() && refinement.IsStable() ? refinement.Names() : null;
    }

    // Three rounds for all vertices, on keys of 32 bits so that more of them stay in the cache; the last keys have 64.
    private void FirstRounds()
    {
        ReadOnlySpan<int> offsets = _graph.Offsets;
        ReadOnlySpan<int> rows = _graph.NeighbourRows;
        uint[] hashes = new uint[_order.Length];
        for (int vertex = 0; vertex < hashes.Length; vertex++)
        {
            hashes[vertex] = (uint)(Mix(Mix((uint)_initial[vertex]) + (uint)(offsets[vertex + 1] - offsets[vertex])) >> 32);
        }

        for (int round = 0; round < 2; round++)
        {
            for (int vertex = 0; vertex < hashes.Length; vertex++)
            {
                ulong sum = Mix(hashes[vertex]);
                foreach (int neighbour in rows[offsets[vertex]..offsets[vertex + 1]])
                {
                    // Squares fill 64 bits, so that few sums of different hashes agree.
                    ulong hash = hashes[neighbour];
                    sum += hash * hash;
                }

                _keys[vertex] = Mix(sum);
            }

            for (int vertex = 0; round == 0 && vertex < hashes.Length; vertex++)
            {
                hashes[vertex] = (uint)(_keys[vertex] >> 32);
            }
        }
    }

    // Keys are spread evenly, but for equal ones: their leading bits name one of about as many buckets as there are vertices.
    private void SortByKey()
    {
        int shift = 64 - Math.Max(1, BitOperations.Log2((uint)_order.Length) - 1);
        int[] starts = new int[(1 << (64 - shift)) + 1];
        foreach (ulong key in _keys)
        {
            starts[(key >> shift) + 1]++;
        }

        for (int bucket = 1; bucket < starts.Length; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        ulong[] sorted = new ulong[_keys.Length];
        int[] next = starts[..^1];
        for (int vertex = 0; vertex < _keys.Length; vertex++)
        {
            int position = next[_keys[vertex] >> shift]++;
            sorted[position] = _keys[vertex];
            _order[position] = vertex;
        }

        for (int bucket = 0; bucket + 1 < starts.Length; bucket++)
        {
            Sort(sorted.AsSpan(starts[bucket]..starts[bucket + 1]), _order.AsSpan(starts[bucket]..starts[bucket + 1]));
        }

        Split(sorted, 0, sorted.Length, _open);
    }

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
                        sum += Mix((uint)_cells[neighbour]);
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
        int[] missing = new int[_order.Length];
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
        int name = -1;
        for (int position = 0; position < _order.Length; position++)
        {
            name += _cells[_order[position]] == position ? 1 : 0;
            // Vertices of a cell stand together, so a cell's name replaces its start only after all looks at it.
            _keys[position] = (uint)name;
        }

        for (int position = 0; position < _order.Length; position++)
        {
            _cells[_order[position]] = (int)_keys[position];
        }

        return (_cells, name + 1);
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

    // The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
