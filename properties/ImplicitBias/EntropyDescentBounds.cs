namespace Theorems.Properties.ImplicitBias;

/// <summary>What the claim says of exponentiated gradient descent, measured with what rounding may do.</summary>
/// <remarks>
/// The duals of a computed step miss those of the exact one by some d, which moves D(x, .) by d.(w - x) and |A w - b|^2/2 by (A w - b).A diag(w) d, to first order: both are added up
/// over the steps. The computed multipliers of w* make it the projection for b + rho, |rho| certified, which moves D(w*, .) by at most |c||rho|.
/// </remarks>
internal sealed class EntropyDescentBounds<T>
    where T : struct, IReal<T>
{
    private readonly MirrorDescentRecipe _recipe;
    private readonly EntropyDescent<T> _descent;
    private readonly RunningError<T>[] _planted;
    private readonly RunningError<T> _stepSize;
    private readonly T _norm;
    private readonly T _unit = T.FromDyadic(T.UnitRoundoff);

    public EntropyDescentBounds(MirrorDescentRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _descent = new(recipe, trial);
        _planted = EntropyDescent<T>.Exact(_descent.Instance.Planted);
        _stepSize = RunningError<T>.Exact(_descent.Instance.StepSize);
        _norm = T.Sqrt(_descent.Instance.Matrix.SquaredNorm());
    }

    public IEnumerable<Measurement<T>> Measure()
    {
        bool entropy = _recipe.Geometry == Geometry.Entropy;
        T applies = T.One;
        T drift = T.Zero;
        EntropyLimit<T>? limit = _recipe.Consistent ? new(_descent) : null;
        RunningError<T>[] reference = limit?.Weights ?? _planted;
        foreach (EntropyStep<T> step in _descent.Run())
        {
            T moved = Weighted(step.NextDuals, step.Next);
            T time = T.FromDyadic(step.Time);
            drift += Weighted(step.NextDuals, reference) + moved + (T.FromDyadic(2) * _stepSize.Value * time * (step.NextLoss.Error + (_norm * T.Sqrt(T.FromDyadic(2) * step.NextLoss.Value) * moved)));
            RunningError<T> change = NegativeEntropy.Divergence<RunningError<T>>(step.Next, step.Weights);
            RunningError<T> condition = change - (_stepSize * step.Curvature / RunningError<T>.FromDyadic(2));
            applies = _recipe.UnstableStep ? T.Zero : T.Min(applies, condition.Value + condition.Error);
            if (entropy && step.Time is 1 or 4 or 16 or 64 or 256 or 1024 or 4096)
            {
                RunningError<T> decrease = NegativeEntropy.Divergence<RunningError<T>>(_planted, step.Weights) - NegativeEntropy.Divergence<RunningError<T>>(_planted, step.Next);
                RunningError<T> losses = _stepSize * (step.Loss + step.NextLoss);
                T disturbance = Weighted(step.NextDuals, _planted) + moved;
                if (_recipe.Consistent)
                {
                    RunningError<T> identity = decrease - (_stepSize * ((RunningError<T>.FromDyadic(2) * step.Loss) - step.Along)) - change;
                    yield return Measurement.Equal("(b)", step.Time, identity.Value, identity.Error + disturbance);
                }

                yield return Measurement.AtMost("(c)", step.Time, losses.Value, decrease.Value, (losses.Error + decrease.Error + disturbance) / _unit).When(applies);
                RunningError<T> first = NegativeEntropy.Divergence<RunningError<T>>(reference, _descent.WeightsAt(new RunningError<T>[_recipe.Rows]));
                T share = T.FromDyadic(2) * _stepSize.Value * time;
                T rounding = (drift + first.Error + (limit?.Error ?? T.Zero)) / share;
                yield return Measurement.AtMost("(c) all steps", step.Time, step.NextLoss.Value, first.Value / share, (rounding + step.NextLoss.Error) / _unit).When(applies);
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
