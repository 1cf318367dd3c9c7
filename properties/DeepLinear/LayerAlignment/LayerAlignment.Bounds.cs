namespace Theorems.Properties.DeepLinear;

// The bounds of (ii) to (iv), kept step by step, and what rounding adds to them.
public sealed partial class LayerAlignment
{
    // The bounds B_t of (iv) on the risk, and whether the risk fell as they ask, kept step by step.
    private sealed class RiskBound<T>
        where T : struct, IReal<T>
    {
        private readonly T _stepSize;
        private readonly T _count;
        private readonly T _share;
        private readonly T _distanceFromZero;
        private readonly T _roundings;
        private readonly T _relativeRounding;
        private readonly bool _checkDescent;

        public RiskBound(Recipe recipe, Network<T> network, T start, int roundings)
        {
            _stepSize = T.FromDyadic(recipe.StepSize);
            _count = T.FromDyadic(network.Points.Rows);
            _share = network.Margin / _count;
            _roundings = T.FromDyadic(roundings);
            _relativeRounding = T.FromDyadic(roundings * T.UnitRoundoff);
            _checkDescent = recipe.CheckDescent;
            // |R - ln 2| is at most max|z| |w|, whatever its sign. That the product w stays this long needs R_t <= R_0 < ln 2: the absolute value is for runs
            // that start above ln 2, for which that is not so; they are judged only where this assumption is dropped.
            T below = T.Log(T.FromDyadic(2)) - start;
            _distanceFromZero = T.Abs(below) / network.LargestNorm;
            Descends = T.One;
            DescendsFromBelow = recipe.StartBelowZero ? below : T.One;
            Value = start;
            FromStart = start;
        }

        // B_t with the true p_t.
        public T Value { get; private set; }

        // B_t with p_t replaced by |ln 2 - R_0|/(max|z| |W_1|_F) where that is larger.
        public T FromStart { get; private set; }

        // Not negative where every step so far lowered the risk by eta |grad|^2 / 2; always so if the recipe does not ask.
        public T Descends { get; private set; }

        // The same, where also R_0 was below ln 2.
        public T DescendsFromBelow { get; private set; }

        // Local rounding errors of the risk and its bounds added up, in units of the unit roundoff: both bounds are functions of the last that never expand
        // an error, so that a step's errors only add up.
        public T Rounding { get; private set; }

        // Lowers both bounds, before a step.
        // pull is p_t = |W_L ... W_2|, firstNorm is |W_1|_F. A first layer of zeros has the risk ln 2, and nothing keeps the others from zero.
        public void Lower(T pull, T firstNorm)
        {
            Value = Lowered(Value, pull);
            FromStart = Lowered(FromStart, T.Max(pull, T.Select(-firstNorm, _distanceFromZero / firstNorm, T.Zero)));
        }

        // Takes note of a step.
        // before is the risk before it, squaredGradient is |grad|^2 before it, after is the risk after it, reach is max|z| |W_L ... W_1| after it, which
        // the margins are at most.
        public void Follow(T before, T squaredGradient, T after, T reach)
        {
            Rounding += _roundings * (Value + before + reach);
            if (_checkDescent)
            {
                // Near a minimum the decrease is smaller than the rounding of R, which the bounds' own rounding accounts for.
                T decrease = before - after - (0.5 * _stepSize * squaredGradient) + (_relativeRounding * (before + reach));
                Descends = T.Min(Descends, decrease);
                DescendsFromBelow = T.Min(DescendsFromBelow, decrease);
            }
        }

        // B - f (1 - e^(-nB))^2 with f = (eta/2) (p g/n)^2. Its derivative is 1 - 2 f n e^(-nB) (1 - e^(-nB)) >= 1 - f n/2, so it increases with B for every
        // f <= 2/n, as the induction from R_t <= B_t to R_(t+1) <= B_(t+1) needs; for a larger f it may not. A smaller f is a weaker, valid bound, hence the
        // minimum.
        private T Lowered(T bound, T pull)
        {
            T factor = T.Min(0.5 * _stepSize * pull * pull * _share * _share, T.FromDyadic(2) / _count);
            T slope = -T.Expm1(-(_count * bound));
            return bound - (factor * slope * slope);
        }
    }

    // What the balance defect P_k of one pair of layers says: that of the start about all later times, the present one about now.
    // Trace is tr P_k, Width is lmax(P_k) - lmin(P_k), Sum is D_k, the sum of lmax(P_j) - tr P_j over j from k on. Rounding is what Sum, Width and Trace may
    // err by together at the computed layers, in units of the unit roundoff: of P_j, w + 3 roundings of |W_(j+1)|_F^2 + |W_j|_F^2 (sums of w products, and at
    // most two more operations; for j + 1 = L the outer product has less), which its eigenvalues and, w times, its trace have too; and ErrorOfValues |P_j|_F
    // for its eigenvalues. Width has twice the last layer's.
    private readonly record struct BalanceSpread<T>(T Trace, T Width, T Sum, T Rounding)
        where T : struct, IReal<T>
    {
        // Those of the layers as they are now; element k is of layers k and k + 1, and element 0 says nothing.
        public static BalanceSpread<T>[] Of(Matrix<T>[] layers)
        {
            BalanceSpread<T>[] spreads = new BalanceSpread<T>[layers.Length];
            T sum = T.Zero;
            T rounding = T.Zero;
            for (int layer = layers.Length - 1; layer >= 1; layer--)
            {
                Matrix<T> defect = Kernels.DeepLinear.Defect(layers, layer).MirrorUpper();
                SymmetricEigenvalues<T> values = SymmetricEigenvalues<T>.Compute(defect);
                T trace = defect.Trace();
                sum += values.Largest - trace;
                T squares = layers[layer].SquaredNorm() + layers[layer - 1].SquaredNorm();
                int width = defect.Rows;
                T local = ((width + 3.0) * (width + 1.0) * squares) + (values.ErrorOfValues * T.Sqrt(defect.SquaredNorm()));
                rounding += local;
                spreads[layer] = new(trace, values.Largest - values.Smallest, sum, rounding + local + local);
            }

            return spreads;
        }
    }

