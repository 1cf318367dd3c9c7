namespace Theorems.Properties.DeepLinear;

// (ii) to (vi): the network in training. The point that training came to counts as exact, since the bounds hold at every point.
public sealed partial class LinearConvnetFourierSparsity :
    IAnalytic<LinearConvnetFourierSparsity.Recipe>, IPaired<LinearConvnetFourierSparsity.Recipe>, IGolden<LinearConvnetFourierSparsity.Recipe>
{
    private const int Early = 64;
    private const int Late = 4096;

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Training<T> training = new(recipe, trial);
        yield return Start.AtMost<T>(Norm(training, recipe.Frequencies), HalfSquares(training));
        yield return Equality.Equal(OfTurnedPair(training.First), Sum(Squares(training.First)));
        for (int step = 1; step <= recipe.Steps; step++)
        {
            training.Step();
        }

        yield return Trained.AtMost<T>(Norm(training, recipe.Frequencies), HalfSquares(training), recipe.Steps);
        Matrix<RunningError<T>> points = new(training.Points.Rows, training.Points.Columns, Exact(training.Points.Elements));
        RunningError<T>[] coefficients = Coefficients(training);
        (RunningError<T> margin, RunningError<T> bound) = MarginAndDual(coefficients, points, T.FromDyadic(recipe.Simplex ? 1 : 0.125));
        // Both sides in units of the shortest point: |beta|_F is at least |beta| (Parseval), so that no margin over |beta|_F is above that length (Cauchy).
        // Where a point or beta is zero there is nothing to divide by.
        RunningError<T> shortest = Enumerable.Range(0, points.Rows).Select(point => MatrixAlgebra.Norm<RunningError<T>>(points.Row(point)))
            .Aggregate(RunningError<T>.Min);
        yield return Dual.AtMost(margin / shortest, bound / shortest, recipe.Steps)
            .When(Condition.Both(Condition.Positive(shortest), Condition.Positive(MatrixAlgebra.Dot<RunningError<T>>(coefficients, coefficients))));
    }

    // A gap is taken with the upper one of two certified bounds for the largest margin gamma, which differ by 2^-16 of it at most. gamma and the l2 direction
    // belong to the drawn points; the point that makes them inseparable leaves no positive margin at all. The order of two gaps is judged for many instances
    // together, so rounding in the gaps is of no account.
    IEnumerable<Pair<T>> IPaired<Recipe>.Compare<T>(Recipe recipe, Trial<T> trial)
    {
        Training<T> training = new(recipe, trial);
        T gamma = trial.Given("gamma", 0, draws => FourierMargin.Compute(Drawn(recipe, draws)).Upper);
        T other = trial.Given("l2", 0, draws => FourierMargin.Of(Drawn(recipe, draws), MinimumNormPoint<Float64>.Compute(Drawn(recipe, draws)).Point));
        T early = T.Zero;
        for (int step = 1; step <= Late; step++)
        {
            training.Step();
            if (step == Early)
            {
                early = Gap(training, gamma);
            }
        }

        T late = Gap(training, gamma);
        yield return Halved.Between(late, 0.5 * early);
        yield return AgainstEuclidean.Between(late, T.One - (other / gamma));
    }

    // Normalised margin and dual bound along the training of the canonical instance.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Training<RunningError<T>> training = new(recipe, trial.Analysed());
        for (int step = 0; step <= 2; step++)
        {
            if (int.PopCount(step) <= 1)
            {
                (RunningError<T> margin, RunningError<T> bound) = MarginAndDual(training.Coefficients, training.Points, T.One);
                yield return new("margin over |beta|_F", step, margin);
                yield return new("dual bound", step, bound);
            }

            training.Step();
        }
    }

    // |beta|_F, or the sum of the coefficients' sizes themselves.
    private static RunningError<T> Norm<T>(Training<T> training, bool frequencies)
        where T : struct, IReal<T>
    {
        RunningError<T>[] coefficients = Coefficients(training);
        return frequencies ? FourierNorm(coefficients) : Sum(coefficients.Select(RunningError<T>.Abs));
    }

    private static RunningError<T>[] HalfSquares<T>(Training<T> training)
        where T : struct, IReal<T> => [0.5 * Sum(Squares(training.First)), 0.5 * Sum(Squares(training.Second))];

    // Both sides of (iii) for a layer and its turn by one place, which have the same sizes of Fourier coefficients.
    private static RunningError<T> OfTurnedPair<T>(T[] layer)
        where T : struct, IReal<T>
    {
        RunningError<T>[] first = Exact(layer);
        RunningError<T>[] turned = [.. first[1..], first[0]];
        return FourierNorm(CyclicConvolution.Convolve<RunningError<T>>(first, turned));
    }

    // The weights may be any that add up to the total: those of training, divided by their own sum to remove its rounding.
    private static (RunningError<T> Margin, RunningError<T> Bound) MarginAndDual<T>(RunningError<T>[] coefficients, Matrix<RunningError<T>> points, T total)
        where T : struct, IReal<T>
    {
        RunningError<T>[] margins = points.Times<RunningError<T>>(coefficients);
        RunningError<T> least = margins.Aggregate(RunningError<T>.Min);
        RunningError<T>[] raw = [.. margins.Select(margin => RunningError<T>.Exp(least - margin))];
        RunningError<T> sum = Sum(raw);
        RunningError<T>[] combined = points.TransposeTimes<RunningError<T>>([.. raw.Select(weight => RunningError<T>.Exact(total) * weight / sum)]);
        RunningError<T> bound = FourierBasis<T>.Of(combined.Length).Sizes(combined).Aggregate(RunningError<T>.Max);
        return (least / FourierNorm(coefficients), bound);
    }

    private static RunningError<T>[] Coefficients<T>(Training<T> training)
        where T : struct, IReal<T> => CyclicConvolution.Convolve<RunningError<T>>(Exact(training.First), Exact(training.Second));

    private static RunningError<T> FourierNorm<T>(RunningError<T>[] coefficients)
        where T : struct, IReal<T> =>
        Sum(FourierBasis<T>.Of(coefficients.Length).Sizes(coefficients)) / RunningError<T>.FromDyadic(coefficients.Length);

    private static RunningError<T>[] Exact<T>(T[] vector)
        where T : struct, IReal<T> => [.. vector.Select(RunningError<T>.Exact)];

    private static RunningError<T>[] Squares<T>(T[] vector)
        where T : struct, IReal<T> => [.. Exact(vector).Select(entry => entry * entry)];

    private static RunningError<T> Sum<T>(IEnumerable<RunningError<T>> terms)
        where T : struct, IReal<T> => terms.Aggregate(RunningError<T>.Zero, (total, term) => total + term);

    private static T Gap<T>(Training<T> training, T gamma)
        where T : struct, IReal<T>
    {
        T[] coefficients = training.Coefficients;
        T sum = FourierBasis<T>.Of(coefficients.Length).Sizes(Exact(coefficients)).Aggregate(T.Zero, (sum, size) => sum + size.Value);
        T norm = sum / T.FromDyadic(coefficients.Length);
        return T.One - (training.Points.Times<T>(coefficients).Aggregate(T.Min) / (gamma * norm));
    }

    private static Matrix<Float64> Drawn(Recipe recipe, Draws draws) => new(
        recipe.Points, recipe.Size, [.. Enumerable.Range(0, recipe.Points * recipe.Size).Select(index =>
            new Float64(draws.NormalEntry("z", index / recipe.Size, index % recipe.Size, recipe.Points, recipe.Size)))]);

    // The network in training. The step is normalised: descent along the gradient over the sum of -l', at a rate of 1/(2 (1 + |w_1|^2 + |w_2|^2)), so that
    // margins grow linearly in time.
    private sealed class Training<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly T _rate = T.FromDyadic(0.5);

        public Training(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            Matrix<T> drawn = trial.NormalMatrix("z", recipe.Points, recipe.Size);
            Points = recipe.Separable ? drawn : new(recipe.Points + 1, recipe.Size, [.. drawn.Elements, .. drawn.Row(0).ToArray().Select(element => -element)]);
            First = [.. trial.NormalVector("w1", recipe.Size).Select(weight => 0.25 * weight)];
            Second = recipe.Convolutional
                ? [.. trial.NormalVector("w2", recipe.Size).Select(weight => 0.25 * weight)]
                : [T.One, .. Arena.Vector<T>(recipe.Size - 1)];
        }

        // z_n = y_n x_n, n x D, fewer than D but for the one that makes them inseparable.
        public Matrix<T> Points { get; }

        public T[] First { get; private set; }

        public T[] Second { get; private set; }

        // beta.
        public T[] Coefficients => CyclicConvolution.Convolve<T>(First, Second);

        // q, proportional to -l'(margin).
        public T[] Weights(T[] margins)
        {
            T least = margins.Aggregate(T.Min);
            T sum = T.Zero;
            T[] weights = Arena.Vector<T>(margins.Length);
            for (int point = 0; point < weights.Length; point++)
            {
                weights[point] = _recipe.ExponentialTail ? T.Exp(least - margins[point]) : default(InverseLoss<T>).NegativeDerivative(margins[point]);
                sum += weights[point];
            }

            T reciprocal = T.One / sum;
            for (int point = 0; point < weights.Length; point++)
            {
                weights[point] *= reciprocal;
            }

            return weights;
        }

        public void Step()
        {
            T[] pull = Points.TransposeTimes<T>(Weights(Points.Times<T>(Coefficients)));
            (T[] first, T[] second) = (CyclicConvolution.LayerGradient<T>(Second, pull), CyclicConvolution.LayerGradient<T>(First, pull));
            if (!_recipe.Convolutional)
            {
                First = Moved(First, first, _rate);
                return;
            }

            T step = _rate / (T.One + MatrixAlgebra.Dot<T>(First, First) + MatrixAlgebra.Dot<T>(Second, Second));
            (First, Second) = (Moved(First, first, step), Moved(Second, second, step));
        }

        private static T[] Moved(T[] layer, T[] slopes, T step)
        {
            T[] moved = Arena.Vector<T>(layer.Length);
            for (int index = 0; index < moved.Length; index++)
            {
                moved[index] = T.MultiplyAdd(step, slopes[index], layer[index]);
            }

            return moved;
        }
    }
}
