namespace Theorems.Properties.Margin;

/// <summary>Compares descent and flow with the bounds (A), (B), (C) and (E).</summary>
internal sealed class MaxMarginTrajectories<T>
    where T : struct, IReal<T>
{
    private const int HalfLogarithmicTime = 12;
    private const int LastLogarithmicTime = 24;
    private readonly SeparableRecipe _recipe;
    private readonly Trial<T> _trial;
    private readonly SeparableInstance<T> _instance;
    private readonly T[] _start;
    private readonly SeparableDescent<T> _descent;
    private readonly T _certified;
    private readonly T _offset;

    public MaxMarginTrajectories(SeparableRecipe recipe, Trial<T> trial)
    {
        (_recipe, _trial) = (recipe, trial);
        _instance = new(recipe, trial);
        T reach = T.FromDyadic(recipe.StartAtZero ? 0 : recipe.Loss == MarginLoss.Exponential ? 1 / 16.0 : 1);
        _start = [.. trial.NormalVector("start", recipe.Dimension).Select(value => reach * value)];
        _descent = new(recipe, _instance, _start);
        _certified = recipe.JudgeAll ? T.One : _instance.Certificate;
        _offset = MatrixAlgebra.Norm<T>(_instance.Offset);
    }

    /// <summary>Descent, and flow where the exponential loss is descended as the theorem says.</summary>
    public IEnumerable<Measurement<T>> Measure() =>
        _recipe.Loss != MarginLoss.Exponential || _recipe.JudgeAll ? Descend() : Descend().Concat(Flow());

    private IEnumerable<Measurement<T>> Descend()
    {
        while (_descent.Time <= _recipe.Steps)
        {
            _descent.Step();
            if (_descent.Time % 256 == 0)
            {
                T distance = _descent.Distance();
                T rounding = _descent.Rounding(distance);
                T applies = T.Min(_certified, _descent.Started);
                yield return Measurement.AtMost(MaxMarginDirection.Bounded, _descent.Time, distance, _descent.Bound, rounding).When(applies).OutOf(DirectionErrorBound<T>.NothingSaid);
                (T direction, T margin, T scale) = Directions(_descent.Weights, _offset + _descent.Bound, T.Log(T.FromDyadic(_descent.Time)));
                yield return Measurement.AtMost("(C) direction", _descent.Time, direction, scale, rounding).When(applies).OutOf(2);
                yield return Measurement.AtMost("(C) margin", _descent.Time, margin, scale * _instance.Lengths.Aggregate(T.Max), rounding).When(applies);
            }
        }
    }

    private IEnumerable<Measurement<T>> Flow()
    {
        SeparableFlow<T> flow = new(_recipe, _instance, _start);
        T halfway = T.Zero;
        for (int time = 3; time <= LastLogarithmicTime; time += 3)
        {
            flow.Advance(time);
            T length = MatrixAlgebra.Norm<T>(flow.Error());
            T rounding = _descent.Rounding(length) * (T.One + length);
            // The differential form holds at every point, not only along the flow: w_hat ln t + w_tilde + e with a random e.
            T[] error = [.. Enumerable.Range(0, _recipe.Dimension).Select(column => T.FromDyadic(0.25) * _trial.Normal($"e{time}", column))];
            (T derivative, T bound, T differentialRounding) = FlowDifferential.At(_instance, _recipe.Others, time, error);
            yield return Measurement.AtMost("(B) differential", time, derivative, bound, differentialRounding).When(_certified);
            T slack = flow.IntegrationError;
            yield return Along("(B) flow", length * length, flow.Bound(), slack * (length + length + slack), rounding);
            if (time == HalfLogarithmicTime)
            {
                halfway = length;
            }
            else if (time == LastLogarithmicTime)
            {
                // Through the computed point halfway there is a flow, too, which is no further away.
                yield return Along("(E) rate of flow", length, flow.RateBound(halfway, HalfLogarithmicTime), slack, rounding);
            }

            (T direction, T margin, T scale) = Directions(flow.Weights, _offset + T.Sqrt(flow.Bound()), T.FromDyadic(time));
            // Directions of vectors that are slack apart are 2 slack/|w| apart at most.
            scale += (slack + slack) / MatrixAlgebra.Norm<T>(flow.Weights);
            yield return Measurement.AtMost("(C) direction of flow", time, direction, scale, rounding).When(_certified).OutOf(2);
            yield return Measurement.AtMost("(C) margin of flow", time, margin, scale * _instance.Lengths.Aggregate(T.Max), rounding).When(_certified);
        }

        // A run whose proven error is above an eighth of the bound says nothing about the flow.
        Measurement<T> Along(string part, T value, T bound, T slack, T rounding) =>
            Measurement.AtMost(part, flow.LogarithmicTime, value, bound + slack, rounding)
                .When(T.Min(_certified, (T.FromDyadic(0.125) * bound) - slack));
    }

    // The two gaps of (C), and 2 rho/(|w_hat| ln t).
    private (T Direction, T Margin, T Scale) Directions(T[] weights, T rho, T logarithm)
    {
        T length = MatrixAlgebra.Norm<T>(weights);
        T best = MatrixAlgebra.Norm<T>(_instance.Direction);
        T[] difference = [.. weights.Select((weight, column) => (weight / length) - (_instance.Direction[column] / best))];
        T margin = _instance.Points.Times<T>(weights).Aggregate(T.Min) / length;
        return (MatrixAlgebra.Norm<T>(difference), (T.One / best) - margin, T.FromDyadic(2) * rho / (best * logarithm));
    }
}
