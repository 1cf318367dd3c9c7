namespace Theorems.Properties.ImplicitBias;

// (b) by modes, (c) and (d) in rounded arithmetic, and the snapshot.
public sealed partial class GdMinimumNorm : IAnalytic<GdMinimumNorm.Recipe>, IGolden<GdMinimumNorm.Recipe>
{
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial) => new Descent<T>(recipe, trial).Measure();

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => new Descent<T>(recipe, trial).Snapshot();

    // Gradient descent on least squares, seen along the singular vectors, in rounded arithmetic.
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly LeastSquaresProblem<T> _problem;
        private readonly Modes<T> _modes;
        private readonly T[] _first;

        public Descent(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            _problem = ProblemOf(recipe, trial);
            _modes = new(_problem);
            _first = [.. Enumerable.Range(0, _modes.Count).Select(mode => _modes.Component(mode, _problem.Start))];
        }

        // The parts of the claim at t = 1, 2, 4 ...
        public IEnumerable<Measurement<T>> Measure()
        {
            T first = _modes.Solution.Distance(_problem.Start);
            T contraction = Contraction(upwards: true);
            T power = T.One;
            T before = first;
            foreach ((int time, T[] weights, T error) in States())
            {
                T after = _modes.Solution.Distance(weights);
                power *= contraction;
                if (int.PopCount(time) == 1)
                {
                    foreach (Measurement<T> measurement in Enumerable.Range(0, _modes.Count).SelectMany(mode => ModeAt(mode, time, weights, error, first)))
                    {
                        yield return measurement;
                    }

                    T rounding = error + error + ((_problem.Start.Length + 8) * before);
                    yield return OneStep.AtMost(after, contraction * before, rounding, time);
                    yield return AllSteps.AtMost(after, power * first, rounding + (2 * (time + 4) * power * first), time);
                }

                before = after;
            }
        }

        // The quantities of the golden snapshot.
        public IEnumerable<Quantity<T>> Snapshot()
        {
            T first = _modes.Solution.Distance(_problem.Start);
            yield return new("q", 0, Contraction(upwards: false), T.FromDyadic(1000), "twice the certified error of s_j, times eta s_1 < 2/s_1");
            foreach ((int time, T[] weights, T error) in States().Where(state => int.PopCount(state.Time) == 1))
            {
                yield return new("|e|", time, _modes.Solution.Distance(weights), error, "roundings of t steps, which exact steps do not expand");
                for (int mode = 0; mode < _modes.Count; mode++)
                {
                    // A singular vector has no sign of its own.
                    yield return new($"|v[{mode}].e|", time, T.Abs(_modes.Component(mode, weights)), error + ModeError(mode, time, first),
                        "the same, and the certified error of the decomposition");
                }
            }
        }

        // The states after each step, with a bound on the error of e_t: exact steps with eta s_1^2 below 2 expand no error, so that they add up.
        private IEnumerable<(int Time, T[] Weights, T Error)> States()
        {
            Run<T> run = new(_problem);
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
            first * ((time * (_modes.RateError(mode) + T.FromDyadic(5))) + T.FromDyadic(2 * (_problem.Start.Length + 2)));

        private IEnumerable<Measurement<T>> ModeAt(int mode, int time, T[] weights, T error, T first)
        {
            T power = T.One;
            for (int step = 0; step < time; step++)
            {
                power *= T.One - _modes.Rate(mode);
            }

            T unit = T.FromDyadic(T.UnitRoundoff);
            T rounding = unit * (error + _modes.StartError + ModeError(mode, time, first));
            yield return ByModes.Equal(_modes.Component(mode, weights), power * _first[mode], rounding, time);

            T sizes = MatrixAlgebra.Norm<T>(weights) + MatrixAlgebra.Norm<T>(_problem.Start) + T.Abs(_modes.Data(mode));
            T filtered = (power * _modes.Along(mode, _problem.Start)) + ((T.One - power) * _modes.Data(mode));
            T more = unit * ((2 * _modes.DataError(mode)) + (((5 * time) + (2 * _problem.Start.Length) + 8) * sizes));
            yield return Filter.Equal(_modes.Along(mode, weights), filtered, rounding + more, time);
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
}
