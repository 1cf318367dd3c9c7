using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Colour refinement is stable after n - 1 rounds, finds the coarsest equitable partition, and is fractional isomorphism and the counting of trees.</summary>
/// <remarks>Notes 002 (Jegelka). Slow parts: all partitions of seven vertices, fractional isomorphism on them, all graphs on ten vertices.</remarks>
public sealed class ColourRefinementComplexity(bool slow) : Claim<RefinementRecipe>, IExhaustive<RefinementRecipe>, IRate<RefinementRecipe>, IGolden<RefinementRecipe>
{
    private const string Coloured = "(i) coloured graphs";
    private const string Fractional = "(iii) fractional isomorphism";
    private const string Trees = "(iv) trees";
    private const string Visits = "(v) smaller half";

    /// <summary>The claim without its slow parts.</summary>
    public ColourRefinementComplexity()
        : this(false)
    {
    }

    public override string Id => "colour-refinement-complexity";

    public override string Subject => "graphs";

    public override Statement Statement => new()
    {
        Words = "Colour refinement is stable after n - 1 rounds; it finds the coarsest equitable partition, and tells graphs apart as fractional isomorphism and trees do.",
        Formula = """
            (i) a graph on n vertices, coloured or not, is stable after at most n - 1 rounds; a path after ceil(n/2) - 1, and some graph on ten vertices only after nine
            (ii) the stable partition is equitable, and every equitable partition refines it
            (iii) G and H are equivalent if and only if A S = S B for a doubly stochastic S; (iv) if and only if every tree has equally many homomorphisms into both
            (v) partition refinement reads at most 2 m (1 + floor(log2 n)) neighbours; (vi) T rounds of a network with d channels take T (2 m d additions + 2 n d^2 multiply-adds + 2 n d products)
            """,
        Notes = "002 (Jegelka), on the Weisfeiler-Lehman test, and: \"good idea to pick a lot of different depths\".",
        Source = "Kiefer and McKay, ICALP 2020 (n - 1 is attained); Tinhofer 1986, 1991; Ramana, Scheinerman, Ullman 1994; Dvorak 2010; Dell, Grohe, Rattan, ICALP 2018; Paige and Tarjan 1987.",
        Sketch = """
            (i) Every round but the last adds a class. (ii) By induction vertices that an equitable partition joins are joined after every round. (iii) S is constant on pairs of classes; no S is proved by a
            vector with positive products (Farkas). (iv) A rooted tree's homomorphisms at v are a function of the colour of v. (v) A vertex is read once, and again only when its class has halved.
            """,
    };

    public override Effort Effort => new(Rates: 64);

    public IEnumerable<RefinementRecipe> Domain => Enumerable.Range(2, 7).Select(vertices => new RefinementRecipe { Vertices = vertices, Deep = slow });

    public override Gen<RefinementRecipe> Recipes => Gen.Elements(Domain);

    public override RefinementRecipe Canonical => new();

    public override IReadOnlyList<Assumption<RefinementRecipe>> Assumptions =>
    [
        new("a vertex keeps its own colour (forgets it in each round)", recipe => recipe with { ForgetOwn = true }, Coloured),
        new("T is a tree (cycles instead)", recipe => recipe with { Cycles = true }, Trees),
        new("S is doubly stochastic (rows only)", recipe => recipe with { Stochasticity = Stochasticity.Rows }, Fractional),
        new("S is doubly stochastic (not negative and not zero only)", recipe => recipe with { Stochasticity = Stochasticity.Nonnegative }, Fractional),
        new("colours have joint names (each graph refined by itself)", recipe => recipe with { Separate = true }, Trees),
        new("a largest piece is left out of the queue (all pieces are queued)", recipe => recipe with { LargestToo = true }, Visits),
    ];

    public override Claim WithSlowParts() => new ColourRefinementComplexity(true);

    public IEnumerable<Census> Enumerate(RefinementRecipe recipe, Trial<PrimeField> trial) =>
        [.. RefinementChecks.All(recipe, trial, Coloured, Fractional, Trees, Visits), .. recipe.IsAsStated ? RefinementTogether.All(recipe, trial) : []];

    public IEnumerable<Series<T>> Trace<T>(RefinementRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        double[] sizes = [16, 20, 25, 32, 40, 50, 64, 80, 100, 128, 160, 200];
        Graph[] paths = [.. sizes.Select(size => GraphFamilies.Path((int)size))];
        int[] rounds = [.. paths.Select(path => ColourRefinement.UntilStable([path]).Rounds!.Value)];
        T one = T.One;
        yield return new("(i) rounds of paths", Abscissa.Power, sizes, [.. rounds.Select(count => T.FromDyadic(count))], one, one + one);
        yield return new("(v) round by round on paths", Abscissa.Power, sizes, [.. paths.Zip(rounds, (path, count) => T.FromDyadic((count + 1) * path.NeighbourRows.Length))], one + one, one);
        yield return new("(v) smaller half on paths", Abscissa.Power, sizes, [.. paths.Select(path => T.FromDyadic(ColourRefinement.CountVisits(path, recipe.LargestToo)))], one, one + one);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(RefinementRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    public IEnumerable<ExactQuantity> ExactSnapshot(RefinementRecipe recipe) => RefinementChecks.Snapshot();
}
