namespace Theorems.Kernels.Graphs;

/// <summary>Refines an ordered partition of the vertices until it is equitable, in O((n + m) log n).</summary>
/// <remarks>
/// A queue holds cells by which all others are still to be split: cell D falls apart by the number of neighbours its vertices have in the
/// queued cell C. When a cell that is not queued falls apart, all pieces but a largest are queued ("process the smaller half"): counts
/// towards the whole are already equal within every cell, so the counts towards one piece follow from the others. Pieces and queue
/// are ordered by counts and cell names alone, never by vertex numbers, so names are canonical.
/// Sources: Cardon and Crochemore, TCS 1982; Paige and Tarjan, SIAM J. Comput. 1987; Berkholz, Bonsma and Grohe, TOCS 2017.
/// </remarks>
internal sealed class PartitionRefinement
{
    private readonly Graph _graph;

    // The vertices cell by cell, and where each vertex stands in that list.
    private readonly int[] _order;
    private readonly int[] _position;

    // By cell: its range in the list, and how many of its vertices have been touched; these stand at the end of the range.
    private readonly int[] _start;
    private readonly int[] _size;
    private readonly int[] _touched;
    private readonly bool[] _queued;
    private readonly Queue<int> _queue = new();

    // By vertex: its neighbours in the cell at hand, zero between two cells.
    private readonly int[] _counts;
    private readonly List<int> _touchedCells = [];
    private readonly int[] _scratch;
    private int[] _buckets = new int[16];

    // For comparison: a largest piece is queued as well.
    private readonly bool _largestToo;

    /// <param name="graph">The graph.</param>
    /// <param name="order">Its vertices, cell by cell; changed by the refinement.</param>
    /// <param name="cells">Where each cell begins in that list, and the list's length at the end; no cell is empty.</param>
    /// <param name="largestToo">Queue all pieces of a cell that falls apart, the largest too; the result is the same, the number of steps is not.</param>
    public PartitionRefinement(Graph graph, int[] order, int[] cells, bool largestToo = false)
    {
        _largestToo = largestToo;
        int vertexCount = graph.VertexCount;
        _graph = graph;
        _order = order;
        _position = new int[vertexCount];
        _start = new int[vertexCount];
        _size = new int[vertexCount];
        _touched = new int[vertexCount];
        _queued = new bool[vertexCount];
        _counts = new int[vertexCount];
        _scratch = new int[vertexCount];
        CellOfVertex = new int[vertexCount];
        CellCount = cells.Length - 1;
        for (int cell = 0; cell < CellCount; cell++)
        {
            _start[cell] = cells[cell];
            _size[cell] = cells[cell + 1] - cells[cell];
            for (int i = cells[cell]; i < cells[cell + 1]; i++)
            {
                CellOfVertex[order[i]] = cell;
                _position[order[i]] = i;
            }

            Enqueue(cell);
        }
    }

    /// <summary>The cell of each vertex.</summary>
    public int[] CellOfVertex { get; }

    /// <summary>The number of cells.</summary>
    public int CellCount { get; private set; }

    /// <summary>How many entries of neighbour lists were read.</summary>
    public long Visits { get; private set; }

    /// <summary>Splits cells until the partition is equitable.</summary>
    public void Refine()
    {
        while (CellCount < _order.Length && _queue.TryDequeue(out int cell))
        {
            _queued[cell] = false;
            CountNeighboursIn(cell);
            // The order in which cells were touched depends on vertex numbers; the order of their names does not.
            _touchedCells.Sort();
            foreach (int touched in _touchedCells)
            {
                Split(touched);
            }

            _touchedCells.Clear();
        }
    }

