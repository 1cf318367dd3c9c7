using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class NeighbourhoodRefinementTests
{
    [Fact]
    public void Multisets_give_colour_refinement()
    {
        GraphSet set = GraphSet.AllOn(6);
        int[] classes = NeighbourhoodRefinement.Classes(
            [.. set.Graphs.Select(graph => new ColouredGraph(graph, new int[6]))],
            ColourView.Multiset,
            ColourView.Multiset);
        Assert.Equal(0, PartitionComparison.Of(classes, set.LabelsAfter(set.LastRound)).Disagreements);
    }

    [Theory]
    [InlineData(ColourView.Multiset, true)]
    [InlineData(ColourView.Distribution, false)]
    public void Path_and_triangle_are_told_apart_by_counts_only(ColourView view, bool apart)
    {
        int[] classes = NeighbourhoodRefinement.Classes([Plain(GraphFamilies.Path(3)), Plain(GraphFamilies.Cycle(3))], view, view);
        Assert.Equal(apart, classes[0] != classes[1]);
    }

    [Fact]
    public void Proportions_are_not_seen_by_sets()
    {
        Graph star = GraphFamilies.Path(3);
        ColouredGraph[] stars = [new(star, [0, 1, 0]), new(star, [1, 0, 1])];
        Assert.Single(NeighbourhoodRefinement.Classes(stars, ColourView.Set, ColourView.Set).Distinct());
        Assert.Equal(2, NeighbourhoodRefinement.Classes(stars, ColourView.Distribution, ColourView.Distribution).Distinct().Count());
    }

    [Fact]
    public void An_isolated_vertex_sees_nothing_unless_it_is_to_see_itself()
    {
        ColouredGraph[] pair = [Plain(GraphFamilies.Empty(2)), Plain(GraphFamilies.Path(2))];
        Assert.Equal(2, NeighbourhoodRefinement.Classes(pair, ColourView.Set, ColourView.Set).Distinct().Count());
        Assert.Single(NeighbourhoodRefinement.Classes(pair, ColourView.Set, ColourView.Set, emptySeesOwn: true).Distinct());
    }

    [Fact]
    public void All_colourings_are_listed() =>
        Assert.Equal([8, 32, 176, 1088], Enumerable.Range(2, 4).Select(vertices => ColouredGraph.All(vertices, 2).Count));

    private static ColouredGraph Plain(Graph graph) => new(graph, new int[graph.VertexCount]);
}
