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
            throw new ArgumentException(
                $"Graphs of {first.VertexCount} and {second.VertexCount} vertices need as many colours, "
                + $"not {firstColours.Length} and {secondColours.Length}.");
        }

        int[] names = [.. firstColours.ToArray().Concat(secondColours.ToArray()).Distinct().Order()];
        int[] firstCells = CellsOf(firstColours, names);
        int[] secondCells = CellsOf(secondColours, names);
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
                        $"Not a fractional isomorphism: (A S) is {firstCounts[u, ofV]}/{sizes[ofV]}, "
                        + $"but (S B) is {secondCounts[v, ofU]}/{sizes[ofU]} at ({u}, {v}).");
                }
            }
        }

        return true;
    }

    /// <summary>Looks for a matrix S with A S = S B in exact fractions, whatever the colours; either answer comes with its proof.</summary>
    /// <remarks>
    /// With S the matrix P S Q is one, too, for P and Q the averages over the cells of an equitable partition of each graph: P A = A P, B Q = Q B, and
    /// averages change neither sums of rows and columns nor signs. So S may be sought among the matrices that are constant on pairs of cells. The conditions
    /// are linear in S, and its sums over pairs of cells, divided by all of it, are convex weights: S exists if and only if 0 lies in the convex hull of
    /// points, one for each pair, whose coordinates are the entries of A S - S B and n times a row's or column's sum less the whole. The point z of least
    /// norm in that hull decides: it is 0, and its weights are S's; or every one of the points has a positive product with z, which no convex combination
    /// equal to 0 could have (Farkas' lemma).
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

        Cells rows = new(first);
        Cells columns = new(second);
        (int height, int width) = (rows.Sizes.Length, columns.Sizes.Length);
        int sums = asked == Stochasticity.Doubly ? height + width : asked == Stochasticity.Rows ? height : 0;
        Matrix<Rational> points = new(height * width, (height * width) + sums);
        for (int i = 0; i < height; i++)
        {
            for (int j = 0; j < width; j++)
            {
                // The entry is 1/(size of i times size of j) on the pair of cells, so that it adds up to one.
                Span<Rational> point = points.Row((i * width) + j);
                Rational entry = new(1, rows.Sizes[i] * columns.Sizes[j]);
                for (int cell = 0; cell < height; cell++)
                {
                    point[(cell * width) + j] += entry * new Rational(rows.Neighbours[cell, i], 1);
                }

                for (int cell = 0; cell < width; cell++)
                {
                    point[(i * width) + cell] -= entry * new Rational(columns.Neighbours[cell, j], 1);
                }

                for (int sum = 0; sum < sums; sum++)
                {
                    int size = sum == i ? rows.Sizes[i] : sum == height + j ? columns.Sizes[j] : 0;
                    point[(height * width) + sum] = (size == 0 ? Rational.Zero : new Rational(n, size)) - Rational.One;
                }
            }
        }

        MinimumNormPoint<Rational> nearest = WolfeMethod.Run(points);
        bool exists = nearest.SquaredNorm == Rational.Zero;
        return exists || nearest.LowestProduct > Rational.Zero
            ? exists
            : throw new CertificateException("The point of least norm proves neither that a fractional isomorphism exists nor that there is none.");
    }

    // The cells of a graph's stable colouring: their sizes, and how many neighbours in the second cell a vertex of the first one has.
    private sealed class Cells
    {
        public Cells(Graph graph)
        {
            int[] colours = ColourRefinement.Stable(graph);
            EquitablePartition.Verify(graph, colours);
            Sizes = new int[colours.Max() + 1];
            Neighbours = new int[Sizes.Length, Sizes.Length];
            for (int vertex = 0; vertex < colours.Length; vertex++)
            {
                if (Sizes[colours[vertex]]++ == 0)
                {
                    foreach (int neighbour in graph.Neighbours(vertex))
                    {
                        Neighbours[colours[vertex], colours[neighbour]]++;
                    }
                }
            }
        }

        public int[] Sizes { get; }

        public int[,] Neighbours { get; }
    }

    private static int[] CellsOf(ReadOnlySpan<int> colours, int[] names)
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
                    $"Not doubly stochastic: colour {names[cell]} occurs {firstSizes[cell]} times in the first graph "
                    + $"and {secondSizes[cell]} times in the second.");
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
