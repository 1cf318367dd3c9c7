using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class GraphFamiliesTests
{
    [Fact]
    public void Small_members_are_as_expected()
    {
        Assert.Equal([(0, 1), (1, 2)], GraphFamilies.Path(3).Edges);
        Assert.Equal(0, GraphFamilies.Path(0).VertexCount);
        Assert.Equal([(0, 1), (0, 3), (1, 2), (2, 3)], GraphFamilies.Cycle(4).Edges);
        Assert.Equal([(0, 1), (0, 2), (1, 2)], GraphFamilies.Complete(3).Edges);
        Assert.Equal([(0, 1), (0, 2)], GraphFamilies.CompleteBipartite(1, 2).Edges);
        Assert.Equal([(0, 1), (2, 3), (3, 4)], GraphFamilies.DisjointUnion(GraphFamilies.Path(2), GraphFamilies.Path(3)).Edges);
        Assert.Equal(GraphFamilies.Empty(1), GraphFamilies.Rook(1));
        Assert.True(GraphIsomorphism.AreIsomorphic(GraphFamilies.Cycle(4), GraphFamilies.Rook(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphFamilies.Cycle(2));
    }

    // Strong regularity (16, 6, 2, 2): A^2 = 6 I + 2 A + 2 (J - I - A), counted here by common neighbours.
    [Fact]
    public void Rook_and_Shrikhande_are_strongly_regular_but_not_isomorphic()
    {
        foreach (Graph graph in new[] { GraphFamilies.Rook(4), GraphFamilies.Shrikhande() })
        {
            Assert.Equal(16, graph.VertexCount);
            for (int first = 0; first < 16; first++)
            {
                Assert.Equal(6, graph.Degree(first));
                for (int second = 0; second < first; second++)
                {
                    Assert.Equal(2, graph.Neighbours(first).ToArray().Intersect(graph.Neighbours(second).ToArray()).Count());
                }
            }
        }

        Assert.True(ColourRefinement.AreEquivalent(GraphFamilies.Rook(4), GraphFamilies.Shrikhande()));
        Assert.False(GraphIsomorphism.AreIsomorphic(GraphFamilies.Rook(4), GraphFamilies.Shrikhande()));
    }

    public static TheoryData<Graph, int> Bases => new()
    {
        { GraphFamilies.Complete(3), 6 },
        { GraphFamilies.Cycle(5), 10 },
        { GraphFamilies.Complete(4), 16 },
        { GraphFamilies.CompleteBipartite(3, 3), 24 },
    };

    [Theory]
    [MemberData(nameof(Bases))]
    public void Twisting_hides_from_colour_refinement_but_not_from_isomorphism(Graph baseGraph, int vertexCount)
    {
        Graph straight = GraphFamilies.CaiFurerImmerman(baseGraph, twisted: false);
        Graph twisted = GraphFamilies.CaiFurerImmerman(baseGraph, twisted: true);
        Assert.Equal(vertexCount, straight.VertexCount);
        Assert.Equal(vertexCount, twisted.VertexCount);
        JointColouring colouring = ColourRefinement.Stable([straight, twisted]);
        Assert.True(colouring.HaveEqualHistograms(0, 1));
        Assert.True(FractionalIsomorphism.Verify(straight, twisted, colouring.Colours(0), colouring.Colours(1)));
        Assert.False(GraphIsomorphism.AreIsomorphic(straight, twisted));
    }

    [Fact]
    public void Known_graphs_arise_from_small_bases()
    {
        Graph triangle = GraphFamilies.Complete(3);
        Assert.True(GraphIsomorphism.AreIsomorphic(GraphFamilies.DisjointUnion(triangle, triangle), GraphFamilies.CaiFurerImmerman(triangle, twisted: false)));
        Assert.True(GraphIsomorphism.AreIsomorphic(GraphFamilies.Cycle(6), GraphFamilies.CaiFurerImmerman(triangle, twisted: true)));
        Graph tetrahedron = GraphFamilies.Complete(4);
        Assert.True(GraphIsomorphism.AreIsomorphic(GraphFamilies.Rook(4), GraphFamilies.CaiFurerImmerman(tetrahedron, twisted: false)));
        Assert.True(GraphIsomorphism.AreIsomorphic(GraphFamilies.Shrikhande(), GraphFamilies.CaiFurerImmerman(tetrahedron, twisted: true)));
    }

    // Without a cycle in the base there is nothing to hide behind; a cycle with a pendant path is enough.
    [Fact]
    public void Over_a_tree_colour_refinement_sees_the_twist()
    {
        Graph path = GraphFamilies.Path(4);
        Assert.False(ColourRefinement.AreEquivalent(GraphFamilies.CaiFurerImmerman(path, twisted: false), GraphFamilies.CaiFurerImmerman(path, twisted: true)));
        Graph lollipop = new(5, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 2)]);
        Assert.True(ColourRefinement.AreEquivalent(
            GraphFamilies.CaiFurerImmerman(lollipop, twisted: false),
            GraphFamilies.CaiFurerImmerman(lollipop, twisted: true)));
        Assert.False(GraphIsomorphism.AreIsomorphic(
            GraphFamilies.CaiFurerImmerman(lollipop, twisted: false),
            GraphFamilies.CaiFurerImmerman(lollipop, twisted: true)));
    }

    [Fact]
    public void Refuses_a_twist_without_an_edge()
    {
        Assert.Throws<ArgumentException>(() => GraphFamilies.CaiFurerImmerman(GraphFamilies.Empty(2), twisted: true));
        Assert.Throws<ArgumentException>(() => GraphFamilies.CaiFurerImmerman(GraphFamilies.CompleteBipartite(1, 17), twisted: false));
    }
}
