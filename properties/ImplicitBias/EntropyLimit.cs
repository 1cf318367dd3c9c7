namespace Theorems.Properties.ImplicitBias;

/// <summary>The Bregman projection w* of the reference point, and how far a run is from it.</summary>
internal sealed class EntropyLimit<T>
    where T : struct, IReal<T>
{
    private readonly EntropyDescent<T> _descent;
    private readonly BregmanProjection<T> _projection;
    private readonly T _residual;

    public EntropyLimit(EntropyDescent<T> descent)
    {
        _descent = descent;
        MirrorDescentInstance<T> problem = descent.Instance;
        _projection = BregmanProjection<T>.Compute<NegativeEntropy>(problem.Matrix, problem.Targets, problem.Duals);
        _residual = MatrixAlgebra.Norm<T>(_projection.Tolerance);
        Weights = descent.ReferenceAt(_projection.Multipliers);
    }

    /// <summary>w*, for the computed multipliers.</summary>
    public RunningError<T>[] Weights { get; }

    /// <summary>What the certified residual of w* may change D(w*, w_0) by: 2 |c||rho|.</summary>
    public T Error => T.FromDyadic(2) * MatrixAlgebra.Norm<T>(_projection.Multipliers) * _residual;

    /// <summary>D(w*, w).</summary>
    public RunningError<T> Divergence(RunningError<T>[] weights) => NegativeEntropy.Divergence<RunningError<T>>(Weights, weights);

    /// <summary>(d) after the last step, at the point that its multipliers give.</summary>
    public IEnumerable<Measurement<T>> Measure(EntropyStep<T> last, T stepSize, T drift, T applies)
    {
        RunningError<T>[] moved = EntropyDescent<T>.Exact([.. last.Multipliers.Select(multiplier => multiplier.Value)]);
        RunningError<T>[] weights = _descent.WeightsAt(moved);
        RunningError<T>[] residual = _descent.Residual(weights);
        RunningError<T>[] multipliers = [.. moved.Select((sum, row) => -(sum + RunningError<T>.Exact(_projection.Multipliers[row])))];
        RunningError<T>[] gap = [.. residual.Zip(_descent.Residual(Weights), (there, here) => there - here)];
        RunningError<T> distance = Divergence(weights);
        RunningError<T> both = distance + NegativeEntropy.Divergence<RunningError<T>>(weights, Weights);
        yield return Measurement.Equal("(d)", last.Time, both - MatrixAlgebra.Dot<RunningError<T>>(multipliers, gap));

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
        yield return Measurement.AtMost("(d) bound", last.Time, distance.Value, length * bound, rounding / T.FromDyadic(T.UnitRoundoff)).When(applies);
    }
}
