namespace Theorems.Properties.Landscape;

// Points that keep some eigenvectors, and all of them for small matrices.
public sealed partial class BestRankK :
    IAlgebraic<BestRankK.Recipe>, IAnalytic<BestRankK.Recipe>, IExhaustive<BestRankK.Recipe>, IGolden<BestRankK.Recipe>
{
    // The roots of positive eigenvalues in (c) and (d), the largest first.
    private static readonly double[] s_roots = [2, 1.5, 1, 0.5];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Spectrum<T> spectrum = Spectrum<T>.Draw(recipe, trial);
        int[] kept = [.. Enumerable.Range(0, recipe.Kept)];
        Matrix<T> turn = CayleyTransform.Orthogonal<T>(recipe.Rank, trial.NormalVector("R", CayleyTransform.Parameters(recipe.Rank)));
        Matrix<T> point = spectrum.Keeping(kept, recipe.Rank).Times(turn);
        T missed = T.Zero;
        for (int index = recipe.Kept; index < recipe.Dimension; index++)
        {
            missed += spectrum.Values[index] * spectrum.Values[index];
        }

        T value = Error(point, spectrum.Target, recipe.AllObserved).SquaredNorm();
        yield return Critical.Zero([value - missed, .. Slopes(point, spectrum.Target, recipe.AllObserved).Elements]);

        List<T> defects = [];
        for (int outside = recipe.Kept; outside < recipe.Dimension; outside++)
        {
            for (int column = 0; column < recipe.Rank; column++)
            {
                Matrix<T> direction = Column(spectrum.Vectors, outside).TimesTranspose(Column(turn.Transpose(), column));
                T half = (column < recipe.Kept ? spectrum.Values[column] : T.Zero) - spectrum.Values[outside];
                Matrix<T> bent = Bent(point, direction, spectrum.Target, recipe.AllObserved);
                defects.AddRange(bent.Minus(direction.Scale(half + half)).Elements);
            }
        }

        if (defects.Count > 0)
        {
            yield return Curvature.Zero([.. defects]);
        }
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Spectrum<RunningError<T>> spectrum = Spectrum<RunningError<T>>.Draw(recipe, analysed);
        // Which are the largest is not known where they are drawn: the sum of all squares less those of the largest is taken by sorting.
        RunningError<T>[] sorted = [.. spectrum.Values];
        SortDescending(sorted.AsSpan(0, recipe.Positive));
        RunningError<T> least = RunningError<T>.Zero;
        for (int index = Math.Min(recipe.Rank, recipe.Positive); index < recipe.Dimension; index++)
        {
            least = RunningError<T>.MultiplyAdd(sorted[index], sorted[index], least);
        }

        int[] kept = [.. Enumerable.Range(0, Math.Min(recipe.Columns, recipe.Positive))];
        Matrix<RunningError<T>> moved = analysed.NormalMatrix("moved", recipe.Dimension, recipe.Columns).Scale(
            RunningError<T>.FromDyadic(Math.ScaleB(1, -recipe.Nearness)));
        Matrix<RunningError<T>> point = spectrum.Keeping(kept, recipe.Columns).Plus(moved);
        yield return Least.AtMost(0.5 * least, 0.5 * Error(point, spectrum.Target, true).SquaredNorm());
    }

    IEnumerable<Recipe> IExhaustive<Recipe>.Domain =>
        from dimension in Enumerable.Range(1, 4)
        from rank in Enumerable.Range(1, Math.Min(dimension, dimension == 4 ? 2 : 3))
        from positive in Enumerable.Range(0, dimension + 1)
        from zero in new[] { false, true }
        where !zero || positive < dimension
        select new Recipe { Dimension = dimension, Rank = rank, Positive = positive, OneIsZero = zero, Kept = 0 };

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        Spectrum<Rational> spectrum = Spectrum<Rational>.Listed(recipe);
        Rational least = Loss(spectrum.Keeping([.. Enumerable.Range(0, Math.Min(recipe.Rank, recipe.Positive))], recipe.Rank), spectrum.Target);
        (long cases, long wrongIndices, long wrongMinima) = (0, 0, 0);
        (string? wrongIndex, string? wrongMinimum) = (null, null);
        foreach (int[] kept in Subsets(recipe.Positive, recipe.Rank))
        {
            Matrix<Rational> point = spectrum.Keeping(kept, recipe.Rank);
            Inertia seen = Inertia.Of(Hessian(point, spectrum.Target, recipe.AllObserved));
            (int negative, int zero) = Expected(recipe, spectrum, kept);
            cases++;
            if (seen.Negative != negative || seen.Zero != zero)
            {
                wrongIndices++;
                wrongIndex ??= $"{recipe}, S = {{{string.Join(", ", kept.Select(index => index + 1))}}}: {seen}";
            }

            bool holdsLargest = kept.SequenceEqual(Enumerable.Range(0, Math.Min(recipe.Rank, recipe.Positive)));
            if (seen.Negative == 0 != holdsLargest || Loss(point, spectrum.Target) < least)
            {
                wrongMinima++;
                wrongMinimum ??= $"{recipe}, S = {{{string.Join(", ", kept.Select(index => index + 1))}}}: {seen}";
            }
        }

        yield return Index.Counted(cases, wrongIndices, wrongIndex);
        yield return Minima.Counted(cases, wrongMinima, wrongMinimum);
    }

    // The formula of (c): how many eigenvalues of the Hessian are negative, and how many are zero.
    private static (int Negative, int Zero) Expected(Recipe recipe, Spectrum<Rational> spectrum, int[] kept)
    {
        Rational[] inside = [.. kept.Select(index => spectrum.Values[index])];
        Rational[] outside = [.. Enumerable.Range(0, recipe.Dimension).Except(kept).Select(index => spectrum.Values[index])];
        int empty = recipe.Rank - kept.Length;
        int overtaken = inside.Sum(value => outside.Count(other => other > value));
        // Turning kept vectors among each other, or into an empty column, changes nothing; nor does, to second order, what has no eigenvalue.
        int turns = (kept.Length * (kept.Length - 1) / 2) + (kept.Length * empty);
        int ties = inside.Sum(value => outside.Count(other => other == value));
        return (overtaken + (empty * outside.Count(value => value > Rational.Zero)), turns + ties + (empty * outside.Count(value => value == Rational.Zero)));
    }

    private static IEnumerable<int[]> Subsets(int count, int most) =>
        from mask in Enumerable.Range(0, 1 << count)
        let members = Enumerable.Range(0, count).Where(index => (mask >> index & 1) != 0).ToArray()
        where members.Length <= most
        select members;

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Spectrum<RunningError<T>> spectrum = Spectrum<RunningError<T>>.Draw(recipe, analysed);
        foreach (int[] kept in Subsets(recipe.Positive, recipe.Rank))
        {
            Matrix<RunningError<T>> point = spectrum.Keeping(kept, recipe.Rank);
            string name = $"S = {{{string.Join(", ", kept.Select(index => index + 1))}}}";
            yield return new($"f, {name}", 0, 0.5 * Error(point, spectrum.Target, true).SquaredNorm());
            yield return new($"smallest curvature, {name}", 0, AnalysedEigenvalues.Of(Hessian(point, spectrum.Target, true))[^1]);
        }
    }

    // The inertia by subset, as negative, zero, positive.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        Recipe listed = new() { Dimension = 4, Rank = 2, Positive = 3 };
        Spectrum<Rational> spectrum = Spectrum<Rational>.Listed(listed);
        foreach (int[] kept in Subsets(listed.Positive, listed.Rank))
        {
            Inertia inertia = Inertia.Of(Hessian(spectrum.Keeping(kept, listed.Rank), spectrum.Target, true));
            yield return new(
                $"eigenvalues below, at and above zero, n = 4, r = 2, p = 3, S = {{{string.Join(", ", kept.Select(index => index + 1))}}}", 0,
                $"{inertia.Negative}, {inertia.Zero}, {inertia.Positive}");
        }
    }

    // X X^T - M, without an entry that is not observed.
    private static Matrix<T> Error<T>(Matrix<T> point, Matrix<T> target, bool allObserved)
        where T : struct, IField<T>
    {
        Matrix<T> error = point.TimesTranspose(point).Minus(target);
        if (!allObserved)
        {
            error[error.Rows - 1, error.Rows - 1] = T.Zero;
        }

        return error;
    }

    private static Rational Loss(Matrix<Rational> point, Matrix<Rational> target) => Error(point, target, true).SquaredNorm() / Rational.FromDyadic(2);

    private static Matrix<T> Slopes<T>(Matrix<T> point, Matrix<T> target, bool allObserved)
        where T : struct, IField<T> => Error(point, target, allObserved).Times(point).Scale(T.FromDyadic(2));

    // Hess f applied to a direction: the derivative of the gradient along it.
    private static Matrix<T> Bent<T>(Matrix<T> point, Matrix<T> direction, Matrix<T> target, bool allObserved)
        where T : struct, IField<T>
    {
        Matrix<Dual<T>> moved = new(point.Rows, point.Columns, [.. point.Elements.Zip(direction.Elements, static (at, along) => new Dual<T>(at, along))]);
        return new(point.Rows, point.Columns, [.. Slopes(moved, Constant(target), allObserved).Elements.Select(slope => slope.Derivative)]);
    }

    private static Matrix<T> Hessian<T>(Matrix<T> point, Matrix<T> target, bool allObserved)
        where T : struct, IField<T>
    {
        Matrix<Dual<T>> constant = Constant(target);
        return Hessians.Of([point], moved => [Slopes(moved[0], constant, allObserved)]);
    }

    private static Matrix<Dual<T>> Constant<T>(Matrix<T> matrix)
        where T : struct, IField<T> => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(Dual<T>.Constant)]);

    private static Matrix<T> Column<T>(Matrix<T> matrix, int column)
        where T : struct, IField<T> => new(matrix.Rows, 1, [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])]);

    // By exchanges that do not branch, so that lanes are sorted each for itself.
    private static void SortDescending<T>(Span<RunningError<T>> values)
        where T : struct, IReal<T>
    {
        for (int end = values.Length - 1; end > 0; end--)
        {
            for (int index = 0; index < end; index++)
            {
                (values[index], values[index + 1]) =
                    (RunningError<T>.Max(values[index], values[index + 1]), RunningError<T>.Min(values[index], values[index + 1]));
            }
        }
    }

    // A symmetric matrix by its eigenvectors and eigenvalues, of which the first p are squares of given roots.
    private sealed class Spectrum<T>
        where T : struct, IField<T>
    {
        private readonly T[] _roots;

        private Spectrum(Matrix<T> vectors, T[] roots, T[] others)
        {
            (_roots, Vectors) = (roots, vectors);
            Values = [.. roots.Select(root => root * root), .. others];
            Matrix<T> scaled = vectors.Clone();
            for (int row = 0; row < scaled.Rows; row++)
            {
                for (int column = 0; column < scaled.Columns; column++)
                {
                    scaled[row, column] *= Values[column];
                }
            }

            Target = scaled.TimesTranspose(vectors);
        }

        // Q.
        public Matrix<T> Vectors { get; }

        // lambda.
        public T[] Values { get; }

        // M.
        public Matrix<T> Target { get; }

        // All of it drawn; the others are between -2 and 0.
        public static Spectrum<T> Draw(Recipe recipe, Trial<T> trial)
        {
            int others = recipe.Dimension - recipe.Positive;
            T[] roots = [.. Enumerable.Range(0, recipe.Positive).Select(index => trial.Uniform("root", index, 0.5, 2))];
            if (!recipe.HasGap)
            {
                roots[recipe.Rank] = roots[recipe.Rank - 1];
            }

            return new(
                CayleyTransform.Orthogonal<T>(recipe.Dimension, trial.NormalVector("Q", CayleyTransform.Parameters(recipe.Dimension))), roots,
                [.. Enumerable.Range(0, others).Select(index => index == 0 && recipe.OneIsZero ? T.Zero : trial.Uniform("other", index, -2, 0))]);
        }

        // Eigenvalues from a list, and vectors by reflection at (1, .., n).
        public static Spectrum<T> Listed(Recipe recipe)
        {
            int n = recipe.Dimension;
            Matrix<T> normal = new(n, 1, [.. Enumerable.Range(1, n).Select(index => T.FromDyadic(index))]);
            Matrix<T> vectors = MatrixAlgebra.Identity<T>(n).Minus(normal.TimesTranspose(normal).Scale(T.FromDyadic(2) / normal.SquaredNorm()));
            T[] roots = [.. s_roots.Take(recipe.Positive).Select(T.FromDyadic)];
            if (!recipe.HasGap)
            {
                roots[recipe.Rank] = roots[recipe.Rank - 1];
            }

            return new(vectors, roots, [.. Enumerable.Range(0, n - recipe.Positive)
                .Select(index => index == 0 && recipe.OneIsZero ? T.Zero : T.FromDyadic(-0.75 - index))]);
        }

        // The columns of some positive eigenvectors, each as long as the root of its eigenvalue, and columns of zeros.
        public Matrix<T> Keeping(int[] kept, int columns)
        {
            Matrix<T> point = new(Vectors.Rows, columns);
            for (int row = 0; row < point.Rows; row++)
            {
                for (int column = 0; column < kept.Length; column++)
                {
                    point[row, column] = Vectors[row, kept[column]] * _roots[kept[column]];
                }
            }

            return point;
        }
    }
}
