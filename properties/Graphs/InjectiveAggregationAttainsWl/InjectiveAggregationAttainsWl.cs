using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>
/// A network with injective aggregation, combination and readout separates all graphs that colour refinement separates, and one channel is enough.
/// </summary>
public sealed partial class InjectiveAggregationAttainsWl : Theorem<InjectiveAggregationAttainsWl.Recipe>, IExhaustive<InjectiveAggregationAttainsWl.Recipe>
{
    private const int MostVertices = 8;

    public override string Words => "If aggregation, combination and readout are injective, the network is exactly as discriminative as colour refinement.";

    public override string Setting => """
        h_v <- (a h_v + b sum over u ~ v of h_u + c)^k, g(G) = sum of h_v;
        one channel, n vertices, a, b, c random in the field of p = 2^61 - 1 for each round
        """;

    private static readonly Enumeration Stable =
        new("(a) stable classes", "k = 3, n rounds: g(G) = g(H) if and only if colour refinement gives G and H equal histograms");
    private static readonly Enumeration EveryRound = new("(b) classes after every round", "k >= n - 1: the same after every round");
    private static readonly Enumeration Coloured = new("(c) classes of coloured graphs", "k = 3, n rounds: the same as (a) for vertices with colours");
    private static readonly Enumeration Degrees =
        new("(d) one round sees degrees", "k >= n - 1: after one round g(G) = g(H) if and only if the degree sequences are equal");
    private static readonly Enumeration Polynomial = new("(e) degree in the weights", "k = 3: after T rounds g has degree 3 (3^T - 1)/2 in the weights");

    public override IReadOnlyList<Part> Parts => [Stable, EveryRound, Coloured, Degrees, Polynomial];

    /// <summary>A network that is to tell apart all graphs that colour refinement does.</summary>
    public sealed record Recipe
    {
        /// <summary>Uncoloured graphs on 1 .. n vertices, all together; coloured ones on n vertices.</summary>
        public int Vertices { get; init; } = 5;

        /// <summary>The number of colours of vertices.</summary>
        public int Colours { get; init; } = 1;

        /// <summary>Which of several random draws of the weights.</summary>
        public int Draw { get; init; }

        /// <summary>What joins the features of neighbours.</summary>
        public Aggregation Aggregation { get; init; }

        /// <summary>What joins the features of all vertices in the end.</summary>
        public Aggregation Readout { get; init; }

        /// <summary>How a vertex joins its own features with those of its neighbours.</summary>
        public Combination Combination { get; init; }

        /// <summary>The activation is x to this power.</summary>
        public int Exponent { get; init; } = 3;

        /// <summary>Whether classes are compared after every round, and not only in the end.</summary>
        public bool EveryRound { get; init; }

        /// <summary>The number of rounds; 0 for as many as there are vertices.</summary>
        public int Rounds { get; init; }
    }

    public IEnumerable<Recipe> Domain =>
        from piece in (Recipe[])[.. Enumerable.Range(2, 4).Select(vertices => new Recipe { Vertices = vertices, Colours = 2 }),
            new() { Vertices = MostVertices }, new() { Vertices = MostVertices, Exponent = MostVertices - 1, EveryRound = true }]
        from draw in Enumerable.Range(0, piece.EveryRound ? 1 : 3)
        select piece with { Draw = draw };

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("AGG is injective (mean instead of sum)", recipe => Small(recipe) with { Aggregation = Aggregation.Mean }, Stable),
        new("AGG is injective (maximum instead of sum)", recipe => Small(recipe) with { Aggregation = Aggregation.Maximum }, Stable),
        new("READ is injective (mean instead of sum)", recipe => Small(recipe) with { Readout = Aggregation.Mean }, Stable),
        new("there are enough rounds (one instead)", recipe => Small(recipe) with { Rounds = 1 }, Stable),
        new("the activation's degree is n - 1 (3 instead)", recipe => recipe with { Vertices = Math.Min(recipe.Vertices, 7), Exponent = 3 }, EveryRound),
        new("COMBINE tells the vertex from its neighbours (epsilon = 0; coloured vertices)",
            recipe => Small(recipe) with { Combination = Combination.ClosedNeighbourhood }, Coloured),
        new("COMBINE keeps the vertex itself (dropped; coloured vertices)", recipe => Small(recipe) with { Combination = Combination.NeighboursOnly },
            Coloured),
        new("COMBINE tells the vertex from its neighbours (epsilon = 0; all vertices alike)",
            recipe => WithoutColours(recipe) with { Combination = Combination.ClosedNeighbourhood }, Necessary: false),
        new("COMBINE keeps the vertex itself (dropped; all vertices alike)",
            recipe => WithoutColours(recipe) with { Combination = Combination.NeighboursOnly }, Necessary: false),
    ];

    // Eight vertices are not needed to see a conclusion break.
    private static Recipe Small(Recipe recipe) => recipe with { Vertices = Math.Min(recipe.Vertices, 6), EveryRound = false };

    private static Recipe WithoutColours(Recipe recipe) => recipe with { Vertices = Math.Min(recipe.Vertices, 7), Colours = 1, EveryRound = false };

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        int rounds = recipe.Rounds == 0 ? recipe.Vertices : recipe.Rounds;
        if (recipe.Colours > 1)
        {
            IReadOnlyList<ColouredGraph> coloured = ColouredSets.Graphs(recipe.Vertices, recipe.Colours);
            int[] classes = ColouredSets.Classes(recipe.Vertices, recipe.Colours, ColourView.Multiset, ColourView.Multiset);
            yield return Compare(Coloured, classes, Seen(recipe, trial, coloured, rounds), coloured);
            yield break;
        }

        GraphSet set = GraphSet.AllUpTo(recipe.Vertices);
        ColouredGraph[] graphs = [.. set.Graphs.Select(graph => new ColouredGraph(graph, new int[graph.VertexCount]))];
        yield return Compare(Stable, set.LabelsAfter(set.LastRound), Seen(recipe, trial, graphs, rounds), graphs);
        if (recipe.EveryRound)
        {
            for (int round = 0; round < set.LastRound; round++)
            {
                yield return Compare(EveryRound, set.LabelsAfter(round), Seen(recipe, trial, graphs, round), graphs);
            }

            string[] degrees = [.. set.Graphs.Select(graph => string.Join(' ', Enumerable.Range(0, graph.VertexCount).Select(graph.Degree).Order()))];
            yield return Compare(Degrees, degrees, Seen(recipe, trial, graphs, 1), graphs);
            int[] powers = [1, 2, 3];
            yield return Polynomial.Counted(powers.Length, powers.Count(count => DegreeAlong(GraphFamilies.Path(4), count, trial) != StatedDegree(count)));
        }
    }

    private static Census Compare<TName>(Enumeration part, IReadOnlyList<TName> refined, ulong[] seen, IReadOnlyList<ColouredGraph> graphs)
        where TName : notnull
    {
        PartitionComparison comparison = PartitionComparison.Of(refined, seen);
        string? pair = PartitionComparison.FindDisagreement(refined, seen) is var (first, second) ? $"{graphs[first]} and {graphs[second]}" : null;
        return part.Counted(comparison.Pairs, comparison.Disagreements, pair);
    }
}
