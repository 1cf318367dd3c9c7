namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent on least squares, seen along the singular vectors, in rounded arithmetic.</summary>
internal sealed class ModewiseDescent<T>
    where T : struct, IReal<T>
{
    private readonly GradientDescentRecipe _recipe;
    private readonly LeastSquaresInstance<T> _problem;
    private readonly Modes<T> _modes;
    private readonly T[] _first;

    public ModewiseDescent(GradientDescentRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _problem = recipe.Instance(trial);
        _modes = new(_problem);
        _first = [.. Enumerable.Range(0, _modes.Count).Select(mode => _modes.Component(mode, _problem.Start))];
    }

    /// <summary>The parts of the claim at t = 1, 2, 4 ...</summary>
    public IEnumerable<Measurement<T>> Measure(string modes, string step, string limit, string filter)
    {
        T first = _modes.Analysis.Distance(_problem.Start);
        T contraction = Contraction(upwards: true);
        T power = T.One;
        T before = first;
        foreach ((int time, T[] weights, T error) in Run())
        {
            T after = _modes.Analysis.Distance(weights);
            power *= contraction;
            if (int.PopCount(time) == 1)
            {
                foreach (Measurement<T> measurement in Enumerable.Range(0, _modes.Count).SelectMany(mode => ModeAt(mode, time, weights, error, first, modes, filter)))
                {
                    yield return measurement;
                }

                T rounding = error + error + (T.FromDyadic(_problem.Start.Length + 8) * before);
                yield return Measurement.AtMost(step, time, after, contraction * before, rounding);
                yield return Measurement.AtMost(limit, time, after, power * first, rounding + (T.FromDyadic(2 * (time + 4)) * power * first));
            }

            before = after;
        }
    }

    /// <summary>The quantities of the golden snapshot.</summary>
    public IEnumerable<Quantity<T>> Snapshot()
    {
        T first = _modes.Analysis.Distance(_problem.Start);
        yield return new("q", 0, Contraction(upwards: false), T.FromDyadic(1000), "twice the certified error of s_j, times eta s_1 < 2/s_1");
        foreach ((int time, T[] weights, T error) in Run().Where(state => int.PopCount(state.Time) == 1))
        {
            yield return new("|e|", time, _modes.Analysis.Distance(weights), error, "roundings of t steps, which exact steps do not expand");
            for (int mode = 0; mode < _modes.Count; mode++)
            {
                // A singular vector has no sign of its own.
                yield return new($"|v[{mode}].e|", time, T.Abs(_modes.Component(mode, weights)), error + ModeError(mode, time, first), "the same, and the certified error of the decomposition");
            }
        }
    }

    // The states after each step, with a bound on the error of e_t: exact steps with eta s_1^2 below 2 expand no error, so that they add up.
    private IEnumerable<(int Time, T[] Weights, T Error)> Run()
    {
        GradientRun<T> run = new(_problem);
        T size = MatrixAlgebra.Norm<T>(_problem.Start);
        T error = _modes.StartError;
        for (int time = 1; time <= _recipe.Steps; time++)
        {
            run.Step();
            size = T.Max(size, MatrixAlgebra.Norm<T>(run.Weights));
            error += _modes.StepError(size);
            yield return (time, run.Weights, error);
        }
    }

    // The powers of 1 - eta s^2 hold 5 t roundings and each step adds the mode's own error; the inner products hold d + 2.
    private T ModeError(int mode, int time, T first) =>
        first * ((T.FromDyadic(time) * (_modes.RateError(mode) + T.FromDyadic(5))) + T.FromDyadic(2 * (_problem.Start.Length + 2)));

    private IEnumerable<Measurement<T>> ModeAt(int mode, int time, T[] weights, T error, T first, string modes, string filter)
    {
        T power = T.One;
        for (int step = 0; step < time; step++)
        {
            power *= T.One - _modes.Rate(mode);
        }

        T unit = T.FromDyadic(T.UnitRoundoff);
        T rounding = unit * (error + _modes.StartError + ModeError(mode, time, first));
        yield return Measurement.Equal(modes, time, _modes.Component(mode, weights) - (power * _first[mode]), rounding);

        T sizes = MatrixAlgebra.Norm<T>(weights) + MatrixAlgebra.Norm<T>(_problem.Start) + T.Abs(_modes.Data(mode));
        T filtered = (power * _modes.Along(mode, _problem.Start)) + ((T.One - power) * _modes.Data(mode));
        T more = unit * ((T.FromDyadic(2) * _modes.DataError(mode)) + (T.FromDyadic((5 * time) + (2 * _problem.Start.Length) + 8) * sizes));
        yield return Measurement.Equal(filter, time, _modes.Along(mode, weights) - filtered, rounding + more);
    }

    // q, or one if that is less: the claim is that errors do not grow.
    private T Contraction(bool upwards)
    {
        T largest = T.Zero;
        for (int mode = 0; mode < _modes.Count; mode++)
        {
            double error = upwards ? 1 : 0;
            largest = T.Max(largest, T.Max(T.Abs(T.One - _modes.Rate(mode, error)), T.Abs(T.One - _modes.Rate(mode, -error))));
        }

        return T.Min(T.One, largest);
    }
}
