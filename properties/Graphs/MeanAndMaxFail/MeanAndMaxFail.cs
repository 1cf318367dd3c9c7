using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>A sum over neighbours tells more graphs apart than their mean, and the mean more than their maximum.</summary>
public sealed class MeanAndMaxFail : Theorem<MeanAndMaxFail.Recipe>, IExhaustive<MeanAndMaxFail.Recipe>, IGolden<MeanAndMaxFail.Recipe>
{
    private static readonly ColourView[] s_views = Enum.GetValues<ColourView>();

    public override string Words => "Sums over neighbours separate strictly more coloured graphs than means, and means strictly more than maxima.";

    public override string Setting => """
        Colour refinement in which a vertex sees the multiset, the distribution (proportions) or the set of its neighbours' colours;
        no neighbours are a view of their own (a network aggregates them to 0)
        """;

    private static readonly Enumeration Nested = new("(a) nested", "the multiset's classes refine the distribution's, and these the set's");
    private static readonly Enumeration Bounded = new("(b) networks are bounded",
        "a network with sum, mean or maximum separates no pair that its own refinement (by multisets, distributions or sets) does not");
    private static readonly Enumeration Strict = new("(c) strict from the smallest size on", """
        on n vertices, none isolated, two colours: multiset against distribution is strict if and only if n >= 3,
            distribution against set if and only if n >= 3 (n >= 4 if READ counts all colours)
        """);
    private static readonly Enumeration Alike = new("multisets of neighbours, all vertices alike: colour refinement", "the same classes, by another program");

    public override IReadOnlyList<Part> Parts => [Nested, Bounded, Strict, Alike];

    /// <summary>Coloured graphs on n vertices, three refinements of their colours, and networks that are held against them.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of vertices.</summary>
        public int Vertices { get; init; } = 3;

        /// <summary>The number of colours of vertices.</summary>
        public int Colours { get; init; } = 2;

        /// <summary>The number of channels of the networks.</summary>
        public int Channels { get; init; } = 1;

        /// <summary>Whether the readout is a sum (for refinements: all colours are counted), rather than of the same kind as the aggregation.</summary>
        public bool SumReadout { get; init; }

        /// <summary>Whether the networks alone read out by a sum.</summary>
        public bool NetworksSum { get; init; }

        /// <summary>By how much each network's refinement is too coarse.</summary>
        public int Coarser { get; init; }

