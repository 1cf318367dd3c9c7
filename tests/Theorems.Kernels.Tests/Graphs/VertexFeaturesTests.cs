using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

public class VertexFeaturesTests
{
    // A triangle 0 1 2 with a pendant vertex 3 at 2.
    private static readonly Graph Paw = new(4, [(0, 1), (1, 2), (2, 0), (2, 3)]);

    [Fact]
    public void Give_what_their_names_say()
    {
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1], Numbers(VertexFeatures.Constant<Float64>(Paw, 2)));
        Assert.Equal([7, 0, -1, 0], Numbers(VertexFeatures.FromColours<Float64>([7, 0, -1, 0])));
        Assert.Equal([1, 2, 3, 4], Numbers(VertexFeatures.VertexNumbers<Float64>(Paw)));
        Assert.Equal([1, 1, 1, 0], Numbers(VertexFeatures.TriangleCounts<Float64>(Paw)));
        Assert.Equal([2, 7, 2, 7, 2, 11, 0, 3], Numbers(VertexFeatures.ClosedWalkCounts<Float64>(Paw)));
    }

    [Fact]
    public void Closed_walks_add_up_to_the_trace_of_a_power()
    {
        // Spectrum of K5: 4 once, -1 four times; of K33: 3, -3 and zeros.
        Assert.Equal(1024 - 4, VertexFeatures.ClosedWalks(GraphFamilies.Complete(5), 5).Sum());
        Assert.Equal(2 * 729, VertexFeatures.ClosedWalks(GraphFamilies.CompleteBipartite(3, 3), 6).Sum());
        Assert.Equal([1, 1, 1, 1], VertexFeatures.ClosedWalks(Paw, 0));
        Assert.Throws<OverflowException>(() => VertexFeatures.ClosedWalks(GraphFamilies.Complete(40), 20));
    }

    [Fact]
    public void Triangles_move_with_the_vertices()
    {
        Graph graph = RandomGraphs.Draw(9, 0.5, 5);
        int[] permutation = RandomGraphs.Permutation(9, 6);
        Assert.Equal(
            RandomGraphs.Permute(VertexFeatures.TriangleCounts<PrimeField>(graph), permutation),
            VertexFeatures.TriangleCounts<PrimeField>(graph.Relabel(permutation)));
    }

    private static IEnumerable<double> Numbers(Float64[] features) => features.Select(feature => feature.Value);
}
