namespace Theorems.Kernels.Graphs;

/// <summary>The certificate of a stable colouring: vertices of one colour have equally many neighbours of every colour.</summary>
/// <remarks>It proves that no round would split the colouring, not that the colouring is the coarsest such one.</remarks>
public static class EquitablePartition
{
    /// <summary>Whether vertices of one colour have equally many neighbours of every colour.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="colours">For each vertex a colour 0 .. n - 1.</param>
    /// <exception cref="ArgumentException">The colours do not match the graph's size.</exception>
    public static bool Holds(Graph graph, ReadOnlySpan<int> colours)
    {
        ArgumentNullException.ThrowIfNull(graph);
        int vertexCount = graph.VertexCount;
        if (colours.Length != vertexCount)
        {
            throw new ArgumentException($"{vertexCount} vertices need as many colours, not {colours.Length}.", nameof(colours));
        }

        int[] counts = new int[vertexCount * vertexCount];
        int[] representatives = new int[vertexCount];
        Array.Fill(representatives, -1);
        for (int vertex = 0; vertex < vertexCount; vertex++)
        {
            Span<int> row = counts.AsSpan(vertex * vertexCount, vertexCount);
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                row[colours[neighbour]]++;
            }

            ref int representative = ref representatives[colours[vertex]];
            if (representative < 0)
            {
                representative = vertex;
            }
            else if (!row.SequenceEqual(counts.AsSpan(representative * vertexCount, vertexCount)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks a colouring against the definition.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="colours">An integer for each vertex.</param>
    /// <returns>True; there is no other return.</returns>
    /// <exception cref="ArgumentException">The colours do not match the graph's size.</exception>
    /// <exception cref="InvalidOperationException">Two vertices of one colour differ; the message names them and a colour.</exception>
    public static bool Verify(Graph graph, ReadOnlySpan<int> colours)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (colours.Length != graph.VertexCount)
        {
            throw new ArgumentException($"{graph.VertexCount} vertices need as many colours, not {colours.Length}.", nameof(colours));
        }

        Dictionary<int, (int Vertex, int[] Neighbourhood)> representatives = [];
        for (int vertex = 0; vertex < colours.Length; vertex++)
        {
            int[] neighbourhood = new int[graph.Degree(vertex)];
            for (int i = 0; i < neighbourhood.Length; i++)
            {
                neighbourhood[i] = colours[graph.Neighbours(vertex)[i]];
            }

            Array.Sort(neighbourhood);
            if (!representatives.TryGetValue(colours[vertex], out (int Vertex, int[] Neighbourhood) known))
            {
                representatives.Add(colours[vertex], (vertex, neighbourhood));
            }
            else if (!neighbourhood.AsSpan().SequenceEqual(known.Neighbourhood))
            {
                throw new InvalidOperationException(
                    $"Not equitable: vertices {known.Vertex} and {vertex} have colour {colours[vertex]}, but their neighbours have the colours "
                    + $"[{string.Join(" ", known.Neighbourhood)}] and [{string.Join(" ", neighbourhood)}].");
            }
        }

        return true;
    }
}
