using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class JointColouringTests
{
    private static readonly Graph[] Some =
    [
        GraphFamilies.Path(4), GraphFamilies.Cycle(6), GraphFamilies.Empty(0),
        GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3)), new(4, [(0, 3), (3, 1), (1, 2)]),
    ];

    [Fact]
    public void Gives_each_graph_its_own_vertices()
    {
        JointColouring colouring = ColourRefinement.UntilStable(Some);
        Assert.Equal(5, colouring.GraphCount);
        Assert.Equal([4, 6, 0, 6, 4], Enumerable.Range(0, 5).Select(graph => colouring.Colours(graph).Length));
        Assert.Equal([2, 1, 0, 1, 2], Enumerable.Range(0, 5).Select(colouring.CellCount));
        Assert.Equal(3, colouring.ColourCount);
        Assert.Equal(20, colouring.AllColours.Length);
        Assert.Null(ColourRefinement.Stable(Some).Rounds);
    }

    [Fact]
    public void Groups_graphs_by_their_histograms()
    {
        JointColouring colouring = ColourRefinement.UntilStable(Some);
        Assert.Equal([[0, 4], [1, 3], [2]], colouring.Classes());
        Assert.True(colouring.HaveEqualHistograms(0, 4));
        Assert.False(colouring.HaveEqualHistograms(0, 1));
        Assert.False(colouring.HaveEqualHistograms(1, 2));
    }

    [Fact]
    public void Compares_cells_whatever_their_names()
    {
        Graph[] edges = [GraphFamilies.DisjointUnion(GraphFamilies.Path(2), GraphFamilies.Path(2))];
        JointColouring first = ColourRefinement.Initial(edges, [[0, 1, 1, 1]]);
        Assert.True(first.HasSameCells(ColourRefinement.Initial(edges, [[5, 2, 2, 2]]), 0));
        Assert.False(first.HasSameCells(ColourRefinement.Initial(edges, [[0, 1, 1, 2]]), 0));
        Assert.Throws<ArgumentException>(() => first.HasSameCells(ColourRefinement.Initial([GraphFamilies.Path(3)]), 0));
    }

    // Two edges apart, one end marked: with its own colour forgotten the mark jumps to the other end and back, for ever.
    [Fact]
    public void Rounds_that_forget_the_own_colour_need_not_become_stable()
    {
        Graph[] edges = [GraphFamilies.DisjointUnion(GraphFamilies.Path(2), GraphFamilies.Path(2))];
        JointColouring before = ColourRefinement.Initial(edges, [[0, 1, 1, 1]]);
        for (int round = 0; round < 8; round++)
        {
            JointColouring after = ColourRefinement.Round(before, keepsOwnColour: false);
            Assert.False(after.HasSameCells(before, 0));
            before = after;
        }

        JointColouring kept = ColourRefinement.Round(ColourRefinement.Initial(edges, [[0, 1, 1, 1]]));
        Assert.True(ColourRefinement.Round(kept).HasSameCells(kept, 0));
    }
}
