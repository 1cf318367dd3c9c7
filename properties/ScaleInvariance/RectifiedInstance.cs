namespace Theorems.Properties.ScaleInvariance;

/// <summary>A rectified, batch-normalised network on drawn data: as it is, with running errors, and differentiated.</summary>
internal sealed class RectifiedInstance<T> : ILoss<RunningError<T>, ArrayMemory<RunningError<T>>>
    where T : struct, IReal<T>
{
    private readonly RectifiedNormalisedNetwork<DualReal<RunningError<T>>> _both;
    private readonly RunningError<T>[] _targets;
    private readonly RunningError<T>[] _signs;
    private readonly RunningError<T>[] _local;
    private readonly DualReal<T>[] _change;

    /// <param name="inputs">The number of inputs.</param>
    /// <param name="units">The number of hidden units.</param>
    /// <param name="samples">The size of the batch, a power of two.</param>
    /// <param name="epsilon">Added to variances; zero for scale invariance.</param>
    /// <param name="trial">Where the numbers come from.</param>
    public RectifiedInstance(int inputs, int units, int samples, double epsilon, Trial<T> trial)
    {
        Matrix<T> batch = trial.NormalMatrix("X", samples, inputs);
        T[] targets = trial.NormalVector("y", samples);
        Network = In(number => number);
        Analysed = In(RunningError<T>.Exact);
        Differentiated = In(DualReal<T>.Constant);
        _both = In(number => DualReal<RunningError<T>>.Constant(RunningError<T>.Exact(number)));
        _targets = [.. targets.Select(RunningError<T>.Exact)];
        Signs = [.. Enumerable.Range(0, samples).Select(sample =>
            trial.Given("signs", sample, draws => (draws.Integer("signs", sample, 2) == 0 ? -1.0 : 1) / samples))];
        _signs = [.. Signs.Select(RunningError<T>.Exact)];
        _local = new RunningError<T>[Network.Length];
        _change = new DualReal<T>[Network.Length];

        RectifiedNormalisedNetwork<TOther> In<TOther>(Func<T, TOther> convert)
            where TOther : struct, IReal<TOther> =>
            new(new(samples, inputs, [.. batch.Elements.Select(convert)]), [.. targets.Select(convert)], units, TOther.FromDyadic(epsilon));
    }

    public RectifiedNormalisedNetwork<T> Network { get; }

    private RectifiedNormalisedNetwork<RunningError<T>> Analysed { get; }

    /// <summary>
    /// Not negative where the network had a gradient at all points at which it was analysed: no deviation over the batch may be zero, and no rectified unit at
    /// its kink. A constant batch has no normalisation, and where the sign of a rectifier's input is in doubt, no rounding is small.
    /// </summary>
    public T HasGradient { get; private set; } = T.One;

    public RectifiedNormalisedNetwork<DualReal<T>> Differentiated { get; }

    /// <summary>
    /// Not negative where the network had a gradient, and what rounding has done to a mean output is small beside the largest one, so that a bound of first
    /// order is one: what that leaves out is of the order of its square. A sixteenth is a choice.
    /// </summary>
    public T HasGradientAndSmallError(T error) => Condition.Both(HasGradient, T.Select(error - T.FromDyadic(1 / 16.0), T.One, -T.One));

    /// <summary>A random sign for each sample, divided by their number: the mean of the outputs under them is at most one, as their deviation is.</summary>
    public T[] Signs { get; }

    /// <summary>The mean of the outputs under the random signs, and what rounding has done to it.</summary>
    public RunningError<T> MeanOutput(T[] weights)
    {
        ReadOnlySpan<RunningError<T>> outputs = Analysed.Outputs((RunningError<T>[])[.. weights.Select(RunningError<T>.Exact)]);
        NoteGradient();
        RunningError<T> mean = RunningError<T>.Zero;
        for (int sample = 0; sample < outputs.Length; sample++)
        {
            mean = RunningError<T>.MultiplyAdd(_signs[sample], outputs[sample], mean);
        }

        return mean;
    }

    /// <summary>The derivative of half the mean squared error along a direction, from its outputs alone.</summary>
    public RunningError<T> DerivativeOfLoss(RunningError<T>[] weights, RunningError<T>[] direction)
    {
        ReadOnlySpan<DualReal<RunningError<T>>> outputs = _both.Outputs(
            (DualReal<RunningError<T>>[])[.. weights.Select((weight, index) => new DualReal<RunningError<T>>(weight, direction[index]))]);
        RunningError<T> sum = RunningError<T>.Zero;
        for (int sample = 0; sample < outputs.Length; sample++)
        {
            sum += (outputs[sample].Value - _targets[sample]) * outputs[sample].Derivative;
        }

        return sum / RunningError<T>.FromDyadic(outputs.Length);
    }

    /// <summary>The gradient of the loss, with the rounding of this one evaluation. Overwritten by the next call.</summary>
    public RunningError<T>[] Gradient(T[] weights)
    {
        Gradient(0, (RunningError<T>[])[.. weights.Select(RunningError<T>.Exact)], _local);
        return _local;
    }

    /// <summary>Writes the gradient of the loss, with its rounding.</summary>
    public void Gradient(int step, ArrayMemory<RunningError<T>> parameters, ArrayMemory<RunningError<T>> gradient)
    {
        Analysed.Gradient(step, parameters, gradient);
        NoteGradient();
    }

    private void NoteGradient()
    {
        HasGradient = Condition.Both(HasGradient, Condition.Positive(Analysed.OutputDeviation));
        foreach (RunningError<T> deviation in Analysed.HiddenDeviations)
        {
            HasGradient = Condition.Both(HasGradient, Condition.Positive(deviation));
        }

        foreach (RunningError<T> sum in Analysed.Rectified)
        {
            HasGradient = Condition.Both(HasGradient, Condition.SignIsSure(sum));
        }
    }

    /// <summary>The Hessian of the loss times a direction, in the derivatives. Overwritten by the next call.</summary>
    public DualReal<T>[] HessianTimes(T[] weights, T[] direction)
    {
        Differentiated.Gradient(0, (DualReal<T>[])[.. weights.Select((weight, index) => new DualReal<T>(weight, direction[index]))], _change);
        return _change;
    }
}
