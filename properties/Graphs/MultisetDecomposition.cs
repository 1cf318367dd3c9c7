namespace Theorems.Properties.Graphs;

/// <summary>Every function of bounded multisets over a countable alphabet is a function of the sum of codes of the members.</summary>
/// <remarks>Notes 002 (Jegelka). Paper: Xu, Hu, Leskovec and Jegelka, ICLR 2019, Lemma 5; for sets Zaheer et al., NeurIPS 2017, Theorem 2.</remarks>
public sealed class MultisetDecomposition : Claim<MultisetRecipe>, IExhaustive<MultisetRecipe>, IGolden<MultisetRecipe>
{
    private const string Injective = "(a) the code is injective";
    private const string Decomposed = "(b) g = phi(sum f)";
    private const string Moments = "(c) power sums are injective";
    private const string Newton = "(d) power sums give the multiset back";

    public override string Id => "multiset-decomposition";

    public override string Subject => "graphs";

    public override Statement Statement => new()
    {
        Words = "Every function of multisets of bounded size over a countable alphabet is a function of the sum of the members' codes.",
        Formula = """
            Alphabet enumerated by z = 0, 1, ...; multisets X of at most m members; N = m + 1; f(z) = N^-(z+1).
            (a) X -> sum of f over X is injective; (b) so each function g of such multisets is phi(sum f), for some phi;
            (c) the power sums p_0 .. p_q of K symbols are injective too, with q = min(K - 1, m); (d) p_0 .. p_m give X back by Newton's identities
            """,
        Notes = "002 (Jegelka): \"any multi-set function can be decomposed as a nonlinearity of the sum of the features\". It needs a countable alphabet and bounded multisets.",
        Source = "Xu, Hu, Leskovec, Jegelka, ICLR 2019, Lemma 5; Zaheer et al., NeurIPS 2017, Theorem 2 (sets); Wagstaff et al., ICML 2019, for uncountable alphabets.",
        Sketch = """
            (a) The multiplicities are the digits of the sum in base N, each at most m = N - 1. (c) The multiplicities solve a linear system whose matrix, of
            Vandermonde, is regular for q = K - 1; with q = m the elementary symmetric polynomials follow, whose polynomial has the members as its roots (d).
            """,
    };

    public IEnumerable<MultisetRecipe> Domain =>
        new[] { (3, 6), (4, 5), (5, 5), (6, 4), (10, 3) }.Select(pair => new MultisetRecipe { Symbols = pair.Item1, Size = pair.Item2 });

    public override Gen<MultisetRecipe> Recipes => Gen.Elements(Domain);

    public override MultisetRecipe Canonical => new();

    public override IReadOnlyList<Assumption<MultisetRecipe>> Assumptions =>
    [
        new("the base exceeds the multiplicities (N = m instead)", recipe => recipe with { Base = recipe.Size }, Injective),
        new("the base exceeds the multiplicities (N = 2 instead)", recipe => recipe with { Base = 2 }, Injective),
        new("the size is bounded by m (m + 1 members instead)", recipe => recipe with { Excess = 1 }, Decomposed),
        new("f is not affine in z (f(z) = z instead)", recipe => recipe with { Affine = true }, Injective),
        new("codes are summed (their mean instead)", recipe => recipe with { Aggregation = Aggregation.Mean }, Injective),
        new("codes are summed (their maximum instead)", recipe => recipe with { Aggregation = Aggregation.Maximum }, Injective),
        new("there are enough power sums (p_0 and p_1 only)", recipe => recipe with { Moments = 1 }, Moments),
        new("there are enough power sums (one fewer)", recipe => recipe with { Moments = Math.Min(recipe.Symbols - 1, recipe.Size) - 1 }, Moments),
    ];

    public IEnumerable<Census> Enumerate(MultisetRecipe recipe, Trial<PrimeField> trial)
    {
        IReadOnlyList<int[]> multisets = recipe.Multisets;
        int bound = recipe.Size + recipe.Excess;
        long number = Enumerable.Range(1, bound).Aggregate(1L, (product, member) => product * (recipe.Symbols + member) / member);
        yield return new("all multisets: (m + K choose m)", 1, multisets.Count == number ? 0 : 1);
        yield return Distinct(Injective, multisets, recipe.Code);

        // phi is a table of what g gives at each code; members are listed in falling order where it is used.
        Dictionary<Rational, PrimeField> phi = [];
        PrimeField[] g = trial.NormalVector("g", multisets.Count);
        for (int index = 0; index < g.Length; index++)
        {
            phi.TryAdd(recipe.Code(multisets[index]), g[index]);
        }

        int[] wrong = [.. Enumerable.Range(0, g.Length).Where(index => phi[recipe.Code([.. multisets[index].Reverse()])] != g[index])];
        yield return new(Decomposed, g.Length, wrong.Length, wrong.Length == 0 ? null : Text(multisets[wrong[0]]));
        yield return Distinct(Moments, multisets, recipe.MomentsOf);

        int[][] lost = [.. multisets.Where(multiset => Kernels.Multisets.FromPowerSums(recipe.PowerSums(multiset, bound), recipe.Symbols) is not { } back || !back.SequenceEqual(multiset))];
        yield return new(Newton, multisets.Count, lost.Length, lost.Length == 0 ? null : Text(lost[0]));
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(MultisetRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    public IEnumerable<ExactQuantity> ExactSnapshot(MultisetRecipe recipe) =>
    [
        .. from broken in Assumptions from piece in Domain
           select GraphCounts.Count($"collisions of non-empty multisets of at most {piece.Size} of {piece.Symbols} symbols without '{broken.Name}'", 0, Collisions(broken.Violated(piece), broken.Breaks == Moments)),
        .. from q in new[] { 1, 2, 3 } from piece in Domain
           select GraphCounts.Count($"collisions of the power sums of non-empty multisets of at most {piece.Size} of {piece.Symbols} symbols", q, Collisions(piece with { Moments = q }, moments: true)),
        .. from members in new[] { new[] { 0, 4, 5 }, [1, 2, 6] } from power in new[] { 1, 2, 3 }
           select new ExactQuantity($"power sum of {Text(members)} (Prouhet, Tarry, Escott)", power, (recipe with { Symbols = 7 }).PowerSums(members, power)[power].ToString()),
    ];

    private static long Collisions(MultisetRecipe recipe, bool moments) => moments
        ? Distinct("", [.. recipe.Multisets.Skip(1)], recipe.MomentsOf).Violations
        : Distinct("", [.. recipe.Multisets.Skip(1)], recipe.Code).Violations;

    // How many multisets have a code that an earlier one has.
    private static Census Distinct<TCode>(string part, IReadOnlyList<int[]> multisets, Func<int[], TCode> code)
        where TCode : notnull
    {
        int[][][] shared = [.. multisets.GroupBy(code).Select(group => group.ToArray()).Where(group => group.Length > 1)];
        return new(part, multisets.Count, shared.Sum(group => group.Length - 1), shared.Length == 0 ? null : $"{Text(shared[0][0])} and {Text(shared[0][1])}");
    }

    private static string Text(int[] multiset) => $"{{{string.Join(',', multiset)}}}";
}
