namespace Theorems.Properties.Margin;

// The regularised optimum and how far it may lie from the computed point.
public sealed partial class WeakRegularisationMaxMargin
{
    // The optimum of a recipe and a trial.
    private static Optimum<T> Solve<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        if (recipe.Outvoted)
        {
            return Outvoted(recipe, trial);
        }

        SeparatedPoints<T> points = new(recipe.Points, recipe.Dimension, trial, recipe.Separable, given: recipe.Data);
        return new(recipe, points.Points, points.Unit, points.Margin, points.Longest);
    }

    // n - 1 points (1, b) and one point (-s, b): the first coordinate serves the many, and only the second one separates.
    private static Optimum<T> Outvoted<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T common = T.FromDyadic(1 / 64.0);
        T opposite = trial.Uniform("s", 0, 13, 14);
        Matrix<T> points = new(recipe.Points, 2);
        for (int point = 0; point < recipe.Points; point++)
        {
            points[point, 0] = point == 0 ? -opposite : T.One;
            points[point, 1] = common;
        }

        // Both kinds are b u_2 away along (0, 1), which is the nearest point of their segment.
        return new(recipe, points, [T.Zero, T.One], common, opposite + common);
    }

    // The minimiser of sum l(z_n.w) + lambda |w|^r, with a bound on its distance from the computed point.
    private sealed class Optimum<T>
        where T : struct, IReal<T>
    {
        private readonly int _steps;
        private readonly T _lambda;
        private readonly int _power;
        private readonly int _count;
        private readonly int _dimension;

        public Optimum(Recipe recipe, Matrix<T> points, T[] unit, T margin, T longest)
        {
            // Of a user's large table fewer: each takes n d^2 operations, and how far the minimiser may then be is part of what is compared.
            _steps = (int)Math.Clamp((1L << 26) / ((long)points.Rows * points.Columns * points.Columns), 16, 512);
            (_lambda, _power, _count) = (T.FromDyadic(Math.ScaleB(1, recipe.Exponent)), recipe.Power, points.Rows);
            (BestMargin, Longest, _dimension) = (margin, longest, recipe.Dimension);
            T length = LengthAlongDirection();
            T[] weights = [.. unit.Select(element => length * element)];
            T[] exact = recipe.Loss switch
            {
                Loss.Logistic => Minimise<CurvedLogisticLoss<T>>(points, weights),
                Loss.Inverse => Minimise<InverseLoss<T>>(points, weights),
                _ => Minimise<SquaredMarginLoss<T>>(points, weights),
            };

            // The gradient once more, with a bound on its rounding, certifies the result.
            RunningError<T>[] gradient = Gradient(points, exact);
            T size = MatrixAlgebra.Norm<T>([.. gradient.Select(element => T.Abs(element.Value) + element.Error)]);
            Length = MatrixAlgebra.Norm<T>(exact);
            LeastMargin = points.Times<T>(exact).Aggregate(T.Min);
            Distance = recipe.Loss == Loss.Logistic ? RegularisedMargin.DistanceBound(size, _lambda, _power) : T.Zero;
            Slack = 2 * longest * Distance / Length;
            T[] least =
            [
                .. Gradient(points, [.. exact.Select(weight => weight + weight)])
                    .Select(element => T.Max(T.Abs(element.Value) - element.Error, T.Zero)),
            ];
            Reach = RegularisedMargin.DistanceBound(MatrixAlgebra.Norm<T>(least), _lambda, _power);
        }

        // gamma.
        public T BestMargin { get; }

        // max |z_n|.
        public T Longest { get; }

        // R = |w| at the computed point.
        public T Length { get; }

        // min_n z_n.w.
        public T LeastMargin { get; }

        // At most how far the minimiser is from the computed point.
        public T Distance { get; }

        // At most how far the minimiser is from twice the computed point, by the gradient there.
        public T Reach { get; }

        // By how much the minimiser's normalised margin differs at most.
        public T Slack { get; }

        // A bound on the rounding of gap, length and bounds, given the computed w; in units of the unit roundoff: gamma and z.w/|w| err by 3 d + 8 units of
        // max|z| (taken from the optimum's margins), logarithms and quotients of the bound by 40.
        public T Rounding => ((3.0 * _dimension) + 48) * (T.One + Longest + Length + (Logarithm / Length));

        // gamma - gamma_lambda.
        public T Gap => BestMargin - (LeastMargin / Length);

        // ln(n/ln 2).
        public T Logarithm => T.Log(T.FromDyadic(_count)) - T.Log(T.Log(T.FromDyadic(2)));

        // n ln(1 + e^(-s gamma)) + lambda s^r at an s near its minimum: an upper bound on B_0 is all that the theorem needs.
        public T LeastObjective
        {
            get
            {
                T length = LengthAlongDirection();
                return (_count * T.Softplus(-(length * BestMargin))) + (_lambda * Power(length, _power));
            }
        }

        private RunningError<T>[] Gradient(Matrix<T> points, T[] weights)
        {
            Matrix<RunningError<T>> lifted = new(points.Rows, points.Columns, [.. points.Elements.Select(RunningError<T>.Exact)]);
            return RegularisedMargin.Gradient<RunningError<T>, LogisticLoss<RunningError<T>>>(
                lifted, default, RunningError<T>.Exact(_lambda), _power, [.. weights.Select(RunningError<T>.Exact)]);
        }

        private T[] Minimise<TLoss>(Matrix<T> points, T[] weights)
            where TLoss : struct, ICurvedMarginLoss<T>
        {
            RegularisedMargin.Minimise<T, TLoss>(points, default, _lambda, _power, weights, _steps);
            return weights;
        }

        // s = ln(1 + n gamma/(r lambda s^(r-1)))/gamma, about where the derivative vanishes; sixteen rounds contract, for the logarithm is nearly flat.
        private T LengthAlongDirection()
        {
            T length = T.One / BestMargin;
            for (int round = 0; round < 16; round++)
            {
                T next = T.Log1p(_count * BestMargin / (_power * _lambda * Power(length, _power - 1))) / BestMargin;
                length = 0.5 * (length + next);
            }

            return length;
        }

        private static T Power(T factor, int count) => Enumerable.Repeat(factor, count).Aggregate(T.One, (product, next) => product * next);
    }
}
