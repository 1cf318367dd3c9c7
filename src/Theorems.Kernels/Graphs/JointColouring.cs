namespace Theorems.Kernels.Graphs;

/// <summary>Colours of the vertices of several graphs with names common to all of them, so that graphs can be compared.</summary>
/// <remarks>
/// The graphs are laid side by side in one disjoint union. Names are 0 .. <see cref="ColourCount"/> - 1 and canonical: they do not
/// change when the vertices of a graph are relabelled or the graphs listed in another order.
/// </remarks>
public sealed class JointColouring
{
    private readonly int[] _starts;
    private readonly int[] _colours;
    private int[]? _sortedColours;

    internal JointColouring(Graph union, int[] starts, int[] colours, int colourCount, int? rounds)
    {
        Union = union;
        _starts = starts;
        _colours = colours;
        ColourCount = colourCount;
        Rounds = rounds;
    }

    /// <summary>The number of graphs.</summary>
    public int GraphCount => _starts.Length - 1;

    /// <summary>The number of colours in use, over all graphs.</summary>
    public int ColourCount { get; }

    /// <summary>The rounds of refinement since the initial colours; null if the stable colouring was found without counting rounds.</summary>
    public int? Rounds { get; }

    /// <summary>The disjoint union of the graphs, in the order given.</summary>
    internal Graph Union { get; }

    /// <summary>The colours of all vertices, graph after graph; not a copy.</summary>
    public ReadOnlySpan<int> AllColours => _colours;

    /// <summary>The same as an array; who changes it changes the colouring.</summary>
    internal int[] ColourArray => _colours;

    /// <summary>The colours of one graph's vertices; not a copy.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such graph.</exception>
    public ReadOnlySpan<int> Colours(int graph) => Slice(_colours, graph);

    /// <summary>The number of different colours in one graph.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such graph.</exception>
    public int CellCount(int graph)
    {
        ReadOnlySpan<int> sorted = Slice(SortedColours(), graph);
        int cells = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            cells += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }

        return cells;
    }

    /// <summary>Whether two graphs have each colour equally often: what the Weisfeiler-Leman test asks.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such graph.</exception>
    public bool HaveEqualHistograms(int first, int second) =>
        Slice(SortedColours(), first).SequenceEqual(Slice(SortedColours(), second));

    /// <summary>Whether another colouring of the same graphs joins the same vertices of one graph, under whatever names.</summary>
    /// <exception cref="ArgumentException">The graph has another size there.</exception>
    public bool HasSameCells(JointColouring other, int graph)
    {
        ArgumentNullException.ThrowIfNull(other);
        ReadOnlySpan<int> here = Colours(graph);
        ReadOnlySpan<int> there = other.Colours(graph);
        if (here.Length != there.Length)
        {
            throw new ArgumentException($"Graph {graph} has {here.Length} vertices, not {there.Length}.", nameof(other));
        }

        for (int vertex = 0; vertex < here.Length; vertex++)
        {
            for (int earlier = 0; earlier < vertex; earlier++)
            {
                if ((here[vertex] == here[earlier]) != (there[vertex] == there[earlier]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The graphs grouped by equal colour histograms.</summary>
    /// <returns>Lists of graph numbers, rising within a class, the classes in the order of their first members.</returns>
    public IReadOnlyList<IReadOnlyList<int>> Classes()
    {
        int[] sortedColours = SortedColours();
        int[] order = [.. Enumerable.Range(0, GraphCount)];
        Array.Sort(order, (first, second) =>
        {
            int sign = Slice(sortedColours, first).SequenceCompareTo(Slice(sortedColours, second));
            return sign != 0 ? sign : first.CompareTo(second);
        });

        List<List<int>> classes = [];
        for (int i = 0; i < order.Length; i++)
        {
            if (i == 0 || !HaveEqualHistograms(order[i - 1], order[i]))
            {
                classes.Add([]);
            }

            classes[^1].Add(order[i]);
        }

        classes.Sort((first, second) => first[0].CompareTo(second[0]));
        return classes;
    }

    // The vertex ranges of the graphs in the union.
    internal int[] Starts => _starts;

    private int[] SortedColours()
    {
        if (_sortedColours is null)
        {
            int[] sorted = (int[])_colours.Clone();
            for (int graph = 0; graph < GraphCount; graph++)
            {
                sorted.AsSpan(_starts[graph]..(_starts[graph + 1])).Sort();
            }

            // Two threads may both come here; they store equal arrays.
            _sortedColours = sorted;
        }

        return _sortedColours;
    }

    private ReadOnlySpan<int> Slice(int[] values, int graph) => values.AsSpan(_starts[graph], _starts[graph + 1] - _starts[graph]);
}
