using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class ColourRefinementTests
{
    // n; classes, equivalent pairs, graphs in classes of two or more, largest class, most rounds until stable, over all graphs on n vertices.
    [Theory]
    [InlineData(1, 1, 0, 0, 1, 0)]
    [InlineData(2, 2, 0, 0, 1, 0)]
    [InlineData(3, 4, 0, 0, 1, 1)]
    [InlineData(4, 11, 0, 0, 1, 1)]
    [InlineData(5, 34, 0, 0, 1, 2)]
    [InlineData(6, 152, 4, 8, 2, 3)]
    [InlineData(7, 1022, 22, 44, 2, 4)]
    [InlineData(8, 12095, 350, 454, 8, 6)]
    public void Finds_the_known_numbers_of_classes(int vertexCount, int classCount, int pairs, int graphsInPairs, int largest, int rounds)
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(vertexCount);
        foreach (JointColouring colouring in new[] { ColourRefinement.UntilStable(graphs), ColourRefinement.Stable(graphs) })
        {
            IReadOnlyList<IReadOnlyList<int>> classes = colouring.Classes();
            Assert.Equal(classCount, classes.Count);
            Assert.Equal(pairs, classes.Sum(members => members.Count * (members.Count - 1) / 2));
            Assert.Equal(graphsInPairs, classes.Where(members => members.Count > 1).Sum(members => members.Count));
            Assert.Equal(largest, classes.Max(members => members.Count));
            Assert.Equal(Enumerable.Range(0, graphs.Length), classes.SelectMany(members => members).Order());
        }

        Assert.Equal(rounds, ColourRefinement.RoundsToStability(graphs).Max());
    }

    [Fact]
    public void Every_equivalent_pair_on_eight_vertices_carries_its_certificate()
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(8);
        JointColouring colouring = ColourRefinement.Stable(graphs);
        int certified = 0;
        foreach (IReadOnlyList<int> members in colouring.Classes())
        {
            for (int i = 1; i < members.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    (int first, int second) = (members[j], members[i]);
                    certified += FractionalIsomorphism.Verify(graphs[first], graphs[second], colouring.Colours(first), colouring.Colours(second)) ? 1 : 0;
                    Assert.False(GraphIsomorphism.AreIsomorphic(graphs[first], graphs[second]));
                }
            }
        }

        Assert.Equal(350, certified);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Agrees_with_a_naive_refinement_after_every_round(int colours)
    {
        for (uint seed = 0; seed < 60; seed++)
        {
            Graph[] graphs = [RandomGraphs.Draw(10, 0.2, seed), RandomGraphs.Draw(14, 0.15, seed + 100), GraphFamilies.Path(11)];
            int[][] initial = [.. graphs.Select((graph, i) => RandomGraphs.Colours(graph.VertexCount, colours, seed + ((uint)i * 77)))];
            int[] naive = [.. initial.SelectMany(list => list)];
            JointColouring colouring = ColourRefinement.Initial(graphs, initial);
            for (int round = 0; round < 8; round++)
            {
                Assert.Equal(Pattern(naive), Pattern(colouring.AllColours.ToArray()));
                Assert.Equal(round, colouring.Rounds);
                Assert.Equal(colouring.AllColours.ToArray(), ColourRefinement.AfterRounds(graphs, round, initial).AllColours.ToArray());
                naive = NaiveRound(graphs, naive);
                colouring = ColourRefinement.Round(colouring);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Partition_refinement_ends_where_the_rounds_end(int colours)
    {
        for (uint seed = 0; seed < 200; seed++)
        {
            Graph graph = GraphFamilies.DisjointUnion(RandomGraphs.Draw(30, 0.02 + (0.01 * (seed % 10)), seed), GraphFamilies.Path(9), GraphFamilies.Cycle(5));
            int[] initial = RandomGraphs.Colours(graph.VertexCount, colours, seed);
            int[] stable = ColourRefinement.Stable(graph, initial);
            Assert.Equal(Pattern(ColourRefinement.UntilStable([graph], [initial]).AllColours.ToArray()), Pattern(stable));
            Assert.Equal(Enumerable.Range(0, stable.Max() + 1), stable.Distinct().Order());
            Assert.True(EquitablePartition.Verify(graph, stable));
        }
    }

    [Fact]
    public void Names_do_not_depend_on_labels_or_on_the_order_of_the_graphs()
    {
        for (uint seed = 0; seed < 100; seed++)
        {
            Graph[] graphs = [RandomGraphs.Draw(20, 0.08, seed), RandomGraphs.Draw(15, 0.1, seed + 500)];
            int[][] initial = [RandomGraphs.Colours(20, 2, seed), RandomGraphs.Colours(15, 2, seed + 1)];
            int[] permutation = RandomGraphs.Permutation(20, seed);
            Graph[] swapped = [graphs[1], graphs[0].Relabel(permutation)];
            int[][] swappedInitial = [initial[1], RandomGraphs.Permute(initial[0], permutation)];
            foreach (Func<Graph[], int[][], JointColouring> refine in new Func<Graph[], int[][], JointColouring>[]
            {
                (list, colours) => ColourRefinement.Stable(list, colours),
                (list, colours) => ColourRefinement.UntilStable(list, colours),
                (list, colours) => ColourRefinement.AfterRounds(list, 2, colours),
            })
            {
                JointColouring one = refine(graphs, initial);
                JointColouring other = refine(swapped, swappedInitial);
                Assert.Equal(one.Colours(1).ToArray(), other.Colours(0).ToArray());
                Assert.Equal(RandomGraphs.Permute(one.Colours(0).ToArray(), permutation), other.Colours(1).ToArray());
            }
        }
    }

    [Fact]
    public void Paths_need_half_as_many_rounds_as_vertices()
    {
        for (int vertexCount = 2; vertexCount <= 20; vertexCount++)
        {
            Assert.Equal((vertexCount - 1) / 2, ColourRefinement.RoundsToStability([GraphFamilies.Path(vertexCount)])[0]);
        }
    }

    [Fact]
    public void Rounds_to_stability_ignore_the_other_graphs()
    {
        Graph[] graphs = [GraphFamilies.Path(9), GraphFamilies.Cycle(9), GraphFamilies.Empty(0), RandomGraphs.Draw(12, 0.2, 3)];
        Assert.Equal(graphs.Select(graph => ColourRefinement.UntilStable([graph]).Rounds!.Value), ColourRefinement.RoundsToStability(graphs));
    }

    [Fact]
    public void Equivalence_can_end_after_enough_rounds()
    {
        // Equal degree sequences; only the second round sees that the ends of the edge have no neighbours of degree two.
        Graph path = GraphFamilies.Path(5);
        Graph triangleAndEdge = GraphFamilies.DisjointUnion(GraphFamilies.Complete(3), GraphFamilies.Complete(2));
        Assert.True(ColourRefinement.AreEquivalent(path, triangleAndEdge, rounds: 1));
        Assert.False(ColourRefinement.AreEquivalent(path, triangleAndEdge, rounds: 2));
        Assert.False(ColourRefinement.AreEquivalent(path, triangleAndEdge));
        Assert.False(ColourRefinement.AreEquivalent(GraphFamilies.Empty(2), GraphFamilies.Empty(3), rounds: 0));
    }

    // Ranks, from the first vertex to the last, whatever the colours were called.
    [Fact]
    public void Initial_colours_are_renamed_by_rank()
    {
        Graph path = GraphFamilies.Path(3);
        Assert.Equal([2, 0, 1, 2, 0, 1], ColourRefinement.Initial([path, path], [[70, -3, 5], [70, -3, 5]]).AllColours.ToArray());
    }

    [Fact]
    public void Refuses_colours_that_do_not_fit()
    {
        Graph path = GraphFamilies.Path(3);
        Assert.Throws<ArgumentException>(() => ColourRefinement.Initial([]));
        Assert.Throws<ArgumentException>(() => ColourRefinement.Initial([path], []));
        Assert.Throws<ArgumentException>(() => ColourRefinement.Stable(path, [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ColourRefinement.AfterRounds([path], -1));
    }

    // Renames colours by first occurrence, so that equal patterns mean equal partitions.
    private static int[] Pattern(int[] colours)
    {
        Dictionary<int, int> names = [];
        return [.. colours.Select(colour => names.TryGetValue(colour, out int name) ? name : names[colour] = names.Count)];
    }

    private static int[] NaiveRound(Graph[] graphs, int[] colours)
    {
        Dictionary<string, int> names = [];
        List<int> refined = [];
        int start = 0;
        foreach (Graph graph in graphs)
        {
            for (int vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                IEnumerable<int> around = graph.Neighbours(vertex).ToArray().Select(neighbour => colours[start + neighbour]).Order();
                string key = $"{colours[start + vertex]}: {string.Join(",", around)}";
                refined.Add(names.TryGetValue(key, out int name) ? name : names[key] = names.Count);
            }

            start += graph.VertexCount;
        }

        return [.. refined];
    }

    // A path falls apart from both ends: queueing the larger piece each time reads it again and again.
    [Fact]
    public void Leaving_out_the_largest_piece_saves_visits()
    {
        Graph path = GraphFamilies.Path(64);
        Assert.InRange(ColourRefinement.CountVisits(path), 1, 2 * 63 * 7);
        Assert.True(ColourRefinement.CountVisits(path, largestToo: true) > 2 * 63 * 7);
    }
}
