using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>Matrices over the vertices of a graph with a loop added at each of them.</summary>
public static class RandomWalk
{
    /// <summary>The lazy step P: from a vertex to itself or a neighbour, each with probability 1/(degree + 1).</summary>
    /// <param name="graph">A graph on n vertices.</param>
    /// <returns>n x n, rows with sum one.</returns>
    public static Matrix<T> Step<T>(Graph graph)
        where T : struct, IField<T> => Weighted(graph, (vertex, _) => T.One / T.FromDyadic(graph.Degree(vertex) + 1));

    /// <summary>The matrix with a weight at each edge, in both directions, and at each vertex; 0 elsewhere.</summary>
    /// <param name="graph">A graph on n vertices.</param>
    /// <param name="weight">The weight of a vertex and a neighbour, or of a vertex and itself.</param>
    public static Matrix<T> Weighted<T>(Graph graph, Func<int, int, T> weight)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(weight);
        Matrix<T> matrix = new(graph.VertexCount, graph.VertexCount);
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            matrix[vertex, vertex] = weight(vertex, vertex);
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                matrix[vertex, neighbour] = weight(vertex, neighbour);
            }
        }

        return matrix;
    }
}
