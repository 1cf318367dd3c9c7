namespace Theorems.Properties.ImplicitBias;

// (c) in rounded arithmetic, and the snapshot.
public sealed partial class MomentumMinimumNorm : IAnalytic<MomentumMinimumNorm.Recipe>, IGolden<MomentumMinimumNorm.Recipe>
{
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial) => new Descent<T>(recipe, trial).Measure();

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => new Descent<T>(recipe, trial).Snapshot();

    // The distance of gradient descent with momentum from A^+ b, and its bound, in rounded arithmetic.
    // A disturbance of w in one step moves w_t, k steps later, by at most k sqrt(beta)^(k-1) times itself within the row space and 1/(1 - beta) outside it,
    // which
    // adds up to 1/(1 - sqrt beta)^2 and t/(1 - beta). A step's rounding is three times that of plain gradient descent: buffer and weights are rounded, and
    // the buffer keeps its error.
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly Run<T> _run;
        private readonly Modes<T> _modes;
        private readonly T _first;

        public Descent(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            _run = new(recipe, trial, recipe.EmptyBuffer);
            _modes = new(_run.Problem);
            _first = _modes.Solution.Distance(_run.Problem.Start);
        }

        // (c) at t = 1, 2, 4 ..., where every mode oscillates or an assumption is dropped.
        public IEnumerable<Measurement<T>> Measure()
        {
            T applies = _recipe.Regime == Regime.Oscillating ? Margin() : T.Zero;
            foreach ((int time, T distance, T error, T factor) in States())
            {
                T rounding = error + (factor * (_modes.StartError + (((2 * time) + 12) * _first)));
                yield return Contracts.AtMost(distance, factor * _first, rounding, time).When(applies);
            }
        }

        // The quantities of the golden snapshot.
        public IEnumerable<Quantity<T>> Snapshot()
        {
            foreach ((int time, T distance, T error, T factor) in States())
            {
                yield return new("|e|", time, distance, error, "roundings of t steps, each times what heavy-ball steps make of it");
                yield return new("bound", time, factor * _first, factor * (_modes.StartError + (((2 * time) + 12) * _first)),
                    "2 t + 12 roundings, and the error of |e_0|");
            }
        }

        private IEnumerable<(int Time, T Distance, T Error, T Factor)> States()
        {
            T size = MatrixAlgebra.Norm<T>(_run.Weights) + MatrixAlgebra.Norm<T>(_run.Displacement);
            T gap = T.One - _run.Root;
            T power = T.One;
            for (int time = 1; time <= _recipe.Steps; time++)
            {
                _run.Step();
                size = T.Max(size, MatrixAlgebra.Norm<T>(_run.Weights));
                power *= _run.Root;
                if (int.PopCount(time) == 1)
                {
                    T growth = (T.One / (gap * gap)) + (T.FromDyadic(time) / (T.One - _run.Momentum));
                    T error = (_modes.StartError * (T.One + (T.One / gap))) + (3 * _modes.StepError(size) * growth);
                    yield return (time, _modes.Solution.Distance(_run.Weights), error, (T.One + ((T.One + _run.Root) * T.FromDyadic(time))) * power);
                }
            }
        }

        // Not negative if (1 - sqrt beta)^2 <= eta s_j^2 <= (1 + sqrt beta)^2 for every mode, for all that s_j may be.
        private T Margin()
        {
            T low = (T.One - _run.Root) * (T.One - _run.Root);
            T high = (T.One + _run.Root) * (T.One + _run.Root);
            T margin = high;
            for (int mode = 0; mode < _modes.Count; mode++)
            {
                margin = T.Min(margin, T.Min(_modes.Rate(mode, -1) - low, high - _modes.Rate(mode, 1)));
            }

            return margin;
        }
    }
}
