using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>A network that aggregates over neighbours cannot separate two graphs that colour refinement cannot separate.</summary>
/// <remarks>The slow part is the list of all graphs on nine vertices. Notes 002 (Jegelka). Paper: Xu, Hu, Leskovec and Jegelka, "How powerful are graph neural networks?", ICLR 2019, Lemma 2.</remarks>
public sealed class GraphNetworksBoundedByColourRefinement(IReadOnlyList<Graph>? graphs, bool slow = false) :
    Claim<GraphNetworkRecipe>, IExhaustive<GraphNetworkRecipe>, IGolden<GraphNetworkRecipe>, IAcceptsGraphs, IDrawsGraphs
{
    private const string EquivalentPairs = "equivalent pairs";
    private const string Copies = "relabelled copies";
    private const string Published = "published counts";
    private readonly GraphSet? _data = graphs is null ? null : new(graphs);

    /// <summary>The claim over all graphs on up to eight vertices and the named hard pairs.</summary>
    public GraphNetworksBoundedByColourRefinement()
        : this(null)
    {
    }

    public override string Id => "gnn-bounded-by-wl";

    public override string Subject => "graphs";

    public override bool IsAboutGivenData => _data is not null;

    public override Statement Statement => new()
    {
        Words = "Aggregation-based graph networks are at most as powerful as the Weisfeiler-Lehman test (colour refinement).",
        Formula = """
            h_v^t = phi_t(h_v^(t-1), AGG_t {{h_u^(t-1) : u ~ v}}), g(G) = READ {{h_v^T}}; phi any functions, AGG and READ any functions of multisets
            If colour refinement gives G and H equal colour histograms after T joint rounds, then g(G) = g(H), exactly.
            """,
        Notes = "002 (Jegelka): \"aggregation based GNNs are at most as powerful as the Weisfeiler-Lehman graph isomorphism test\".",
        Source = "Xu, Hu, Leskovec, Jegelka, ICLR 2019, Lemma 2; Morris et al., AAAI 2019.",
        Sketch = """
            By induction on t, h_v^t is a function of the colour of v after t rounds: equal colours have equal previous colours and equal multisets
            of neighbours' colours, so phi and AGG see the same. READ sees the histogram only. No tolerance: the check is in a prime field.
            """,
    };

    public IEnumerable<GraphNetworkRecipe> Domain =>
        from vertices in _data is null ? [0, .. Enumerable.Range(2, slow ? 8 : 7)] : new[] { _data.Graphs.Max(graph => graph.VertexCount) }
        from aggregation in new[] { Aggregation.Sum, Aggregation.Mean, Aggregation.Maximum }
        from channels in new[] { 1, 3 }
        select new GraphNetworkRecipe { Vertices = vertices, Aggregation = aggregation, Readout = aggregation, Channels = channels, Data = _data };

    public override Gen<GraphNetworkRecipe> Recipes => Gen.Elements(Domain);

    public override GraphNetworkRecipe Canonical => new() { Vertices = 6, Data = _data };

    public override IReadOnlyList<Assumption<GraphNetworkRecipe>> Assumptions =>
    [
        new("AGG is a function of the multiset (a fold in the order of vertex numbers instead)", recipe => recipe with { Aggregation = Aggregation.IndexOrder }, EquivalentPairs),
        new("READ is a function of the multiset (a fold in the order of vertex numbers instead)", recipe => recipe with { Readout = Aggregation.IndexOrder }, EquivalentPairs),
        new("initial features are the same for all vertices (vertex numbers instead)", recipe => recipe with { Features = InitialFeatures.VertexNumbers }, EquivalentPairs),
        new("initial features carry nothing that the test is not given (triangle counts instead)", recipe => recipe with { Features = InitialFeatures.Triangles }, EquivalentPairs),
        new("initial features carry nothing that the test is not given (closed walks of three and four steps instead)", recipe => recipe with { Features = InitialFeatures.ClosedWalks }, EquivalentPairs),
        new("both graphs go through the same number of rounds", recipe => recipe with { FewerRounds = 1 }, EquivalentPairs),
        new("both graphs go through the same weights", recipe => recipe with { SharedWeights = false }, EquivalentPairs),
    ];

    public IEnumerable<Census> Enumerate(GraphNetworkRecipe recipe, Trial<PrimeField> trial)
    {
        int vertices = recipe.Graphs.Graphs.Max(graph => graph.VertexCount);
        GraphNetworkPair networks = new(recipe, Math.Max(4, recipe.Vertices == 0 ? vertices / 2 : vertices), trial);
        foreach (Census census in networks.CompareWithinClasses(trial, EquivalentPairs, Copies))
        {
            yield return census;
        }

        if (recipe.Data is null && recipe is { Aggregation: Aggregation.Sum, Channels: 1 } && (recipe.Vertices == 0 || GraphCounts.Published.ContainsKey(recipe.Vertices)))
        {
            yield return recipe.Vertices == 0 ? GraphCounts.CompareHardPairs(Published) : GraphCounts.Compare(Published, recipe.Vertices);
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(GraphNetworkRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    public IEnumerable<ExactQuantity> ExactSnapshot(GraphNetworkRecipe recipe) =>
        [.. Enumerable.Range(2, 7).SelectMany(vertices => GraphCounts.On(vertices).Snapshot(vertices)), .. GraphCounts.SnapshotOfNetworks()];

    public IReadOnlyList<GraphPair> Pairs => _data is null ? DrawnPairs.Hardest : DrawnPairs.Of(_data, "graphs that colour refinement cannot separate");

    public Claim On(IReadOnlyList<Graph> graphs) => new GraphNetworksBoundedByColourRefinement(graphs);

    public override Claim WithSlowParts() => _data is null ? new GraphNetworksBoundedByColourRefinement(null, slow: true) : this;
}
