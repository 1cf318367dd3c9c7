using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Properties.Graphs;

/// <summary>A network that aggregates over neighbours cannot separate two graphs that colour refinement cannot separate.</summary>
/// <remarks>Notes 002 (Jegelka). Paper: Xu, Hu, Leskovec and Jegelka, "How powerful are graph neural networks?", ICLR 2019, Lemma 2.</remarks>
public sealed class GraphNetworksBoundedByColourRefinement(IReadOnlyList<Graph>? graphs = null) :
    Claim<GraphNetworkRecipe>, IExhaustive<GraphNetworkRecipe>, IGolden<GraphNetworkRecipe>, IAcceptsGraphs, IDrawsGraphs
{
    private const string EquivalentPairs = "equivalent pairs";
    private const string Copies = "relabelled copies";
    private readonly GraphSet? _data = graphs is null ? null : new(graphs);

    /// <summary>The claim over all graphs on up to eight vertices and the named hard pairs.</summary>
    public GraphNetworksBoundedByColourRefinement()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override string Id => "gnn-bounded-by-wl";

    /// <inheritdoc/>
    public override string Subject => "graphs";

    /// <inheritdoc/>
    public override bool IsAboutGivenData => _data is not null;

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public IEnumerable<GraphNetworkRecipe> Domain =>
        from vertices in _data is null ? new[] { 0, 2, 3, 4, 5, 6, 7, 8 } : [_data.Graphs.Max(graph => graph.VertexCount)]
        from aggregation in new[] { Aggregation.Sum, Aggregation.Mean, Aggregation.Maximum }
        from channels in new[] { 1, 3 }
        select new GraphNetworkRecipe { Vertices = vertices, Aggregation = aggregation, Readout = aggregation, Channels = channels, Data = _data };

    /// <inheritdoc/>
    public override Gen<GraphNetworkRecipe> Recipes => Gen.Elements(Domain);

    /// <inheritdoc/>
    public override GraphNetworkRecipe Canonical => new() { Vertices = 6, Data = _data };

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<GraphNetworkRecipe>> Assumptions =>
    [
        new("AGG is a function of the multiset (a fold in the order of vertex numbers instead)", recipe => recipe with { Aggregation = Aggregation.IndexOrder }, EquivalentPairs),
        new("READ is a function of the multiset (a fold in the order of vertex numbers instead)", recipe => recipe with { Readout = Aggregation.IndexOrder }, EquivalentPairs),
        new("initial features are the same for all vertices (vertex numbers instead)", recipe => recipe with { Features = InitialFeatures.VertexNumbers }, EquivalentPairs),
        new("initial features carry nothing that the test is not given (triangle counts instead)", recipe => recipe with { Features = InitialFeatures.Triangles }, EquivalentPairs),
        new("both graphs go through the same number of rounds", recipe => recipe with { FewerRounds = 1 }, EquivalentPairs),
        new("both graphs go through the same weights", recipe => recipe with { SharedWeights = false }, EquivalentPairs),
    ];

    /// <inheritdoc/>
    public IEnumerable<Census> Enumerate(GraphNetworkRecipe recipe, Trial<PrimeField> trial)
    {
        GraphSet set = GraphSet.Of(recipe);
        GraphNetwork network = new(recipe, Math.Max(4, set.Graphs.Max(graph => graph.VertexCount) / (recipe.Vertices == 0 ? 2 : 1)), trial);
        (long pairs, long separated, string? counterexample) = (0, 0, null);
        (long copies, long changed, string? changedGraph) = (0, 0, null);
        foreach (IReadOnlyList<int> group in set.Classes.Where(group => group.Count > 1))
        {
            // Canonical numbering can agree with colours by accident, so every graph is renumbered at random.
            Graph[] members = [.. group.Select(index => set.Graphs[index].Relabel(Permutation(trial, index, set.Graphs[index].VertexCount)))];
            PrimeField[][] asFirst = [.. members.Select(graph => network.Embed(graph))];
            PrimeField[][] asSecond = recipe.FewerRounds == 0 && recipe.SharedWeights ? asFirst : [.. members.Select(graph => network.Embed(graph, second: true))];
            for (int first = 0; first < members.Length; first++)
            {
                copies++;
                if (!network.Embed(set.Graphs[group[first]]).SequenceEqual(asFirst[first]))
                {
                    changed++;
                    changedGraph ??= Graph6.Format(members[first]);
                }

                for (int second = 0; second < first; second++)
                {
                    pairs++;
                    if (!asFirst[first].SequenceEqual(asSecond[second]))
                    {
                        separated++;
                        counterexample ??= $"{Graph6.Format(members[first])} and {Graph6.Format(members[second])} (graph6)";
                    }
                }
            }
        }

        yield return new(EquivalentPairs, pairs, separated, counterexample);
        yield return new(Copies, copies, changed, changedGraph);
    }

    /// <inheritdoc/>
    public IEnumerable<Quantity<T>> Snapshot<T>(GraphNetworkRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    /// <inheritdoc/>
    public IEnumerable<ExactQuantity> ExactSnapshot(GraphNetworkRecipe recipe)
    {
        for (int vertices = 2; vertices <= 8; vertices++)
        {
            GraphSet set = GraphSet.Of(new() { Vertices = vertices });
            yield return Count("graphs", vertices, set.Graphs.Count);
            yield return Count("classes", vertices, set.Classes.Count);
            yield return Count("equivalent pairs", vertices, set.Pairs);
            yield return Count("graphs in classes of several", vertices, set.Classes.Where(group => group.Count > 1).Sum(group => group.Count));
            yield return Count("largest class", vertices, set.Classes.Max(group => group.Count));
            yield return Count("most rounds until stable", vertices, ColourRefinement.RoundsToStability(set.Graphs).Max());
        }

        foreach (int rounds in new[] { 1, 2, 4 })
        {
            GraphNetwork network = new(new(), rounds, new FieldTrial(GoldenFile.Seed, 0));
            yield return new("embedding of C6 modulo 2^61 - 1", rounds, network.Embed(GraphFamilies.Cycle(6))[0].ToString());
            yield return new("embedding of 2 C3 modulo 2^61 - 1", rounds, network.Embed(GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3)))[0].ToString());
        }

        GraphSet all = GraphSet.Of(new() { Vertices = 8 });
        foreach (Aggregation aggregation in new[] { Aggregation.Sum, Aggregation.Mean, Aggregation.Maximum })
        {
            GraphNetwork network = new(new() { Aggregation = aggregation, Readout = aggregation }, 8, new FieldTrial(GoldenFile.Seed, 0));
            yield return Count($"classes seen by {aggregation}", 8, all.Graphs.Select(graph => network.Embed(graph)[0].Value).Distinct().Count());
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<GraphPair> Pairs => _data is not null
        ? _data.EquivalentPairs("graphs that colour refinement cannot separate")
        : [.. GraphSet.Smallest.EquivalentPairs("a smallest pair that colour refinement cannot separate"), GraphSet.StronglyRegular];

    /// <inheritdoc/>
    public Claim On(IReadOnlyList<Graph> graphs) => new GraphNetworksBoundedByColourRefinement(graphs);

    private static ExactQuantity Count(string name, int vertices, long count) =>
        new(name, vertices, count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // Fisher and Yates, from the trial's shared integers.
    private static int[] Permutation(Trial<PrimeField> trial, int graph, int vertices)
    {
        int[] permutation = [.. Enumerable.Range(0, vertices)];
        for (int index = vertices - 1; index > 0; index--)
        {
            int other = trial.SharedInteger("relabel", (graph * 64) + index, index + 1);
            (permutation[index], permutation[other]) = (permutation[other], permutation[index]);
        }

        return permutation;
    }
}
