using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

/// <summary>Large graphs, whose stable colouring hashes propose.</summary>
public class HashedRefinementTests
{
    private const int Large = 5000;
    private const int Colours = 3 << 15;

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, 2.5)]
    [InlineData(3, 8.0)]
    public void Random_graphs_get_the_cells_that_rounds_give(int seed, double degree)
    {
        Graph graph = Random(seed, degree);

        Assert.Equal(Pattern(ColourRefinement.UntilStable([graph]).AllColours.ToArray()), Pattern(ColourRefinement.Stable(graph)));
    }

    [Fact]
    public void Given_colours_are_kept_apart()
    {
        Graph graph = Random(4, 2);
        int[] given = [.. Enumerable.Range(0, Large).Select(vertex => vertex % 3 * 7)];

        int[] stable = ColourRefinement.Stable(graph, given);

        Assert.Equal(Pattern(ColourRefinement.UntilStable([graph], [given]).AllColours.ToArray()), Pattern(stable));
        Assert.NotEqual(Pattern(ColourRefinement.Stable(graph)), Pattern(stable));
    }

    [Fact]
    public void Names_do_not_depend_on_the_numbers_of_vertices()
    {
        Graph graph = Random(5, 3);
        int[] permutation = [.. Enumerable.Range(0, Large)];
        new Random(6).Shuffle(permutation);

        int[] colours = ColourRefinement.Stable(graph);
        int[] relabelled = ColourRefinement.Stable(graph.Relabel(permutation));

        Assert.All(Enumerable.Range(0, Large), vertex => Assert.Equal(colours[vertex], relabelled[permutation[vertex]]));
        Assert.Equal(Enumerable.Range(0, colours.Max() + 1), colours.Distinct().Order());
    }

    // Too many rounds to go by rounds: partition refinement must take over.
    [Fact]
    public void On_a_path_vertices_are_told_apart_by_their_distance_to_the_end()
    {
        int[] colours = ColourRefinement.Stable(GraphFamilies.Path(Large));

        Assert.Equal(Large / 2, colours.Distinct().Count());
        Assert.All(Enumerable.Range(0, Large / 2), vertex => Assert.Equal(colours[vertex], colours[Large - 1 - vertex]));
    }

    [Fact]
    public void On_a_long_path_hashes_give_up() => Assert.Null(HashedRefinement.Refine(GraphFamilies.Path(Large), new int[Large]));

    // Every cell of the random graph has two vertices at least, which are counted; the path splits in later rounds.
    [Theory]
    [InlineData(9, 8.0)]
    [InlineData(10, 16.0)]
    public void Where_few_rounds_are_enough_hashes_need_no_help(int seed, double degree)
    {
        Graph random = Random(seed, degree);
        Graph graph = GraphFamilies.DisjointUnion(random, random, GraphFamilies.Path(9));

        (int[] Colours, int Count)? refined = HashedRefinement.Refine(graph, new int[graph.VertexCount]);

        Assert.NotNull(refined);
        JointColouring rounds = ColourRefinement.UntilStable([graph]);
        Assert.Equal(rounds.ColourCount, refined.Value.Count);
        Assert.Equal(Pattern(rounds.AllColours.ToArray()), Pattern(refined.Value.Colours));
    }

    // Two paths hang from a graph without symmetries: after some rounds only their ends have one colour.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Two_ends_of_paths_are_told_apart_last(int length)
    {
        int vertices = Large + (2 * length);
        Graph graph = new(vertices,
        [
            .. Random(11, 32).Edges, (0, Large), (1, Large + length),
            .. Enumerable.Range(1, length - 1)
                .SelectMany(step => new[] { (Large + step - 1, Large + step), (Large + length + step - 1, Large + length + step) }),
        ]);

        Assert.Equal(vertices, HashedRefinement.Refine(graph, new int[vertices])?.Count);
    }

    // Graphs that fill ranges of vertices to the end or all but one. Among rows of so many lengths there is each of the 256 hashes
    // that the first round tells apart.
    [Theory]
    [InlineData((1 << 16) - 1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) + 1)]
    public void Stars_are_told_apart_by_their_leaves(int vertices)
    {
        const int Stars = 300;
        List<(int, int)> edges = [];
        for (int leaves = 1, hub = 0; leaves <= Stars; hub += ++leaves)
        {
            edges.AddRange(Enumerable.Range(hub + 1, leaves).Select(leaf => (hub, leaf)));
        }

        (int[] Colours, int Count)? refined = HashedRefinement.Refine(new(vertices, edges), new int[vertices]);

        // A hub and its leaves, but for the star with one leaf; and the vertices without edges.
        Assert.Equal(2 * Stars, refined?.Count);
        Assert.Equal(2 * Stars, refined?.Colours.Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData((1 << 15) - 1)]
    [InlineData(1 << 15)]
    [InlineData((1 << 15) + 1)]
    [InlineData((1 << 17) - 1)]
    [InlineData(1 << 17)]
    public void Ranges_take_every_vertex_once(int vertices)
    {
        int[] taken = new int[vertices];
        HashedOrder.InRanges(vertices, (from, to) =>
        {
            Assert.InRange(from, 0, to - 1);
            foreach (ref int count in taken.AsSpan(from..to))
            {
                count++;
            }
        });

        Assert.Equal([1], taken.Distinct());
    }

    // Without edges a key is a hash of the colour, of which 32 bits are kept; two of so many colours share them. That this is so now, and that it is seen, is
    // what is tested: a theorem asks for the colours of the same graph.
    [Fact]
    public void Colours_that_share_a_hash_are_found_out()
    {
        Graph graph = GraphFamilies.DisjointUnion(GraphFamilies.Empty(Colours - 1024), GraphFamilies.Path(1024));
        int[] given = [.. Enumerable.Range(0, Colours)];

        Assert.Null(HashedRefinement.Refine(graph, given));
        Assert.Equal(Colours, ColourRefinement.Stable(graph, given).Distinct().Count());
    }

    [Fact]
    public void Regular_graphs_have_one_colour() => Assert.Equal([0], ColourRefinement.Stable(GraphFamilies.Cycle(Large)).Distinct());

    [Fact]
    public void A_graph_without_edges_has_one_colour() => Assert.Equal([0], ColourRefinement.Stable(new Graph(Large, [])).Distinct());

    [Fact]
    public void Many_graphs_at_once_fall_into_the_classes_that_rounds_give()
    {
        Graph[] graphs = [.. GraphEnumeration.UpToIsomorphism(7)];

        Assert.Equal(ColourRefinement.UntilStable(graphs).Classes(), ColourRefinement.Stable(graphs).Classes());
    }

    // So many that several ranges of vertices are hashed by themselves; three vertices have rows that are longer than what is added up at once.
    [Theory]
    [InlineData(7, 70_000, 1.5)]
    [InlineData(8, 100_000, 4.0)]
    public void Larger_graphs_get_the_cells_that_rounds_give(int seed, int vertices, double degree)
    {
        Random random = new(seed);
        HashSet<(int, int)> edges =
        [
            .. Enumerable.Range(3, 9000).SelectMany(vertex => new[] { (0, vertex), (1, vertex) }),
            .. Enumerable.Range(5000, 3000).Select(vertex => (2, vertex)),
        ];
        while (edges.Count < 21_000 + (vertices * degree / 2))
        {
            (int first, int second) = (random.Next(3, vertices), random.Next(3, vertices));
            if (first != second)
            {
                edges.Add((Math.Min(first, second), Math.Max(first, second)));
            }
        }

        Graph graph = new(vertices, edges);
        int[] permutation = [.. Enumerable.Range(0, vertices)];
        random.Shuffle(permutation);
        int[] colours = ColourRefinement.Stable(graph);
        int[] relabelled = ColourRefinement.Stable(graph.Relabel(permutation));

        Assert.Equal(colours[0], colours[1]);
        Assert.NotEqual(colours[0], colours[2]);
        Assert.Equal(Pattern(ColourRefinement.UntilStable([graph]).AllColours.ToArray()), Pattern(colours));
        Assert.Equal(colours, permutation.Select(vertex => relabelled[vertex]));
    }

    private static Graph Random(int seed, double degree)
    {
        Random random = new(seed);
        HashSet<(int, int)> edges = [];
        while (edges.Count < Large * degree / 2)
        {
            (int first, int second) = (random.Next(Large), random.Next(Large));
            if (first != second)
            {
                edges.Add((Math.Min(first, second), Math.Max(first, second)));
            }
        }

        return new(Large, edges);
    }

    // Colours renamed in the order in which they appear.
    private static int[] Pattern(int[] colours)
    {
        Dictionary<int, int> names = [];
        return [.. colours.Select(colour => names.TryGetValue(colour, out int name) ? name : names[colour] = names.Count)];
    }
}
