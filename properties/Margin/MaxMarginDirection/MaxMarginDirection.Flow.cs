namespace Theorems.Properties.Margin;

// (B), and (C) and the rate of (E) along flow.
public sealed partial class MaxMarginDirection : IRate<MaxMarginDirection.Recipe>
{
    // |e(t)| at ln t = 8, 9, ..., 24, in the plane, with one point beyond the margin: M has the eigenvalues 1 (of w_hat) and another one, and beyond that
    // only theta - 1 and sums of these decay at all, so that the slowest stands out. Near 1 = mu = theta - 1 two are alike; few draws are.
    IEnumerable<Series<T>> IRate<Recipe>.Trace<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        Recipe plane = Drawn(recipe) with { Dimension = 2, Others = 1, Loss = Loss.Exponential, Spanning = true };
        Instance<T> instance = new(plane, trial);
        Flow<T> flow = new(plane, instance, Arena.Vector<T>(2), proved: false);
        double[] logarithms = [.. Enumerable.Range(8, LastLogarithmicTime - 7).Select(time => (double)time)];
        T[] lengths = [.. logarithms.Select(time =>
        {
            flow.Advance((int)time);
            return MatrixAlgebra.Norm<T>(flow.Error());
        })];
        T beyond = instance.Margins[instance.SupportCount] - T.One;
        yield return OrderOfFlow.Along(
            Abscissa.Power, [.. logarithms.Select(Math.Exp)], lengths,
            -T.Min(instance.LeastEigenvalue, beyond), -T.Max(instance.LeastEigenvalue, beyond));
    }

    // (B) is compared at ln t = 3, 6, ..., 24, (C) from 15 on; the rate of (E) from ln t_1 = 12 to ln t = 24 only.
    private const int HalfLogarithmicTime = 12;
    private const int LastLogarithmicTime = 24;

    private static IEnumerable<Measurement<T>> Flowing<T>(
        Recipe recipe, Trial<T> trial, Instance<T> instance, T[] start, Descent<T> descent, T certified)
        where T : struct, IReal<T>
    {
        Flow<T> flow = new(recipe, instance, start);
        T offset = MatrixAlgebra.Norm<T>(instance.Offset);
        T most = T.FromDyadic(Math.ScaleB(1, 1000));
        T halfway = T.Zero;
        for (int logTime = 3; logTime <= LastLogarithmicTime; logTime += 3)
        {
            flow.Advance(logTime);
            T length = MatrixAlgebra.Norm<T>(flow.Error());
            // Borrowed from descent, not derived for flow. IntegrationError has what the steps of flow round; what is left are a few roundings of
            // e = w - w_hat ln t - w_tilde, the errors of w_hat and w_tilde, and those of the bound. This counts instead what descent rounds in Steps + 1
            // steps, for it relies on Descend having run to its end before, and 40 (Steps + 1) times the last B_t of that run, which has nothing to do with
            // flow. It is meant to be far too much: its first term alone is some (Steps + 1) n (d + 4) >= 9000 sizes of w. Yet its ln t is that of the last
            // step, and |w_hat| ln t, with w_hat's error of 8 d^2 condition numbers, is up to 24/ln 513 < 4 times as large here.
            // 1 + |e| stands for the 2 |e| of the square's error, which it may fall short of by a factor of 2.
            T rounding = descent.Rounding(length) * (T.One + length);
            // The differential form holds at every point, not only along the flow: w_hat ln t + w_tilde + e with a random e.
            T[] error = [.. Enumerable.Range(0, recipe.Dimension).Select(column => 0.25 * trial.Normal($"e{logTime}", column))];
            (T derivative, T bound, T differentialRounding) = DifferentialAt(instance, recipe.Others, logTime, error);
            // So far from the flow that the forces there overflow nothing can be compared.
            T inRange = Condition.InRange(RunningError<T>.Exact(differentialRounding));
            yield return Differential.AtMost(derivative, bound, differentialRounding, logTime).When(Condition.Both(inRange, certified));
            T slack = flow.IntegrationError;
            yield return Along(AlongFlow, length * length, [flow.Start, flow.Bound() - flow.Start], slack * (length + length + slack), rounding);
            if (logTime == HalfLogarithmicTime)
            {
                halfway = length;
            }
            else if (logTime == LastLogarithmicTime)
            {
                // Through the computed point halfway there is a flow, too, which is no further away.
                yield return Along(RateOfFlow, length, flow.RateBound(halfway, HalfLogarithmicTime), slack, rounding);
            }

            if (logTime <= HalfLogarithmicTime)
            {
                // Until then the bounds of (C) are mostly larger than any gap, and say nothing.
                continue;
            }

            (T direction, T margin, T scale) = instance.Directions(flow.Weights, T.FromDyadic(logTime));
            // Directions of vectors that are slack apart are 2 slack/|w| apart at most. Here no run is left out for its slack, which is in the bound.
            T[] terms = [scale * offset, scale * T.Sqrt(flow.Bound()), (slack + slack) / MatrixAlgebra.Norm<T>(flow.Weights)];
            yield return DirectionOfFlow.AtMost(direction, terms, rounding, logTime).When(certified);
            yield return MarginOfFlow.AtMost<T>(margin, instance.OfMargin(terms), rounding, logTime).When(certified);
        }

        // A run whose proven error is above an eighth of the bound says little about the flow (the eighth is a choice). Both may be infinite.
        Measurement<T> Along(Inequality part, T value, T[] bound, T slack, T rounding) =>
            part.AtMost<T>(value, [bound[0], bound[1], slack], rounding, flow.LogarithmicTime)
                .When(T.Min(certified, (0.125 * T.Min(bound[0] + bound[1], most)) - T.Min(slack, most)));
    }

    // d|e|^2/dtau at w_hat tau + w_tilde + e, and (2/e) sum c_n t^(1 - theta_n), which it never exceeds, without any integration; and the rounding of
    // the first, 2 |e| times that of the velocity. With w as computed, an exponent z_n.w errs by d + 3 roundings of x = 1 + max|z||w|, which its force
    // gets as a relative error (in eta t exp(-z_n.w) large exponents cancel). exp, eta e^tau, adding up n forces and d coordinates are n + d + 10
    // roundings more: (2d + 20) x together if x >= 2 and n <= d + 24 (of drawn points n <= d + 4), and as many more as n is
    // larger. w_hat and w_tilde err by 8 d^2 condition numbers of their sizes, and the exponents by that x. Missing: what w_tilde gets from the error of
    // ln alpha (see Descent.Rounding), |w_hat| tau + |w_tilde| where w is shorter than that, and the rounding of the bound itself, which does not shrink
    // with |e|.
    private static (T Derivative, T Bound, T Rounding) DifferentialAt<T>(Instance<T> instance, int others, int logarithmicTime, T[] error)
        where T : struct, IReal<T>
    {
        T logTime = T.FromDyadic(logarithmicTime);
        int count = instance.SupportCount + others;
        T[] at = [.. error.Select((value, column) => (instance.MarginVector[column] * logTime) + instance.Offset[column] + value)];
        T[] pull = Arena.Vector<T>(error.Length);
        SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(
            instance.Points.Elements, count, error.Length, default, at, pull);
        T speed = instance.StepSize * T.Exp(logTime);
        T derivative = T.Zero;
        for (int column = 0; column < error.Length; column++)
        {
            derivative += 2 * error[column] * ((speed * pull[column]) - instance.MarginVector[column]);
        }

        T bound = T.Zero;
        for (int point = instance.SupportCount; point < count; point++)
        {
            // c_n t^(1 - theta_n).
            bound += instance.Coefficient(point, -((instance.Margins[point] - T.One) * logTime));
        }

        T forces = MatrixAlgebra.Norm<T>(instance.MarginVector);
        T largest = instance.Lengths.Aggregate(T.Max);
        for (int row = 0; row < count; row++)
        {
            forces += speed * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(row), at)) * instance.Lengths[row];
        }

        T exponents = T.One + (largest * MatrixAlgebra.Norm<T>(at));
        T solved = 8.0 * error.Length * error.Length * instance.Condition;
        T operations = T.FromDyadic((2.0 * error.Length) + 20 + Math.Max(0, count - error.Length - 24));
        T rounding = 2 * MatrixAlgebra.Norm<T>(error) * forces * exponents * (operations + solved);
        return (derivative, Flow<T>.TwoOverE() * bound, rounding);
    }

    // Gradient flow of the exponential loss in logarithmic time tau = ln t, and the bounds (B) and (E).
    private sealed class Flow<T>
        where T : struct, IReal<T>
    {
        // A choice: the error is proved afterwards, from the steps taken.
        private const int StepsPerUnit = 16;
        private readonly Instance<T> _instance;
        private readonly T[] _weights;
        private readonly T[] _scratch;
        private readonly int _others;
        private readonly LogTimeFlowError<T>? _error;

        public Flow(Recipe recipe, Instance<T> instance, T[] start, bool proved = true)
        {
            _instance = instance;
            _error = proved ? new(instance.Points, instance.StepSize, T.Zero, start) : null;
            _weights = Arena.Copy<T>(start);
            _scratch = Arena.Vector<T>(3 * start.Length);
            _others = recipe.Others;
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
        public T IntegrationError => _error!.Total;

        // e = w - w_hat tau - w_tilde.
        public T[] Error()
        {
            T logTime = T.FromDyadic(LogarithmicTime);
            return [.. _weights.Select((weight, column) => weight - (_instance.MarginVector[column] * logTime) - _instance.Offset[column])];
        }

        // |e(1)|^2 + (2/e) sum over points beyond the margin of c_n (1 - t^(1 - theta_n))/(theta_n - 1).
        public T Bound()
        {
            T sum = T.Zero;
            for (int index = 0; index < _others; index++)
            {
                T gap = _instance.Margins[_instance.SupportCount + index] - T.One;
                sum -= _instance.Coefficient(_instance.SupportCount + index, T.Zero) * T.Expm1(-(gap * T.FromDyadic(LogarithmicTime))) / gap;
            }

            return Start + (TwoOverE() * sum);
        }

        // The rate of (E): what |e| has shrunk to since an earlier tau_1 at which it was at most some radius.
        public T[] RateBound(T radius, int since)
        {
            T spread = T.Zero;
            for (int index = 0; index < _others; index++)
            {
                T gap = _instance.Margins[_instance.SupportCount + index] - T.One;
                spread += _instance.Coefficient(_instance.SupportCount + index, -(gap * T.FromDyadic(since))) / gap;
            }

            T reach = T.Sqrt((radius * radius) + (TwoOverE() * spread));
            T scaled = reach * _instance.Lengths[.._instance.SupportCount].Aggregate(T.Max);
            T contraction = _instance.LeastEigenvalue * -T.Expm1(-scaled) / scaled;
            T elapsed = T.FromDyadic(LogarithmicTime - since);
            (T first, T rest) = (T.Exp(-(contraction * elapsed)) * radius, T.Zero);
            for (int index = 0; index < _others; index++)
            {
                T gap = _instance.Margins[_instance.SupportCount + index] - T.One;
                T length = _instance.Lengths[_instance.SupportCount + index];
                // The integral of e^(-kappa (s - r)) e^(-gap r) over r from 0 to s, which is (e^(-gap s) - e^(-kappa s))/(kappa - gap): s e^(-gap s) h(x)
                // with x = (kappa - gap) s and h(x) = (1 - e^-x)/x where x is small, so that nothing cancels; where it is large h overflows. x = 0 has no
                // quotient, but no draw has it.
                T difference = (contraction - gap) * elapsed;
                T small = T.Max(-T.One, T.Min(T.One, difference));
                T integral = T.Select(
                    T.Abs(difference) - T.One,
                    elapsed * T.Exp(-(gap * elapsed)) * -T.Expm1(-small) / small,
                    (T.Exp(-(gap * elapsed)) - T.Exp(-(contraction * elapsed))) / (contraction - gap));
                rest += _instance.Coefficient(_instance.SupportCount + index, (reach * length) - (gap * T.FromDyadic(since))) * length * integral;
            }

            return [first, rest];
        }

        // Flows on to a later integer tau.
        public void Advance(int until)
        {
            T step = T.FromDyadic(1.0 / StepsPerUnit);
            for (int index = LogarithmicTime * StepsPerUnit; index < until * StepsPerUnit; index++)
            {
                T logTime = T.FromDyadic((double)index / StepsPerUnit);
                SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, ExponentialLoss<T>>(
                    _instance.Points.Elements, _instance.Points.Rows, _weights.Length, default, _instance.StepSize, logTime, step, 1, _weights, _scratch);
                _error?.Extend(step, _weights);
            }

            LogarithmicTime = until;
        }

        // 2/e.
        public static T TwoOverE() => 2 * T.Exp(-T.One);
    }
}
