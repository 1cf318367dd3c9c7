using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Cli.Typesetting;
using Theorems.Kernels.Graphs;

namespace Theorems.Cli.Report;

/// <summary>Draws pairs of graphs, their vertices in the colours at which colour refinement of both together stops.</summary>
internal static class GraphDrawing
{
    private const double Side = 150;
    private const double Gap = 20;
    private const double Vertex = 8.5;
    private const int Palette = 6;

    /// <summary>The largest graph that is drawn.</summary>
    public const int MostVertices = 32;

    /// <summary>Draws a pair.</summary>
    public static XElement Draw(GraphPair pair)
    {
        JointColouring stable = ColourRefinement.Stable([pair.First, pair.Second]);
        return Html.Element("figure.graphs",
            Html.Image(
                "graphs", (2 * Side) + Gap, Side, pair.Name,
                $"{Words(pair.First)}; and {Words(pair.Second)}. Both have the same number of vertices of each colour.",
                Graph(pair.First, stable.Colours(0).ToArray(), 0), Graph(pair.Second, stable.Colours(1).ToArray(), Side + Gap)),
            Html.Element("figcaption", Caption(pair, stable.ColourCount)));
    }

    private static string Caption(GraphPair pair, int colours) =>
        $"{char.ToUpperInvariant(pair.Name[0])}{pair.Name[1..]}: {pair.First.VertexCount} vertices and {pair.First.EdgeCount} edges each, "
        + $"{colours} {(colours == 1 ? "colour" : "colours")}.";

    private static string Words(Graph graph) =>
        $"{graph.VertexCount} vertices, edges {string.Join(", ", graph.Edges.Select(edge => $"{edge.First}-{edge.Second}"))}";

    private static IEnumerable<XElement> Graph(Graph graph, int[] colours, double left)
    {
        (double X, double Y)[] places = Places(graph, left);
        yield return Html.Shape("path.edge", Html.Is("d", string.Concat(graph.Edges.Select(edge =>
            $"M{Html.Number(places[edge.First].X)} {Html.Number(places[edge.First].Y)}"
            + $"L{Html.Number(places[edge.Second].X)} {Html.Number(places[edge.Second].Y)}"))));
        double radius = graph.VertexCount > 10 ? Vertex * 0.75 : Vertex;
        for (int vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            (double x, double y) = places[vertex];
            yield return Html.Shape($"circle.vertex c{colours[vertex] % Palette}", Html.Is("cx", x), Html.Is("cy", y), Html.Is("r", radius));
            // The number of the colour, for whom the colours look alike.
            yield return Html.Shape("text.colour middle", Html.Is("x", x), Html.Is("y", y + 3.2), $"{colours[vertex] + 1}");
        }
    }

    // Components stand in a square, each in a disc of its own.
    private static (double X, double Y)[] Places(Graph graph, double left)
    {
        IReadOnlyList<int[]> components = GraphLayout.Components(graph);
        int columns = (int)Math.Ceiling(Math.Sqrt(components.Count));
        int rows = (components.Count + columns - 1) / columns;
        double cell = Side / columns;
        (double X, double Y)[] places = new (double X, double Y)[graph.VertexCount];
        for (int number = 0; number < components.Count; number++)
        {
            int[] component = components[number];
            Graph part = new(component.Length, graph.Edges.Where(edge => component.Contains(edge.First))
                .Select(edge => (Array.IndexOf(component, edge.First), Array.IndexOf(component, edge.Second))));
            (double X, double Y)[] local = GraphLayout.Of(part);
            double radius = (cell / 2) - Vertex - 4;
            double x = left + (cell * ((number % columns) + 0.5));
            double y = (Side / 2) + (cell * ((number / columns) + 0.5 - (rows / 2.0)));
            for (int index = 0; index < component.Length; index++)
            {
                places[component[index]] = component.Length == 1 ? (x, y) : (x + (radius * local[index].X), y + (radius * local[index].Y));
            }
        }

        return places;
    }
}
