namespace Theorems.Properties.Landscape;

/// <summary>How |X X^T - M|^2/2 is bent towards the nearest factor of M, so that no critical point is a bad minimum.</summary>
/// <param name="slopes">The factor of the slope in (a) and (b); four is the one that makes (a) true.</param>
public sealed class MatrixFactorisationNoBadMinima(double slopes = 4) : Theorem<MatrixFactorisationNoBadMinima.Recipe>,
    IAlgebraic<MatrixFactorisationNoBadMinima.Recipe>, IAnalytic<MatrixFactorisationNoBadMinima.Recipe>, IGolden<MatrixFactorisationNoBadMinima.Recipe>
{
    public override string Words =>
        "Where X X^T misses a matrix that it could equal, the loss has a slope, or is bent down, towards the nearest factor: every critical point that is not "
        + "global is a strict saddle.";

    public override string Setting => """
        f(X) = |X X^T - M|^2/2, M = U U^T, U and X of n rows and r columns, norms of Frobenius
        D = X - U;  E = X X^T - M;  lmin = the smallest eigenvalue of Hess f(X)
        """;

    private static readonly Identity SecondOrder = new(
        "(a) second order", "Hess f(X)[D, D] = |D D^T|^2 - 3 |E|^2 + 4 <grad f(X), D>, for every U with U U^T = M");
    private static readonly Identity Gradient = new("(a) gradient", "<grad f(X), V> = 2 <E X, V> for every V");
    private static readonly Inequality Curvature = new("(b)", "|E|^2 <= 4 <grad f(X), D> - lmin |D|^2 if U^T X is symmetric and positive semidefinite")
    {
        Unbounded = "factors may be of any size, and both sides grow with them",
    };

    private static readonly Identity Critical = new(
        "(c) critical", "X = Q_S diag(s_S) R, with M = sum s_i^2 q_i q_i^T and S some of its eigenvectors, has grad f(X) = 0 and D D^T = -E");
    private static readonly Inequality Strict = new("(c) strict", "2 |E|^2 <= -lmin |D|^2 there, so lmin < 0 unless E = 0")
    {
        Unbounded = "factors may be of any size, and both sides grow with them",
    };

    public override IReadOnlyList<Part> Parts => [SecondOrder, Gradient, Curvature, Critical, Strict];

    /// <summary>The shape of the factors, and what is assumed of them.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of rows.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number r of columns, at most n.</summary>
        public int Rank { get; init; } = 2;

        /// <summary>How many eigenvectors of M the critical point of (c) has; fewer than <see cref="Rank"/>, so that it misses some.</summary>
        public int Kept { get; init; } = 1;

        /// <summary>Whether D = X - U; otherwise D is drawn by itself.</summary>
        public bool TowardsFactor { get; init; } = true;

        /// <summary>Whether, in (b), U^T X is symmetric and positive semidefinite; otherwise X is turned by a right angle.</summary>
        public bool Aligned { get; init; } = true;

        /// <summary>Whether M = U U^T; otherwise M has one eigenvalue more, and the point of (c) misses only that one.</summary>
        public bool RankOfFactor { get; init; } = true;

        /// <summary>Whether the point of (c) is critical; otherwise it is U, a half longer.</summary>
        public bool IsCritical { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("D leads to a factor of M (a drawn direction instead)", recipe => recipe with { TowardsFactor = false }, Breaks: SecondOrder),
        new("U^T X is symmetric and positive semidefinite, for (b)", recipe => recipe with { Aligned = false }, Breaks: Curvature),
        new(
            "M has a factor of r columns (one more eigenvalue, none larger)",
            recipe => recipe with { RankOfFactor = false, Dimension = Math.Max(recipe.Dimension, recipe.Rank + 1) },
            Breaks: Strict),
        new("X is critical, for (c)", recipe => recipe with { IsCritical = false }, Breaks: Strict),
    ];

    public override Gen<Recipe> Recipes =>
        from rank in Gen.Elements(1, 1, 2, 2, 2, 3)
        from dimension in Gen.Choose(rank, rank == 3 ? 3 : 4)
        from kept in Gen.Choose(0, rank - 1)
        select new Recipe { Dimension = dimension, Rank = rank, Kept = kept };

    public override bool Admits(Recipe recipe) =>
        recipe.Kept >= 0 && recipe.Rank > recipe.Kept && recipe.Dimension >= recipe.Rank && (recipe.RankOfFactor || recipe.Dimension > recipe.Rank);

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Matrix<T> factor = trial.NormalMatrix("U", recipe.Dimension, recipe.Rank);
        Matrix<T> point = trial.NormalMatrix("X", recipe.Dimension, recipe.Rank);
        Matrix<T> drawn = trial.NormalMatrix("direction", recipe.Dimension, recipe.Rank);
        Matrix<T> target = factor.TimesTranspose(factor);
        Matrix<T> direction = recipe.TowardsFactor ? point.Minus(factor) : drawn;
        T error = Error(point, target).SquaredNorm();

        // Both sides doubled: 2 f has no fractions.
        (T slope, T bend) = Along(point, direction, target);
        yield return SecondOrder.Zero(bend - (2 * SymmetricFactors.SquaredNormOfProduct(direction)) + (6 * error) - (T.FromDyadic(slopes) * slope));
        (T drawnSlope, _) = Along(point, drawn, target);
        yield return Gradient.Zero(drawnSlope - (2 * MatrixAlgebra.Dot<T>(Slopes(point, target).Elements, drawn.Elements)));

        CriticalPoint<T> critical = new(recipe, trial);
        Matrix<T> defect = critical.Delta.TimesTranspose(critical.Delta).Plus(Error(critical.X, critical.Target));
        yield return Critical.Zero([.. Slopes(critical.X, critical.Target).Elements, .. defect.Elements]);
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        AlignedPair<RunningError<T>> pair = new(recipe.Dimension, recipe.Rank, analysed, recipe.Aligned, recipe.RankOfFactor);
        Matrix<RunningError<T>> target = pair.X.TimesTranspose(pair.X).Plus(pair.Error);
        RunningError<T> slope = MatrixAlgebra.Dot<RunningError<T>>(Slopes(pair.X, target).Elements, pair.Delta.Elements);
        yield return Curvature.AtMost(
            pair.Error.SquaredNorm(),
            (RunningError<T>.FromDyadic(slopes) * slope) - (SmallestCurvature(pair.X, target) * pair.Delta.SquaredNorm()));

        CriticalPoint<RunningError<T>> critical = new(recipe, analysed);
        yield return Strict.AtMost(
            2 * Error(critical.X, critical.Target).SquaredNorm(),
            -(SmallestCurvature(critical.X, critical.Target) * critical.Delta.SquaredNorm()));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        AlignedPair<RunningError<T>> pair = new(recipe.Dimension, recipe.Rank, analysed, recipe.Aligned, recipe.RankOfFactor);
        Matrix<RunningError<T>> target = pair.X.TimesTranspose(pair.X).Plus(pair.Error);
        yield return new("|E|^2", 0, pair.Error.SquaredNorm());
        yield return new("<grad f(X), D>", 0, MatrixAlgebra.Dot<RunningError<T>>(Slopes(pair.X, target).Elements, pair.Delta.Elements));
        yield return new("lmin at X", 0, SmallestCurvature(pair.X, target));
        CriticalPoint<RunningError<T>> critical = new(recipe, analysed);
        yield return new("lmin at a critical point", 0, SmallestCurvature(critical.X, critical.Target));
    }

    // What makes (c) sharp: the origin, and M = e_1 e_1^T.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        Matrix<Rational> unit = new(2, 1, [Rational.One, Rational.Zero]);
        (_, Rational bend) = Along(new(2, 1), unit, unit.TimesTranspose(unit));
        yield return new("2 Hess f(0)[e_1, e_1] for M = e_1 e_1^T", 0, bend.ToString());
    }

    // X X^T - M.
    private static Matrix<T> Error<T>(Matrix<T> point, Matrix<T> target)
        where T : struct, IField<T> => point.TimesTranspose(point).Minus(target);

    // grad f = 2 E X.
    private static Matrix<T> Slopes<T>(Matrix<T> point, Matrix<T> target)
        where T : struct, IField<T> => Error(point, target).Times(point).Scale(T.FromDyadic(2));

    // The first and the second derivative of 2 f along a direction, from nothing but f: X + (s + t) D over dual numbers of dual numbers.
    private static (T Slope, T Bend) Along<T>(Matrix<T> point, Matrix<T> direction, Matrix<T> target)
        where T : struct, IField<T>
    {
        Dual<T>[] Lift(T[] elements) => [.. elements.Select(Dual<T>.Constant)];
        Matrix<Dual<Dual<T>>> moved = new(point.Rows, point.Columns, [.. point.Elements.Zip(direction.Elements,
            static (at, along) => new Dual<Dual<T>>(new(at, along), Dual<T>.Constant(along)))]);
        Matrix<Dual<Dual<T>>> constant = new(target.Rows, target.Columns, [.. Lift(target.Elements).Select(Dual<Dual<T>>.Constant)]);
        Dual<Dual<T>> loss = Error(moved, constant).SquaredNorm();
        return (loss.Value.Derivative, loss.Derivative.Derivative);
    }

    private static RunningError<T> SmallestCurvature<T>(Matrix<RunningError<T>> point, Matrix<RunningError<T>> target)
        where T : struct, IReal<T>
    {
        Matrix<Dual<RunningError<T>>> constant = new(target.Rows, target.Columns, [.. target.Elements.Select(Dual<RunningError<T>>.Constant)]);
        return AnalysedEigenvalues.Of(Hessians.Of([point], moved => [Slopes(moved[0], constant)]))[^1];
    }

    // M with eigenvalues s_i^2, U = Q diag(s) R, and the X that has the first columns of Q diag(s) only, turned by the same R.
    private sealed class CriticalPoint<T>
        where T : struct, IField<T>
    {
        public CriticalPoint(Recipe recipe, Trial<T> trial)
        {
            (int n, int r) = (recipe.Dimension, recipe.Rank);
            Matrix<T> vectors = CayleyTransform.Orthogonal<T>(n, trial.NormalVector("Q", CayleyTransform.Parameters(n)));
            Matrix<T> turn = CayleyTransform.Orthogonal<T>(r, trial.NormalVector("R", CayleyTransform.Parameters(r)));
            T[] roots = [.. Enumerable.Range(0, r).Select(index => trial.Uniform("s", index, 0.5, 2))];
            Matrix<T> factor = new(n, r);
            Matrix<T> kept = new(n, r);
            for (int row = 0; row < n; row++)
            {
                for (int column = 0; column < r; column++)
                {
                    factor[row, column] = vectors[row, column] * roots[column];
                    kept[row, column] = column < recipe.Kept || !recipe.RankOfFactor ? factor[row, column] : T.Zero;
                }
            }

            Matrix<T> best = factor.Times(turn);
            Target = factor.TimesTranspose(factor);
            if (!recipe.RankOfFactor)
            {
                // One eigenvector more, with a fourth of the least eigenvalue that could be drawn.
                Matrix<T> more = new(n, 1, [.. Enumerable.Range(0, n).Select(row => T.FromDyadic(0.25) * vectors[row, r])]);
                Target = Target.Plus(more.TimesTranspose(more));
            }

            X = recipe.IsCritical ? kept.Times(turn) : best.Scale(T.FromDyadic(1.5));
            Delta = X.Minus(best);
        }

        // M.
        public Matrix<T> Target { get; }

        // The point.
        public Matrix<T> X { get; }

        // X - U.
        public Matrix<T> Delta { get; }
    }
}
