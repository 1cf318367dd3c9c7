using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>A sum over neighbours tells more graphs apart than their mean, and the mean more than their maximum.</summary>
/// <remarks>Notes 002 (Jegelka). Paper: Xu, Hu, Leskovec and Jegelka, ICLR 2019, sections 5.2 to 5.4, Corollaries 8 and 9.</remarks>
public sealed class MeanAndMaximumFail : Claim<HierarchyRecipe>, IExhaustive<HierarchyRecipe>, IGolden<HierarchyRecipe>
{
    private const string Nested = "(a) nested";
    private const string Bounded = "(b) networks are bounded";
    private const string Strict = "(c) strict from the smallest size on";
    private static readonly ColourView[] s_views = Enum.GetValues<ColourView>();

    public override string Id => "mean-and-max-fail";

    public override string Subject => "graphs";

    public override Statement Statement => new()
    {
        Words = "Sums over neighbours separate strictly more coloured graphs than means, and means strictly more than maxima.",
        Formula = """
            Colour refinement in which a vertex sees the multiset, the distribution or the set of its neighbours' colours; no neighbours are a view of their own (a network aggregates them to 0).
            (a) the multiset's classes refine the distribution's, and these the set's; (b) a network with sum, mean or maximum separates no pair that its own refinement does not;
            (c) on n vertices, none isolated, two colours: multiset against distribution is strict if and only if n >= 3, distribution against set if and only if n >= 3 (n >= 4 if READ counts all colours)
            """,
        Notes = "002 (Jegelka): \"You can take the max, do mean-pooling ... there are simple examples where they fail to distinguish the two graphs.\"",
        Source = "Xu, Hu, Leskovec, Jegelka, ICLR 2019, sections 5.2 to 5.4, Corollaries 8 and 9.",
        Sketch = """
            A distribution is a function of the multiset and a set one of the distribution, so (a) by induction over rounds. A mean is a function of the distribution of its arguments and a maximum one of
            their set, so (b) as for the sum. (c) Strictness is an example for each n, and smallness an enumeration.
            """,
    };

    public IEnumerable<HierarchyRecipe> Domain =>
        from vertices in Enumerable.Range(2, 4)
        from channels in new[] { 1, 3 }
        from sum in new[] { false, true }
        select new HierarchyRecipe { Vertices = vertices, Channels = channels, SumReadout = sum };

    public override Gen<HierarchyRecipe> Recipes => Gen.Elements(Domain);

    public override HierarchyRecipe Canonical => new();

    public override IReadOnlyList<Assumption<HierarchyRecipe>> Assumptions =>
    [
        new("vertices are coloured (all alike instead)", recipe => recipe with { Colours = 1 }, Strict),
        new("no neighbours are a view of their own (the vertex's own colour instead)", recipe => recipe with { EmptySeesOwn = true }, Bounded),
        new("each network is held against its own refinement (the next coarser one instead)", recipe => recipe with { Coarser = 1 }, Bounded),
        new("READ is of the refinement's kind (a sum instead)", recipe => recipe with { NetworksSum = true }, Bounded),
    ];

    public IEnumerable<Census> Enumerate(HierarchyRecipe recipe, Trial<PrimeField> trial)
    {
        IReadOnlyList<ColouredGraph> graphs = ColouredSets.Graphs(recipe.Vertices, recipe.Colours);
        PartitionComparison plain = PartitionComparison.Of(ColouredSets.Classes(recipe.Vertices, 1, ColourView.Multiset, ColourView.Multiset), GraphSet.AllOn(recipe.Vertices).LabelsAfter(int.MaxValue));
        yield return new("multisets of neighbours, all vertices alike: colour refinement", plain.Pairs, plain.Disagreements);
        foreach (ColourView view in s_views)
        {
            ColourView bound = (ColourView)Math.Min((int)view + recipe.Coarser, (int)ColourView.Set);
            yield return Refines(Bounded, recipe.Classes(bound), recipe.Seen(trial, view), graphs);
            if (view != ColourView.Set)
            {
                yield return Refines(Nested, recipe.Classes(view), recipe.Classes(view + 1), graphs);
                int smallest = view == ColourView.Distribution && recipe.SumReadout ? 4 : 3;
                long separated = PartitionComparison.Of(recipe.Classes(view, isolated: false), recipe.Classes(view + 1, isolated: false)).OnlyFirst;
                bool expected = separated > 0 == recipe.Vertices >= smallest;
                yield return new(Strict, 1, expected ? 0 : 1, expected ? null : $"{view} separates {separated} pairs on {recipe.Vertices} vertices that {view + 1} does not");
            }
        }
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(HierarchyRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    public IEnumerable<ExactQuantity> ExactSnapshot(HierarchyRecipe recipe) =>
        from colours in new[] { 2, 1 }
        from sum in new[] { false, true }
        from vertices in Enumerable.Range(2, 4)
        from view in s_views
        from entry in ColouredSets.SnapshotOfHierarchy(new() { Vertices = vertices, Colours = colours, SumReadout = sum }, view)
        select entry;

    // Whatever the finer partition leaves together, the coarser one does too.
    private static Census Refines<TName>(string part, int[] finer, TName[] coarser, IReadOnlyList<ColouredGraph> graphs)
        where TName : notnull
    {
        PartitionComparison comparison = PartitionComparison.Of(finer, coarser);
        string? pair = comparison.OnlySecond == 0 ? null : PartitionComparison.FindDisagreement(finer, [.. finer.Zip(coarser)]) is var (first, second) ? $"{graphs[first]} and {graphs[second]}" : null;
        return new(part, comparison.Pairs, comparison.OnlySecond, pair);
    }
}
