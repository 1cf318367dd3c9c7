namespace Theorems.Properties.DeepLinear;

// The bounds of (ii) to (iv), kept step by step, and what rounding adds to them.
public sealed partial class LayerAlignment
{
    // The bounds B_t of (iv) on the risk, and whether the risk fell as they ask, kept step by step.
    private sealed class RiskBound<T>
        where T : struct, IReal<T>
    {
        private readonly T _stepSize;
        private readonly T _share;
        private readonly T _distanceFromZero;
        private readonly T _roundings;
        private readonly T _relativeRounding;
        private readonly bool _checkDescent;

        public RiskBound(Recipe recipe, Network<T> network, T start, int roundings)
        {
            _stepSize = T.FromDyadic(recipe.StepSize);
            _share = network.Margin / T.FromDyadic(network.Points.Rows);
            _roundings = T.FromDyadic(roundings);
            _relativeRounding = T.FromDyadic(roundings * T.UnitRoundoff);
            _checkDescent = recipe.CheckDescent;
            T below = T.Log(T.FromDyadic(2)) - start;
            _distanceFromZero = T.Abs(below) / network.LargestNorm;
            Descends = T.One;
            DescendsFromBelow = recipe.StartBelowZero ? below : T.One;
            Value = start;
            FromStart = start;
        }

        // B_t with the true p_t.
        public T Value { get; private set; }

        // B_t with p_t replaced by (ln 2 - R(0))/(max|z| |W_1|) where that is larger.
        public T FromStart { get; private set; }

        // Not negative where every step so far lowered the risk by eta |grad|^2 / 2; always so if the recipe does not ask.
        public T Descends { get; private set; }

        // The same, where also R(W_0) was below ln 2.
        public T DescendsFromBelow { get; private set; }

        // Local rounding errors of the risk and its bounds added up, in units of the unit roundoff.
        public T Rounding { get; private set; }

        // Lowers both bounds, before a step.
        // pull is p_t = |W_L ... W_2|, firstNorm is |W_1|.
        public void Lower(T pull, T firstNorm)
        {
            Value = Lowered(Value, pull);
            FromStart = Lowered(FromStart, T.Max(pull, _distanceFromZero / firstNorm));
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

        // B - (eta/2) p^2 (g/n)^2 (1 - e^-B)^2, increasing in B while the factor is at most 2; a smaller factor is a weaker, valid bound.
        private T Lowered(T bound, T pull)
        {
            T factor = T.Min(0.5 * _stepSize * pull * pull * _share * _share, T.FromDyadic(2));
            T slope = -T.Expm1(-bound);
            return bound - (factor * slope * slope);
        }
    }

    // What the balance defect P_k(0) of one pair of layers says about all later times.
    // Trace is tr P_k(0), Width is lmax(P_k(0)) - lmin(P_k(0)), Sum is D_k, the sum of lmax(P_j(0)) - tr P_j(0) over j from k on.
    private readonly record struct BalanceSpread<T>(T Trace, T Width, T Sum)
        where T : struct, IReal<T>
    {
        // Those of the layers as they are now; element k is of layers k and k + 1, and element 0 says nothing.
        public static BalanceSpread<T>[] Of(Matrix<T>[] layers)
        {
            BalanceSpread<T>[] spreads = new BalanceSpread<T>[layers.Length];
            T sum = T.Zero;
            for (int layer = layers.Length - 1; layer >= 1; layer--)
            {
                Matrix<T> defect = Kernels.DeepLinear.Defect(layers, layer);
                SymmetricEigenvalues<T> values = SymmetricEigenvalues<T>.Compute(defect);
                T trace = defect.Trace();
                sum += values.Largest - trace;
                spreads[layer] = new(trace, values.Largest - values.Smallest, sum);
            }

            return spreads;
        }
    }

    // Rounding errors of a training run, in units of the unit roundoff: of P_k, where they only add up, and of the trajectory, where they are amplified.
    private sealed class TrajectoryError<T>(Network<T> network, T stepSize, int roundings, bool followsTrajectory)
        where T : struct, IReal<T>
    {
        private readonly T _perRisk = stepSize * T.FromDyadic(roundings);
        private readonly T _perMixed = T.FromDyadic(12 + (4 * roundings));
        private readonly T _meanSquare = network.Points.SquaredNorm() / T.FromDyadic(4.0 * network.Points.Rows);

        // Local rounding errors of P_k added up; the identity (i) does not amplify them.
        public T Balance { get; private set; }

        // Local errors of the layers, amplified along the way: a bound on the error of the trajectory.
        public T Amplified { get; private set; }

        // The error of the start.
        public void Begin(ITraining<T> training, T squares, T reach) => Amplified = Local(training, squares, reach);

        // Takes note of a step that is about to be made.
        // training is the run, squares is the sum of all |W_k|_F^2, reach is max|z| |W_L ... W_1|.
        public void Follow(ITraining<T> training, T squares, T reach)
        {
            T local = Local(training, squares, reach);
            Balance += local;
            if (followsTrajectory)
            {
                Amplified = (Amplified * Amplification(training)) + local;
            }
        }

        // One step changes P_k by 2 |W| times the update's rounding |W| + 2 eta |G|, for two layers, and by 2 eta times what the two sides of
        // W_(k+1)'G_(k+1) = G_k W_k' differ by: (width + 2) |W||G| each. The risk adds what its descent condition errs by.
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
