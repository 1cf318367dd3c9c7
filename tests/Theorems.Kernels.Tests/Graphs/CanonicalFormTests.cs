using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class CanonicalFormTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(11)]
    public void Does_not_depend_on_the_labels(int vertexCount)
    {
        for (uint seed = 0; seed < 200; seed++)
        {
            Graph graph = RandomGraphs.Draw(vertexCount, (1 + (seed % 9)) / 10.0, seed);
            Graph relabelled = graph.Relabel(RandomGraphs.Permutation(vertexCount, seed + 1000));
            Assert.Equal(CanonicalForm.Code(graph), CanonicalForm.Code(relabelled));
            Assert.True(GraphIsomorphism.AreIsomorphic(graph, CanonicalForm.Of(graph)));
        }
    }

    // Every labelled graph on five vertices; equal codes must mean that some permutation maps one graph to the other.
    [Fact]
    public void Agrees_with_all_permutations_on_five_vertices()
    {
        (int, int)[] pairs = [.. GraphFamilies.Complete(5).Edges];
        int[][] permutations = [.. Permutations(5)];
        Dictionary<ulong, HashSet<string>> orbits = [];
        for (int chosen = 0; chosen < 1 << pairs.Length; chosen++)
        {
            int mask = chosen;
            Graph graph = new(5, pairs.Where((_, i) => (mask >> i & 1) != 0));
            ulong code = CanonicalForm.Code(graph);
            if (!orbits.TryGetValue(code, out HashSet<string>? orbit))
            {
                orbit = [.. permutations.Select(permutation => Graph6.Format(graph.Relabel(permutation)))];
                orbits.Add(code, orbit);
            }

            Assert.Contains(Graph6.Format(graph), orbit);
        }

        Assert.Equal(34, orbits.Count);
        Assert.Equal(1 << pairs.Length, orbits.Values.Sum(orbit => orbit.Count));
    }

    [Fact]
    public void Refuses_graphs_that_are_too_large() =>
        Assert.Throws<ArgumentException>(() => CanonicalForm.Code(GraphFamilies.Empty(CanonicalForm.MaximumVertexCount + 1)));

    private static IEnumerable<int[]> Permutations(int count) =>
        count == 0
            ? [[]]
            : Permutations(count - 1).SelectMany(shorter =>
                Enumerable.Range(0, count).Select(at => shorter.Take(at).Append(count - 1).Concat(shorter.Skip(at)).ToArray()));
}
