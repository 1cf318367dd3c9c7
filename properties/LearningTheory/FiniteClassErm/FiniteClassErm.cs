using Theorems.Kernels.Learning;
using Interval = Theorems.Numbers.Interval;

namespace Theorems.Properties.LearningTheory;

/// <summary>Empirical risks of a finite class are uniformly close to its risks, so that the best on the sample is nearly the best.</summary>
public sealed class FiniteClassErm : Theorem<FiniteClassErm.Recipe>, IExhaustive<FiniteClassErm.Recipe>, IGolden<FiniteClassErm.Recipe>
{
    private const int Grid = 20;
    private const int DrawsOfClass = 12;
    private const int Everything = 0xFF;

    // Losses on three atoms are masks, 0 .. 7; classes of them are masks of masks: nested ones, and the atoms with the loss of nothing.
    private static readonly int[] s_classes = [0b0000_0010, 0b0001_0110, 0b1000_0001, 0b0001_0111, 0b0110_1001, Everything];

    private static readonly int[] s_samples = [.. Enumerable.Range(1, 10), 12, 15, 20, 25, 30, 40];

    private static readonly int[][] s_weights = [[1, 1, 1], [2, 1, 1], [5, 3, 2]];

    // Deviations in twentieths.
    private static readonly int[] s_deviations = [1, 2, 4, 6, 8];

    public override string Words =>
        "With m independent samples all empirical risks of a finite class are within e of the risks, but for a probability of 2 |H| e^(-2 m e^2).";

    public override string Setting => """
        losses in [0, 1], here 0 or 1; L the risk, L_S the mean loss on m independent samples; h_S the member of H of least L_S; exp the exponential
        """;

    private static readonly Enumeration Single = new("(a)", "one h: P(|L_S(h) - L(h)| > e) <= 2 exp(-2 m e^2)");
    private static readonly Enumeration Uniform = new("(b)", "P(max over H of |L_S(h) - L(h)| > e) <= 2 |H| exp(-2 m e^2)");
    private static readonly Enumeration Excess = new("(c)", "L(h_S) - min over H of L <= 2 max over H of |L_S - L|, for every sample");
    private static readonly Enumeration Realizable = new("(d)", "if L(h) = 0 for some h in H: P(some h in H has the least L_S and L(h) > e) <= |H| (1 - e)^m");

    public override IReadOnlyList<Part> Parts => [Single, Uniform, Excess, Realizable];

    /// <summary>One loss, or classes of losses on three atoms.</summary>
    public sealed record Recipe
    {
        /// <summary>The number m of samples.</summary>
        public int Samples { get; init; } = 12;

        /// <summary>The distribution of the three atoms; -1 for a single loss, of all risks k/20.</summary>
        public int Distribution { get; init; } = -1;

        /// <summary>Whether samples are independent; otherwise all are the first one.</summary>
        public bool Independent { get; init; } = true;

        /// <summary>Whether h is chosen before the sample; otherwise it is one of the same risk that has no error on the sample.</summary>
        public bool Fixed { get; init; } = true;

        /// <summary>The largest loss.</summary>
        public int Largest { get; init; } = 1;

        /// <summary>Whether h_S has the least empirical risk; otherwise it has the greatest.</summary>
        public bool Minimises { get; init; } = true;

        /// <summary>Whether (d) speaks of classes with a member of risk 0; otherwise of all others.</summary>
        public bool Realizable { get; init; } = true;
    }

