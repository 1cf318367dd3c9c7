using Theorems.Kernels.Graphs;

namespace Theorems.Cli.Report;

/// <summary>Places the vertices of a small graph by its symmetry, with as few crossings as that allows; the same on every machine.</summary>
/// <remarks>
/// A connected graph with an automorphism that turns all its vertices in one or two cycles of the same length is drawn on one circle or two, so that
/// the drawing has that symmetry too. Any other one is drawn on one circle, in the order with the fewest crossings if all orders can be tried.
/// </remarks>
internal sealed class GraphLayout
{
    private const int MostOrders = 7;
    private const int MostSymmetric = 20;
    private const int MostRotations = 48;
    private const double InnerRadius = 0.5;
    private readonly Graph _graph;

    private GraphLayout(Graph graph) => _graph = graph;

    /// <summary>The places of the vertices of a connected graph, in the unit disc.</summary>
    public static (double X, double Y)[] Of(Graph graph) => new GraphLayout(graph).Best();

    /// <summary>The components of a graph: their vertices in increasing order.</summary>
    public static IReadOnlyList<int[]> Components(Graph graph)
    {
        int[] component = [.. Enumerable.Repeat(-1, graph.VertexCount)];
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            Stack<int> open = new(component[vertex] < 0 ? [vertex] : []);
            while (open.TryPop(out int next))
            {
                component[next] = vertex;
                foreach (int neighbour in graph.Neighbours(next))
                {
                    if (component[neighbour] < 0)
                    {
                        open.Push(neighbour);
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, graph.VertexCount).GroupBy(vertex => component[vertex]).Select(group => group.ToArray())];
    }

    private (double X, double Y)[] Best()
    {
        int count = _graph.VertexCount;
        IEnumerable<(double X, double Y)[]> candidates = count <= 2 ? []
            : [.. count <= MostSymmetric ? Rotations().Take(MostRotations).SelectMany(Rings) : [], .. count <= MostOrders ? Orders(count).Select(Circle) : []];
        return candidates.DefaultIfEmpty(Circle([.. Enumerable.Range(0, count)])).MinBy(Penalty)!;
    }

    // Crossings count once, a vertex on a foreign edge ten times.
    private double Penalty((double X, double Y)[] places)
    {
        (int First, int Second)[] edges = [.. _graph.Edges];
        double penalty = 0;
        for (int one = 0; one < edges.Length; one++)
        {
            (int a, int b) = edges[one];
            for (int other = 0; other < one; other++)
            {
                (int c, int d) = edges[other];
                penalty += a != c && a != d && b != c && b != d && Cross(places[a], places[b], places[c], places[d]) ? 1 : 0;
            }

            penalty += 10 * Enumerable.Range(0, places.Length).Count(vertex =>
                vertex != a && vertex != b && Distance(places[vertex], places[a], places[b]) < 0.12);
        }

        return penalty;
    }

    private static bool Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d) =>
        Turn(a, b, c) * Turn(a, b, d) < -1e-9 && Turn(c, d, a) * Turn(c, d, b) < -1e-9;

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        (double dx, double dy) = (to.X - from.X, to.Y - from.Y);
        double share = Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        return Math.Sqrt(Math.Pow(point.X - from.X - (share * dx), 2) + Math.Pow(point.Y - from.Y - (share * dy), 2));
    }

    private static (double X, double Y)[] Circle(int[] order)
    {
        (double, double)[] places = new (double, double)[order.Length];
        for (int index = 0; index < order.Length; index++)
        {
            places[order[index]] = OnCircle(1, index, order.Length, 0);
        }

        return places;
    }

    // Cycles of a rotation as concentric circles, the inner one turned by any number of half steps.
    private static IEnumerable<(double X, double Y)[]> Rings(int[] rotation)
    {
        List<int[]> cycles = Cycles(rotation);
        foreach (int[] outer in cycles)
        {
            for (int turn = 0; turn < (cycles.Count == 1 ? 1 : 2 * outer.Length); turn++)
            {
                (double, double)[] places = new (double, double)[rotation.Length];
                foreach (int[] cycle in cycles)
                {
                    for (int index = 0; index < cycle.Length; index++)
                    {
                        places[cycle[index]] = cycle == outer ? OnCircle(1, index, cycle.Length, 0) : OnCircle(InnerRadius, index, cycle.Length, turn / 2.0);
                    }
                }

                yield return places;
            }
        }
    }

    // The first vertex on top.
    private static (double X, double Y) OnCircle(double radius, int index, int count, double turn)
    {
        double angle = 2 * Math.PI * (index + turn) / count;
        return (radius * Math.Sin(angle), -radius * Math.Cos(angle));
    }

    private static List<int[]> Cycles(int[] permutation)
    {
        List<int[]> cycles = [];
        bool[] seen = new bool[permutation.Length];
        for (int start = 0; start < permutation.Length; start++)
        {
            List<int> cycle = [];
            for (int vertex = start; !seen[vertex]; vertex = permutation[vertex])
            {
                seen[vertex] = true;
                cycle.Add(vertex);
            }

            if (cycle.Count > 0)
            {
                cycles.Add([.. cycle]);
            }
        }

        return cycles;
    }

    // Automorphisms with one or two cycles, of the same length.
    private IEnumerable<int[]> Rotations() => Extend([]).Where(image =>
        Cycles(image) is { Count: 1 or 2 } cycles && cycles.All(cycle => cycle.Length == cycles[0].Length && cycle.Length > 2));

    private IEnumerable<int[]> Extend(int[] image)
    {
        int vertex = image.Length;
        if (vertex == _graph.VertexCount)
        {
            return [image];
        }

        return Enumerable.Range(0, _graph.VertexCount)
            .Where(candidate => !image.Contains(candidate) && _graph.Degree(candidate) == _graph.Degree(vertex)
                && Enumerable.Range(0, vertex).All(earlier => _graph.HasEdge(earlier, vertex) == _graph.HasEdge(image[earlier], candidate)))
            .SelectMany(candidate => Extend([.. image, candidate]));
    }

    // All orders on a circle that begin with the first vertex.
    private static IEnumerable<int[]> Orders(int count)
    {
        return Complete([0]);

        IEnumerable<int[]> Complete(int[] order) => order.Length == count ? [order]
            : Enumerable.Range(0, count).Where(vertex => !order.Contains(vertex)).SelectMany(vertex => Complete([.. order, vertex]));
    }
}