    // Rounding errors of a training run, in units of the unit roundoff: of P_k, where they only add up, and of the trajectory, where they are amplified.
    private sealed class TrajectoryError<T>(Network<T> network, T stepSize, int roundings, bool followsTrajectory)
        where T : struct, IReal<T>
    {
        private readonly T _perRisk = stepSize * T.FromDyadic(roundings);
        // A step adds 4 |W|^2 + 12 eta |W||grad| + 4 roundings (eta |W||grad| + eta (R + reach)) units of u, |W|^2 being the sum of all |W_j|_F^2.
        // To first order:
        // The update. W_j becomes W_j - eta G_j + r_j with |r_j| <= u (|W_j| + 2 eta |G_j|), one rounding of the result and one of eta a_j. P_j and
        // P_(j-1) change by matrices E; W_j adds 2 (|W_j| + eta |G_j|) |r_j| <= u (2 |W_j|^2 + 6 eta |W_j||G_j| + 4 eta^2 |G_j|^2) to the nuclear norm of each,
        // which lmax - tr, tr and lmax - lmin of E do not exceed. Over all j >= k a layer counts twice: 4 and 12, and 8 for eta^2 |grad|^2.
        // The gradients. G_j = a_j' h_j' with a_j = a_(j+1) W_(j+1) and h_(j+1) = W_j h_j as computed, sums of w and of w or d products: both sides of
        // W_(j+1)'G_(j+1) = G_j W_j' differ by max(w, d) u (|W_(j+1)||G_(j+1)| + |W_j||G_j|), twice eta of which enters P_j: 4 max(w, d) over j >= k.
        // The descent condition. It is granted roundings u (R + reach) a step (Follow above), which 2 eta R_0 then lacks by 2 eta times, and the 4 eta R_0
        // of (iii) by 4 eta times. In (ii) and lockstep the other 2 eta roundings R have room for 8 eta^2 |grad|^2 <= 16 eta R and the rounding of |grad|^2.
        // (iii) counts one E more, for lmax - lmin of P_k: 6, 18, 6 max(w, d) and 12 eta^2 |grad|^2, which is half as much again of all. It is given that.
        private readonly T _perMixed = T.FromDyadic(12 + (4 * roundings));
        private readonly T _meanSquare = network.Points.SquaredNorm() / T.FromDyadic(4.0 * network.Points.Rows);

        // Local rounding errors of P_k added up; the identity (i) does not amplify them.
        public T BalanceError { get; private set; }

        // Local errors of the layers, amplified along the way: a bound on the error of the trajectory.
        public T Amplified { get; private set; }

        // The error of the start.
        public void Begin(ITraining<T> training, T squares, T reach) => Amplified = Local(training, squares, reach);

        // Takes note of a step that is about to be made.
        // training is the run, squares is the sum of all |W_k|_F^2, reach is max|z| |W_L ... W_1|.
        public void Follow(ITraining<T> training, T squares, T reach)
        {
            T local = Local(training, squares, reach);
            BalanceError += local;
            if (followsTrajectory)
            {
                Amplified = (Amplified * Amplification(training)) + local;
            }
        }

        // What one step adds; derived beside the constants.
        private T Local(ITraining<T> training, T squares, T reach)
        {
            T mixed = stepSize * T.Sqrt(squares * training.SquaredGradient);
            T risk = _perRisk * (training.Risk + reach);
            return (4 * (squares + risk)) + (_perMixed * mixed);
        }

        // |I - eta Hessian|: the part J'(R'')J is positive and at most min(mean |z|^2 / 4, max|z|^2 R) sum_k prod_(j != k) |W_j|^2; the rest is at
        // most (L - 1) |g| times a product of L - 2 norms. A norm is at most |W'W|_F^(1/2).
        private T Amplification(ITraining<T> training)
        {
            T[] norms = [.. network.Layers.Select(layer => T.Sqrt(T.Sqrt(layer.TransposeTimes(layer).SquaredNorm())))];
            T all = norms.Aggregate(T.One, (product, norm) => product * norm);
            T curvature = T.Zero;
            T bend = T.Zero;
            for (int layer = 0; layer < norms.Length; layer++)
            {
                T others = all / norms[layer];
                curvature += others * others;
                for (int second = 0; second < layer; second++)
                {
                    bend = T.Max(bend, others / norms[second]);
                }
            }

            curvature *= T.Min(_meanSquare, network.LargestNorm * network.LargestNorm * training.Risk);
            bend *= T.FromDyadic(norms.Length - 1) * training.ProductGradient;
            return T.Max(T.One, (stepSize * curvature) - T.One) + (stepSize * bend);
        }
    }
}
