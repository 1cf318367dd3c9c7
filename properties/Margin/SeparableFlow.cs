namespace Theorems.Properties.Margin;

/// <summary>Gradient flow of the exponential loss in logarithmic time tau = ln t, and the bounds (B) and (C).</summary>
internal sealed class SeparableFlow<T>
    where T : struct, IReal<T>
{
    private const int StepsPerUnit = 16;
    private readonly SeparableInstance<T> _instance;
    private readonly T[] _weights;
    private readonly T[] _scratch;
    private readonly T[] _coefficients;
    private readonly LogTimeFlowError<T> _error;

    public SeparableFlow(SeparableRecipe recipe, SeparableInstance<T> instance, T[] start)
    {
        _instance = instance;
        _error = new(instance.Points, instance.StepSize, T.Zero, start);
        _weights = Arena.Copy<T>(start);
        _scratch = Arena.Vector<T>(3 * start.Length);
        _coefficients = [.. Enumerable.Range(instance.SupportCount, recipe.Others).Select(point =>
            instance.StepSize * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(point), instance.Offset)))];
        T first = MatrixAlgebra.Norm<T>(Error());
        Start = first * first;
    }

    /// <summary>tau.</summary>
    public int LogarithmicTime { get; private set; }

    /// <summary>w(t).</summary>
    public T[] Weights => _weights;

    /// <summary>|e(1)|^2.</summary>
    public T Start { get; }

    /// <summary>How far <see cref="Weights"/> may lie from the flow, proved from the steps taken.</summary>
    public T IntegrationError => _error.Total;

    /// <summary>e = w - w_hat tau - w_tilde.</summary>
    public T[] Error()
    {
        T time = T.FromDyadic(LogarithmicTime);
        return [.. _weights.Select((weight, column) => weight - (_instance.Direction[column] * time) - _instance.Offset[column])];
    }

    /// <summary>|e(1)|^2 + (2/e) sum over points beyond the margin of c_n (1 - t^(1 - theta_n))/(theta_n - 1).</summary>
    public T Bound()
    {
        T sum = T.Zero;
        for (int index = 0; index < _coefficients.Length; index++)
        {
            T gap = _instance.Margins[_instance.SupportCount + index] - T.One;
            sum -= _coefficients[index] * T.Expm1(-(gap * T.FromDyadic(LogarithmicTime))) / gap;
        }

        return Start + (TwoOverE() * sum);
    }

    /// <summary>What |e| has shrunk to since an earlier time at which it was at most some radius: the rate of (E).</summary>
    /// <remarks>
    /// As in (A), d|e|/dtau is at most -mu h(|e| Z) |e| + sum c_n t^(1 - theta_n) e^(|e||z_n|) |z_n|. By (B) |e| stays below E, E^2 = r^2 + (2/e) sum c_n
    /// t_1^(1 - theta_n)/(theta_n - 1), so with kappa = mu h(E Z) it is at most e^(-kappa (tau - tau_1)) r + sum c_n e^(E|z_n|) |z_n| t_1^(1 - theta_n)/(theta_n - 1).
    /// </remarks>
    /// <param name="radius">r.</param>
    /// <param name="since">tau_1.</param>
    public T RateBound(T radius, int since)
    {
        T spread = T.Zero;
        for (int index = 0; index < _coefficients.Length; index++)
        {
            T gap = _instance.Margins[_instance.SupportCount + index] - T.One;
            spread += _coefficients[index] * T.Exp(-(gap * T.FromDyadic(since))) / gap;
        }

        T reach = T.Sqrt((radius * radius) + (TwoOverE() * spread));
        T scaled = reach * _instance.Lengths[.._instance.SupportCount].Aggregate(T.Max);
        T contraction = _instance.Slowest * -T.Expm1(-scaled) / scaled;
        T bound = T.Exp(-(contraction * T.FromDyadic(LogarithmicTime - since))) * radius;
        for (int index = 0; index < _coefficients.Length; index++)
        {
            T gap = _instance.Margins[_instance.SupportCount + index] - T.One;
            T length = _instance.Lengths[_instance.SupportCount + index];
            bound += _coefficients[index] * T.Exp((reach * length) - (gap * T.FromDyadic(since))) * length / gap;
        }

        return bound;
    }

    /// <summary>Flows on to a later integer tau.</summary>
    public void Advance(int until)
    {
        T step = T.FromDyadic(1.0 / StepsPerUnit);
        for (int index = LogarithmicTime * StepsPerUnit; index < until * StepsPerUnit; index++)
        {
            T time = T.FromDyadic((double)index / StepsPerUnit);
            SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, ExponentialLoss<T>>(
                _instance.Points.Elements, _instance.Points.Rows, _weights.Length, default, _instance.StepSize, time, step, 1, _weights, _scratch);
            _error.Extend(step, _weights);
        }

        LogarithmicTime = until;
    }

    /// <summary>2/e.</summary>
    public static T TwoOverE() => T.FromDyadic(2) * T.Exp(-T.One);
}
