namespace Theorems.Properties.DeepLinear;

// (ii), (iii) and the inequalities of (iv) for a network that has been trained.
public sealed partial class LayerAlignment : IAnalytic<LayerAlignment.Recipe>, IGolden<LayerAlignment.Recipe>
{
    // 2^-124. Not derived: below this a computed risk or squared gradient is taken to have lost digits to underflow; float64 itself loses them from 2^-1022 on.
    private const double Negligible = 1.0 / (1L << 62) / (1L << 62);
    private const string Origin = "local errors of all steps, amplified by |I - eta Hessian| along the way";

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Observer<T> observer = new(recipe, trial);
        T start = observer.Start;
        for (int step = 0; step < recipe.Steps; step++)
        {
            observer.Step();
        }

        T drift = 2 * observer.StepSize * start;
        SingularValueDecomposition<T>[] layers = [.. Enumerable.Range(1, recipe.Depth).Select(observer.Decompose)];
        return Enumerable.Range(1, recipe.Depth - 1).Reverse().SelectMany(layer => Neighbours(recipe, observer, layers, layer, drift))
            .Concat(recipe.Linear ? [.. Risks(recipe, observer, layers), SlopeOfRisk(recipe, trial)] : []);
    }

    // Layers k and k + 1.
    private static IEnumerable<Measurement<T>> Neighbours<T>(
        Recipe recipe, Observer<T> observer, SingularValueDecomposition<T>[] layers, int layer, T drift)
        where T : struct, IReal<T>
    {
        (SingularValueDecomposition<T> current, SingularValueDecomposition<T> above) = (layers[layer - 1], layers[layer]);
        (BalanceSpread<T> spread, T descends) = (observer.Spread(layer), observer.Bound.Descends);
        T spectral = current.Largest * current.Largest;
        // Each decomposition is exact for a layer RankTolerance away, which changes the squares of its norm and of its singular values by 2 |W| times that at
        // most, and P_j and P_(j-1) in the nuclear norm by as much: Decomposed has that for all layers, twice. Norms are sums of w max(w, d) squares at most.
        T local = observer.Decomposed(layers) + spread.Rounding;
        T rounding = observer.Rounding + local;
        T squaredNorm = observer.SquaredNorm(layer);
        T misalignment = T.One - Observer<T>.SquaredCosine(above, current);
        T growth = T.Abs(observer.SquaredNorm(layer + 1) - squaredNorm - spread.Trace);
        yield return RankOne.AtMost<T>(squaredNorm - spectral, [spread.Sum, drift], rounding, recipe.Steps).When(descends);
        // Both sides times |W_k|_2^2, at most max(1, that) times what they err by; half as much again as in (ii), see TrajectoryError.
        ReadOnlySpan<T> terms = [spread.Sum / spectral, spread.Width / spectral, (drift + drift) / spectral];
        // A layer of zeros has no first singular vector.
        T hasVectors = Condition.Positive(RunningError<T>.Exact(spectral));
        yield return Alignment.AtMost(misalignment, terms, 1.5 * rounding / spectral, recipe.Steps).When(Condition.Both(hasVectors, descends));
        yield return Lockstep.AtMost(growth, drift, rounding, recipe.Steps).When(descends);
        if (recipe.Linear)
        {
            BalanceSpread<T> now = observer.SpreadNow(layer);
            T nowRounding = observer.Decomposed(layers) + now.Rounding;
            yield return RankOneNow.AtMost(squaredNorm - spectral, now.Sum, nowRounding, recipe.Steps);
            yield return AlignmentNow.AtMost<T>(
                misalignment, [now.Sum / spectral, now.Width / spectral], 1.5 * nowRounding / spectral, recipe.Steps).When(hasVectors);
        }
    }

    private static IEnumerable<Measurement<T>> Risks<T>(Recipe recipe, Observer<T> observer, SingularValueDecomposition<T>[] layers)
        where T : struct, IReal<T>
    {
        (T risk, RiskBound<T> bound) = (observer.Training.Risk, observer.Bound);
        T product = layers.Reverse().Skip(1).Aggregate(layers[^1].Largest, (product, layer) => product * layer.Largest);
        T logarithm = -T.Log(T.Expm1(observer.Network.Points.Rows * risk));
        // A margin errs by Roundings max|z| prod |W_k|_F, a loss relatively by as much and 4 more, for ln(1 + e^-m) changes by no more than that; so does
        // their mean R. In the logarithm a relative error counts nR/(1 - e^-nR) times: at most 1.8 times, for nR is at most ln(1 + e) = 1.31 where that
        // is at least -1. Its own roundings are 4 of 1 + |ln|. On the other side singular values err relatively by RankTolerance/|W_k|_2 each, and a product of
        // L + 1 factors, the norm of d squares one of them, by L + d + 4.
        // Where the logarithm is below 0 the inequality says nothing, for its right side is positive; -1 is a choice.
        T unit = T.FromDyadic(T.UnitRoundoff);
        T lengths = observer.Network.LargestNorm;
        T relative = T.FromDyadic(recipe.Depth + recipe.Inputs + 4);
        foreach (SingularValueDecomposition<T> layer in layers)
        {
            lengths *= T.Sqrt(layer.SingularValues.Aggregate(T.Zero, (sum, value) => sum + (value * value)));
            relative += layer.RankTolerance / (layer.Largest * unit);
        }

        T rounding = (1.8 * ((observer.Roundings * lengths) + T.FromDyadic(4))) + (4 * (T.One + T.Abs(logarithm)))
            + (relative * observer.Network.LargestNorm * product);
        yield return Norms.AtMost(logarithm, observer.Network.LargestNorm * product, rounding, recipe.Steps)
            .When(T.Min(T.One + logarithm, risk - T.FromDyadic(Negligible)));
        // As shares of R_0, which no risk exceeds where every step lowers it, and which itself may be lost to underflow.
        T starts = observer.Start - T.FromDyadic(Negligible);
        (T descends, T fromBelow) = (Condition.Both(starts, bound.Descends), Condition.Both(starts, bound.DescendsFromBelow));
        (T share, T start, T local) = (risk / observer.Start, bound.Value / observer.Start, (bound.Rounding / observer.Start) + T.FromDyadic(8));
        yield return Risk.AtMost(share, start, local, recipe.Steps).When(descends);
        yield return Fall.AtMost(T.One - start, T.One - share, local, recipe.Steps).When(descends);
        yield return RiskFromStart.AtMost(share, bound.FromStart / observer.Start, local, recipe.Steps).When(fromBelow);
    }

    // The derivative of R(W - eta grad R) by eta at zero, by dual numbers, against -|grad R|^2, which the other parts take from training.
    private static Measurement<T> SlopeOfRisk<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        // At the computed layers and points, whatever rounding made of them. A gradient that underflows, or whose error is not known, shows nothing.
        Network<T> network = new(recipe, trial);
        RowNetworkTraining<DualReal<RunningError<T>>> training = new([.. network.Layers.Select(Constant)], Constant(network.Points));
        RunningError<T> square = training.SquaredGradient.Value;
        training.Step(new(RunningError<T>.Zero, RunningError<T>.One));
        T isKnown = Condition.Both(Condition.Positive(square), Condition.InRange(training.Risk.Derivative));
        return Slope.Equal(training.Risk.Derivative, -square).When(Condition.Both(isKnown, square.Value - T.FromDyadic(Negligible)));

        Matrix<DualReal<RunningError<T>>> Constant(Matrix<T> matrix) => new(
            matrix.Rows, matrix.Columns,
            [.. matrix.Elements.Select(element => new DualReal<RunningError<T>>(RunningError<T>.Exact(element), RunningError<T>.Zero))]);
    }

    // Risk, ranks, alignments and margin each time that the number of steps has doubled.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Observer<T> observer = new(recipe, trial, followsTrajectory: true);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            observer.Step();
            if (int.PopCount(step) != 1)
            {
                continue;
            }

            SingularValueDecomposition<T>[] layers = [.. Enumerable.Range(1, recipe.Depth).Select(observer.Decompose)];
            yield return new("R", step, observer.Training.Risk, observer.Amplified, Origin);
            for (int layer = 1; layer <= recipe.Depth; layer++)
            {
                T spectral = layers[layer - 1].Largest;
                T rest = observer.SquaredNorm(layer) - (spectral * spectral);
                yield return new($"|W{layer}|_F^2 - |W{layer}|_2^2", step, rest, observer.Amplified * (T.One + spectral), Origin);
            }

            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                T cosine = Observer<T>.SquaredCosine(layers[layer], layers[layer - 1]);
                yield return new($"<v{layer + 1}, u{layer}>^2", step, cosine, observer.Amplified, Origin);
            }

            yield return new("min z.w / |w|", step, observer.NormalisedMargin(), observer.Amplified, Origin);
        }
    }

    // Trains a network and keeps, step by step, what the bounds of the claim need.
    private sealed class Observer<T>
        where T : struct, IReal<T>
    {
        private const double DivergedAbove = 1L << 60;
        private readonly BalanceSpread<T>[] _spreads;
        private readonly TrajectoryError<T> _error;
        private T _reach;

        public Observer(Recipe recipe, Trial<T> trial, bool followsTrajectory = false)
        {
            Network = new(recipe, trial);
            StepSize = T.FromDyadic(recipe.StepSize);
            Training = recipe.Linear ? new LinearTraining<T>(Network) : new RectifiedTraining<T>(Network);
            // A sum over n points, a margin of d products, a layer of w, and 20 for the softplus, the mean, and the other layers, (L - 2) w <= 10 in what is
            // drawn. Taken relatively to R + reach, reach = max|z| |W_L ... W_1|; a product that cancels errs by more, up to prod |W_k|_F for its length.
            int roundings = Network.Points.Rows + recipe.Inputs + recipe.Width + 20;
            Roundings = roundings;
            Start = Training.Risk;
            _spreads = BalanceSpread<T>.Of(Network.Layers);
            _error = new(Network, StepSize, roundings, followsTrajectory);
            Bound = new(recipe, Network, Training.Risk, roundings);
            _reach = Reach();
            _error.Begin(Training, Squares(), _reach);
        }

        public Network<T> Network { get; }

        public ITraining<T> Training { get; }

        public T StepSize { get; }

        // R_0.
        public T Start { get; }

        // A margin or a loss errs by at most so many roundings of 1 + max|z| times the norms of all layers.
        public double Roundings { get; }

        // The bounds of (iv) on the risk.
        public RiskBound<T> Bound { get; }

        // Local rounding errors of P_k added up, in units of the unit roundoff.
        public T Rounding => _error.BalanceError;

        // A bound on the error of the trajectory, in units of the unit roundoff; kept if the run follows it.
        public T Amplified => _error.Amplified;

        public BalanceSpread<T> Spread(int layer) => _spreads[layer];

        // Of the layers as they are now.
        public BalanceSpread<T> SpreadNow(int layer) => BalanceSpread<T>.Of(Network.Layers)[layer];

        // What the layers' decompositions and norms may err by in squares, in units of the unit roundoff; see where it is used.
        public T Decomposed(SingularValueDecomposition<T>[] layers)
        {
            T sum = T.Zero;
            for (int layer = 0; layer < layers.Length; layer++)
            {
                Matrix<T> weights = Network.Layers[layer];
                T squares = weights.SquaredNorm();
                sum += (4 * T.Sqrt(squares) * layers[layer].RankTolerance / T.FromDyadic(T.UnitRoundoff)) + ((weights.Elements.Length + 2.0) * squares);
            }

            return sum;
        }

        public SingularValueDecomposition<T> Decompose(int layer) => SingularValueDecomposition<T>.Compute(Network.Layers[layer - 1]);

        public T SquaredNorm(int layer) => Network.Layers[layer - 1].SquaredNorm();

        // The squared cosine between v_(k+1), the first right singular vector above, and u_k, the first left one below.
        public static T SquaredCosine(SingularValueDecomposition<T> above, SingularValueDecomposition<T> below)
        {
            T product = T.Zero;
            for (int index = 0; index < above.Right.Rows; index++)
            {
                product = T.MultiplyAdd(above.Right[index, 0], below.Left[index, 0], product);
            }

            return product * product;
        }

        // min_n z_n.w / |w| for the product w.
        public T NormalisedMargin()
        {
            Matrix<T> product = Kernels.DeepLinear.Product(Network.Layers);
            T[] margins = Network.Points.Times<T>(product.Row(0));
            return margins.Aggregate(T.Min) / MatrixAlgebra.Norm<T>(product.Row(0));
        }

        public void Step()
        {
            (T before, T squaredGradient, T squares) = (Training.Risk, Training.SquaredGradient, Squares());
            Bound.Lower(T.Sqrt(Training.SquaredUpperProduct), T.Sqrt(SquaredNorm(1)));
            _error.Follow(Training, squares, _reach);
            // A run that diverges is stopped before it overflows, so that it can still be measured.
            Training.Step(T.Select(T.FromDyadic(DivergedAbove) - squares, T.Zero, StepSize));
            _reach = Reach();
            Bound.Follow(before, squaredGradient, Training.Risk, _reach);
        }

        private T Reach() => Network.LargestNorm * T.Sqrt(Training.SquaredProduct);

        private T Squares()
        {
            T squares = T.Zero;
            foreach (Matrix<T> layer in Network.Layers)
            {
                squares += layer.SquaredNorm();
            }

            return squares;
        }
    }
}
