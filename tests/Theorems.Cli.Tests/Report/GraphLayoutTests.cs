using Theorems.Cli.Report;
using Theorems.Kernels.Graphs;

namespace Theorems.Cli.Tests.Report;

public class GraphLayoutTests
{
    public static TheoryData<string, Graph> Connected => new()
    {
        { "point", GraphFamilies.Empty(1) },
        { "edge", GraphFamilies.Path(2) },
        { "path", GraphFamilies.Path(5) },
        { "hexagon", GraphFamilies.Cycle(6) },
        { "K33", GraphFamilies.CompleteBipartite(3, 3) },
        { "rook", GraphFamilies.Rook(4) },
        { "Shrikhande", GraphFamilies.Shrikhande() },
        { "long path", GraphFamilies.Path(24) },
    };

    [Theory]
    [MemberData(nameof(Connected))]
    public void Vertices_lie_apart_in_the_unit_disc(string name, Graph graph)
    {
        (double X, double Y)[] places = GraphLayout.Of(graph);
        Assert.Equal(graph.VertexCount, places.Length);
        Assert.All(places, place => Assert.True(Length(place.X, place.Y) < 1 + 1e-9, name));
        for (int one = 0; one < places.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                Assert.True(Length(places[one].X - places[other].X, places[one].Y - places[other].Y) > 0.2, name);
            }
        }
    }

    [Fact]
    public void A_prism_is_drawn_as_two_triangles_and_a_hexagon_as_one_ring()
    {
        Graph prism = new(6, [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (0, 3), (1, 4), (2, 5)]);
        Assert.Equal(2, Radii(prism).Distinct().Count());
        Assert.Single(Radii(GraphFamilies.Cycle(6)).Distinct());
    }

    [Fact]
    public void The_drawing_of_the_Shrikhande_graph_has_a_symmetry_of_order_eight()
    {
        Graph graph = GraphFamilies.Shrikhande();
        (double X, double Y)[] places = GraphLayout.Of(graph);
        (double cos, double sin) = (Math.Cos(Math.PI / 4), Math.Sin(Math.PI / 4));
        int[] image = [.. places.Select(place => Enumerable.Range(0, 16).MinBy(vertex =>
            Length(places[vertex].X - ((cos * place.X) - (sin * place.Y)), places[vertex].Y - ((sin * place.X) + (cos * place.Y)))))];
        Assert.Equal(16, image.Distinct().Count());
        Assert.All(graph.Edges, edge => Assert.True(graph.HasEdge(image[edge.First], image[edge.Second])));
    }

    [Fact]
    public void Components_are_found_in_order()
    {
        Graph graph = GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Empty(1), GraphFamilies.Path(2));
        Assert.Equal([[0, 1, 2], [3], [4, 5]], GraphLayout.Components(graph));
    }

    private static IEnumerable<double> Radii(Graph graph) => GraphLayout.Of(graph).Select(place => Math.Round(Length(place.X, place.Y), 6));

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
