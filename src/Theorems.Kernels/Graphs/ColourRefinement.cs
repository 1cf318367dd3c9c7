namespace Theorems.Kernels.Graphs;

/// <summary>Colour refinement, the one-dimensional Weisfeiler-Leman test, on several graphs at once.</summary>
/// <remarks>
/// A round gives two vertices the same new colour if they had the same colour and, for every colour, equally many neighbours of it.
/// Everything is exact: no answer rests on hashes, which only propose the colouring of large graphs (<see cref="HashedRefinement"/>). There are two roads to
/// the stable colouring: rounds (<see cref="AfterRounds"/>, <see cref="UntilStable"/>), which the theorems about depth speak of, and partition refinement
/// (<see cref="Stable(IReadOnlyList{Graph}, IReadOnlyList{int[]}?)"/>), which is near-linear in the edges but has no notion of a round. They end in the same
/// cells; the names of the cells differ. Source: Weisfeiler and Leman 1968; Berkholz, Bonsma and Grohe, TOCS 2017.
/// </remarks>
public static class ColourRefinement
{
    /// <summary>The colouring before the first round.</summary>
    /// <param name="graphs">At least one graph, any sizes.</param>
    /// <param name="initialColours">For each graph an integer for each vertex, common to all graphs; null colours all vertices alike.</param>
    /// <exception cref="ArgumentException">There is no graph, or the colours do not match the graphs' sizes.</exception>
    public static JointColouring Initial(IReadOnlyList<Graph> graphs, IReadOnlyList<int[]>? initialColours = null)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        if (graphs.Count == 0)
        {
            throw new ArgumentException("Colour refinement needs at least one graph.", nameof(graphs));
        }

        if (initialColours is not null && initialColours.Count != graphs.Count)
        {
            throw new ArgumentException($"{graphs.Count} graphs need as many lists of colours, not {initialColours.Count}.", nameof(initialColours));
        }

        int[] starts = new int[graphs.Count + 1];
        for (int graph = 0; graph < graphs.Count; graph++)
        {
            starts[graph + 1] = starts[graph] + graphs[graph].VertexCount;
        }

        int[] colours = new int[starts[^1]];
        for (int graph = 0; initialColours is not null && graph < graphs.Count; graph++)
        {
            if (initialColours[graph].Length != graphs[graph].VertexCount)
            {
                throw new ArgumentException(
                    $"Graph {graph} has {graphs[graph].VertexCount} vertices, but {initialColours[graph].Length} colours.",
                    nameof(initialColours));
            }

            initialColours[graph].CopyTo(colours, starts[graph]);
        }

