namespace Theorems.Properties.Margin;

// (B), and (C) and the rate of (E) along flow.
public sealed partial class MaxMarginDirection
{
    private const int HalfLogarithmicTime = 12;
    private const int LastLogarithmicTime = 24;

    private static IEnumerable<Measurement<T>> Flowing<T>(
        Recipe recipe, Trial<T> trial, Instance<T> instance, T[] start, Descent<T> descent, T certified)
        where T : struct, IReal<T>
    {
        Flow<T> flow = new(recipe, instance, start);
        T offset = MatrixAlgebra.Norm<T>(instance.Offset);
        T halfway = T.Zero;
        for (int time = 3; time <= LastLogarithmicTime; time += 3)
        {
            flow.Advance(time);
            T length = MatrixAlgebra.Norm<T>(flow.Error());
            T rounding = descent.Rounding(length) * (T.One + length);
            // The differential form holds at every point, not only along the flow: w_hat ln t + w_tilde + e with a random e.
            T[] error = [.. Enumerable.Range(0, recipe.Dimension).Select(column => 0.25 * trial.Normal($"e{time}", column))];
            (T derivative, T bound, T differentialRounding) = DifferentialAt(instance, recipe.Others, time, error);
            yield return Differential.AtMost(derivative, bound, differentialRounding, time).When(certified);
            T slack = flow.IntegrationError;
            yield return Along(AlongFlow, length * length, flow.Bound(), slack * (length + length + slack), rounding);
            if (time == HalfLogarithmicTime)
            {
                halfway = length;
            }
            else if (time == LastLogarithmicTime)
            {
                // Through the computed point halfway there is a flow, too, which is no further away.
                yield return Along(RateOfFlow, length, flow.RateBound(halfway, HalfLogarithmicTime), slack, rounding);
            }

            (T direction, T margin, T scale) = instance.Directions(flow.Weights, offset + T.Sqrt(flow.Bound()), T.FromDyadic(time));
            // Directions of vectors that are slack apart are 2 slack/|w| apart at most.
            scale += (slack + slack) / MatrixAlgebra.Norm<T>(flow.Weights);
            yield return DirectionOfFlow.AtMost(direction, scale, rounding, time).When(certified).OutOf(2);
            yield return MarginOfFlow.AtMost(margin, scale * instance.Lengths.Aggregate(T.Max), rounding, time).When(certified);
        }

        // A run whose proven error is above an eighth of the bound says nothing about the flow.
        Measurement<T> Along(Inequality part, T value, T bound, T slack, T rounding) =>
            part.AtMost(value, bound + slack, rounding, flow.LogarithmicTime).When(T.Min(certified, (0.125 * bound) - slack));
    }

    // d|e|^2/dtau at w_hat tau + w_tilde + e, and (2/e) sum c_n t^(1 - theta_n), which it never exceeds, without any integration; and the rounding of
    // both: in t exp(-z_n.w) = exp(-z_n.e) alpha_n t^(1 - theta_n)/eta the large exponents cancel; each errs by (d + 4) u times its size. w_tilde and
    // w_hat err by 8 d^2 condition numbers.
    private static (T Derivative, T Bound, T Rounding) DifferentialAt<T>(Instance<T> instance, int others, int logarithmicTime, T[] error)
        where T : struct, IReal<T>
    {
        T time = T.FromDyadic(logarithmicTime);
        int count = instance.SupportCount + others;
        T[] at = [.. error.Select((value, column) => (instance.Direction[column] * time) + instance.Offset[column] + value)];
        T[] pull = Arena.Vector<T>(error.Length);
        SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(
            instance.Points.Elements, count, error.Length, default, at, pull);
        T speed = instance.StepSize * T.Exp(time);
        T derivative = T.Zero;
        for (int column = 0; column < error.Length; column++)
        {
            derivative += 2 * error[column] * ((speed * pull[column]) - instance.Direction[column]);
        }

        T bound = T.Zero;
        for (int point = instance.SupportCount; point < count; point++)
        {
            // c_n t^(1 - theta_n).
            T coefficient = instance.StepSize * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(point), instance.Offset));
            bound += coefficient * T.Exp(-((instance.Margins[point] - T.One) * time));
        }

        T forces = MatrixAlgebra.Norm<T>(instance.Direction);
        T largest = instance.Lengths.Aggregate(T.Max);
        for (int row = 0; row < count; row++)
        {
            forces += speed * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(row), at)) * instance.Lengths[row];
        }

        T exponents = T.One + (largest * MatrixAlgebra.Norm<T>(at));
        T solved = 8.0 * error.Length * error.Length * instance.Condition;
        T rounding = 2 * MatrixAlgebra.Norm<T>(error) * forces * exponents * (T.FromDyadic((2.0 * error.Length) + 20) + solved);
        return (derivative, Flow<T>.TwoOverE() * bound, rounding);
    }

    // Gradient flow of the exponential loss in logarithmic time tau = ln t, and the bounds (B) and (E).
    private sealed class Flow<T>
        where T : struct, IReal<T>
    {
        private const int StepsPerUnit = 16;
        private readonly Instance<T> _instance;
        private readonly T[] _weights;
        private readonly T[] _scratch;
        private readonly T[] _coefficients;
        private readonly LogTimeFlowError<T> _error;

        public Flow(Recipe recipe, Instance<T> instance, T[] start)
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

        // tau.
        public int LogarithmicTime { get; private set; }

        // w(t).
        public T[] Weights => _weights;

        // |e(1)|^2.
        public T Start { get; }

        // How far the weights may lie from the flow, proved from the steps taken.
        public T IntegrationError => _error.Total;

        // e = w - w_hat tau - w_tilde.
        public T[] Error()
        {
            T time = T.FromDyadic(LogarithmicTime);
            return [.. _weights.Select((weight, column) => weight - (_instance.Direction[column] * time) - _instance.Offset[column])];
        }

        // |e(1)|^2 + (2/e) sum over points beyond the margin of c_n (1 - t^(1 - theta_n))/(theta_n - 1).
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

        // The rate of (E): what |e| has shrunk to since an earlier tau_1 at which it was at most some radius.
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

        // Flows on to a later integer tau.
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

        // 2/e.
        public static T TwoOverE() => 2 * T.Exp(-T.One);
    }
}
