using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

/// <summary>Large graphs, whose stable colouring hashes propose.</summary>
public class HashedRefinementTests
{
    private const int Large = 5000;

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
        HashSet<(int, int)> edges = [.. Enumerable.Range(3, 9000).SelectMany(vertex => new[] { (0, vertex), (1, vertex) }), .. Enumerable.Range(5000, 3000).Select(vertex => (2, vertex))];
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
