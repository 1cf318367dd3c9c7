using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>A network with injective aggregation, combination and readout separates all graphs that colour refinement separates, and one channel is enough.</summary>
/// <remarks>Notes 002 (Jegelka). Paper: Xu, Hu, Leskovec and Jegelka, ICLR 2019, Theorem 3 and Corollary 6 (graph isomorphism networks).</remarks>
public sealed class InjectiveAggregationAttainsColourRefinement : Claim<AttainmentRecipe>, IExhaustive<AttainmentRecipe>, IGolden<AttainmentRecipe>
{
    private const string Stable = "(a) stable classes";
    private const string EveryRound = "(b) classes after every round";
    private const string Coloured = "(c) classes of coloured graphs";
    private const string Degrees = "(d) one round sees degrees";
    private const string Polynomial = "(e) degree in the weights";
    private const int MostVertices = 8;

    public override string Id => "injective-aggregation-attains-wl";

    public override string Subject => "graphs";

    public override Statement Statement => new()
    {
        Words = "If aggregation, combination and readout are injective, the network is exactly as discriminative as colour refinement.",
        Formula = """
            h_v <- (a h_v + b sum over u ~ v of h_u + c)^k, g(G) = sum of h_v; a, b, c random in the field of p = 2^61 - 1, one channel; n vertices
            (a) k = 3, n rounds: g(G) = g(H) if and only if colour refinement gives G and H equal histograms; (c) the same for coloured graphs;
            (b) k >= n - 1: the same after every round; (d) after one round if and only if degree sequences are equal; (e) k = 3: degree 3 (3^T - 1)/2 in the weights
            """,
        Notes = "002 (Jegelka): \"If Aggregate, Combine, and Readout are all injective, then the network is as discriminative as the WL test.\"",
        Source = "Xu, Hu, Leskovec, Jegelka, ICLR 2019, Theorem 3, Lemma 5 and Corollary 6.",
        Sketch = """
            By induction h_v^t is a function of the colour after t rounds, and an injective one if every map is injective on the values that occur. For a given pair the embeddings are polynomials
            of degree D = 3 (3^T - 1)/2 in the weights: if they differ as polynomials they collide at a random point with probability at most D/p, and a point at which they differ proves that they do.
            One round sees k-th powers of a + b deg v + c summed over v, which are the power sums p_0 .. p_k of the degrees: enough for n different degrees if k >= n - 1.
            """,
    };

    public IEnumerable<AttainmentRecipe> Domain =>
        from piece in (AttainmentRecipe[])[.. Enumerable.Range(2, 4).Select(vertices => new AttainmentRecipe { Vertices = vertices, Colours = 2 }),
            new() { Vertices = MostVertices }, new() { Vertices = MostVertices, Exponent = MostVertices - 1, EveryRound = true }]
        from draw in Enumerable.Range(0, piece.EveryRound ? 1 : 3)
        select piece with { Draw = draw };

    public override Gen<AttainmentRecipe> Recipes => Gen.Elements(Domain);

    public override AttainmentRecipe Canonical => new();

    public override IReadOnlyList<Assumption<AttainmentRecipe>> Assumptions =>
    [
        new("AGG is injective (mean instead of sum)", recipe => Small(recipe) with { Aggregation = Aggregation.Mean }, Stable),
        new("AGG is injective (maximum instead of sum)", recipe => Small(recipe) with { Aggregation = Aggregation.Maximum }, Stable),
        new("READ is injective (mean instead of sum)", recipe => Small(recipe) with { Readout = Aggregation.Mean }, Stable),
        new("there are enough rounds (one instead)", recipe => Small(recipe) with { Rounds = 1 }, Stable),
        new("the activation's degree is n - 1 (3 instead)", recipe => recipe with { Vertices = Math.Min(recipe.Vertices, 7), Exponent = 3 }, EveryRound),
        new("COMBINE tells the vertex from its neighbours (epsilon = 0; coloured vertices)", recipe => Small(recipe) with { Combination = Combination.ClosedNeighbourhood }, Coloured),
        new("COMBINE keeps the vertex itself (dropped; coloured vertices)", recipe => Small(recipe) with { Combination = Combination.NeighboursOnly }, Coloured),
        new("COMBINE tells the vertex from its neighbours (epsilon = 0; all vertices alike)", recipe => Alike(recipe) with { Combination = Combination.ClosedNeighbourhood }, Necessary: false),
        new("COMBINE keeps the vertex itself (dropped; all vertices alike)", recipe => Alike(recipe) with { Combination = Combination.NeighboursOnly }, Necessary: false),
    ];

    public IEnumerable<Census> Enumerate(AttainmentRecipe recipe, Trial<PrimeField> trial)
    {
        if (recipe.Colours > 1)
        {
            IReadOnlyList<ColouredGraph> coloured = ColouredGraph.All(recipe.Vertices, recipe.Colours);
            yield return Compare(Coloured, ColouredSets.Classes(recipe.Vertices, recipe.Colours, ColourView.Multiset, ColourView.Multiset), recipe.Seen(trial, coloured, recipe.RoundsToRun), coloured);
            yield break;
        }

        GraphSet set = GraphSet.AllUpTo(recipe.Vertices);
        ColouredGraph[] graphs = [.. set.Graphs.Select(graph => new ColouredGraph(graph, new int[graph.VertexCount]))];
        yield return Compare(Stable, set.LabelsAfter(set.LastRound), recipe.Seen(trial, graphs, recipe.RoundsToRun), graphs);
        if (recipe.EveryRound)
        {
            for (int round = 0; round < set.LastRound; round++)
            {
                yield return Compare(EveryRound, set.LabelsAfter(round), recipe.Seen(trial, graphs, round), graphs);
            }

            string[] degrees = [.. set.Graphs.Select(graph => string.Join(' ', Enumerable.Range(0, graph.VertexCount).Select(graph.Degree).Order()))];
            yield return Compare(Degrees, degrees, recipe.Seen(trial, graphs, 1), graphs);
            int[] rounds = [1, 2, 3];
            yield return new(Polynomial, rounds.Length, rounds.Count(count => EmbeddingDegree.Along(GraphFamilies.Path(4), count, trial) != EmbeddingDegree.Stated(count)));
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(AttainmentRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    public IEnumerable<ExactQuantity> ExactSnapshot(AttainmentRecipe recipe) => ColouredSets.SnapshotOfAttainment(new FieldTrial(GoldenFile.Seed, 0));

    // Eight vertices are not needed to see a conclusion break.
    private static AttainmentRecipe Small(AttainmentRecipe recipe) => recipe with { Vertices = Math.Min(recipe.Vertices, 6), EveryRound = false };

    private static AttainmentRecipe Alike(AttainmentRecipe recipe) => recipe with { Vertices = Math.Min(recipe.Vertices, 7), Colours = 1, EveryRound = false };

    private static Census Compare<TName>(string part, IReadOnlyList<TName> refined, ulong[] seen, IReadOnlyList<ColouredGraph> graphs)
        where TName : notnull
    {
        PartitionComparison comparison = PartitionComparison.Of(refined, seen);
        return new(part, comparison.Pairs, comparison.Disagreements, PartitionComparison.FindDisagreement(refined, seen) is var (first, second) ? $"{graphs[first]} and {graphs[second]}" : null);
    }
}
