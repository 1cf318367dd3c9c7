using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class EquitablePartitionTests
{
    [Fact]
    public void Accepts_equitable_colourings()
    {
        Assert.True(EquitablePartition.Verify(GraphFamilies.Cycle(6), new int[6]));
        Assert.True(EquitablePartition.Verify(GraphFamilies.Cycle(6), [7, -2, 7, -2, 7, -2]));
        Assert.True(EquitablePartition.Verify(GraphFamilies.Path(3), [0, 1, 0]));
    }

    [Fact]
    public void Answers_without_a_reason_too()
    {
        Assert.True(EquitablePartition.Holds(GraphFamilies.Path(3), [0, 1, 0]));
        Assert.False(EquitablePartition.Holds(GraphFamilies.Path(4), [0, 1, 1, 1]));
        Assert.Throws<ArgumentException>(() => EquitablePartition.Holds(GraphFamilies.Path(3), [0, 1]));
    }

    [Fact]
    public void Says_no_and_why()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => EquitablePartition.Verify(GraphFamilies.Path(4), [0, 1, 1, 1]));
        Assert.Contains("vertices 1 and 2", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => EquitablePartition.Verify(GraphFamilies.Path(3), new int[3]));
        Assert.Throws<ArgumentException>(() => EquitablePartition.Verify(GraphFamilies.Path(3), [0, 1]));
    }

    // Merging two cells of a coarsest equitable partition must be noticed every time.
    [Fact]
    public void Notices_merged_cells()
    {
        int merged = 0;
        for (uint seed = 0; seed < 40; seed++)
        {
            Graph graph = RandomGraphs.Draw(9, 0.3, seed);
            int[] colours = ColourRefinement.Stable(graph);
            int cells = colours.Max() + 1;
            if (cells > 1)
            {
                int[] coarser = [.. colours.Select(colour => colour == cells - 1 ? 0 : colour)];
                Assert.Throws<InvalidOperationException>(() => EquitablePartition.Verify(graph, coarser));
                merged++;
            }
        }

        Assert.True(merged > 30);
    }
}