        int colourCount = initialColours is null ? Math.Min(1, colours.Length) : RenameByRank(colours);
        return new JointColouring(graphs.Count == 1 ? graphs[0] : GraphFamilies.DisjointUnion(graphs), starts, colours, colourCount, 0);
    }

    /// <summary>One round: colours split by the multiset of the neighbours' colours.</summary>
    /// <remarks>New names are ranks of (own colour, degree, sorted neighbour colours). If nothing splits, all names stay as they are.</remarks>
    /// <param name="colouring">The colouring before the round.</param>
    /// <param name="keepsOwnColour">For comparison: otherwise a vertex forgets its own colour, and what was split may be joined again.</param>
    public static JointColouring Round(JointColouring colouring, bool keepsOwnColour = true)
    {
        ArgumentNullException.ThrowIfNull(colouring);
        Graph union = colouring.Union;
        ReadOnlySpan<int> colours = colouring.AllColours;
        (int[] order, int[] cells) = SortByColour(colours, colouring.ColourCount);

        // Vertices pass their colours on in the order of the colours, so that every list of neighbour colours comes out sorted.
        ReadOnlySpan<int> offsets = union.Offsets;
        int[] neighbourColours = new int[union.NeighbourRows.Length];
        int[] next = offsets[..^1].ToArray();
        foreach (int vertex in order)
        {
            foreach (int neighbour in union.Neighbours(vertex))
            {
                neighbourColours[next[neighbour]++] = colours[vertex];
            }
        }

        NeighbourhoodOrder comparer = new(offsets.ToArray(), neighbourColours);
        int[] refined = new int[colours.Length];
        int name = -1;
        int[] kept = keepsOwnColour ? cells : [0, order.Length];
        for (int cell = 0; cell < kept.Length - 1; cell++)
        {
            Span<int> members = order.AsSpan(kept[cell]..kept[cell + 1]);
            if (members.Length > 1)
            {
                members.Sort(comparer);
            }

            for (int i = 0; i < members.Length; i++)
            {
                name += i == 0 || comparer.Compare(members[i - 1], members[i]) != 0 ? 1 : 0;
                refined[members[i]] = name;
            }
        }

        return new JointColouring(union, colouring.Starts, refined, name + 1, colouring.Rounds + 1);
    }

    /// <summary>The colouring after exactly so many joint rounds.</summary>
    /// <param name="graphs">At least one graph.</param>
    /// <param name="rounds">The number of rounds, at least 0.</param>
    /// <param name="initialColours">As for <see cref="Initial"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of rounds is negative.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Initial"/>.</exception>
    public static JointColouring AfterRounds(IReadOnlyList<Graph> graphs, int rounds, IReadOnlyList<int[]>? initialColours = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        JointColouring colouring = Initial(graphs, initialColours);
        for (int round = 0; round < rounds; round++)
        {
            colouring = Round(colouring);
        }

        return colouring;
    }

    /// <summary>The first joint colouring that a further round does not split; its <see cref="JointColouring.Rounds"/> says when.</summary>
    /// <param name="graphs">At least one graph.</param>
    /// <param name="initialColours">As for <see cref="Initial"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Initial"/>.</exception>
    public static JointColouring UntilStable(IReadOnlyList<Graph> graphs, IReadOnlyList<int[]>? initialColours = null)
    {
        JointColouring colouring = Initial(graphs, initialColours);
        while (true)
        {
            JointColouring refined = Round(colouring);
            if (refined.ColourCount == colouring.ColourCount)
            {
                return colouring;
            }

            colouring = refined;
        }
    }

    /// <summary>For each graph, the number of rounds until its own colouring is stable, whatever the others still need.</summary>
    /// <param name="graphs">At least one graph.</param>
    /// <param name="initialColours">As for <see cref="Initial"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Initial"/>.</exception>
    public static int[] RoundsToStability(IReadOnlyList<Graph> graphs, IReadOnlyList<int[]>? initialColours = null)
    {
        JointColouring colouring = Initial(graphs, initialColours);
        int[] rounds = new int[colouring.GraphCount];
        int[] cells = [.. Enumerable.Range(0, rounds.Length).Select(colouring.CellCount)];
        for (int round = 1; ; round++)
        {
            colouring = Round(colouring);
            bool split = false;
            for (int graph = 0; graph < rounds.Length; graph++)
            {
                int refined = colouring.CellCount(graph);
                if (refined != cells[graph])
                {
                    cells[graph] = refined;
                    rounds[graph] = round;
                    split = true;
                }
            }

            if (!split)
            {
                return rounds;
            }
        }
    }

    /// <summary>The stable colouring of one graph in O((n + m) log n): the coarsest equitable partition that refines the initial one.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="initialColours">An integer for each vertex, or null.</param>
    /// <returns>A colour 0 .. k - 1 for each vertex; the names are canonical.</returns>
    /// <exception cref="ArgumentException">The colours do not match the graph's size.</exception>
    public static int[] Stable(Graph graph, int[]? initialColours = null) =>
        Stable([graph], initialColours is null ? null : [initialColours]).ColourArray;

    /// <summary>The joint stable colouring of several graphs in O((n + m) log n), n and m counted over all of them.</summary>
    /// <param name="graphs">At least one graph.</param>
    /// <param name="initialColours">As for <see cref="Initial"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Initial"/>.</exception>
    public static JointColouring Stable(IReadOnlyList<Graph> graphs, IReadOnlyList<int[]>? initialColours = null)
    {
        JointColouring initial = Initial(graphs, initialColours);
        if (initial.Union.VertexCount >= HashedRefinement.LeastVertices
            && HashedRefinement.Refine(initial.Union, initial.ColourArray) is (int[] colours, int count))
        {
            return new JointColouring(initial.Union, initial.Starts, colours, count, rounds: null);
        }

        (int[] order, int[] cells) = SortByColour(initial.AllColours, initial.ColourCount);
        PartitionRefinement partition = new(initial.Union, order, cells);
        partition.Refine();
        return new JointColouring(initial.Union, initial.Starts, partition.CellOfVertex, partition.CellCount, rounds: null);
    }

    /// <summary>How many entries of neighbour lists partition refinement reads on its road to the stable colouring; a round reads 2 m.</summary>
    /// <param name="graph">A graph with m edges.</param>
    /// <param name="largestToo">For comparison: all pieces of a cell are queued, the largest too.</param>
    public static long CountVisits(Graph graph, bool largestToo = false)
    {
        JointColouring initial = Initial([graph]);
        (int[] order, int[] cells) = SortByColour(initial.AllColours, initial.ColourCount);
        PartitionRefinement partition = new(graph, order, cells, largestToo);
        partition.Refine();
        return partition.Visits;
    }

    /// <summary>Whether the Weisfeiler-Leman test fails to tell two graphs apart: equal colour histograms when the joint colouring is stable.</summary>
    /// <param name="first">One graph.</param>
    /// <param name="second">Another graph.</param>
    /// <param name="rounds">Compare after so many rounds instead; null means the stable colouring.</param>
    public static bool AreEquivalent(Graph first, Graph second, int? rounds = null)
    {
        Graph[] pair = [first, second];
        return (rounds is int limit ? AfterRounds(pair, limit) : Stable(pair)).HaveEqualHistograms(0, 1);
    }

    // Replaces values by their ranks among the different values; returns how many there are.
    private static int RenameByRank(int[] colours)
    {
        int[] values = [.. colours.Distinct().Order()];
        for (int vertex = 0; vertex < colours.Length; vertex++)
        {
            colours[vertex] = Array.BinarySearch(values, colours[vertex]);
        }

        return values.Length;
    }

    // The vertices by colour, and where each colour begins (one more entry than colours).
    private static (int[] Order, int[] Cells) SortByColour(ReadOnlySpan<int> colours, int colourCount)
    {
        int[] cells = new int[colourCount + 1];
        foreach (int colour in colours)
        {
            cells[colour + 1]++;
        }

        for (int colour = 0; colour < colourCount; colour++)
        {
            cells[colour + 1] += cells[colour];
        }

        int[] order = new int[colours.Length];
        int[] next = cells[..colourCount];
        for (int vertex = 0; vertex < colours.Length; vertex++)
        {
            order[next[colours[vertex]]++] = vertex;
        }

        return (order, cells);
    }

    // Vertices by degree, then by their sorted neighbour colours.
    private readonly struct NeighbourhoodOrder(int[] offsets, int[] neighbourColours) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            int length = offsets[x + 1] - offsets[x];
            int difference = length - (offsets[y + 1] - offsets[y]);
            return difference != 0
                ? difference
                : neighbourColours.AsSpan(offsets[x], length).SequenceCompareTo(neighbourColours.AsSpan(offsets[y], length));
        }
    }
}
