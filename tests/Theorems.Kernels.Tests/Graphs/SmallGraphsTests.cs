using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class SmallGraphsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    public void Lists_the_same_graphs_edge_by_edge(int vertexCount)
    {
        SmallGraphs graphs = new(vertexCount);
        Graph[] all = GraphEnumeration.UpToIsomorphism(vertexCount);
        for (int edges = 0; edges <= vertexCount * (vertexCount - 1) / 2; edges++)
        {
            Assert.Equal(all.Where(graph => graph.EdgeCount == edges).Select(CanonicalForm.Code).Order(), graphs.WithEdges(edges).Order());
        }
    }

    // Joint refinement by sorting shares no code with the packed words.
    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Counts_the_rounds_of_joint_refinement(int vertexCount)
    {
        SmallGraphs graphs = new(vertexCount);
        long[] found = new long[vertexCount + 1];
        for (int edges = 0; edges <= vertexCount * (vertexCount - 1) / 2; edges++)
        {
            found = [.. found.Zip(graphs.Rounds(edges), (sum, count) => sum + count)];
        }

        int[] rounds = ColourRefinement.RoundsToStability(GraphEnumeration.UpToIsomorphism(vertexCount));
        Assert.Equal(Enumerable.Range(0, vertexCount + 1).Select(count => (long)rounds.Count(taken => taken == count)), found);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Refuses_other_sizes(int vertexCount) => Assert.Throws<ArgumentOutOfRangeException>(() => new SmallGraphs(vertexCount));
}
