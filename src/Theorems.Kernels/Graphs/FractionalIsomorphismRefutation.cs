namespace Theorems.Kernels.Graphs;

/// <summary>
/// Farkas' vector in integers: multipliers of 'A S = S B, all rows and columns of S add up to one' that no S without negative entries survives.
/// </summary>
/// <remarks>
/// <para>Multipliers y of A S = S B, p of the rows and q of the columns turn the conditions into sum_uv c_uv S_uv = sum p + sum q with
/// c = A y - y B + p 1' + 1 q'. If c has no negative entry and the right side is negative, no S exists. <see cref="Holds"/> checks that from A,
/// B and the multipliers alone.</para>
/// <para>They are found along the rounds of colour refinement. For a colour class, f and g its members in both graphs, a = A f and b = B g the numbers of
/// neighbours in it, the multipliers y = a g' - f b', p = a^2 - f A a and q = b^2 - g B b give c_uv = (a_u - b_v)^2 + (g_v - f_u)((A a)_u - (B b)_v) and the
/// right side 0, since a.a = f.A a. On pairs of one colour this is a square, positive where the next round tells u and v apart for this class; on other pairs
/// it may be negative, but these are positive already in what earlier rounds gave, of which a multiple is added. So after r rounds c is positive on all pairs
/// of different colours, and the right side is 0. Once a colour occurs more often in the first graph than in the second, q = g and p = -f, whose c is at least
/// -1 and is 0 on pairs of one colour, make the right side negative.</para>
/// </remarks>
public sealed class FractionalIsomorphismRefutation
{
    private readonly Graph _first;
    private readonly Graph _second;
    private readonly long[] _equations;
    private readonly long[] _rows;
    private readonly long[] _columns;

    private FractionalIsomorphismRefutation(Graph first, Graph second)
    {
        (_first, _second) = (first, second);
        int n = first.VertexCount;
        (_equations, _rows, _columns) = (new long[n * n], new long[n], new long[n]);
    }

    /// <summary>Whether the multipliers prove that there is no doubly stochastic S with A S = S B.</summary>
    public bool Holds
    {
        get
        {
            int n = _rows.Length;
            long right = 0;
            bool negative = false;
            for (int u = 0; u < n; u++)
            {
                right = checked(right + _rows[u] + _columns[u]);
                for (int v = 0; v < n; v++)
                {
                    long sum = checked(_rows[u] + _columns[v]);
                    foreach (int neighbour in _first.Neighbours(u))
                    {
                        sum = checked(sum + _equations[(neighbour * n) + v]);
                    }

                    foreach (int neighbour in _second.Neighbours(v))
                    {
                        sum = checked(sum - _equations[(u * n) + neighbour]);
                    }

                    negative |= sum < 0;
                }
            }

            return right < 0 && !negative;
        }
    }

    /// <summary>Finds the multipliers along joint rounds of colour refinement.</summary>
    /// <param name="first">The graph with adjacency matrix A, on n vertices.</param>
    /// <param name="second">The graph with adjacency matrix B, on n vertices.</param>
    /// <param name="colours">For each round, from the initial one on in which all vertices are alike, the joint colours of both graphs' vertices.</param>
    /// <returns>The refutation; null if the colours occur equally often in both graphs after every round.</returns>
    /// <exception cref="ArgumentException">The graphs differ in size.</exception>
    /// <exception cref="OverflowException">A multiplier exceeds 63 bits.</exception>
    public static FractionalIsomorphismRefutation? Find(Graph first, Graph second, IEnumerable<(int[] First, int[] Second)> colours)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(colours);
        int n = first.VertexCount;
        if (second.VertexCount != n)
        {
            throw new ArgumentException($"Graphs of {n} and {second.VertexCount} vertices have no square matrix between them.", nameof(second));
        }

        FractionalIsomorphismRefutation refutation = new(first, second);
        long[] separation = new long[n * n];
        foreach ((int[] ofFirst, int[] ofSecond) in colours)
        {
            foreach (int colour in ofFirst)
            {
                if (ofFirst.Count(other => other == colour) > ofSecond.Count(other => other == colour))
                {
                    refutation.Count(ofFirst, ofSecond, colour);
                    return refutation;
                }
            }

            separation = refutation.Separate(ofFirst, ofSecond, separation);
        }

        return null;
    }

    private void Count(int[] ofFirst, int[] ofSecond, int colour)
    {
        for (int vertex = 0; vertex < _rows.Length; vertex++)
        {
            _rows[vertex] -= ofFirst[vertex] == colour ? 1 : 0;
            _columns[vertex] += ofSecond[vertex] == colour ? 1 : 0;
        }
    }

    // Adds the squares of all classes to a multiple of what there is; returns c.
    private long[] Separate(int[] ofFirst, int[] ofSecond, long[] separation)
    {
        int n = _rows.Length;
        long[] squares = new long[n * n];
        long[] equations = new long[n * n];
        long[] rows = new long[n];
        long[] columns = new long[n];
        foreach (int colour in ofFirst.Distinct())
        {
            int[] f = Members(ofFirst, colour);
            int[] g = Members(ofSecond, colour);
            int[] a = Times(_first, f);
            int[] b = Times(_second, g);
            int[] twiceA = Times(_first, a);
            int[] twiceB = Times(_second, b);
            for (int u = 0; u < n; u++)
            {
                rows[u] += (a[u] * a[u]) - (f[u] * twiceA[u]);
                columns[u] += (b[u] * b[u]) - (g[u] * twiceB[u]);
                for (int v = 0; v < n; v++)
                {
                    equations[(u * n) + v] += (a[u] * g[v]) - (f[u] * b[v]);
                    squares[(u * n) + v] += ((a[u] - b[v]) * (a[u] - b[v])) + ((g[v] - f[u]) * (twiceA[u] - twiceB[v]));
                }
            }
        }

        long factor = 1;
        for (int pair = 0; pair < squares.Length; pair++)
        {
            long missing = 1 - squares[pair];
            if (separation[pair] > 0 && missing > 0)
            {
                factor = Math.Max(factor, ((missing - 1) / separation[pair]) + 1);
            }
        }

        Add(_equations, factor, equations);
        Add(_rows, factor, rows);
        Add(_columns, factor, columns);
        Add(separation, factor, squares);
        return separation;
    }

    private static int[] Members(int[] colours, int colour)
    {
        int[] members = new int[colours.Length];
        for (int vertex = 0; vertex < members.Length; vertex++)
        {
            members[vertex] = colours[vertex] == colour ? 1 : 0;
        }

        return members;
    }

    private static int[] Times(Graph graph, int[] vector)
    {
        int[] product = new int[vector.Length];
        for (int vertex = 0; vertex < product.Length; vertex++)
        {
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                product[vertex] += vector[neighbour];
            }
        }

        return product;
    }

    private static void Add(long[] total, long factor, long[] terms)
    {
        for (int index = 0; index < total.Length; index++)
        {
            total[index] = checked((factor * total[index]) + terms[index]);
        }
    }
}