    private void CountNeighboursIn(int cell)
    {
        // Touching reorders cells, perhaps this one too, so it works from a copy.
        int size = _size[cell];
        Array.Copy(_order, _start[cell], _scratch, 0, size);
        for (int i = 0; i < size; i++)
        {
            Visits += _graph.Degree(_scratch[i]);
            foreach (int neighbour in _graph.Neighbours(_scratch[i]))
            {
                int other = CellOfVertex[neighbour];
                if (_size[other] == 1)
                {
                    continue;
                }

                if (_counts[neighbour]++ == 0)
                {
                    if (_touched[other]++ == 0)
                    {
                        _touchedCells.Add(other);
                    }

                    MoveTo(neighbour, _start[other] + _size[other] - _touched[other]);
                }
            }
        }
    }

    private void MoveTo(int vertex, int target)
    {
        int source = _position[vertex];
        int displaced = _order[target];
        _order[source] = displaced;
        _position[displaced] = source;
        _order[target] = vertex;
        _position[vertex] = target;
    }

    private void Split(int cell)
    {
        int touched = _touched[cell];
        int untouched = _size[cell] - touched;
        int first = _start[cell] + untouched;
        _touched[cell] = 0;
        Span<int> members = _order.AsSpan(first, touched);
        int smallest = int.MaxValue;
        int largest = 0;
        foreach (int vertex in members)
        {
            smallest = Math.Min(smallest, _counts[vertex]);
            largest = Math.Max(largest, _counts[vertex]);
        }

        if (smallest == largest && untouched == 0)
        {
            ClearCounts(members);
            return;
        }

        SortByCount(members, first, largest);

        // The untouched vertices, or else those with the smallest count, keep the name.
        int firstNew = CellCount;
        int pieceStart = _start[cell];
        int pieceCount = untouched == 0 ? smallest : 0;
        int largestPiece = cell;
        int largestSize = 0;
        int current = cell;
        for (int i = first; i <= first + touched; i++)
        {
            int count = i < first + touched ? _counts[_order[i]] : -1;
            if (count == pieceCount)
            {
                continue;
            }

            _start[current] = pieceStart;
            _size[current] = i - pieceStart;
            if (_size[current] > largestSize)
            {
                largestSize = _size[current];
                largestPiece = current;
            }

            pieceStart = i;
            pieceCount = count;
            current = count < 0 ? current : CellCount++;
        }

        for (int piece = firstNew; piece < CellCount; piece++)
        {
            foreach (int vertex in _order.AsSpan(_start[piece], _size[piece]))
            {
                CellOfVertex[vertex] = piece;
            }
        }

        ClearCounts(members);
        EnqueuePieces(cell, firstNew, largestPiece);
    }

    private void EnqueuePieces(int cell, int firstNew, int largestPiece)
    {
        // A queued cell must be followed by all its pieces: the counts towards the whole are not yet equal.
        bool all = _queued[cell] || _largestToo;
        if (!_queued[cell] && (all || largestPiece != cell))
        {
            Enqueue(cell);
        }

        for (int piece = firstNew; piece < CellCount; piece++)
        {
            if (all || piece != largestPiece)
            {
                Enqueue(piece);
            }
        }
    }

    private void Enqueue(int cell)
    {
        _queued[cell] = true;
        _queue.Enqueue(cell);
    }

    // A counting sort: the largest count is at most the number of edges just walked, so the time stays linear in these.
    private void SortByCount(Span<int> members, int first, int largest)
    {
        if (_buckets.Length < largest + 2)
        {
            _buckets = new int[Math.Max(largest + 2, 2 * _buckets.Length)];
        }

        Span<int> next = _buckets.AsSpan(0, largest + 2);
        next.Clear();
        foreach (int vertex in members)
        {
            next[_counts[vertex] + 1]++;
        }

        for (int count = 0; count <= largest; count++)
        {
            next[count + 1] += next[count];
        }

        foreach (int vertex in members)
        {
            _scratch[next[_counts[vertex]]++] = vertex;
        }

        for (int i = 0; i < members.Length; i++)
        {
            members[i] = _scratch[i];
            _position[members[i]] = first + i;
        }
    }

    private void ClearCounts(ReadOnlySpan<int> members)
    {
        foreach (int vertex in members)
        {
            _counts[vertex] = 0;
        }
    }
}
