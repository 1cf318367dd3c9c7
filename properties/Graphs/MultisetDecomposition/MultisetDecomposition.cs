using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Every function of bounded multisets over a countable alphabet is a function of the sum of codes of the members.</summary>
public sealed class MultisetDecomposition : Theorem<MultisetDecomposition.Recipe>, IExhaustive<MultisetDecomposition.Recipe>,
    IGolden<MultisetDecomposition.Recipe>
{
    public override string Words => "Every function of multisets of bounded size over a countable alphabet is a function of the sum of the members' codes.";

    public override string Setting => "Alphabet enumerated by z = 0, 1, ...; multisets X of at most m members; N = m + 1; f(z) = N^-(z+1)";

    private static readonly Enumeration Injective = new("(a) the code is injective", "the sum of f over X is that of no other multiset");
    private static readonly Enumeration Decomposed = new("(b) g = phi(sum f)", "for each function g of such multisets there is such a phi");
    private static readonly Enumeration Moments =
        new("(c) power sums are injective", "p_0 .. p_q of K symbols are those of no other multiset, with q = min(K - 1, m)");
    private static readonly Enumeration Newton = new("(d) power sums give the multiset back", "X follows from p_0 .. p_m by Newton's identities");
    private static readonly Enumeration Listed = new("all multisets: (m + K choose m)", "are those of at most m members of K symbols");

    public override IReadOnlyList<Part> Parts => [Injective, Decomposed, Moments, Newton, Listed];

    /// <summary>All multisets of bounded size over an alphabet, and a code that is to tell them apart.</summary>
    public sealed record Recipe
    {
        /// <summary>The number K of symbols 0 .. K - 1.</summary>
        public int Symbols { get; init; } = 3;

        /// <summary>The bound m on the number of members, by which the code is chosen.</summary>
        public int Size { get; init; } = 6;

        /// <summary>The base N of the code N^-(z + 1); 0 for m + 1.</summary>
        public int Base { get; init; }

        /// <summary>How far the multisets exceed the bound.</summary>
        public int Excess { get; init; }

        /// <summary>Whether a symbol's code is its number z instead.</summary>
        public bool Affine { get; init; }

        /// <summary>What joins the codes of the members.</summary>
        public Aggregation Aggregation { get; init; }

        /// <summary>The highest power q of the power sums p_0 .. p_q; 0 for as many as the theorem asks for, min(K - 1, m).</summary>
        public int Moments { get; init; }
    }

    public IEnumerable<Recipe> Domain =>
        new[] { (3, 6), (4, 5), (5, 5), (6, 4), (10, 3) }.Select(pair => new Recipe { Symbols = pair.Item1, Size = pair.Item2 });

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
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

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        IReadOnlyList<int[]> multisets = MultisetsOf(recipe);
        int bound = recipe.Size + recipe.Excess;
        long number = Enumerable.Range(1, bound).Aggregate(1L, (product, member) => product * (recipe.Symbols + member) / member);
        yield return Listed.Counted(1, multisets.Count == number ? 0 : 1);
        yield return Distinct(Injective, multisets, multiset => CodeOf(recipe, multiset));

        // phi is a table of what g gives at each code; members are listed in falling order where it is used.
        Dictionary<Rational, PrimeField> phi = [];
        PrimeField[] g = trial.NormalVector("g", multisets.Count);
        for (int index = 0; index < g.Length; index++)
        {
            phi.TryAdd(CodeOf(recipe, multisets[index]), g[index]);
        }

        int[] wrong = [.. Enumerable.Range(0, g.Length).Where(index => phi[CodeOf(recipe, [.. multisets[index].Reverse()])] != g[index])];
        yield return Decomposed.Counted(g.Length, wrong.Length, wrong.Length == 0 ? null : Text(multisets[wrong[0]]));
        yield return Distinct(Moments, multisets, multiset => MomentsOf(recipe, multiset));

        int[][] lost = [.. multisets.Where(multiset =>
            Multisets.FromPowerSums(PowerSums(recipe.Symbols, multiset, bound), recipe.Symbols) is not { } back || !back.SequenceEqual(multiset))];
        yield return Newton.Counted(multisets.Count, lost.Length, lost.Length == 0 ? null : Text(lost[0]));
    }

    private static IReadOnlyList<int[]> MultisetsOf(Recipe recipe) => Multisets.UpTo(recipe.Symbols, recipe.Size + recipe.Excess);

    // The joined code of a multiset.
    private static Rational CodeOf(Recipe recipe, int[] multiset)
    {
        Rational unit = new(1, recipe.Base == 0 ? recipe.Size + 1 : recipe.Base);
        Rational[] codes = [.. Enumerable.Range(0, recipe.Symbols).Select(symbol => recipe.Affine ? Rational.FromDyadic(symbol) : Power(unit, symbol + 1))];
        Rational[] joined = new Rational[1];
        switch (recipe.Aggregation)
        {
            case Aggregation.Sum:
                default(SumAggregator<Rational>).Aggregate(codes, multiset, joined);
                break;
            case Aggregation.Mean:
                new MeanAggregator<Rational>(multiset.Length).Aggregate(codes, multiset, joined);
                break;
            default:
                default(MaximumAggregator<Rational, NumberOrder<Rational>>).Aggregate(codes, multiset, joined);
                break;
        }

        return joined[0];
    }

    // The power sums p_0 .. p_highest of a multiset.
    private static Rational[] PowerSums(int symbols, int[] multiset, int highest)
    {
        Rational[] powers =
            [.. from symbol in Enumerable.Range(0, symbols) from power in Enumerable.Range(0, highest + 1) select Power(Rational.FromDyadic(symbol), power)];
        Rational[] sums = new Rational[highest + 1];
        default(SumAggregator<Rational>).Aggregate(powers, multiset, sums);
        return sums;
    }

    // The power sums that the theorem asks for, or fewer, as a text that is equal exactly if they are.
    private static string MomentsOf(Recipe recipe, int[] multiset) =>
        string.Join(' ', PowerSums(recipe.Symbols, multiset, recipe.Moments == 0 ? Math.Min(recipe.Symbols - 1, recipe.Size) : recipe.Moments));

    private static Rational Power(Rational value, int exponent) =>
        Enumerable.Repeat(value, exponent).Aggregate(Rational.One, (product, factor) => product * factor);

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe) =>
    [
        .. from broken in Assumptions from piece in Domain
           let collisions = Collisions(broken.Violated(piece), broken.Breaks == Moments ? Moments : Injective)
           select new ExactQuantity($"collisions of non-empty multisets of at most {piece.Size} of {piece.Symbols} symbols without '{broken.Name}'", 0,
               $"{collisions}"),
        .. from q in new[] { 1, 2, 3 } from piece in Domain
           let collisions = Collisions(piece with { Moments = q }, Moments)
           select new ExactQuantity($"collisions of the power sums of non-empty multisets of at most {piece.Size} of {piece.Symbols} symbols", q,
               $"{collisions}"),
        .. from members in new[] { new[] { 0, 4, 5 }, [1, 2, 6] } from power in new[] { 1, 2, 3 }
           select new ExactQuantity($"power sum of {Text(members)} (Prouhet, Tarry, Escott)", power, PowerSums(7, members, power)[power].ToString()),
    ];

    private static long Collisions(Recipe recipe, Enumeration part)
    {
        int[][] multisets = [.. MultisetsOf(recipe).Skip(1)];
        return (part == Moments ? Distinct(part, multisets, multiset => MomentsOf(recipe, multiset))
            : Distinct(part, multisets, multiset => CodeOf(recipe, multiset))).Violations;
    }

    // How many multisets have a code that an earlier one has.
    private static Census Distinct<TCode>(Enumeration part, IReadOnlyList<int[]> multisets, Func<int[], TCode> code)
        where TCode : notnull
    {
        int[][][] shared = [.. multisets.GroupBy(code).Select(group => group.ToArray()).Where(group => group.Length > 1)];
        return part.Counted(multisets.Count, shared.Sum(group => group.Length - 1), shared.Length == 0 ? null
            : $"{Text(shared[0][0])} and {Text(shared[0][1])}");
    }

    private static string Text(int[] multiset) => $"{{{string.Join(',', multiset)}}}";
}
