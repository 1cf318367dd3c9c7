namespace Theorems.Kernels.Graphs;

/// <summary>A tree, its vertices numbered so that each comes after its parent; vertex 0 is the root.</summary>
public sealed class Tree
{
    private readonly int[] _parents;

    private Tree(int[] parents) => _parents = parents;

    /// <summary>The number of vertices.</summary>
    public int VertexCount => _parents.Length;

    /// <summary>
    /// All trees on 1 .. n vertices up to isomorphism, without roots, by size: 1, 1, 1, 2, 3, 6, 11, 23, 47, 106, 235 for 1 .. 11 (OEIS A000055).
    /// </summary>
    /// <remarks>Every tree on k + 1 vertices is one on k vertices with a leaf; isomorphic ones are merged by their canonical form at the centre.</remarks>
    /// <param name="vertices">The largest number n of vertices, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static IReadOnlyList<Tree> UpTo(int vertices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vertices, 1);
        List<Tree> all = [new([-1])];
        List<Tree> largest = all;
        for (int size = 2; size <= vertices; size++)
        {
            Dictionary<string, Tree> extended = [];
            foreach (Tree tree in largest)
            {
                for (int vertex = 0; vertex < tree.VertexCount; vertex++)
                {
                    Tree grown = new([.. tree._parents, vertex]);
                    extended.TryAdd(grown.CanonicalForm(), grown);
                }
            }

            largest = [.. extended.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)];
            all = [.. all, .. largest];
        }

        return all;
    }

    /// <summary>The number of homomorphisms into a graph: maps of vertices that send edges to edges.</summary>
    /// <remarks>From the leaves up: with the root at x, each child lies at a neighbour of x, independently. Time O(|T| m) for m edges.</remarks>
    /// <param name="graph">The graph.</param>
    /// <exception cref="OverflowException">The number exceeds 63 bits.</exception>
    public long Homomorphisms(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        int vertexCount = graph.VertexCount;
        long[] ways = new long[_parents.Length * vertexCount];
        Array.Fill(ways, 1);
        for (int vertex = _parents.Length - 1; vertex > 0; vertex--)
        {
            for (int image = 0; image < vertexCount; image++)
            {
                long sum = 0;
                foreach (int neighbour in graph.Neighbours(image))
                {
                    sum = checked(sum + ways[(vertex * vertexCount) + neighbour]);
                }

                ways[(_parents[vertex] * vertexCount) + image] = checked(ways[(_parents[vertex] * vertexCount) + image] * sum);
            }
        }

        return ways.AsSpan(0, vertexCount).ToArray().Sum();
    }

    /// <summary>The tree as a graph.</summary>
    public Graph ToGraph() => new(VertexCount, Enumerable.Range(1, VertexCount - 1).Select(vertex => (_parents[vertex], vertex)));

    // Nested parentheses, children sorted, rooted at a centre: the smaller text if there are two.
    private string CanonicalForm()
    {
        Graph graph = ToGraph();
        int[] degrees = [.. Enumerable.Range(0, VertexCount).Select(graph.Degree)];
        List<int> remaining = [.. Enumerable.Range(0, VertexCount)];
        while (remaining.Count > 2)
        {
            int[] leaves = [.. remaining.Where(vertex => degrees[vertex] <= 1)];
            foreach (int leaf in leaves)
            {
                foreach (int neighbour in graph.Neighbours(leaf))
                {
                    degrees[neighbour]--;
                }
            }

            remaining.RemoveAll(leaves.Contains);
        }

        return remaining.Select(centre => Rooted(graph, centre, -1)).Min(StringComparer.Ordinal)!;
    }

    private static string Rooted(Graph graph, int vertex, int parent)
    {
        IEnumerable<string> children = graph.Neighbours(vertex).ToArray()
            .Where(child => child != parent)
            .Select(child => Rooted(graph, child, vertex))
            .Order(StringComparer.Ordinal);
        return $"({string.Concat(children)})";
    }
}
