using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class GraphTests
{
    [Fact]
    public void Rows_are_sorted_whatever_the_order_of_the_edges()
    {
        Graph graph = new(4, [(3, 0), (1, 0), (0, 2), (2, 3)]);
        Assert.Equal(4, graph.VertexCount);
        Assert.Equal(4, graph.EdgeCount);
        Assert.Equal([0, 3, 4, 6, 8], graph.Offsets.ToArray());
        Assert.Equal([1, 2, 3, 0, 0, 3, 0, 2], graph.NeighbourRows.ToArray());
        Assert.Equal([(0, 1), (0, 2), (0, 3), (2, 3)], graph.Edges);
        Assert.Equal([0, 3], graph.Neighbours(2).ToArray());
        Assert.Equal(3, graph.Degree(0));
        Assert.True(graph.HasEdge(3, 2));
        Assert.False(graph.HasEdge(1, 2));
    }

    [Theory]
    [InlineData(0, 3, "leaves the vertices 0 .. 2")]
    [InlineData(-1, 2, "leaves the vertices 0 .. 2")]
    [InlineData(1, 1, "is a loop")]
    [InlineData(2, 0, "is listed twice")]
    public void Refuses_what_is_no_simple_graph(int first, int second, string reason)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Graph(3, [(0, 2), (first, second)]));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_negative_number_of_vertices() => Assert.Throws<ArgumentOutOfRangeException>(() => new Graph(-1, []));

    [Fact]
    public void Relabelling_moves_every_edge()
    {
        for (uint seed = 0; seed < 20; seed++)
        {
            Graph graph = RandomGraphs.Draw(12, 0.4, seed);
            int[] permutation = RandomGraphs.Permutation(12, seed);
            Graph expected = new(12, graph.Edges.Select(edge => (permutation[edge.First], permutation[edge.Second])));
            Assert.Equal(expected, graph.Relabel(permutation));
            Assert.Equal(expected.GetHashCode(), graph.Relabel(permutation).GetHashCode());
        }
    }

    [Theory]
    [InlineData(new[] { 0, 1 })]
    [InlineData(new[] { 0, 1, 1 })]
    [InlineData(new[] { 0, 1, 3 })]
    public void Refuses_to_relabel_by_what_is_no_permutation(int[] permutation) =>
        Assert.Throws<ArgumentException>(() => GraphFamilies.Path(3).Relabel(permutation));

    [Fact]
    public void Graphs_with_other_edges_are_unequal()
    {
        Assert.NotEqual(GraphFamilies.Path(3), new Graph(3, [(0, 1), (0, 2)]));
        Assert.NotEqual(GraphFamilies.Empty(3), GraphFamilies.Empty(4));
    }

    [Fact]
    public void Knows_whether_it_is_connected()
    {
        Assert.True(GraphFamilies.Path(5).IsConnected());
        Assert.True(GraphFamilies.Empty(0).IsConnected());
        Assert.False(GraphFamilies.Empty(2).IsConnected());
        Assert.Equal([1, 1, 2, 6, 21, 112, 853], Enumerable.Range(1, 7).Select(n => GraphEnumeration.UpToIsomorphism(n).Count(graph => graph.IsConnected())));
    }
}
