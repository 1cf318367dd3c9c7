using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>A network that aggregates over neighbours cannot separate two graphs that colour refinement cannot separate.</summary>
/// <param name="graphs">A user's own graphs; they replace all graphs on up to eight vertices and the named hard pairs.</param>
/// <param name="slow">Whether all graphs on nine vertices are listed too.</param>
public sealed partial class GnnBoundedByWl(IReadOnlyList<Graph>? graphs = null, bool slow = false) :
    Theorem<GnnBoundedByWl.Recipe>(graphs is null ? null : new() { Data = new(graphs) }), IExhaustive<GnnBoundedByWl.Recipe>, IAcceptsGraphs, IDrawsGraphs
{
    public override string Words => "Aggregation-based graph networks are at most as powerful as the Weisfeiler-Lehman test (colour refinement).";

    public override string Setting => """
        h_v^0 the same for all vertices, h_v^t = phi_t(h_v^(t-1), AGG_t {{h_u^(t-1) : u ~ v}}), g(G) = READ {{h_v^T}};
        phi any functions, AGG and READ any functions of multisets, shared by all graphs
        """;

    private static readonly Enumeration EquivalentPairs =
        new("equivalent pairs", "if colour refinement gives G and H equal colour histograms after T joint rounds, then g(G) = g(H), exactly");
    private static readonly Enumeration EveryRound = new(
        "every round", "the same after each T from 1 until colour refinement tells nothing more apart, most of whose pairs later rounds tell apart");
    private static readonly Enumeration Copies = new("relabelled copies", "g(G) is the same for each numbering of the vertices of G");
    private static readonly Enumeration Published =
        new("published counts", "on n vertices there are as many graphs, classes and equivalent pairs as is known from elsewhere");

    private static readonly Enumeration Known = new(
        "strongly regular graphs", "fifteen graphs srg(25, 12, 5, 6) and four srg(28, 12, 6, 4), no two of them isomorphic, each list one class");

    public override IReadOnlyList<Part> Parts =>
        Data is null ? [EquivalentPairs, EveryRound, Copies, Published, Known] : [EquivalentPairs, EveryRound, Copies];

    public string GraphsNeeded => "It compares graphs that colour refinement cannot tell apart: give at least two such graphs, as EhEG and EwCW are.";

    /// <summary>What the network knows of a vertex before the first round.</summary>
    public enum InitialFeatures
    {
        /// <summary>One, at every vertex.</summary>
        Constant,

        /// <summary>The number of the vertex.</summary>
        VertexNumbers,

        /// <summary>The number of triangles through the vertex.</summary>
        Triangles,

        /// <summary>The numbers of closed walks of three and of four steps from the vertex.</summary>
        ClosedWalks,
    }

    /// <summary>A message-passing network with random weights, and the graphs on which it is compared with colour refinement.</summary>
    public sealed record Recipe
    {
        /// <summary>
        /// All graphs on this many vertices, up to isomorphism; 0 for the named hard pairs, 25 and 28 for strongly regular graphs on as many.
        /// </summary>
        public int Vertices { get; init; } = 6;

        /// <summary>The number of channels of every layer.</summary>
        public int Channels { get; init; } = 1;

        /// <summary>What joins the features of neighbours.</summary>
        public Aggregation Aggregation { get; init; }

        /// <summary>What joins the features of all vertices in the end.</summary>
        public Aggregation Readout { get; init; }

        /// <summary>What is known before the first round.</summary>
        public InitialFeatures Features { get; init; }

        /// <summary>How many rounds fewer the second graph of a pair is given.</summary>
        public int FewerRounds { get; init; }

        /// <summary>How often each layer is applied before the next one.</summary>
        public int Repeats { get; init; } = 1;

        /// <summary>Whether both graphs of a pair go through the same weights.</summary>
        public bool SharedWeights { get; init; } = true;

        /// <summary>A user's own graphs; they replace the enumeration.</summary>
        public GraphSet? Data { get; init; }

        /// <summary>The graphs.</summary>
        internal GraphSet Graphs => Data ?? Vertices switch
        {
            0 => GraphSet.HardPairs,
            25 => StronglyRegular.OnTwentyFive,
            28 => StronglyRegular.OnTwentyEight,
            _ => GraphSet.AllOn(Vertices),
        };
    }

    public IEnumerable<Recipe> Domain =>
        from vertices in Data is null ? [0, .. Enumerable.Range(2, slow ? 8 : 7), 25, 28] : new[] { Data.Graphs.Graphs.Max(graph => graph.VertexCount) }
        from aggregation in new[] { Aggregation.Sum, Aggregation.Mean, Aggregation.Maximum }
        from channels in new[] { 1, 3 }
        select new Recipe { Vertices = vertices, Aggregation = aggregation, Readout = aggregation, Channels = channels, Data = Data?.Data };

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    // A user's graphs are a domain to enumerate, too.
    public override Effort Effort => new();

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("AGG is a function of the multiset (a fold in the order of vertex numbers instead)",
            recipe => recipe with { Aggregation = Aggregation.IndexOrder }, EquivalentPairs),
        new("READ is a function of the multiset (a fold in the order of vertex numbers instead)",
            recipe => recipe with { Readout = Aggregation.IndexOrder }, EquivalentPairs),
        new("initial features are the same for all vertices (vertex numbers instead)",
            recipe => recipe with { Features = InitialFeatures.VertexNumbers }, EquivalentPairs),
        new("initial features carry nothing that the test is not given (triangle counts instead)",
            recipe => recipe with { Features = InitialFeatures.Triangles }, EquivalentPairs),
        new("initial features carry nothing that the test is not given (closed walks of three and four steps instead)",
            recipe => recipe with { Features = InitialFeatures.ClosedWalks }, EquivalentPairs),
        new("both graphs go through the same number of rounds", recipe => recipe with { FewerRounds = 1 }, EquivalentPairs),
        new("a round applies its layer once (twice instead)", recipe => recipe with { Channels = 1, Repeats = 2 }, EveryRound),
        new("both graphs go through the same weights", recipe => recipe with { SharedWeights = false }, EquivalentPairs),
    ];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        int vertices = recipe.Graphs.Graphs.Max(graph => graph.VertexCount);
        Networks networks = new(recipe, RoundsOn(recipe, vertices), trial);
        foreach (Census census in networks.CompareWithinClasses(trial))
        {
            yield return census;
        }

        // On eight vertices there are so many pairs that one channel must do; and what only pairs of one class show need not be shown of all.
        if (recipe is { FewerRounds: 0, SharedWeights: true, Features: InitialFeatures.Constant }
            && recipe.Aggregation == recipe.Readout && (recipe.Channels == 1 || recipe.Data is not null || vertices < 8))
        {
            yield return networks.CompareEveryRound();
        }

        if (recipe.Data is null && recipe is { Aggregation: Aggregation.Sum, Channels: 1 }
            && (recipe.Vertices is 0 or 25 or 28 || Counts.Known.ContainsKey(recipe.Vertices)))
        {
            yield return recipe.Vertices switch
            {
                0 => CompareHardPairs(),
                25 => StronglyRegular.Compare(recipe.Graphs, 15, 12, 5, 6),
                28 => StronglyRegular.Compare(recipe.Graphs, 4, 12, 6, 4),
                _ => Counts.Compare(recipe.Vertices),
            };
        }
    }

    // As many as there are vertices are enough for any graph; the named hard pairs need half of them, and one round tells all of strongly regular graphs.
    private static int RoundsOn(Recipe recipe, int vertices) => recipe.Data is not null ? Math.Max(4, vertices) : recipe.Vertices switch
    {
        0 => vertices / 2,
        25 or 28 => 4,
        _ => Math.Max(4, vertices),
    };

    public Claim On(IReadOnlyList<Graph> graphs) => new GnnBoundedByWl(graphs);

    public override Claim WithSlowParts() => Data is null ? new GnnBoundedByWl(slow: true) : this;

    // The pairs on the fewest vertices that colour refinement cannot separate, and two strongly regular graphs with the same parameters.
    IReadOnlyList<GraphPair> IDrawsGraphs.Pairs => Data is { Graphs: var given } ? [.. Equivalent(given, "graphs that colour refinement cannot separate")] :
    [
        .. Equivalent(Enumerable.Range(2, 7).Select(GraphSet.AllOn).First(set => set.Pairs > 0), "a smallest pair that colour refinement cannot separate"),
        new("the rook's graph and the Shrikhande graph", GraphFamilies.Rook(4), GraphFamilies.Shrikhande()),
    ];

    // The first two members of each group of several.
    private static IEnumerable<GraphPair> Equivalent(GraphSet set, string name) =>
        set.Classes.Where(group => group.Count > 1).Select(group => new GraphPair(name, set.Graphs[group[0]], set.Graphs[group[1]]));
}
