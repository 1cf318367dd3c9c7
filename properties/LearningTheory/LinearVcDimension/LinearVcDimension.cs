using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>Linear classifiers of d weights shatter d points and never d + 1; a sine of one weight shatters any number.</summary>
public sealed class LinearVcDimension : Theorem<LinearVcDimension.Recipe>, IExhaustive<LinearVcDimension.Recipe>, IGolden<LinearVcDimension.Recipe>
{
    private const int Sets = 6;
    private const int Farthest = 9;
    private const int LongestSine = 12;

    public override string Words =>
        "Linear classifiers of d weights have capacity d: d independent points are shattered, d + 1 never; a sine of one weight shatters any number.";

    public override string Setting => """
        points x_1 .. x_N of integers in d dimensions, classifiers sign(w.x), all with w.x_i != 0; affine ones are those of (x, 1), in d - 1 dimensions
        """;

    private static readonly Enumeration Shattered = new("(a)", "d independent points: for every labelling y some w has sign(w.x_i) = y_i");
    private static readonly Enumeration Forbidden = new("(b)", "d + 1 points: sum l_i x_i = 0 for some l != 0, and no w has the signs of l");
    private static readonly Enumeration Counted = new("(c) Cover", "N points, any d independent: 2 sum_(k < d) (N - 1 choose k) labellings are realised");

    private static readonly Enumeration Sine = new(
        "(d) sine", "sign(sin(pi w x)) has every labelling of x_i = 2^-i, i = 1 .. n, at w = 1 + sum over y_i = -1 of 2^i");

    public override IReadOnlyList<Part> Parts => [Shattered, Forbidden, Counted, Sine];

    /// <summary>A set of points, or the sine's.</summary>
    public sealed record Recipe
    {
        /// <summary>The number d of weights.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>The number of the set.</summary>
        public int Set { get; init; }

        /// <summary>Whether points have a last coordinate 1.</summary>
        public bool Affine { get; init; }

        /// <summary>The number n of points of the sine; 0 for linear classifiers.</summary>
        public int Sine { get; init; }

        /// <summary>Whether points lie in general position; otherwise the last is twice the first (affine: the first itself).</summary>
        public bool General { get; init; } = true;

        /// <summary>Whether classifiers are linear; otherwise their weights are as many again, on the squares of the coordinates.</summary>
        public bool Linear { get; init; } = true;

        /// <summary>Whether w may be any number; otherwise it is below 2^n.</summary>
        public bool AnyWeight { get; init; } = true;
    }

