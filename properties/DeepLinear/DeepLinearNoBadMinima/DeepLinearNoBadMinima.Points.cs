namespace Theorems.Properties.DeepLinear;

// Critical points, curves out of them, and how f is bent there.
public sealed partial class DeepLinearNoBadMinima :
    IAlgebraic<DeepLinearNoBadMinima.Recipe>, IAnalytic<DeepLinearNoBadMinima.Recipe>, IGolden<DeepLinearNoBadMinima.Recipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Point<T> point = new(recipe, trial);
        T step = trial.Uniform("e", 0, 1 / 16.0, 2);
        T square = step * step;
        for (int missed = recipe.Kept; missed < recipe.Size; missed++)
        {
            T change = Point<T>.TwiceLoss(point.Escaped(missed, step), point.Target) - Point<T>.TwiceLoss(point.Layers, point.Target);
            yield return Escape.Zero(change + (square * ((2 * point.Values[missed]) - square)), missed);
        }

        yield return Critical.Zero(Slopes(point.Layers, point.Target));
        if (recipe.Kept > 0 && recipe.SpareUnit && recipe.TwoLayers)
        {
            (T turned, T[] slopes) = AtBottleneck(recipe, point, trial);
            yield return Bottleneck.Zero(turned);
            yield return BottleneckCritical.Zero(slopes);
        }

        yield return Origin.Zero(AtOrigin(point.Target, trial, step));
        (Matrix<T>[] layers, Matrix<T> target, _, _) = Plane(trial);
        yield return PlaneCritical.Zero(Slopes(layers, target));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Point<RunningError<T>> point = new(recipe, analysed);
        RunningError<T> smallest = SmallestCurvature(point.Layers, point.Target);
        yield return Curvature.Equal(smallest, -point.Values[recipe.Kept]);
        yield return Strict.AtMost(RunningError<T>.FromDyadic(LeastValue), -smallest);
        (Matrix<RunningError<T>>[] layers, Matrix<RunningError<T>> target, RunningError<T> root, RunningError<T> missed) = Plane(analysed);
        RunningError<T> expected = RunningError<T>.Min(RunningError<T>.Zero, root * ((root * root * root) - missed));
        yield return ThreeLayers.Equal(SmallestCurvature(layers, target), expected);
    }

    // The escape curve from a missed triple, and the smallest curvatures.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Point<RunningError<T>> point = new(recipe, analysed);
        for (int step = 0; step <= 4; step++)
        {
            Matrix<RunningError<T>>[] moved = point.Escaped(recipe.Kept, RunningError<T>.FromDyadic(step / 4.0));
            yield return new("f along the escape from two layers", step, 0.5 * Point<RunningError<T>>.TwiceLoss(moved, point.Target));
        }

        yield return new("smallest curvature of two layers", 0, SmallestCurvature(point.Layers, point.Target));
        (Matrix<RunningError<T>>[] layers, Matrix<RunningError<T>> target, _, _) = Plane(analysed);
        yield return new("smallest curvature of three layers", 0, SmallestCurvature(layers, target));
    }

    private static T[] Slopes<T>(Matrix<T>[] layers, Matrix<T> target)
        where T : struct, IField<T> => [.. Point<T>.Gradients(layers, target).SelectMany(gradient => gradient.Elements)];

    // Both sides of f(eA, eB, eC) - f(0) = -e^3 (Y, CBA) + e^6 |CBA|^2/2, doubled.
    private static T AtOrigin<T>(Matrix<T> target, Trial<T> trial, T step)
        where T : struct, IField<T>
    {
        Matrix<T>[] direction = [.. Enumerable.Range(1, 3).Select(layer => trial.NormalMatrix($"direction {layer}", target.Rows, target.Columns))];
        Matrix<T> product = Kernels.DeepLinear.Product(direction);
        T cube = step * step * step;
        T expected = (cube * cube * product.SquaredNorm()) - (2 * cube * MatrixAlgebra.Dot<T>(target.Elements, product.Elements));
        return Point<T>.TwiceLoss([.. direction.Select(matrix => matrix.Scale(step))], target) - target.SquaredNorm() - expected;
    }

    // Hidden units are as many as fitted triples: W_2 = U_S, W_1 = W_2^T Y. Turning one u_i towards a missed u_j changes 2 f by
    // -sin^2 (sigma_j^2 - sigma_i^2). The largest triple is missed, the next ones are fitted: so the point is no minimum.
    private static (T Turned, T[] Slopes) AtBottleneck<T>(Recipe recipe, Point<T> point, Trial<T> trial)
        where T : struct, IField<T>
    {
        (T tangent, int fitted) = (trial.Uniform("half tangent", 0, 1 / 16.0, 2), recipe.Kept);
        T divisor = T.One + (tangent * tangent);
        (T cosine, T sine) = ((T.One - (tangent * tangent)) / divisor, (tangent + tangent) / divisor);
        Matrix<T> start = new(recipe.Size, fitted);
        Matrix<T> turned = new(recipe.Size, fitted);
        for (int row = 0; row < recipe.Size; row++)
        {
            for (int unit = 0; unit < fitted; unit++)
            {
                start[row, unit] = point.Left[row, unit + 1];
                turned[row, unit] = unit == 0 ? (cosine * start[row, unit]) + (sine * point.Left[row, 0]) : start[row, unit];
            }
        }

        Matrix<T>[] Layers(Matrix<T> upper) => [upper.TransposeTimes(point.Target), upper];
        (T largest, T next) = (point.Values[0], point.Values[1]);
        T change = Point<T>.TwiceLoss(Layers(turned), point.Target) - Point<T>.TwiceLoss(Layers(start), point.Target);
        return (change + (sine * sine * ((largest * largest) - (next * next))), Slopes(Layers(start), point.Target));
    }

    // Three balanced layers in the plane that fit one triple of Y and miss the other.
    private static (Matrix<T>[] Layers, Matrix<T> Target, T Root, T Missed) Plane<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T>[] turns = [.. Enumerable.Range(0, 4).Select(layer => CayleyTransform.Orthogonal<T>(2, trial.NormalVector($"turn {layer}", 1)))];
        (T root, T missed) = (trial.Uniform("root", 0, 0.5, 1.25), trial.Uniform("missed", 0, 0.125, 2));
        BalancedFactors<T> factors = new(turns, [root]);
        return (factors.Layers, BalancedFactors<T>.Factor(turns[3], turns[0], [factors.Power(0, 3), missed]), root, missed);
    }

    // The smallest eigenvalue of the Hessian at a point.
    private static RunningError<T> SmallestCurvature<T>(Matrix<RunningError<T>>[] layers, Matrix<RunningError<T>> target)
        where T : struct, IReal<T> => AnalysedEigenvalues.Of(Point<RunningError<T>>.Hessian(layers, target))[^1];

    // The critical point that a recipe and a trial give.
    private sealed class Point<T>
        where T : struct, IField<T>
    {
        private readonly Recipe _recipe;

        public Point(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            Matrix<T> Turn(string name, int size) => CayleyTransform.Orthogonal<T>(size, trial.NormalVector(name, CayleyTransform.Parameters(size)));
            (Left, Right, Units) = (Turn("U", recipe.Size), Turn("V", recipe.Size), Turn("units", recipe.Hidden));
            Values = [.. Enumerable.Range(0, recipe.Size).Select(index =>
                index >= recipe.Kept && !recipe.MissesSomething
                ? T.Zero
                : trial.Uniform("sigma", index, LeastValue + (0.5 * (recipe.Size - 1 - index)), 0.5 + (0.5 * (recipe.Size - 1 - index))))];
            Target = BalancedFactors<T>.Factor(Left, Right, Values);
            T[] ones = [.. Enumerable.Repeat(T.One, recipe.Kept)];
            Layers = [BalancedFactors<T>.Factor(Units, Right, Values[..recipe.Kept]), BalancedFactors<T>.Factor(Left, Units, ones)];
            if (!recipe.TwoLayers)
            {
                Layers = [new(recipe.Hidden, recipe.Size), new(recipe.Size, recipe.Hidden), new(recipe.Size, recipe.Size)];
            }
        }

        // The columns u_r.
        public Matrix<T> Left { get; }

        // The columns v_r.
        public Matrix<T> Right { get; }

        // An orthogonal matrix of hidden units; its last column is not used.
        public Matrix<T> Units { get; }

        // sigma, the largest first.
        public T[] Values { get; }

        // Y.
        public Matrix<T> Target { get; }

        // The point, W_1 first.
        public Matrix<T>[] Layers { get; }

        // The gradients at any point.
        public static Matrix<T>[] Gradients(Matrix<T>[] layers, Matrix<T> target) =>
            Kernels.DeepLinear.LayerGradients(layers, Kernels.DeepLinear.Product(layers).Minus(target));

        // 2 f at any point.
        public static T TwiceLoss(Matrix<T>[] layers, Matrix<T> target) => Kernels.DeepLinear.Product(layers).Minus(target).SquaredNorm();

        // The point moved by e u_j a^T in W_2 and e a v_j^T in W_1, with a the last hidden unit.
        public Matrix<T>[] Escaped(int missed, T step)
        {
            Matrix<T> unit = Column(Units, _recipe.Hidden - 1);
            Matrix<T>[] moved = [.. Layers];
            moved[0] = moved[0].Plus(unit.TimesTranspose(Column(Right, missed)).Scale(step));
            moved[1] = moved[1].Plus(Column(Left, missed).TimesTranspose(unit).Scale(step));
            return moved;
        }

        // The Hessian at a point.
        public static Matrix<T> Hessian(Matrix<T>[] layers, Matrix<T> target)
        {
            Matrix<Dual<T>> constant = new(target.Rows, target.Columns, [.. target.Elements.Select(Dual<T>.Constant)]);
            return Hessians.Of(layers, moved => Point<Dual<T>>.Gradients(moved, constant));
        }

        private static Matrix<T> Column(Matrix<T> matrix, int column) =>
            new(matrix.Rows, 1, [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])]);
    }
}
