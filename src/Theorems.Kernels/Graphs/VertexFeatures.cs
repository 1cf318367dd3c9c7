using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>Initial features of vertices, n x d numbers vertex by vertex: what a message-passing network is given besides the edges.</summary>
/// <remarks>Only constants, and functions of colours that colour refinement starts from too, leave the theorems' assumptions intact.</remarks>
public static class VertexFeatures
{
    /// <summary>Ones: n x d of them.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    /// <param name="channels">The number d of channels.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of channels is negative.</exception>
    public static T[] Constant<T>(Graph graph, int channels = 1)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(channels);
        T[] features = new T[graph.VertexCount * channels];
        Array.Fill(features, T.One);
        return features;
    }

    /// <summary>The colours as numbers: n x 1.</summary>
    /// <param name="colours">An integer for each vertex.</param>
    public static T[] FromColours<T>(ReadOnlySpan<int> colours)
        where T : struct, IField<T>
    {
        T[] features = new T[colours.Length];
        for (int vertex = 0; vertex < features.Length; vertex++)
        {
            features[vertex] = T.FromDyadic(colours[vertex]);
        }

        return features;
    }

    /// <summary>The vertex numbers 1 .. n: n x 1. They distinguish everything, even isomorphic graphs.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    public static T[] VertexNumbers<T>(Graph graph)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(graph);
        return FromIntegers<T>([.. Enumerable.Range(1, graph.VertexCount).Select(number => (long)number)]);
    }

    /// <summary>The number of triangles at each vertex: n x 1. Invariant, but not known to colour refinement.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    public static T[] TriangleCounts<T>(Graph graph)
        where T : struct, IField<T> =>
        FromIntegers<T>([.. ClosedWalks(graph, 3).Select(walks => walks / 2)]);

    /// <summary>The numbers of closed walks of lengths 3 and 4 from each vertex: n x 2. Invariant, but not known to colour refinement.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    public static T[] ClosedWalkCounts<T>(Graph graph)
        where T : struct, IField<T>
    {
        long[] three = ClosedWalks(graph, 3);
        long[] four = ClosedWalks(graph, 4);
        return FromIntegers<T>([.. three.Zip(four).SelectMany(pair => new[] { pair.First, pair.Second })]);
    }

    /// <summary>For each vertex v the number (A^length)_vv of walks that start and end there, A the adjacency matrix.</summary>
    /// <param name="graph">A graph on n vertices and m edges; the time is O(length n m).</param>
    /// <param name="length">The number of steps.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    /// <exception cref="OverflowException">A count exceeds 63 bits.</exception>
    public static long[] ClosedWalks(Graph graph, int length)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        int vertexCount = graph.VertexCount;
        long[] closed = new long[vertexCount];
        long[] walks = new long[vertexCount];
        long[] longer = new long[vertexCount];
        for (int start = 0; start < vertexCount; start++)
        {
            Array.Clear(walks);
            walks[start] = 1;
            for (int step = 0; step < length; step++)
            {
                for (int vertex = 0; vertex < vertexCount; vertex++)
                {
                    long sum = 0;
                    foreach (int neighbour in graph.Neighbours(vertex))
                    {
                        sum = checked(sum + walks[neighbour]);
                    }

                    longer[vertex] = sum;
                }

                (walks, longer) = (longer, walks);
            }

            closed[start] = walks[start];
        }

        return closed;
    }

    private static T[] FromIntegers<T>(long[] values)
        where T : struct, IField<T>
    {
        // Beyond 53 bits a double would round silently.
        const long LargestExact = 1L << 53;
        return Array.ConvertAll(values, value => value <= LargestExact
            ? T.FromDyadic(value)
            : throw new OverflowException($"The count {value} is too large to be a feature exactly."));
    }
}
