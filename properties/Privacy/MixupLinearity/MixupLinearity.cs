namespace Theorems.Properties.Privacy;

/// <summary>What mixing training points does to an affine predictor: two thirds of its squared loss, and one third of its squared mean error.</summary>
public sealed class MixupLinearity : Theorem<MixupLinearity.Recipe>, IAlgebraic<MixupLinearity.Recipe>, IGolden<MixupLinearity.Recipe>
{
    public override string Words =>
        "For an affine predictor and squared loss, training on mixtures of pairs minimises two thirds of the mean square plus one third of "
        + "the square of the mean of the "
        + "residuals, so with an intercept its minimiser is that of least squares.";

    public override string Setting => """
        points x_i with labels y_i, i = 1, .., n; residuals r_i = f(x_i) - y_i, f affine; pairs (i, j) uniform, l uniform on [0, 1]
        mixup risk = E (f(l x_i + (1 - l) x_j) - l y_i - (1 - l) y_j)^2
        """;

    private static readonly Identity Risk = new("(a) risk", "mixup risk = (2/3) mean of r_i^2 + (1/3) (mean of r_i)^2");
    private static readonly Identity Minimiser = new(
        "(b) minimiser", "if f has an intercept the gradient of the mixup risk is zero at the least-squares solution");

    public override IReadOnlyList<Part> Parts => [Risk, Minimiser];

    /// <summary>How many points there are, and what is changed.</summary>
    public sealed record Recipe
    {
        /// <summary>n, above the dimension.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The dimension d.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>Whether f is affine; otherwise the square of the first input is added.</summary>
        public bool IsAffine { get; init; } = true;

        /// <summary>Whether f has an intercept.</summary>
        public bool HasIntercept { get; init; } = true;

        /// <summary>Whether labels are mixed like points; otherwise the first one of each pair is kept.</summary>
        public bool MixesLabels { get; init; } = true;

        /// <summary>Whether l is uniform; otherwise it is 0, 1/2 or 1.</summary>
        public bool IsUniform { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("f is affine (a square added)", recipe => recipe with { IsAffine = false }, Breaks: Risk),
        new("labels are mixed like points (the first one kept)", recipe => recipe with { MixesLabels = false }, Breaks: Risk),
        new("l is uniform (0, 1/2 or 1 instead)", recipe => recipe with { IsUniform = false }, Breaks: Risk),
        new("f has an intercept", recipe => recipe with { HasIntercept = false }, Breaks: Minimiser),
        new("labels are mixed like points, for (b)", recipe => recipe with { MixesLabels = false }, Breaks: Minimiser),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(1, 2)
        from more in Gen.Choose(2, 3)
        select new Recipe { Dimension = dimension, Points = dimension + more };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 1 } && recipe.Points >= recipe.Dimension + 2;

    // Equal points have no single least-squares solution.
    public override IReadOnlyList<ExcludedCorners> ExcludedCorners => [new(Corners.All, "the least-squares solution is unique")];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Matrix<T> points = trial.NormalMatrix("x", recipe.Points, recipe.Dimension);
        T[] labels = trial.NormalVector("y", recipe.Points);
        T[] weights = trial.NormalVector("w", recipe.Dimension + 1);
        if (!recipe.HasIntercept)
        {
            weights[^1] = T.Zero;
        }

        (T square, T sum) = (T.Zero, T.Zero);
        for (int index = 0; index < recipe.Points; index++)
        {
            T residual = Predict<T>(recipe, weights, points.Row(index)) - labels[index];
            square += residual * residual;
            sum += residual;
        }

        T count = T.FromDyadic(recipe.Points);
        T mean = sum / count;
        T expected = (((square + square) / count) + (mean * mean)) / T.FromDyadic(3);
        yield return Risk.Zero(MixupRisk(recipe, weights, points, labels) - expected);

        T[] solution = LeastSquares(recipe, points, labels);
        Matrix<Dual<T>> constantPoints = new(points.Rows, points.Columns, [.. points.Elements.Select(Dual<T>.Constant)]);
        Dual<T>[] constantLabels = [.. labels.Select(Dual<T>.Constant)];
        T[] slopes = new T[recipe.HasIntercept ? solution.Length : solution.Length - 1];
        for (int direction = 0; direction < slopes.Length; direction++)
        {
            Dual<T>[] moved = [.. solution.Select((weight, index) => index == direction ? Dual<T>.Variable(weight) : Dual<T>.Constant(weight))];
            slopes[direction] = MixupRisk(recipe with { IsAffine = true }, moved, constantPoints, constantLabels).Derivative;
        }

        yield return Minimiser.Zero(slopes);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        yield return new("mixup risk", 0, MixupRisk(
            recipe, analysed.NormalVector("w", recipe.Dimension + 1), analysed.NormalMatrix("x", recipe.Points, recipe.Dimension),
            analysed.NormalVector("y", recipe.Points)));
    }

    // Over all pairs; over l by Simpson's rule, which is exact for squares of affine functions.
    private static T MixupRisk<T>(Recipe recipe, T[] weights, Matrix<T> points, T[] labels)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        for (int first = 0; first < points.Rows; first++)
        {
            for (int second = 0; second < points.Rows; second++)
            {
                for (int half = 0; half <= 2; half++)
                {
                    T share = T.FromDyadic(half / 2.0);
                    T[] mixed = new T[points.Columns];
                    for (int index = 0; index < mixed.Length; index++)
                    {
                        mixed[index] = (share * points[first, index]) + ((T.One - share) * points[second, index]);
                    }

                    T label = recipe.MixesLabels ? (share * labels[first]) + ((T.One - share) * labels[second]) : labels[first];
                    T error = Predict<T>(recipe, weights, mixed) - label;
                    sum += T.FromDyadic(half == 1 && recipe.IsUniform ? 4 : recipe.IsUniform ? 1 : 2) * (error * error);
                }
            }
        }

        return sum / T.FromDyadic(6 * points.Rows * points.Rows);
    }

    private static T Predict<T>(Recipe recipe, T[] weights, ReadOnlySpan<T> point)
        where T : struct, IField<T>
    {
        T sum = weights[^1] + (recipe.IsAffine ? T.Zero : point[0] * point[0]);
        for (int index = 0; index < point.Length; index++)
        {
            sum += weights[index] * point[index];
        }

        return sum;
    }

    // By the normal equations; without an intercept its weight is zero.
    private static T[] LeastSquares<T>(Recipe recipe, Matrix<T> points, T[] labels)
        where T : struct, IField<T>
    {
        int columns = recipe.Dimension + (recipe.HasIntercept ? 1 : 0);
        Matrix<T> design = new(points.Rows, columns);
        for (int row = 0; row < points.Rows; row++)
        {
            points.Row(row).CopyTo(design.Row(row));
            if (recipe.HasIntercept)
            {
                design[row, columns - 1] = T.One;
            }
        }

        T[] solution = LdlDecomposition<T>.Compute(design.TransposeTimes(design)).Solve(design.TransposeTimes<T>(labels));
        return recipe.HasIntercept ? solution : [.. solution, T.Zero];
    }
}
