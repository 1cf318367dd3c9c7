using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>
/// Half the mean squared error of a rectified network with one hidden layer, whose hidden units and whose output are normalised over the batch:
/// f = N(v.relu(N(W x))), N(z) = (z - mean z)/sqrt(var z + epsilon). It ignores the scales of W and of v if epsilon is zero.
/// </summary>
/// <remarks>
/// Ioffe and Szegedy, ICML 2015, without the learnt scale and shift. Parameters are W, units x inputs, row by row, then v. If all of
/// them are multiplied by a power of two, every rounding is the same one: outputs keep their bits, and the gradient is divided by that power
/// exactly, as long as nothing overflows or becomes subnormal. One instance serves one thread: it owns its scratch memory.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class RectifiedNormalisedNetwork<T> : ILoss<T, ArrayMemory<T>>
    where T : struct, IReal<T>
{
    private readonly Matrix<T> _inputs;
    private readonly T[] _targets;
    private readonly T _epsilon;
    private readonly T _share;
    private readonly Matrix<T> _normalised;
    private readonly T[] _deviations;
    private readonly T[] _outputs;
    private readonly T[] _outputSlopes;
    private readonly T[] _hiddenSlopes;
    private T _outputDeviation;

    /// <summary>A network on a batch.</summary>
    /// <param name="inputs">The batch, samples x inputs.</param>
    /// <param name="targets">One target for each sample.</param>
    /// <param name="units">The number of hidden units.</param>
    /// <param name="epsilon">Added to every variance; anything but zero breaks the invariance.</param>
    /// <exception cref="ArgumentException">The number of targets is not that of the samples.</exception>
    public RectifiedNormalisedNetwork(Matrix<T> inputs, T[] targets, int units, T epsilon)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        if (targets.Length != inputs.Rows)
        {
            throw new ArgumentException($"A batch of {inputs.Rows} needs as many targets, not {targets.Length}.", nameof(targets));
        }

        (_inputs, _targets, _epsilon) = (inputs, targets, epsilon);
        _share = T.One / T.FromDyadic(inputs.Rows);
        _normalised = new(units, inputs.Rows);
        _deviations = Arena.Vector<T>(units);
        _outputs = Arena.Vector<T>(inputs.Rows);
        _outputSlopes = Arena.Vector<T>(inputs.Rows);
        _hiddenSlopes = Arena.Vector<T>(inputs.Rows);
    }

    /// <summary>The number of parameters, units (inputs + 1).</summary>
    public int Length => _deviations.Length * (_inputs.Columns + 1);

    /// <summary>The inputs of the rectifiers at the last parameters, units x samples: a network has no gradient where one of them is zero.</summary>
    public ReadOnlySpan<T> Rectified => _normalised.Elements;

    /// <summary>The deviations of the hidden units at the last parameters: a network without epsilon is not defined where one of them is zero.</summary>
    public ReadOnlySpan<T> HiddenDeviations => _deviations;

    /// <summary>The deviation of the output at the last parameters, of which the same holds.</summary>
    public T OutputDeviation => _outputDeviation;

    /// <summary>Writes the gradient of the loss; it is the same at each step.</summary>
    public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient)
    {
        Evaluate(parameters);
        for (int sample = 0; sample < _outputs.Length; sample++)
        {
            _outputSlopes[sample] = _share * (_outputs[sample] - _targets[sample]);
        }

        Propagate(parameters, gradient);
    }

    /// <summary>The outputs f(x_n) at some parameters; the span is overwritten by the next call.</summary>
    public ReadOnlySpan<T> Outputs(ArrayMemory<T> parameters)
    {
        Evaluate(parameters);
        return _outputs;
    }

    /// <summary>Writes the gradient of sum_n slopes_n f(x_n).</summary>
    public void OutputGradient(ArrayMemory<T> parameters, ReadOnlySpan<T> slopes, ArrayMemory<T> gradient)
    {
        Evaluate(parameters);
        slopes.CopyTo(_outputSlopes);
        Propagate(parameters, gradient);
    }

    private void Evaluate(ArrayMemory<T> parameters)
    {
        int width = _inputs.Columns;
        int output = _deviations.Length * width;
        Array.Clear(_outputs);
        for (int unit = 0; unit < _deviations.Length; unit++)
        {
            Span<T> values = _normalised.Row(unit);
            for (int sample = 0; sample < values.Length; sample++)
            {
                T sum = T.Zero;
                for (int input = 0; input < width; input++)
                {
                    sum = T.MultiplyAdd(parameters[(unit * width) + input], _inputs[sample, input], sum);
                }

                values[sample] = sum;
            }

            _deviations[unit] = Normalise(values);
            for (int sample = 0; sample < values.Length; sample++)
            {
                _outputs[sample] = T.MultiplyAdd(parameters[output + unit], T.Max(values[sample], T.Zero), _outputs[sample]);
            }
        }

        _outputDeviation = Normalise(_outputs);
    }

    // Subtracts the mean and divides by the deviation, which is returned.
    private T Normalise(Span<T> values)
    {
        T mean = _share * Sum(values);
        for (int sample = 0; sample < values.Length; sample++)
        {
            values[sample] -= mean;
        }

        T deviation = T.Sqrt((_share * MatrixAlgebra.Dot<T>(values, values)) + _epsilon);
        for (int sample = 0; sample < values.Length; sample++)
        {
            values[sample] /= deviation;
        }

        return deviation;
    }

    private void Propagate(ArrayMemory<T> parameters, ArrayMemory<T> gradient)
    {
        int width = _inputs.Columns;
        int output = _deviations.Length * width;
        Denormalise(_outputSlopes, _outputs, _outputDeviation);
        for (int unit = 0; unit < _deviations.Length; unit++)
        {
            ReadOnlySpan<T> values = _normalised.Row(unit);
            T sum = T.Zero;
            for (int sample = 0; sample < values.Length; sample++)
            {
                T active = T.Max(values[sample], T.Zero);
                sum = T.MultiplyAdd(_outputSlopes[sample], active, sum);
                _hiddenSlopes[sample] = T.Select(-values[sample], parameters[output + unit] * _outputSlopes[sample], T.Zero);
            }

            gradient[output + unit] = sum;
            Denormalise(_hiddenSlopes, values, _deviations[unit]);
            for (int input = 0; input < width; input++)
            {
                T slope = T.Zero;
                for (int sample = 0; sample < values.Length; sample++)
                {
                    slope = T.MultiplyAdd(_hiddenSlopes[sample], _inputs[sample, input], slope);
                }

                gradient[(unit * width) + input] = slope;
            }
        }
    }

    // From slopes with respect to N(z) to slopes with respect to z: (s - mean s - N mean(s N))/deviation.
    private void Denormalise(Span<T> slopes, ReadOnlySpan<T> normalised, T deviation)
    {
        T mean = _share * Sum(slopes);
        T along = _share * MatrixAlgebra.Dot<T>(slopes, normalised);
        for (int sample = 0; sample < slopes.Length; sample++)
        {
            slopes[sample] = (slopes[sample] - mean - (normalised[sample] * along)) / deviation;
        }
    }

    private static T Sum(ReadOnlySpan<T> values)
    {
        T sum = T.Zero;
        foreach (T value in values)
        {
            sum += value;
        }

        return sum;
    }
}
