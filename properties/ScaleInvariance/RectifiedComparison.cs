using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.ScaleInvariance;

/// <summary>The two descents of the claim on a rectified, batch-normalised network, in rounded arithmetic.</summary>
internal sealed class RectifiedComparison<T>
    where T : struct, IReal<T>
{
    private readonly ScaleInvariantRecipe _recipe;
    private readonly Trial<T> _trial;
    private readonly RectifiedNormalisedNetwork<T> _network;
    private readonly Matrix<T> _inputs;
    private readonly T[] _targets;
    private readonly T _epsilon;
    private readonly T _eta;

    public RectifiedComparison(ScaleInvariantRecipe recipe, Trial<T> trial)
    {
        (_recipe, _trial) = (recipe, trial);
        _inputs = trial.NormalMatrix("X", recipe.Samples, recipe.Dimension);
        _targets = trial.NormalVector("y", recipe.Samples);
        _epsilon = T.FromDyadic(recipe.Invariant ? 0 : 1 / 1024.0);
        _network = new(_inputs, _targets, recipe.Units, _epsilon);
        _eta = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
    }

    /// <summary>rho = 1/2 or 1/4: all factors are powers of two, so both runs round alike and must agree in every bit.</summary>
    public IEnumerable<Measurement<T>> InBinary(string part)
    {
        T rho = _trial.Given("halvings", 0, draws => draws.Integer("halvings", 0, 2) == 0 ? 0.5 : 0.25);
        (T[][] decayed, T[][] growing) = Run(Signed(rho));
        T growth = T.One;
        for (int step = 1; step <= _recipe.Training; step++)
        {
            growth *= Signed(rho);
            T factor = growth;
            yield return Measurement.Zero<T>(part, step, [.. decayed[step].Select((weight, index) => weight - (factor * growing[step][index]))]);
        }

        T[] outputs = _network.Outputs(decayed[^1]).ToArray();
        yield return Measurement.Zero<T>(part, _recipe.Training, [.. _network.Outputs(growing[^1]).ToArray().Select((output, index) => output - outputs[index])]);
    }

    /// <summary>Any rho: the functions after the last step, seen through the mean of their outputs under random signs, differ by no more than rounding.</summary>
    /// <remarks>
    /// To first order in u: an error e made in step t moves the mean by l_(t+1).e, with l_T its gradient and l_t = (rho - eta H_t) l_(t+1), H_t the
    /// Hessian of the loss at w_t. The running error of a step bounds |e|, for either run: they perform the same operations on multiples of
    /// the same numbers, so their relative errors obey the same bounds. The rate of the growing run has rounded 2t + 2 times besides.
    /// </remarks>
    public Measurement<T> InRounding(string part)
    {
        T decay = _trial.Uniform("lambda", 0, 1 / 64.0, 1 / 4.0);
        T rho = Signed(_recipe.Decay == Decay.Complete ? T.Zero : T.One - (decay * _eta));
        (T[][] decayed, T[][] growing) = Run(rho);
        T[] signs = [.. Enumerable.Range(0, _recipe.Samples).Select(sample =>
            _trial.Given("signs", sample, draws => (draws.Integer("signs", sample, 2) == 0 ? -1.0 : 1) / _recipe.Samples))];
        T difference = MatrixAlgebra.Dot<T>(signs, _network.Outputs(decayed[^1])) - MatrixAlgebra.Dot<T>(signs, _network.Outputs(growing[^1]));

        // The mean of the outputs' sizes is at most their deviation, one.
        return Measurement.Equal(part, _recipe.Training, difference, ErrorBound(decayed, signs, rho)).OutOf(2);
    }

    private T ErrorBound(T[][] decayed, T[] signs, T rho)
    {
        RectifiedNormalisedNetwork<RunningError<T>> analysed = new(
            Convert<RunningError<T>>(_inputs, RunningError<T>.Exact), [.. _targets.Select(RunningError<T>.Exact)], _recipe.Units, RunningError<T>.Exact(_epsilon));
        RectifiedNormalisedNetwork<DualReal<T>> differentiated = new(
            Convert<DualReal<T>>(_inputs, DualReal<T>.Constant), [.. _targets.Select(DualReal<T>.Constant)], _recipe.Units, DualReal<T>.Constant(_epsilon));
        T two = T.FromDyadic(2);
        T bound = T.Zero;
        ReadOnlySpan<RunningError<T>> outputs = analysed.Outputs((RunningError<T>[])[.. decayed[^1].Select(RunningError<T>.Exact)]);
        RunningError<T> mean = RunningError<T>.Zero;
        for (int sample = 0; sample < signs.Length; sample++)
        {
            mean = RunningError<T>.MultiplyAdd(RunningError<T>.Exact(signs[sample]), outputs[sample], mean);
        }

        bound += two * mean.Error;
        T[] adjoint = new T[_network.Length];
        _network.OutputGradient(decayed[^1], signs, adjoint);
        RunningError<T>[] local = new RunningError<T>[adjoint.Length];
        DualReal<T>[] change = new DualReal<T>[adjoint.Length];
        for (int step = _recipe.Training - 1; step >= 0; step--)
        {
            T[] weights = decayed[step];
            analysed.Gradient(step, (RunningError<T>[])[.. weights.Select(RunningError<T>.Exact)], local);
            differentiated.Gradient(step, (DualReal<T>[])[.. weights.Select((weight, index) => new DualReal<T>(weight, adjoint[index]))], change);
            T schedule = T.FromDyadic(((2 * step) + 2) * T.UnitRoundoff) * _eta;
            for (int index = 0; index < adjoint.Length; index++)
            {
                RunningError<T> next = (RunningError<T>.Exact(rho) * RunningError<T>.Exact(weights[index])) - (RunningError<T>.Exact(_eta) * local[index]);
                bound += T.Abs(adjoint[index]) * ((two * next.Error) + (schedule * T.Abs(local[index].Value)));
                adjoint[index] = (rho * adjoint[index]) - (_eta * change[index].Derivative);
            }
        }

        return bound;
    }

    // The states of both runs, from the start to the last step.
    private (T[][] Decayed, T[][] Growing) Run(T rho)
    {
        T[][] decayed = new T[_recipe.Training + 1][];
        T[][] growing = new T[_recipe.Training + 1][];
        decayed[0] = growing[0] = _trial.NormalVector("w", _network.Length);
        T[] gradient = new T[_network.Length];
        T rate = _recipe.ExponentOffset == 1 ? _eta : _eta / rho;
        for (int step = 0; step < _recipe.Training; step++)
        {
            decayed[step + 1] = Step(decayed[step], rho, _eta);
            growing[step + 1] = Step(growing[step], T.One, rate);
            rate /= rho * rho;
        }

        return (decayed, growing);

        T[] Step(T[] from, T decay, T stepSize)
        {
            T[] weights = (T[])from.Clone();
            DecayedDescent.Step<T, ArrayMemory<T>, RectifiedNormalisedNetwork<T>>(_network, 0, weights, gradient, weights.Length, decay, stepSize);
            return weights;
        }
    }

    private T Signed(T rho) => _recipe.Decay == Decay.Negative ? -rho : rho;

    private static Matrix<TOther> Convert<TOther>(Matrix<T> matrix, Func<T, TOther> convert)
        where TOther : struct => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(convert)]);
}
