namespace Theorems.Properties.Expressivity;

/// <summary>One hidden layer with as many units as there are points fits any labels exactly.</summary>
public sealed class ZhangRandomLabels : Theorem<ZhangRandomLabels.Recipe>,
    IAnalytic<ZhangRandomLabels.Recipe>, IExhaustive<ZhangRandomLabels.Recipe>, IGolden<ZhangRandomLabels.Recipe>
{
    public override string Words => "A net of n rectified units with 2n + d weights fits any labels of n distinct points in R^d.";

    public override string Setting => """
        f(x) = sum over j of w_j relu(a.x - b_j), n units; z_i = a.x_i, z_1 < .. < z_n
        b_1 = z_1 - 1, b_(j+1) = (z_j + z_(j+1))/2, and w by forward substitution
        """;

    private static readonly Identity Fits = new("(a)", "f(x_i) = y_i for all i");
    private static readonly Enumeration FitsExactly = new(
        "(b) labels", "f(x_i) = y_i exactly for all labels y in {-1, 1}^n of points with integer coordinates");
    private static readonly Enumeration Fewer = new("(c) fewer units", """
        n - 1 units of one direction a do not give alternating labels their signs: min over i of f(z_i) y_i <= 0,
            for z = 1, .., n, all b in {1/2, 3/2, .., n - 1/2}^(n - 1) and w in {-4, .., 4}^(n - 1)
        """);

    public override IReadOnlyList<Part> Parts => [Fits, FitsExactly, Fewer];

    /// <summary>How many points there are, in how many dimensions, and what is wrong with the net.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The dimension d.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>Whether all points are distinct; otherwise the last two are the same.</summary>
        public bool AreDistinct { get; init; } = true;

        /// <summary>Whether a tells all points apart; otherwise it is zero.</summary>
        public bool IsGeneric { get; init; } = true;

        /// <summary>Whether each b_j lies below z_j; otherwise the last one is as large as z_n.</summary>
        public bool Interleaves { get; init; } = true;

        /// <summary>How many units (c) has, beyond n - 1.</summary>
        public int MoreUnits { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "the points are distinct (the last two the same)",
            recipe => recipe with { AreDistinct = false, Points = Math.Max(2, recipe.Points) },
            Breaks: FitsExactly),
        new("a tells the points apart (a = 0)", recipe => recipe with { IsGeneric = false, Points = Math.Max(2, recipe.Points) }, Breaks: FitsExactly),
        new("b interleaves z (the last b as large as z_n)", recipe => recipe with { Interleaves = false }, Breaks: FitsExactly),
        new("there are n - 1 units, for (c) (n instead)", recipe => recipe with { MoreUnits = 1 }, Breaks: Fewer),
    ];

    public override Gen<Recipe> Recipes =>
        from points in Gen.Choose(1, 6)
        from dimension in Gen.Choose(1, 4)
        select new Recipe { Points = points, Dimension = dimension };

    public override bool Admits(Recipe recipe) => recipe is { Points: >= 1, Dimension: >= 1, MoreUnits: 0 or 1 };

    public IEnumerable<Recipe> Domain => from points in Enumerable.Range(1, 6) select new Recipe { Points = points, Dimension = 1 + (points % 3) };

    // Everything else is judged exactly, where a unit that cannot fit its point is no division by zero.
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe is { AreDistinct: true, IsGeneric: true, Interleaves: true })
        {
            (RunningError<T>[] projections, RunningError<T>[] labels) = Sorted(recipe, trial.Analysed());
            (RunningError<T>[] thresholds, RunningError<T>[] weights) = Fitted(projections, labels);
            RunningError<T>[] outputs = [.. projections.Select(z => Output<RunningError<T>>(
                z, thresholds, weights, static number => RunningError<T>.Max(number, RunningError<T>.Zero)))];
            yield return Fits.Equal<T>(outputs, labels);
        }
    }

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        (int n, long wrong, string? first) = (recipe.Points, 0, null);
        Rational[] z = Listed(recipe);
        for (int labels = 0; labels < 1 << n; labels++)
        {
            Rational[] y = [.. Enumerable.Range(0, n).Select(index => Rational.FromDyadic((labels >> index & 1) == 0 ? -1 : 1))];
            (Rational[] thresholds, Rational[] weights) = Fitted(z, y, recipe.Interleaves);
            bool fits = z.Zip(y).All(pair =>
                Output(pair.First, thresholds, weights, static number => number > Rational.Zero ? number : Rational.Zero) == pair.Second);
            wrong += fits ? 0 : 1;
            first ??= fits ? null : $"z = ({string.Join(", ", z)}), y = ({string.Join(", ", y)})";
        }

        yield return FitsExactly.Counted(1 << n, wrong, first);
        if (n <= 4 - recipe.MoreUnits)
        {
            (long cases, long found, string? net) = Alternating(n, n - 1 + recipe.MoreUnits);
            yield return Fewer.Counted(cases, found, net);
        }
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        (RunningError<T>[] projections, RunningError<T>[] labels) = Sorted(recipe, trial.Analysed());
        foreach ((int index, RunningError<T> weight) in Fitted(projections, labels).Weights.Index())
        {
            yield return new("w", index, weight);
        }
    }

    // Projections of drawn points x_i = place_i a on a drawn direction a, whose first element is 1, and labels, in the order of the places, which are at least
    // one half apart. What a point has beside a is seen by no unit.
    private static (RunningError<T>[] Projections, RunningError<T>[] Labels) Sorted<T>(Recipe recipe, Trial<RunningError<T>> trial)
        where T : struct, IReal<T>
    {
        (int n, int d) = (recipe.Points, recipe.Dimension);
        RunningError<T>[] direction = trial.NormalVector("a", d);
        RunningError<T>[] projections = new RunningError<T>[n];
        RunningError<T>[] labels = trial.NormalVector("y", n);
        for (int index = 0; index < n; index++)
        {
            RunningError<T> place = RunningError<T>.FromDyadic(index) + (0.25 * trial.Uniform("place", index, -1, 1));
            RunningError<T> sum = RunningError<T>.Zero;
            for (int axis = 0; axis < d; axis++)
            {
                RunningError<T> along = axis == 0 ? RunningError<T>.One : direction[axis];
                sum += along * (place * along);
            }

            projections[index] = sum;
        }

        return (projections, labels);
    }

    // The thresholds between projections, and the weights that fit one label after the other.
    private static (T[] Thresholds, T[] Weights) Fitted<T>(T[] projections, T[] labels, bool interleaves = true)
        where T : struct, IField<T>
    {
        int n = projections.Length;
        T[] thresholds = new T[n];
        T[] weights = new T[n];
        for (int unit = 0; unit < n; unit++)
        {
            thresholds[unit] = unit == n - 1 && !interleaves ? projections[unit]
                : unit == 0 ? projections[0] - T.One
                : T.FromDyadic(0.5) * (projections[unit - 1] + projections[unit]);
            T missing = labels[unit];
            for (int earlier = 0; earlier < unit; earlier++)
            {
                missing -= weights[earlier] * (projections[unit] - thresholds[earlier]);
            }

            T active = projections[unit] - thresholds[unit];
            weights[unit] = active.Equals(T.Zero) ? T.Zero : missing / active;
        }

        return (thresholds, weights);
    }

    private static T Output<T>(T projection, T[] thresholds, T[] weights, Func<T, T> relu)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        for (int unit = 0; unit < weights.Length; unit++)
        {
            sum += weights[unit] * relu(projection - thresholds[unit]);
        }

        return sum;
    }

    // The projections, in their order, of n points with small integer coordinates on the first direction (1, m, m^2, ..) that tells them apart.
    private static Rational[] Listed(Recipe recipe)
    {
        (int n, int d) = (recipe.Points, recipe.Dimension);
        int[][] points = [.. Enumerable.Range(0, n).Select(index => Enumerable.Range(0, d)
            .Select(axis => axis == 0 ? index - (index / 3 * 3) + (d == 1 ? index / 3 * 3 : 0) : index * (axis + 1) % 7).ToArray())];
        if (!recipe.AreDistinct)
        {
            points[^1] = points[^2];
        }

        for (int m = 1; ; m++)
        {
            long[] projections = [.. points.Select(point => point
                .Select((number, axis) => recipe.IsGeneric ? number * (long)Math.Pow(m, axis) : 0).Sum()).Order()];
            if (projections.Distinct().Count() == n || !recipe.AreDistinct || !recipe.IsGeneric)
            {
                return [.. projections.Select(projection => Rational.FromDyadic(projection))];
            }
        }
    }

    // All nets of so many units on the grid: how many, how many of them alternate in sign on 1, .., n, beginning with either sign, and one that does.
    private static (long Cases, long Found, string? Net) Alternating(int points, int units)
    {
        (long cases, long found, string? first) = (0, 0, null);
        int choices = 9 * points;
        int[] unit = new int[units];
        for (long number = 0; number < (long)Math.Pow(choices, units); number++)
        {
            long rest = number;
            for (int index = 0; index < units; index++)
            {
                (unit[index], rest) = ((int)(rest % choices), rest / choices);
            }

            cases++;
            int sign = 0;
            bool alternates = true;
            for (int point = 1; point <= points && alternates; point++)
            {
                // Twice the output: 2 relu(z - b) with b = k + 1/2.
                int output = 0;
                foreach (int chosen in unit)
                {
                    output += ((chosen % 9) - 4) * Math.Max(0, (2 * point) - (2 * (chosen / 9)) - 1);
                }

                alternates = output != 0 && (point == 1 || Math.Sign(output) == -sign);
                sign = Math.Sign(output);
            }

            if (alternates)
            {
                found++;
                first ??= string.Join(" + ", unit.Select(chosen => $"{(chosen % 9) - 4} relu(z - {(chosen / 9) + 0.5})"));
            }
        }

        return (cases, found, first);
    }
}
