namespace Theorems.Properties.ScaleInvariance;

/// <summary>A run of the descent: where it is.</summary>
internal sealed class ScaleInvariantRun<T>(ILoss<T, ArrayMemory<T>> loss, T[] parameters)
    where T : struct, IField<T>
{
    private readonly T[] _gradient = Arena.Vector<T>(parameters.Length);

    public T[] Parameters => parameters;

    public ScaleInvariantRun<T> Copy() => new(loss, Arena.Copy<T>(parameters));

    public void Step(int step, T decay, T stepSize) =>
        DecayedDescent.Step<T, ArrayMemory<T>, ILoss<T, ArrayMemory<T>>>(loss, step, parameters, _gradient, parameters.Length, decay, stepSize);

    /// <summary>grad L_t(w).w, zero for a loss that ignores the scale of w (Euler).</summary>
    public T RadialGradient(int step)
    {
        loss.Gradient(step, parameters, _gradient);
        T sum = T.Zero;
        for (int index = 0; index < parameters.Length; index++)
        {
            sum += _gradient[index] * parameters[index];
        }

        return sum;
    }

    /// <summary>factor * this - other, component by component.</summary>
    public T[] Difference(T factor, ScaleInvariantRun<T> other) =>
        [.. parameters.Select((parameter, index) => (factor * parameter) - other.Parameters[index])];
}
