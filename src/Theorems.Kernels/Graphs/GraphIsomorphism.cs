namespace Theorems.Kernels.Graphs;

/// <summary>An exact isomorphism test: search over mappings, pruned by colour refinement.</summary>
/// <remarks>
/// Exponential in the worst case; quick on graphs of some dozens of vertices that colour refinement soon breaks apart. Where it cannot begin to, an
/// invariant that counts complete graphs on four vertices mostly saves the search.
/// </remarks>
public static class GraphIsomorphism
{
    /// <summary>An isomorphism between two graphs that keeps colours, or null if there is none.</summary>
    /// <param name="first">One graph.</param>
    /// <param name="second">Another graph.</param>
    /// <param name="firstColours">An integer for each vertex of the first graph; null colours all vertices alike.</param>
    /// <param name="secondColours">The same for the second graph; given together with the first or not at all.</param>
    /// <returns>For each vertex of the first graph its image in the second, checked edge by edge.</returns>
    /// <exception cref="ArgumentException">Colours are given for one graph only, or do not match the sizes.</exception>
    public static int[]? Find(Graph first, Graph second, int[]? firstColours = null, int[]? secondColours = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (firstColours is null != secondColours is null)
        {
            throw new ArgumentException("Give colours for both graphs or for none.");
        }

        return Search([first, second], [firstColours ?? new int[first.VertexCount], secondColours ?? new int[second.VertexCount]]);
    }

    /// <summary>Whether two graphs are isomorphic.</summary>
    /// <param name="first">One graph.</param>
    /// <param name="second">Another graph.</param>
    public static bool AreIsomorphic(Graph first, Graph second) => Find(first, second) is not null;

    /// <summary>Whether a mapping is an isomorphism from one graph to another.</summary>
    /// <param name="first">One graph.</param>
    /// <param name="second">Another graph.</param>
    /// <param name="mapping">For each vertex of the first graph its image.</param>
    public static bool IsIsomorphism(Graph first, Graph second, ReadOnlySpan<int> mapping)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.VertexCount != second.VertexCount || mapping.Length != first.VertexCount)
        {
            return false;
        }

        bool[] taken = new bool[mapping.Length];
        foreach (int image in mapping)
        {
            if ((uint)image >= (uint)taken.Length || taken[image])
            {
                return false;
            }

            taken[image] = true;
        }

        return first.Relabel(mapping).Equals(second);
    }

    private static int[]? Search(Graph[] pair, int[][] colours)
    {
        JointColouring stable = ColourRefinement.Stable(pair, colours);
        if (!stable.HaveEqualHistograms(0, 1))
        {
            return null;
        }

        // All vertices alike: on strongly regular graphs a search has to go through every vertex for the first one.
        if (stable.ColourCount == 1 && !FoursByVertex(pair[0]).SequenceEqual(FoursByVertex(pair[1])))
        {
            return null;
        }

        int[] left = stable.Colours(0).ToArray();
        int[] right = stable.Colours(1).ToArray();
        int cell = SmallestSharedCell(left, stable.ColourCount);
        if (cell < 0)
        {
            int[] imageOfColour = new int[stable.ColourCount];
            for (int vertex = 0; vertex < right.Length; vertex++)
            {
                imageOfColour[right[vertex]] = vertex;
            }

            int[] mapping = [.. left.Select(colour => imageOfColour[colour])];
            return IsIsomorphism(pair[0], pair[1], mapping) ? mapping : null;
        }

        // One vertex of the cell must go somewhere in the same cell: single it out on the left, and on the right each in turn.
        left[Array.IndexOf(left, cell)] = stable.ColourCount;
        for (int vertex = 0; vertex < right.Length; vertex++)
        {
            if (right[vertex] == cell)
            {
                right[vertex] = stable.ColourCount;
                if (Search(pair, [left, right]) is int[] mapping)
                {
                    return mapping;
                }

                right[vertex] = cell;
            }
        }

        return null;
    }

    /// <summary>
    /// For each vertex, the numbers of edges among the common neighbours of it and each of its neighbours, in order; in the order of these lists, so that
    /// isomorphic graphs have equal ones.
    /// </summary>
    /// <param name="graph">The graph.</param>
    internal static IReadOnlyList<string> FoursByVertex(Graph graph)
    {
        List<int>[] counts = [.. Enumerable.Range(0, graph.VertexCount).Select(_ => new List<int>())];
        foreach ((int first, int second) in graph.Edges)
        {
            List<int> common = [];
            foreach (int vertex in graph.Neighbours(first))
            {
                if (graph.HasEdge(second, vertex))
                {
                    common.Add(vertex);
                }
            }

            int fours = 0;
            for (int index = 0; index < common.Count; index++)
            {
                for (int other = 0; other < index; other++)
                {
                    fours += graph.HasEdge(common[index], common[other]) ? 1 : 0;
                }
            }

            counts[first].Add(fours);
            counts[second].Add(fours);
        }

        return [.. counts.Select(list => string.Join(' ', list.Order())).Order(StringComparer.Ordinal)];
    }

    // The first smallest colour class with at least two vertices, or -1.
    private static int SmallestSharedCell(int[] colours, int colourCount)
    {
        int[] sizes = new int[colourCount];
        foreach (int colour in colours)
        {
            sizes[colour]++;
        }

        int smallest = -1;
        for (int cell = 0; cell < colourCount; cell++)
        {
            if (sizes[cell] > 1 && (smallest < 0 || sizes[cell] < sizes[smallest]))
            {
                smallest = cell;
            }
        }

        return smallest;
    }
}
