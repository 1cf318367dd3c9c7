using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class TreeTests
{
    [Fact]
    public void Lists_as_many_trees_as_there_are()
    {
        IReadOnlyList<Tree> trees = Tree.UpTo(9);
        Assert.Equal([1, 1, 1, 2, 3, 6, 11, 23, 47], trees.GroupBy(tree => tree.VertexCount).OrderBy(group => group.Key).Select(group => group.Count()));
        Assert.All(trees, tree => Assert.True(tree.ToGraph().IsConnected() && tree.ToGraph().EdgeCount == tree.VertexCount - 1));
        Assert.Equal(17, trees.Where(tree => tree.VertexCount is 6 or 7).Select(tree => CanonicalForm.Code(tree.ToGraph())).Distinct().Count());
    }

    // By brute force over all maps of the vertices.
    [Fact]
    public void Counts_homomorphisms_as_brute_force_does()
    {
        foreach (Tree tree in Tree.UpTo(5))
        {
            (int First, int Second)[] edges = [.. tree.ToGraph().Edges];
            foreach (Graph graph in GraphEnumeration.UpToIsomorphism(4))
            {
                long expected = 0;
                for (int map = 0; map < 1 << (2 * tree.VertexCount); map++)
                {
                    expected += edges.All(edge => graph.HasEdge((map >> (2 * edge.First)) & 3, (map >> (2 * edge.Second)) & 3)) ? 1 : 0;
                }

                Assert.Equal(expected, tree.Homomorphisms(graph));
            }
        }
    }
}