        /// <summary>Whether, in the refinements, a vertex without neighbours sees its own colour in their place.</summary>
        public bool EmptySeesOwn { get; init; }
    }

    public IEnumerable<Recipe> Domain =>
        from vertices in Enumerable.Range(2, 4)
        from channels in new[] { 1, 3 }
        from sum in new[] { false, true }
        select new Recipe { Vertices = vertices, Channels = channels, SumReadout = sum };

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("vertices are coloured (all alike instead)", recipe => recipe with { Colours = 1 }, Strict),
        new("no neighbours are a view of their own (the vertex's own colour instead)", recipe => recipe with { EmptySeesOwn = true }, Bounded),
        new("each network is held against its own refinement (the next coarser one instead)", recipe => recipe with { Coarser = 1 }, Bounded),
        new("READ is of the refinement's kind (a sum instead)", recipe => recipe with { NetworksSum = true }, Bounded),
    ];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        IReadOnlyList<ColouredGraph> graphs = ColouredSets.Graphs(recipe.Vertices, recipe.Colours);
        int[] alike = ColouredSets.Classes(recipe.Vertices, 1, ColourView.Multiset, ColourView.Multiset);
        PartitionComparison plain = PartitionComparison.Of(alike, GraphSet.AllOn(recipe.Vertices).LabelsAfter(int.MaxValue));
        yield return Alike.Counted(plain.Pairs, plain.Disagreements);
        foreach (ColourView view in s_views)
        {
            ColourView bound = (ColourView)Math.Min((int)view + recipe.Coarser, (int)ColourView.Set);
            yield return Refines(Bounded, Classes(recipe, bound), Seen(recipe, trial, view), graphs);
            if (view != ColourView.Set)
            {
                yield return Refines(Nested, Classes(recipe, view), Classes(recipe, view + 1), graphs);
                int smallest = view == ColourView.Distribution && recipe.SumReadout ? 4 : 3;
                long separated = PartitionComparison.Of(Classes(recipe, view, isolated: false), Classes(recipe, view + 1, isolated: false)).OnlyFirst;
                bool expected = separated > 0 == recipe.Vertices >= smallest;
                yield return Strict.Counted(1, expected ? 0 : 1, expected ? null
                    : $"{view} separates {separated} pairs on {recipe.Vertices} vertices that {view + 1} does not");
            }
        }
    }

    // The classes under the refinement that belongs to sum, mean or maximum.
    private static int[] Classes(Recipe recipe, ColourView view, bool isolated = true) =>
        ColouredSets.Classes(recipe.Vertices, recipe.Colours, view, recipe.SumReadout ? ColourView.Multiset : view, recipe.EmptySeesOwn, isolated);

    // For each graph its embedding, as text, under a random network with sum, mean or maximum.
    private static string[] Seen(Recipe recipe, Trial<PrimeField> trial, ColourView view)
    {
        Aggregation aggregation = (Aggregation)(int)view;
        IReadOnlyList<ColouredGraph> graphs = ColouredSets.Graphs(recipe.Vertices, recipe.Colours);
        Matrix<PrimeField> embeddings = new GraphNetwork(trial, recipe.Vertices, recipe.Channels).EmbedAll(
            [.. graphs.Select(graph => graph.Graph)], [.. graphs.Select(graph => VertexFeatures.FromColours<PrimeField>(graph.Colours))],
            aggregation, recipe.SumReadout || recipe.NetworksSum ? Aggregation.Sum : aggregation, recipe.Vertices);
        return [.. Enumerable.Range(0, graphs.Count).Select(graph => string.Join(' ', embeddings.Row(graph).ToArray()))];
    }

    // Whatever the finer partition leaves together, the coarser one does too.
    private static Census Refines<TName>(Enumeration part, int[] finer, TName[] coarser, IReadOnlyList<ColouredGraph> graphs)
        where TName : notnull
    {
        PartitionComparison comparison = PartitionComparison.Of(finer, coarser);
        string? pair = comparison.OnlySecond == 0 ? null
            : PartitionComparison.FindDisagreement(finer, [.. finer.Zip(coarser)]) is var (first, second) ? $"{graphs[first]} and {graphs[second]}" : null;
        return part.Counted(comparison.Pairs, comparison.OnlySecond, pair);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    // How many classes each refinement sees, and the first pair without isolated vertices that it separates and the next coarser one does not.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach ((Recipe counted, ColourView view) in
            from colours in new[] { 2, 1 }
            from sum in new[] { false, true }
            from vertices in Enumerable.Range(2, 4)
            from view in s_views
            select (new Recipe { Vertices = vertices, Colours = colours, SumReadout = sum }, view))
        {
            string setting = $"{counted.Colours} colours, {(counted.SumReadout ? "all colours counted" : "own readout")}";
            yield return new($"classes by {view}, {setting}", counted.Vertices, $"{Classes(counted, view).Distinct().Count()}");
            if (view == ColourView.Set)
            {
                continue;
            }

            (int[] finer, int[] coarser) = (Classes(counted, view, isolated: false), Classes(counted, view + 1, isolated: false));
            if (PartitionComparison.FindDisagreement(finer, coarser) is var (first, second))
            {
                IReadOnlyList<ColouredGraph> graphs = ColouredSets.Graphs(counted.Vertices, counted.Colours, isolated: false);
                yield return new($"first pair separated by {view} and not by {view + 1}, {setting}", counted.Vertices, $"{graphs[first]} and {graphs[second]}");
            }
        }
    }
}
