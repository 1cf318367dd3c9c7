namespace Theorems.Properties.ImplicitBias;

// (b), (c) and (d) in rounded arithmetic.
public sealed partial class MirrorDescentBregmanProjection : IAnalytic<MirrorDescentBregmanProjection.Recipe>
{
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial) => new Bounds<T>(recipe, trial).Measure();

    // What the claim says of exponentiated gradient descent, measured with what rounding may do.
    // The duals of a computed step miss those of the exact one by some d, which moves D(x, .) by d.(w - x) and |A w - b|^2/2 by (A w - b).A diag(w) d, to
    // first order: both are added up
    // over the steps. The computed multipliers of w* make it the projection for b + rho, |rho| certified, which moves D(w*, .) by at most |c||rho|.
    private sealed class Bounds<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly Descent<T> _descent;
        private readonly RunningError<T>[] _planted;
        private readonly RunningError<T> _stepSize;
        private readonly T _norm;
        private readonly T _unit = T.FromDyadic(T.UnitRoundoff);

        public Bounds(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            _descent = new(recipe, trial);
            _planted = Exact(_descent.Problem.Planted);
            _stepSize = RunningError<T>.Exact(_descent.Problem.StepSize);
            _norm = T.Sqrt(_descent.Problem.Matrix.SquaredNorm());
        }

        public IEnumerable<Measurement<T>> Measure()
        {
            bool entropy = _recipe.Geometry == Geometry.Entropy;
            T applies = T.One;
            T drift = T.Zero;
            Limit<T>? limit = _recipe.Consistent ? new(_descent) : null;
            RunningError<T>[] reference = limit?.Weights ?? _planted;
            foreach (Step<T> step in _descent.Run())
            {
                T moved = Weighted(step.NextDuals, step.Next);
                T time = T.FromDyadic(step.Time);
                drift += Weighted(step.NextDuals, reference) + moved
                    + (2 * _stepSize.Value * time * (step.NextLoss.Error + (_norm * T.Sqrt(2 * step.NextLoss.Value) * moved)));
                RunningError<T> change = NegativeEntropy.Divergence<RunningError<T>>(step.Next, step.Weights);
                RunningError<T> condition = change - (_stepSize * step.Curvature / RunningError<T>.FromDyadic(2));
                applies = _recipe.UnstableStep ? T.Zero : T.Min(applies, condition.Value + condition.Error);
                if (entropy && step.Time is 1 or 4 or 16 or 64 or 256 or 1024 or 4096)
                {
                    RunningError<T> decrease =
                        NegativeEntropy.Divergence<RunningError<T>>(_planted, step.Weights) - NegativeEntropy.Divergence<RunningError<T>>(_planted, step.Next);
                    RunningError<T> losses = _stepSize * (step.Loss + step.NextLoss);
                    T disturbance = Weighted(step.NextDuals, _planted) + moved;
                    if (_recipe.Consistent)
                    {
                        RunningError<T> right = (_stepSize * ((2 * step.Loss) - step.Along)) + change;
                        RunningError<T> identity = decrease - right;
                        yield return OneStep.Equal(decrease.Value, right.Value, identity.Error + disturbance, step.Time);
                    }

                    yield return Decrease.AtMost(losses.Value, decrease.Value, (losses.Error + decrease.Error + disturbance) / _unit, step.Time).When(applies);
                    RunningError<T> first = NegativeEntropy.Divergence<RunningError<T>>(reference, _descent.WeightsAt(new RunningError<T>[_recipe.Rows]));
                    T share = 2 * _stepSize.Value * time;
                    T rounding = (drift + first.Error + (limit?.Error ?? T.Zero)) / share;
                    yield return AllSteps.AtMost(step.NextLoss.Value, first.Value / share, (rounding + step.NextLoss.Error) / _unit, step.Time).When(applies);
                }

                if (limit is not null && step.Time == _recipe.Steps)
                {
                    foreach (Measurement<T> measurement in limit.Measure(step, _stepSize.Value, drift, applies))
                    {
                        yield return measurement;
                    }
                }
            }
        }

        // sum_i |d_i| w_i.
        private static T Weighted(RunningError<T>[] duals, RunningError<T>[] weights)
        {
            T sum = T.Zero;
            for (int index = 0; index < duals.Length; index++)
            {
                sum = T.MultiplyAdd(duals[index].Error, T.Abs(weights[index].Value), sum);
            }

            return sum;
        }
    }

    // The Bregman projection w* of the reference point, and how far a run is from it.
    private sealed class Limit<T>
        where T : struct, IReal<T>
    {
        private readonly Descent<T> _descent;
        private readonly BregmanProjection<T> _projection;
        private readonly T _residual;

        public Limit(Descent<T> descent)
        {
            _descent = descent;
            Problem<T> problem = descent.Problem;
            _projection = BregmanProjection<T>.Compute<NegativeEntropy>(problem.Matrix, problem.Targets, problem.Duals);
            _residual = MatrixAlgebra.Norm<T>(_projection.Tolerance);
            Weights = descent.ReferenceAt(_projection.Multipliers);
        }

        // w*, for the computed multipliers.
        public RunningError<T>[] Weights { get; }

        // What the certified residual of w* may change D(w*, w_0) by: 2 |c||rho|.
        public T Error => 2 * MatrixAlgebra.Norm<T>(_projection.Multipliers) * _residual;

        // D(w*, w).
        public RunningError<T> Divergence(RunningError<T>[] weights) => NegativeEntropy.Divergence<RunningError<T>>(Weights, weights);

        // (d) after the last step, at the point that its multipliers give.
        public IEnumerable<Measurement<T>> Measure(Step<T> last, T stepSize, T drift, T applies)
        {
            RunningError<T>[] moved = Exact([.. last.Multipliers.Select(multiplier => multiplier.Value)]);
            RunningError<T>[] weights = _descent.WeightsAt(moved);
            RunningError<T>[] residual = _descent.Residual(weights);
            RunningError<T>[] multipliers = [.. moved.Select((sum, row) => -(sum + RunningError<T>.Exact(_projection.Multipliers[row])))];
            RunningError<T>[] gap = [.. residual.Zip(_descent.Residual(Weights), (there, here) => there - here)];
            RunningError<T> distance = Divergence(weights);
            RunningError<T> both = distance + NegativeEntropy.Divergence<RunningError<T>>(weights, Weights);
            yield return Distance.Equal(both, MatrixAlgebra.Dot<RunningError<T>>(multipliers, gap), last.Time);

            T length = MatrixAlgebra.Norm<T>([.. multipliers.Select(multiplier => multiplier.Value)]);
            RunningError<T> first = Divergence(_descent.WeightsAt(new RunningError<T>[moved.Length]));
            T bound = T.Sqrt(first.Value / (stepSize * T.FromDyadic(last.Time)));

            // The point that was measured misses the last step's by its rounding; the bound's square holds that of all steps.
            T apart = T.Zero;
            foreach ((RunningError<T> there, RunningError<T> step) in residual.Zip(last.NextResidual))
            {
                apart += T.Abs(there.Value - step.Value) + there.Error + step.Error;
            }

            T inside = (drift + first.Error + Error) / (stepSize * T.FromDyadic(last.Time));
            T rounding = distance.Error + (length * (apart + _residual + (inside / bound))) + (T.FromDyadic(32 * T.UnitRoundoff) * length * bound);
            yield return Bound.AtMost(distance.Value, length * bound, rounding / T.FromDyadic(T.UnitRoundoff), last.Time).When(applies);
        }
    }
}