    public IEnumerable<Recipe> Domain =>
    [
        .. s_samples.Select(samples => new Recipe { Samples = samples }),
        .. Enumerable.Range(0, s_weights.Length).Select(distribution => new Recipe { Samples = DrawsOfClass, Distribution = distribution }),
    ];

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("samples are independent (one sample m times instead)", recipe => recipe with { Independent = false }, Single),
        new("h does not depend on the sample (it has no error there instead)", recipe => recipe with { Fixed = false }, Single),
        new("losses lie in [0, 1] (in [0, 10] instead)", recipe => recipe with { Largest = 10 }, Single),
        new("samples are independent, in (b)", recipe => recipe with { Independent = false }, Uniform),
        new("h_S has the least empirical risk (the greatest instead)", recipe => recipe with { Minimises = false }, Excess),
        new("some member of H has no risk", recipe => recipe with { Realizable = false }, Realizable),
    ];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        if (recipe.Distribution < 0)
        {
            return [OfSingle(recipe)];
        }

        ThreeAtoms atoms = new(recipe);
        (Cases uniform, Cases excess, Cases realizable) = (new(), new(), new());
        foreach (int members in s_classes)
        {
            atoms.Judge(members, uniform, excess, realizable);
        }

        return [uniform.Of(Uniform), excess.Of(Excess), realizable.Of(Realizable)];
    }

    private static Census OfSingle(Recipe recipe)
    {
        Cases cases = new();
        foreach (int errors in Enumerable.Range(0, Grid + 1))
        {
            IReadOnlyList<(Rational Deviation, Rational Probability)> types = DeviationsOf(recipe, errors);
            foreach (int deviation in s_deviations)
            {
                Rational probability = Tail(types, deviation);
                cases.Add(probability <= Hoeffding(1, recipe.Samples, deviation), () =>
                    $"L = {errors}/{Grid}, m = {recipe.Samples}, e = {deviation}/{Grid}: probability {probability.ToDouble()}");
            }
        }

        return cases.Of(Single);
    }

    // |L_S - L| with its probability, for L = errors/20.
    private static IReadOnlyList<(Rational Deviation, Rational Probability)> DeviationsOf(Recipe recipe, int errors)
    {
        int draws = recipe.Independent ? recipe.Samples : 1;
        Rational largest = new(recipe.Largest, 1);
        return
        [
            .. SampleTypes.Of(draws, [errors, Grid - errors]).Select(type =>
                (largest * Absolute((recipe.Fixed ? new Rational(type.Counts[0], draws) : Rational.Zero) - new Rational(errors, Grid)), type.Probability)),
        ];
    }

    // The probability of deviations above a number of twentieths.
    private static Rational Tail(IReadOnlyList<(Rational Deviation, Rational Probability)> types, int deviation)
    {
        Rational allowed = new(deviation, Grid);
        return types.Where(type => type.Deviation > allowed).Aggregate(Rational.Zero, (sum, type) => sum + type.Probability);
    }

    // 2 size exp(-2 m e^2), e = deviation/20, rounded downwards.
    private static Rational Hoeffding(int size, int draws, int deviation)
    {
        Interval exponent = Interval.FromDyadic(-2 * draws * deviation * deviation) / Interval.FromDyadic(Grid * Grid);
        Interval bound = Interval.FromDyadic(2 * size) * Interval.Exp(exponent);
        return Rational.FromDyadic(bound.Lower);
    }

    private static Rational Absolute(Rational value) => value.Sign < 0 ? -value : value;

    private static Rational Larger(Rational left, Rational right) => left < right ? right : left;

    private static Rational Power(Rational value, int exponent) =>
        Enumerable.Repeat(value, exponent).Aggregate(Rational.One, (product, factor) => product * factor);

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (int deviation in s_deviations)
        {
            yield return new("P(|L_S - L| > e), L = 1/2, m = 12, e in twentieths", deviation, Tail(DeviationsOf(recipe, Grid / 2), deviation).ToString());
        }

        ThreeAtoms atoms = new(recipe with { Distribution = 0 });
        foreach (int deviation in s_deviations)
        {
            yield return new("P(max |L_S - L| > e), all eight losses, m = 12, e in twentieths", deviation, atoms.Deviates(Everything, deviation).ToString());
        }
    }

    // All types of samples of three atoms, with the empirical risk of each of the eight losses.
    private sealed class ThreeAtoms
    {
        private readonly Recipe _recipe;
        private readonly Rational[] _risks;
        private readonly List<(Rational[] OnSample, Rational Probability)> _types;

        public ThreeAtoms(Recipe recipe)
        {
            _recipe = recipe;
            int[] weights = s_weights[recipe.Distribution];
            int draws = recipe.Independent ? recipe.Samples : 1;
            _risks = RisksOf(weights, weights.Sum());
            _types = [.. SampleTypes.Of(draws, weights).Select(type => (RisksOf(type.Counts, draws), type.Probability))];
        }

        public void Judge(int members, Cases uniform, Cases excess, Cases realizable)
        {
            int[] losses = [.. Enumerable.Range(0, _risks.Length).Where(loss => ((members >> loss) & 1) == 1)];
            foreach (int deviation in s_deviations)
            {
                Rational probability = Deviates(members, deviation);
                uniform.Add(probability <= Hoeffding(losses.Length, _recipe.Samples, deviation), () =>
                    $"class {members}, e = {deviation}/{Grid}: probability {probability.ToDouble()}");
            }

            Rational least = losses.Select(loss => _risks[loss]).Min();
            foreach ((Rational[] onSample, _) in _types)
            {
                Rational most = Deviation(losses, onSample);
                excess.Add(Learnt(losses, onSample).All(loss => _risks[loss] - least <= most + most), () => $"class {members}");
            }

            if (least.Sign == 0 == _recipe.Realizable)
            {
                foreach (int deviation in s_deviations)
                {
                    Rational allowed = new(deviation, Grid);
                    Rational probability = Sum(onSample => losses.Where(loss => onSample[loss] == losses.Min(other => onSample[other]))
                        .Any(loss => _risks[loss] > allowed));
                    realizable.Add(probability <= new Rational(losses.Length, 1) * Power(Rational.One - allowed, _recipe.Samples), () =>
                        $"class {members}, e = {allowed}: probability {probability.ToDouble()}");
                }
            }
        }

        public Rational Deviates(int members, int deviation)
        {
            int[] losses = [.. Enumerable.Range(0, _risks.Length).Where(loss => ((members >> loss) & 1) == 1)];
            return Sum(onSample => Deviation(losses, onSample) > new Rational(deviation, Grid));
        }

        private Rational Deviation(int[] losses, Rational[] onSample) =>
            losses.Aggregate(Rational.Zero, (most, loss) => Larger(most, Absolute(onSample[loss] - _risks[loss])));

        private IEnumerable<int> Learnt(int[] losses, Rational[] onSample)
        {
            Rational wanted = _recipe.Minimises ? losses.Min(loss => onSample[loss]) : losses.Max(loss => onSample[loss]);
            return losses.Where(loss => onSample[loss] == wanted);
        }

        private Rational Sum(Func<Rational[], bool> happens) =>
            _types.Where(type => happens(type.OnSample)).Aggregate(Rational.Zero, (sum, type) => sum + type.Probability);

        private static Rational[] RisksOf(int[] counts, int total) =>
        [
            .. Enumerable.Range(0, 8).Select(loss =>
                new Rational(Enumerable.Range(0, 3).Where(atom => ((loss >> atom) & 1) == 1).Sum(atom => counts[atom]), total)),
        ];
    }
}
