using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class FractionalIsomorphismRefutationTests
{
    // The search for S in fractions shares nothing with the multipliers but the two graphs.
    [Fact]
    public void Exists_if_and_only_if_the_search_finds_no_matrix()
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(4);
        foreach ((Graph first, Graph second) in from first in graphs from second in graphs select (first, second))
        {
            FractionalIsomorphismRefutation? refutation = Find(first, second);
            Assert.Equal(FractionalIsomorphism.Exists(first, second), refutation is null);
            Assert.True(refutation?.Holds ?? true);
        }
    }

    [Fact]
    public void Is_found_for_graphs_that_differ_in_the_last_round_only()
    {
        // Two trees of equal degrees: the branch of one sits at the second inner vertex, of the other at the third.
        Graph first = new(7, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (1, 6)]);
        Graph second = new(7, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (2, 6)]);
        Assert.True(ColourRefinement.AreEquivalent(first, second, 1));
        Assert.True(Find(first, second) is { Holds: true });
        Assert.True(Find(second, first) is { Holds: true });
    }

    [Fact]
    public void Is_none_for_equivalent_graphs_and_does_not_hold_for_wrong_colours()
    {
        Graph hexagon = GraphFamilies.Cycle(6);
        Graph triangles = GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3));
        Assert.Null(Find(hexagon, triangles));
        int[] alike = new int[6];
        (int[], int[])[] invented = [(alike, alike), ([0, 1, 1, 1, 1, 1], alike)];
        FractionalIsomorphismRefutation? wrong = FractionalIsomorphismRefutation.Find(hexagon, triangles, invented);
        Assert.NotNull(wrong);
        Assert.False(wrong.Holds);
        Assert.Throws<ArgumentException>(() => FractionalIsomorphismRefutation.Find(hexagon, GraphFamilies.Cycle(5), []));
    }

    private static FractionalIsomorphismRefutation? Find(Graph first, Graph second)
    {
        IReadOnlyList<JointColouring> rounds = new GraphSet([first, second]).Rounds;
        return FractionalIsomorphismRefutation.Find(
            first,
            second,
            rounds.Select(colouring => (colouring.Colours(0).ToArray(), colouring.Colours(1).ToArray())));
    }
}
