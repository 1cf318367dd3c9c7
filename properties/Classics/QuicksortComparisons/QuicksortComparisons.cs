namespace Theorems.Properties.Classics;

/// <summary>How many comparisons quicksort needs on a random order: mean, variance and distribution, exactly.</summary>
/// <param name="most">The most keys of which all orders are gone through.</param>
public sealed class QuicksortComparisons(int most = 7) : Theorem<QuicksortComparisons.Recipe>,
    IExhaustive<QuicksortComparisons.Recipe>, IGolden<QuicksortComparisons.Recipe>
{
    // Beyond all orders, mean and variance are compared with the distribution that the recursion gives.
    private const int MostByRecursion = 16;

    public override string Words =>
        "On a random order of n distinct keys quicksort takes 2 (n + 1) H_n - 4 n comparisons on average, and its distribution follows from a recursion.";

    public override string Setting => """
        C = the number of comparisons of two keys, with the first key of each part as its pivot; all n! orders equally likely
        H_n = 1 + 1/2 + .. + 1/n, H_n^(2) = 1 + 1/4 + .. + 1/n^2
        """;

    private static readonly Enumeration Mean = new("(a) mean", "the sum of C over all orders is n! (2 (n + 1) H_n - 4 n)");
    private static readonly Enumeration Variance = new(
        "(b) variance", "the mean of C^2 less the square of the mean is 7 n^2 - 4 (n + 1)^2 H_n^(2) - 2 (n + 1) H_n + 13 n");
    private static readonly Enumeration Distribution = new("(c) distribution", """
        as many orders take c comparisons as the coefficient of z^c in n! C_n(z) says, C_n(z) = z^(n-1)/n times the sum of C_k(z) C_(n-1-k)(z), C_0 = 1
        """);

    private static readonly Enumeration Worst = new("(d) worst case", "2^(n-1) orders take the most comparisons, n (n - 1)/2");
    private static readonly Enumeration Recursion = new("(e) larger n", "mean and variance of C_n(z) are those of (a) and (b) for all n up to 16");

    public override IReadOnlyList<Part> Parts => [Mean, Variance, Distribution, Worst, Recursion];

    /// <summary>The number of keys, and what is known of their order.</summary>
    public sealed record Recipe
    {
        /// <summary>n.</summary>
        public int Keys { get; init; } = 5;

        /// <summary>Whether all orders are equally likely; otherwise the smallest key comes first.</summary>
        public bool AllOrders { get; init; } = true;

        /// <summary>Whether keys are distinct; otherwise there are two of each but perhaps the last.</summary>
        public bool AreDistinct { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "all orders are equally likely (the smallest key first)",
            recipe => recipe with { AllOrders = false, Keys = Math.Max(2, recipe.Keys) },
            Breaks: Mean),
        new("keys are distinct (two of each)", recipe => recipe with { AreDistinct = false, Keys = Math.Max(3, recipe.Keys) }, Breaks: Mean),
    ];

    public override Claim WithSlowParts() => new QuicksortComparisons(most: 9);

    public IEnumerable<Recipe> Domain => Enumerable.Range(1, most).Select(keys => new Recipe { Keys = keys });

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe.Keys is >= 1 and <= 9;

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        int n = recipe.Keys;
        long[] counts = Counts(recipe);
        long orders = counts.Sum();
        Rational count = Rational.FromDyadic(orders);
        Rational first = Moment(counts, 1) / count;
        Rational second = (Moment(counts, 2) / count) - (first * first);
        yield return Compared(Mean, first, ExpectedMean(n), n);
        yield return Compared(Variance, second, ExpectedVariance(n), n);

        Rational[] distribution = Generating(n)[n];
        int wrong = Enumerable.Range(0, counts.Length).Count(c => Rational.FromDyadic(counts[c]) != count * distribution[c]);
        yield return Distribution.Counted(counts.Length, wrong, wrong == 0 ? null : $"n = {n}: orders by comparisons {string.Join(", ", counts)}");
        yield return Compared(Worst, Rational.FromDyadic(counts[n * (n - 1) / 2]), Rational.FromDyadic(1 << (n - 1)), n);
        if (n == 1)
        {
            yield return LargerSizes();
        }
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        for (int n = 2; n <= 64; n *= 2)
        {
            yield return new("mean", n, ExpectedMean(n).ToString());
            yield return new("variance", n, ExpectedVariance(n).ToString());
        }
    }

    private static Census Compared(Part part, Rational seen, Rational expected, int n) =>
        part.Counted(1, seen == expected ? 0 : 1, seen == expected ? null : $"n = {n}: {seen}, not {expected}");

    private static Census LargerSizes()
    {
        (long wrong, string? first) = (0, null);
        foreach ((int n, Rational[] distribution) in Generating(MostByRecursion).Index().Skip(1))
        {
            (Rational mean, Rational square) = (Rational.Zero, Rational.Zero);
            for (int c = 0; c < distribution.Length; c++)
            {
                Rational comparisons = Rational.FromDyadic(c);
                mean += comparisons * distribution[c];
                square += comparisons * comparisons * distribution[c];
            }

            bool isRight = mean == ExpectedMean(n) && square - (mean * mean) == ExpectedVariance(n);
            wrong += isRight ? 0 : 1;
            first ??= isRight ? null : $"n = {n}: mean {mean}";
        }

        return Recursion.Counted(MostByRecursion, wrong, first);
    }

    private static Rational ExpectedMean(int n) => (Rational.FromDyadic(2 * (n + 1)) * Harmonic(n, 1)) - Rational.FromDyadic(4 * n);

    private static Rational ExpectedVariance(int n) =>
        Rational.FromDyadic((7 * n * n) + (13 * n)) - (Rational.FromDyadic(4 * (n + 1) * (n + 1)) * Harmonic(n, 2))
            - (Rational.FromDyadic(2 * (n + 1)) * Harmonic(n, 1));

    private static Rational Harmonic(int n, int power) => Enumerable.Range(1, n)
        .Aggregate(Rational.Zero, (sum, index) => sum + (Rational.One / Rational.FromDyadic(Math.Pow(index, power))));

    private static Rational Moment(long[] counts, int power) =>
        counts.Index().Aggregate(Rational.Zero, (sum, entry) => sum + Rational.FromDyadic(entry.Item * Math.Pow(entry.Index, power)));

    // C_0, .., C_most by their coefficients.
    private static Rational[][] Generating(int most)
    {
        List<Rational[]> all = [[Rational.One]];
        for (int n = 1; n <= most; n++)
        {
            Rational[] next = new Rational[(n * (n - 1) / 2) + 1];
            for (int k = 0; k < n; k++)
            {
                (Rational[] left, Rational[] right) = (all[k], all[n - 1 - k]);
                for (int first = 0; first < left.Length; first++)
                {
                    for (int second = 0; second < right.Length && left[first] != Rational.Zero; second++)
                    {
                        next[n - 1 + first + second] += left[first] * right[second];
                    }
                }
            }

            all.Add([.. next.Select(coefficient => coefficient / Rational.FromDyadic(n))]);
        }

        return [.. all];
    }

    // How many orders take 0, 1, 2, .. comparisons, by sorting each.
    private static long[] Counts(Recipe recipe)
    {
        int n = recipe.Keys;
        long[] counts = new long[(n * (n - 1) / 2) + 1];
        int[] order = [.. Enumerable.Range(0, n)];
        do
        {
            if (recipe.AllOrders || order[0] == 0)
            {
                counts[Comparisons([.. order.Select(key => recipe.AreDistinct ? key : key / 2)])]++;
            }
        }
        while (NextOrder(order));

        return counts;
    }

    private static int Comparisons(ReadOnlySpan<int> keys)
    {
        if (keys.Length < 2)
        {
            return 0;
        }

        List<int> smaller = [];
        List<int> others = [];
        foreach (int key in keys[1..])
        {
            (key < keys[0] ? smaller : others).Add(key);
        }

        return keys.Length - 1 + Comparisons([.. smaller]) + Comparisons([.. others]);
    }

    // The next order in the lexicographic one; false after the last.
    private static bool NextOrder(int[] order)
    {
        int rise = order.Length - 2;
        while (rise >= 0 && order[rise] > order[rise + 1])
        {
            rise--;
        }

        if (rise < 0)
        {
            return false;
        }

        int larger = Array.FindLastIndex(order, key => key > order[rise]);
        (order[rise], order[larger]) = (order[larger], order[rise]);
        Array.Reverse(order, rise + 1, order.Length - rise - 1);
        return true;
    }
}
