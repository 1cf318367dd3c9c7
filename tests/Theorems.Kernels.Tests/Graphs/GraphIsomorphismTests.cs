using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class GraphIsomorphismTests
{
    [Fact]
    public void Finds_a_mapping_between_relabelled_graphs()
    {
        for (uint seed = 0; seed < 60; seed++)
        {
            Graph graph = seed % 3 == 0 ? GraphFamilies.CaiFurerImmerman(GraphFamilies.Complete(4), seed % 2 == 0) : RandomGraphs.Draw(16, 0.2, seed);
            Graph relabelled = graph.Relabel(RandomGraphs.Permutation(16, seed));
            int[]? mapping = GraphIsomorphism.Find(graph, relabelled);
            Assert.NotNull(mapping);
            Assert.True(GraphIsomorphism.IsIsomorphism(graph, relabelled, mapping));
        }
    }

    [Fact]
    public void Agrees_with_canonical_forms()
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(5);
        for (int i = 0; i < graphs.Length; i++)
        {
            for (int j = 0; j < graphs.Length; j++)
            {
                Assert.Equal(i == j, GraphIsomorphism.AreIsomorphic(graphs[i], graphs[j].Relabel([4, 2, 0, 1, 3])));
            }
        }
    }

    [Fact]
    public void Complete_graphs_on_four_vertices_tell_the_rook_from_Shrikhande_and_no_graph_from_its_copy()
    {
        (Graph rook, Graph shrikhande) = (GraphFamilies.Rook(4), GraphFamilies.Shrikhande());
        Assert.False(GraphIsomorphism.FoursByVertex(rook).SequenceEqual(GraphIsomorphism.FoursByVertex(shrikhande)));
        Assert.False(GraphIsomorphism.AreIsomorphic(rook, shrikhande));
        int[] turned = [.. Enumerable.Range(0, 16).Select(vertex => ((5 * vertex) + 3) % 16)];
        foreach (Graph graph in new[] { rook, shrikhande, new Graph(16, rook.Edges.Skip(1)) })
        {
            Assert.Equal(GraphIsomorphism.FoursByVertex(graph), GraphIsomorphism.FoursByVertex(graph.Relabel(turned)));
            Assert.True(GraphIsomorphism.AreIsomorphic(graph, graph.Relabel(turned)));
        }

        // Each edge of the rook's graph lies in a row of four; the other two are the row's.
        Assert.All(GraphIsomorphism.FoursByVertex(rook), list => Assert.Equal("1 1 1 1 1 1", list));
    }

    [Fact]
    public void Keeps_colours()
    {
        // Two colourings of the 4-cycle with equal histograms: neighbours alike, or opposite vertices alike.
        Graph cycle = GraphFamilies.Cycle(4);
        Assert.Null(GraphIsomorphism.Find(cycle, cycle, [0, 0, 1, 1], [0, 1, 0, 1]));
        Assert.Equal([1, 2, 3, 0], GraphIsomorphism.Find(GraphFamilies.Path(4), new Graph(4, [(1, 2), (2, 3), (3, 0)]), [5, 0, 0, 0], [0, 5, 0, 0])!);
        Assert.Throws<ArgumentException>(() => GraphIsomorphism.Find(cycle, cycle, [0, 0, 1, 1]));
    }

    [Fact]
    public void Checks_mappings()
    {
        Graph path = GraphFamilies.Path(3);
        Assert.True(GraphIsomorphism.IsIsomorphism(path, path, [2, 1, 0]));
        Assert.False(GraphIsomorphism.IsIsomorphism(path, path, [1, 0, 2]));
        Assert.False(GraphIsomorphism.IsIsomorphism(path, path, [0, 0, 2]));
        Assert.False(GraphIsomorphism.IsIsomorphism(path, path, [0, 1, 3]));
        Assert.False(GraphIsomorphism.IsIsomorphism(path, path, [0, 1]));
        Assert.False(GraphIsomorphism.AreIsomorphic(path, GraphFamilies.Path(4)));
    }
}