    public IEnumerable<Recipe> Domain =>
    [
        .. from affine in new[] { false, true } from dimension in Enumerable.Range(affine ? 2 : 1, affine ? 3 : 4) from set in Enumerable.Range(0, Sets)
           select new Recipe { Dimension = dimension, Set = set, Affine = affine },
        .. Enumerable.Range(1, LongestSine).Select(points => new Recipe { Sine = points }),
    ];

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the points are independent (the last is parallel to the first)", recipe => recipe with { General = false }, Shattered),
        new("classifiers are linear (with squares of coordinates, too)", recipe => recipe with { Linear = false }, Forbidden),
        new("any d points are independent, in (c) (the last is parallel to the first)", recipe => recipe with { General = false }, Counted),
        new("the weight of the sine has no bound (below 2^n instead)", recipe => recipe with { AnyWeight = false }, Sine),
    ];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial) =>
        recipe.Sine > 0 ? [OfSine(recipe)] : [OfIndependent(recipe), OfDependent(recipe), OfAll(recipe)];

    // By the linear system X w = y, where there is one; otherwise by a linear programme, which needs signs only.
    private static Census OfIndependent(Recipe recipe)
    {
        Matrix<Rational> points = PointsOf(recipe, recipe.Dimension);
        Cases cases = new();
        foreach (int labelling in Enumerable.Range(0, 1 << points.Rows))
        {
            Rational[] labels = [.. Enumerable.Range(0, points.Rows).Select(row => SignOf(labelling, row))];
            Rational[]? weights = Solution(points, labels) ?? Dichotomies.Weights(points, labelling);
            cases.Add(weights is not null && HasSigns(points, weights, labels), () => $"{Text(points)} labelled {string.Join(", ", labels)}");
        }

        return cases.Of(Shattered);
    }

    // What a dependence forbids is asked of a linear programme, which knows nothing of it.
    private static Census OfDependent(Recipe recipe)
    {
        Matrix<Rational> points = PointsOf(recipe, recipe.Dimension + 1);
        Rational[]? dependence = Dichotomies.Dependence(points);
        Cases cases = new();
        bool vanishes = dependence is not null && points.TransposeTimes<Rational>(dependence).All(sum => sum.Sign == 0);
        cases.Add(vanishes && dependence!.Any(factor => factor.Sign != 0), () => $"{Text(points)} are independent");
        if (dependence is not null)
        {
            int labelling = Enumerable.Range(0, points.Rows).Sum(row => dependence[row].Sign > 0 ? 1 << row : 0);
            Matrix<Rational> features = recipe.Linear ? points : WithSquares(points);
            cases.Add(Dichotomies.Weights(features, labelling) is null, () => $"{Text(points)} have the signs of their dependence");
        }

        return cases.Of(Forbidden);
    }

    private static Census OfAll(Recipe recipe)
    {
        Cases cases = new();
        foreach (int number in Enumerable.Range(1, recipe.Dimension + 2))
        {
            Matrix<Rational> points = PointsOf(recipe, number);
            int found = Dichotomies.Count(points);
            cases.Add(found == Dichotomies.Cover(number, recipe.Dimension), () => $"{found} labellings of {Text(points)}");
        }

        return cases.Of(Counted);
    }

    // The sine of pi w/2^i is positive if w modulo 2^(i + 1) lies strictly between 0 and 2^i, negative if strictly above.
    private static Census OfSine(Recipe recipe)
    {
        Cases cases = new();
        foreach (int labelling in Enumerable.Range(0, 1 << recipe.Sine))
        {
            int weight = 1 + Enumerable.Range(1, recipe.Sine).Sum(point => ((labelling >> (point - 1)) & 1) == 1 ? 0 : 1 << point);
            weight = recipe.AnyWeight ? weight : weight & ((1 << recipe.Sine) - 1);
            cases.Add(recipe.Sine, Enumerable.Range(1, recipe.Sine).Count(point => SineSign(weight, point) != 2 * ((labelling >> (point - 1)) & 1) - 1),
                () => $"w = {weight}, n = {recipe.Sine}");
        }

        return cases.Of(Sine);
    }

    private static int SineSign(int weight, int point)
    {
        int half = 1 << point;
        int turn = weight % (2 * half);
        return turn % half == 0 ? 0 : turn < half ? 1 : -1;
    }

    // The first set from a given one on of which any d points are independent: coordinates of -9 .. 9.
    private static Matrix<Rational> PointsOf(Recipe recipe, int number)
    {
        for (int attempt = 0; ; attempt++)
        {
            Matrix<Rational> points = Drawn(recipe, number, attempt);
            if (IsGeneral(points, Math.Min(number, recipe.Dimension)))
            {
                return recipe.General || number == 1 ? points : WithParallel(points, recipe.Affine);
            }
        }
    }

    private static Matrix<Rational> Drawn(Recipe recipe, int number, int attempt)
    {
        Draws draws = new(1, (1000 * recipe.Set) + attempt);
        Matrix<Rational> points = new(number, recipe.Dimension);
        for (int index = 0; index < points.Elements.Length; index++)
        {
            points.Elements[index] = recipe.Affine && index % recipe.Dimension == recipe.Dimension - 1
                ? Rational.One
                : new(draws.Integer("x", index, (2 * Farthest) + 1) - Farthest, 1);
        }

        return points;
    }

    private static bool IsGeneral(Matrix<Rational> points, int size) =>
        Enumerable.Range(0, 1 << points.Rows).Where(subset => int.PopCount(subset) == size).All(subset =>
        {
            Rational[][] rows = [.. Enumerable.Range(0, points.Rows).Where(row => ((subset >> row) & 1) == 1).Select(row => points.Row(row).ToArray())];
            return Dichotomies.Dependence(new(size, points.Columns, [.. rows.SelectMany(row => row)])) is null;
        });

    private static Matrix<Rational> WithParallel(Matrix<Rational> points, bool affine)
    {
        Matrix<Rational> changed = points.Clone();
        Rational factor = Rational.FromDyadic(affine ? 1 : 2);
        for (int column = 0; column < points.Columns; column++)
        {
            changed[points.Rows - 1, column] = factor * points[0, column];
        }

        return changed;
    }

    private static Matrix<Rational> WithSquares(Matrix<Rational> points) => new(points.Rows, 2 * points.Columns,
        [.. Enumerable.Range(0, points.Rows).SelectMany(row => points.Row(row).ToArray().Concat(points.Row(row).ToArray().Select(value => value * value)))]);

    // w with X w = y, by the dependence of the columns of X and y; null if X is singular.
    private static Rational[]? Solution(Matrix<Rational> points, Rational[] labels)
    {
        Matrix<Rational> columns = new(points.Columns + 1, points.Rows);
        for (int row = 0; row < points.Rows; row++)
        {
            for (int column = 0; column < points.Columns; column++)
            {
                columns[column, row] = points[row, column];
            }

            columns[points.Columns, row] = labels[row];
        }

        Rational[]? dependence = Dichotomies.Dependence(columns);
        return dependence is null || dependence[^1].Sign == 0 ? null : [.. dependence.SkipLast(1).Select(factor => -factor / dependence[^1])];
    }

    private static bool HasSigns(Matrix<Rational> points, Rational[] weights, Rational[] labels) =>
        points.Times<Rational>(weights).Zip(labels).All(pair => pair.First.Sign == pair.Second.Sign);

    private static Rational SignOf(int labelling, int row) => ((labelling >> row) & 1) == 1 ? Rational.One : -Rational.One;

    private static string Text(Matrix<Rational> points) =>
        string.Join("; ", Enumerable.Range(0, points.Rows).Select(row => $"({string.Join(", ", points.Row(row).ToArray())})"));

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (int dimension in Enumerable.Range(1, 4))
        {
            Recipe set = new() { Dimension = dimension };
            yield return new("labellings of d + 2 points in general position", dimension, $"{Dichotomies.Count(PointsOf(set, dimension + 2))}");
            yield return new("labellings of d + 2 points, two of them parallel", dimension,
                $"{Dichotomies.Count(PointsOf(set with { General = false }, dimension + 2))}");
        }
    }
}
