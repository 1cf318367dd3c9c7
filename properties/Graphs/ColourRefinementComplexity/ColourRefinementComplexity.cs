using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>
/// Colour refinement is stable after n - 1 rounds, finds the coarsest equitable partition, and is fractional isomorphism and the counting of trees.
/// </summary>
/// <param name="slow">Whether all partitions of seven vertices, fractional isomorphism on them and all graphs on ten vertices are checked too.</param>
public sealed partial class ColourRefinementComplexity(bool slow = false) : Theorem<ColourRefinementComplexity.Recipe>,
    IExhaustive<ColourRefinementComplexity.Recipe>, IGolden<ColourRefinementComplexity.Recipe>
{
    public override string Words =>
        "Colour refinement is stable after n - 1 rounds; it finds the coarsest equitable partition, "
        + "and tells graphs apart as fractional isomorphism and trees do.";

    public override string Setting =>
        "G and H graphs on n vertices with m edges; equivalent if colour refinement gives both equally many vertices of each colour";

    private static readonly Enumeration Rounds = new("(i) at most n - 1 rounds", "G is stable after n - 1 rounds");
    private static readonly Enumeration Coloured = new("(i) coloured graphs", "so it is from any colours to start with");
    private static readonly Enumeration Paths = new("(i) paths", "a path is stable after ceil(n/2) - 1 rounds, and not before");
    private static readonly Order GrowthOnPaths = new("(i) rounds of paths", "which grow like n");
    private static readonly Enumeration Slowest = new("(i) nine rounds on ten vertices", "some graph on ten vertices is stable only after nine");
    private static readonly Enumeration ByRounds =
        new("(i) numbers of graphs by rounds", "as many graphs take t rounds as in a second list, made edge by edge");
    private static readonly Enumeration OnTen = new("(i) all graphs on ten vertices", "none takes ten rounds");
    private static readonly Enumeration KnownOnTen = new("(i) published rounds on ten vertices", "as many take 0, 1, .. 9 rounds as is known from elsewhere");
    private static readonly Enumeration Equitable =
        new("(ii) the stable partition is equitable", "vertices of one class have equally many neighbours in each class");
    private static readonly Enumeration Coarsest = new("(ii) equitable partitions refine it", "every equitable partition refines the stable one");
    private static readonly Enumeration Together =
        new("(ii) the coarsest partition of all graphs together", "partition refinement joins the vertices of many graphs as rounds do");
    private static readonly Enumeration Copies =
        new("(ii) a copy of a vertex has its colour", "if an automorphism exchanges two vertices, they have one colour");
    private static readonly Enumeration Initial =
        new("(ii) the stable partition refines the initial one", "vertices that start with different colours keep different ones");
    private static readonly Enumeration Fractional =
        new("(iii) fractional isomorphism", "G and H are equivalent if and only if A S = S B for a doubly stochastic S");
    private static readonly Enumeration Certificates =
        new("(iii) fractional isomorphism, certificates",
            "the stable colours give such an S if G and H are equivalent; if not, the rounds give multipliers that exclude it");
    private static readonly Enumeration Unrefuted =
        new("(iii) fractional isomorphism, nothing refutes equivalence", "if G and H are equivalent, invented colours give no such multipliers");
    private static readonly Enumeration Trees = new("(iv) trees", "G and H are equivalent if and only if every tree has equally many homomorphisms into both");
    private static readonly Enumeration Stars = new("(iv) homomorphisms from stars", "a star with s leaves has sum over v of (deg v)^s of them, s <= 2");
    private static readonly Enumeration SmallerHalf =
        new("(v) smaller half", "partition refinement that leaves out a largest piece reads at most 2 m (1 + floor(log2 n)) entries of neighbour lists");
    private static readonly Order ReadByRounds = new("(v) round by round on paths", "rounds of refinement read a multiple of n^2 entries");
    private static readonly Order ReadByHalves = new("(v) smaller half on paths", "partition refinement reads a multiple of n");
    private static readonly Enumeration Operations = new("(vi) operations of a network", """
        T rounds of a network with d channels take T (2 m d additions + 2 n d^2 multiply-adds + 2 n d products),
            and n d additions for the readout
        """);
    private static readonly Enumeration Graphs = new("published numbers of graphs", "there are as many graphs on n vertices as is known from elsewhere");
    private static readonly Enumeration Canonised = new("relabelled copies have one canonical form", "that of the original");

    public override IReadOnlyList<Part> Parts =>
    [
        Rounds, Coloured, Paths, GrowthOnPaths, Slowest, ByRounds, .. slow ? new[] { OnTen, KnownOnTen } : [], Equitable, Coarsest, Together, Copies, Initial,
        Fractional, Certificates, Unrefuted, Trees, Stars, SmallerHalf, ReadByRounds, ReadByHalves, Operations, Graphs, Canonised,
    ];

    /// <summary>All graphs on n vertices, and what colour refinement is compared with on them.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of vertices.</summary>
        public int Vertices { get; init; } = 5;

        /// <summary>Whether the parts that are expensive at this size are checked too.</summary>
        public bool Deep { get; init; }

        /// <summary>What a fractional isomorphism is asked to be.</summary>
        public Stochasticity Stochasticity { get; init; }

        /// <summary>Whether homomorphisms are counted from cycles rather than from trees.</summary>
        public bool Cycles { get; init; }

        /// <summary>Whether each graph is refined by itself, so that colours of different graphs have nothing to do with each other.</summary>
        public bool Separate { get; init; }

        /// <summary>Whether partition refinement queues all pieces of a cell, the largest too.</summary>
        public bool LargestToo { get; init; }

        /// <summary>Whether a vertex forgets its own colour in each round and sees those of its neighbours only.</summary>
        public bool ForgetOwn { get; init; }

        /// <summary>Whether every assumption is met.</summary>
        internal bool IsAsStated => this is { Stochasticity: Stochasticity.Doubly, Cycles: false, Separate: false, LargestToo: false, ForgetOwn: false };

        /// <summary>Whether all pairs of graphs and all partitions are gone through.</summary>
        internal bool IsSmall => Vertices <= (Deep ? 7 : 6);

        internal GraphSet Set => GraphSet.AllOn(Vertices);
    }

    public override Effort Effort => new(Rates: 320);

    public IEnumerable<Recipe> Domain => Enumerable.Range(2, 7).Select(vertices => new Recipe { Vertices = vertices, Deep = slow });

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("a vertex keeps its own colour (forgets it in each round)", recipe => recipe with { ForgetOwn = true }, Coloured),
        new("T is a tree (cycles instead)", recipe => recipe with { Cycles = true }, Trees),
        new("S is doubly stochastic (rows only)", recipe => recipe with { Stochasticity = Stochasticity.Rows }, Fractional),
        new("S is doubly stochastic (not negative and not zero only)", recipe => recipe with { Stochasticity = Stochasticity.Nonnegative }, Fractional),
        new("colours have joint names (each graph refined by itself)", recipe => recipe with { Separate = true }, Trees),
        new("a largest piece is left out of the queue (all pieces are queued)", recipe => recipe with { LargestToo = true }, SmallerHalf),
    ];

    public override Claim WithSlowParts() => new ColourRefinementComplexity(slow: true);

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial) =>
    [
        .. CompareVisits(recipe), .. CompareTrees(recipe), .. CompareFractional(recipe), .. CompareColoured(recipe),
        .. recipe.IsAsStated ? CompareAsStated(recipe, trial) : [],
    ];

    private static IEnumerable<Census> CompareAsStated(Recipe recipe, Trial<PrimeField> trial) =>
    [
        .. CompareRounds(recipe), .. ComparePartitions(recipe), .. CompareOperations(recipe, trial), .. CompareLists(recipe, trial),
        .. CompareTogether(recipe), CompareStars(recipe), .. CompareLarge(recipe, trial),
    ];

    private static Census Count<TCase>(Enumeration part, IReadOnlyList<TCase> cases, Func<TCase, bool> holds, Func<TCase, string>? text = null)
    {
        TCase[] broken = [.. cases.Where(one => !holds(one))];
        return part.Counted(cases.Count, broken.Length, broken.Length == 0 ? null : (text ?? (one => $"{one}"))(broken[0]));
    }

    private static Census Count(Enumeration part, IReadOnlyList<Graph> graphs, Func<Graph, bool> holds) => Count(part, graphs, holds, Graph6.Format);

    private static Census Count(Enumeration part, IReadOnlyList<Graph> graphs, Func<int, bool> holds) =>
        Count(part, [.. Enumerable.Range(0, graphs.Count)], holds, index => Graph6.Format(graphs[index]));

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        for (int vertices = 2; vertices <= 8; vertices++)
        {
            Recipe sized = new() { Vertices = vertices };
            int[] rounds = ColourRefinement.RoundsToStability(sized.Set.Graphs);
            foreach (IGrouping<int, int> group in rounds.GroupBy(count => count).OrderBy(group => group.Key))
            {
                yield return new($"graphs on {vertices} vertices by rounds to stability", group.Key, $"{group.Count()}");
            }

            for (int largest = 3; largest <= 10 && vertices <= 7; largest++)
            {
                int classes = ByPatterns(sized, largest).Distinct().Count();
                yield return new($"classes of graphs on {vertices} vertices by trees with at most so many vertices", largest, $"{classes}");
            }
        }

        for (int size = 1; size <= LargestTree; size++)
        {
            yield return new("trees", size, $"{Tree.UpTo(size).Count(tree => tree.VertexCount == size)}");
        }

        yield return new("rounds of the slowest graph on ten vertices", 10, $"{RoundsOf(SlowestOnTen())}");
    }
}
