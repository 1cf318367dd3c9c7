using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>What a matrix S with A S = S B is asked to be besides.</summary>
public enum Stochasticity
{
    /// <summary>Not negative, all rows and columns with sum one.</summary>
    Doubly,

    /// <summary>Not negative, all rows with sum one.</summary>
    Rows,

    /// <summary>Not negative and not zero.</summary>
    Nonnegative,
}

/// <summary>The certificate that colour refinement cannot separate two graphs: a doubly stochastic matrix S with A S = S B.</summary>
/// <remarks>
/// Such a matrix exists if and only if the graphs have equal histograms in the stable joint colouring; then S_uv = 1/|cell| for
/// vertices of equal colour and 0 for others is one. All fractions have cell sizes as denominators, so the check multiplies through and
/// compares integers. It trusts nothing about how the colours were found.
/// Sources: Tinhofer, Discrete Appl. Math. 1991; Ramana, Scheinerman and Ullman, Discrete Math. 1994.
/// </remarks>
public static class FractionalIsomorphism
{
    /// <summary>Checks that the colours of two graphs define a fractional isomorphism.</summary>
    /// <param name="first">The graph with adjacency matrix A.</param>
    /// <param name="second">The graph with adjacency matrix B.</param>
    /// <param name="firstColours">An integer for each vertex of the first graph.</param>
    /// <param name="secondColours">An integer for each vertex of the second graph.</param>
    /// <returns>True; there is no other return.</returns>
    /// <exception cref="ArgumentException">The colours do not match the graphs' sizes.</exception>
    /// <exception cref="InvalidOperationException">S is not doubly stochastic, or A S differs from S B; the message says where.</exception>
    public static bool Verify(Graph first, Graph second, ReadOnlySpan<int> firstColours, ReadOnlySpan<int> secondColours)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (firstColours.Length != first.VertexCount || secondColours.Length != second.VertexCount)
        {
            throw new ArgumentException($"Graphs of {first.VertexCount} and {second.VertexCount} vertices need as many colours, not {firstColours.Length} and {secondColours.Length}.");
        }

        int[] names = [.. firstColours.ToArray().Concat(secondColours.ToArray()).Distinct().Order()];
        int[] firstCells = Cells(firstColours, names);
        int[] secondCells = Cells(secondColours, names);
        int[] sizes = CommonSizes(firstCells, secondCells, names);
        int[,] firstCounts = NeighbourCounts(first, firstCells, names.Length);
        int[,] secondCounts = NeighbourCounts(second, secondCells, names.Length);
        for (int u = 0; u < firstCells.Length; u++)
        {
            for (int v = 0; v < secondCells.Length; v++)
            {
                // (A S)_uv = neighbours of u with v's colour / size of that cell; (S B)_uv = neighbours of v with u's colour / size of that cell.
                (int ofU, int ofV) = (firstCells[u], secondCells[v]);
                if ((long)firstCounts[u, ofV] * sizes[ofU] != (long)secondCounts[v, ofU] * sizes[ofV])
                {
                    throw new InvalidOperationException(
                        $"Not a fractional isomorphism: (A S) is {firstCounts[u, ofV]}/{sizes[ofV]}, but (S B) is {secondCounts[v, ofU]}/{sizes[ofU]} at ({u}, {v}).");
                }
            }
        }

        return true;
    }

    /// <summary>Looks for a matrix S with A S = S B in exact fractions, whatever the colours; either answer comes with its proof.</summary>
    /// <remarks>
    /// The conditions are linear in S, and its entries, divided by their sum n, are convex weights: S exists if and only if 0 lies in the convex hull of n^2 points, one
    /// for each entry, whose coordinates are the entries of A S - S B and n times a row's or column's sum less the whole. The point z of least norm in that hull decides: it is 0,
    /// and its weights are S/n; or every one of the points has a positive product with z, which no convex combination equal to 0 could have (Farkas' lemma).
    /// </remarks>
    /// <param name="first">The graph with adjacency matrix A, on n vertices.</param>
    /// <param name="second">The graph with adjacency matrix B, on n vertices.</param>
    /// <param name="asked">What S is asked to be.</param>
    /// <returns>Whether there is such a matrix.</returns>
    /// <exception cref="ArgumentException">The graphs differ in size or have no vertices.</exception>
    /// <exception cref="CertificateException">Neither answer is proved.</exception>
    public static bool Exists(Graph first, Graph second, Stochasticity asked = Stochasticity.Doubly)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int n = first.VertexCount;
        if (n == 0 || second.VertexCount != n)
        {
            throw new ArgumentException($"A square matrix needs graphs of one size above 0, not {n} and {second.VertexCount} vertices.", nameof(second));
        }

        int sums = asked == Stochasticity.Doubly ? 2 * n : asked == Stochasticity.Rows ? n : 0;
        Matrix<Rational> points = new(n * n, (n * n) + sums);
        for (int u = 0; u < n; u++)
        {
            for (int v = 0; v < n; v++)
            {
                Span<Rational> point = points.Row((u * n) + v);
                foreach (int neighbour in first.Neighbours(u))
                {
                    point[(neighbour * n) + v] += Rational.One;
                }

                foreach (int neighbour in second.Neighbours(v))
                {
                    point[(u * n) + neighbour] -= Rational.One;
                }

                for (int sum = 0; sum < sums; sum++)
                {
                    point[(n * n) + sum] = Rational.FromDyadic((sum == u || sum == n + v ? n : 0) - 1);
                }
            }
        }

        MinimumNormPoint<Rational> nearest = WolfeMethod.Run(points);
        bool exists = nearest.SquaredNorm == Rational.Zero;
        return exists || nearest.LowestProduct > Rational.Zero
            ? exists
            : throw new CertificateException("The point of least norm proves neither that a fractional isomorphism exists nor that there is none.");
    }

    private static int[] Cells(ReadOnlySpan<int> colours, int[] names)
    {
        int[] cells = new int[colours.Length];
        for (int vertex = 0; vertex < cells.Length; vertex++)
        {
            cells[vertex] = Array.BinarySearch(names, colours[vertex]);
        }

        return cells;
    }

    // Row u of S sums to (cell size in the second graph) / |cell|, column v to (cell size in the first) / |cell|: both are 1 if the sizes agree.
    private static int[] CommonSizes(int[] firstCells, int[] secondCells, int[] names)
    {
        int[] firstSizes = new int[names.Length];
        int[] secondSizes = new int[names.Length];
        foreach (int cell in firstCells)
        {
            firstSizes[cell]++;
        }

        foreach (int cell in secondCells)
        {
            secondSizes[cell]++;
        }

        for (int cell = 0; cell < names.Length; cell++)
        {
            if (firstSizes[cell] != secondSizes[cell])
            {
                throw new InvalidOperationException(
                    $"Not doubly stochastic: colour {names[cell]} occurs {firstSizes[cell]} times in the first graph and {secondSizes[cell]} times in the second.");
            }
        }

        return firstSizes;
    }

    private static int[,] NeighbourCounts(Graph graph, int[] cells, int cellCount)
    {
        int[,] counts = new int[graph.VertexCount, cellCount];
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                counts[vertex, cells[neighbour]]++;
            }
        }

        return counts;
    }
}
