namespace Theorems.Properties.Margin;

/// <summary>The minimiser of sum l(z_n.w) + lambda |w|^r, with a bound on its distance from the computed point.</summary>
internal sealed class RegularisedOptimum<T>
    where T : struct, IReal<T>
{
    private const int Steps = 512;
    private readonly T _lambda;
    private readonly int _power;
    private readonly int _count;

    public RegularisedOptimum(RegularisedRecipe recipe, Matrix<T> points, T[] unit, T margin, T longest)
    {
        (_lambda, _power, _count) = (T.FromDyadic(Math.ScaleB(1, recipe.Exponent)), recipe.Power, points.Rows);
        (BestMargin, Longest) = (margin, longest);
        T length = LengthAlongDirection();
        T[] weights = [.. unit.Select(element => length * element)];
        T[] exact = recipe.Loss switch
        {
            RegularisedLoss.Logistic => Minimise<CurvedLogisticLoss<T>>(points, weights),
            RegularisedLoss.Inverse => Minimise<InverseLoss<T>>(points, weights),
            _ => Minimise<SquaredMarginLoss<T>>(points, weights),
        };

        // The gradient once more, with a bound on its rounding, certifies the result.
        RunningError<T>[] gradient = Gradient(points, exact);
        T size = MatrixAlgebra.Norm<T>([.. gradient.Select(element => T.Abs(element.Value) + element.Error)]);
        Length = MatrixAlgebra.Norm<T>(exact);
        LeastMargin = points.Times<T>(exact).Aggregate(T.Min);
        Distance = recipe.Loss == RegularisedLoss.Logistic ? RegularisedMargin.DistanceBound(size, _lambda, _power) : T.Zero;
        Slack = T.FromDyadic(2) * longest * Distance / Length;
        Weights = exact;
        T[] least = [.. Gradient(points, [.. exact.Select(weight => weight + weight)]).Select(element => T.Max(T.Abs(element.Value) - element.Error, T.Zero))];
        Reach = RegularisedMargin.DistanceBound(MatrixAlgebra.Norm<T>(least), _lambda, _power);
    }

    /// <summary>w.</summary>
    public T[] Weights { get; }

    /// <summary>gamma.</summary>
    public T BestMargin { get; }

    /// <summary>max |z_n|.</summary>
    public T Longest { get; }

    /// <summary>R = |w| at the computed point.</summary>
    public T Length { get; }

    /// <summary>min_n z_n.w.</summary>
    public T LeastMargin { get; }

    /// <summary>At most how far the minimiser is from the computed point.</summary>
    public T Distance { get; }

    /// <summary>At most how far the minimiser is from twice the computed point, by the gradient there.</summary>
    public T Reach { get; }

    /// <summary>By how much the minimiser's normalised margin differs at most.</summary>
    public T Slack { get; }

    /// <summary>gamma - gamma_lambda.</summary>
    public T Gap => BestMargin - (LeastMargin / Length);

    /// <summary>ln(n/ln 2).</summary>
    public T Logarithm => T.Log(T.FromDyadic(_count)) - T.Log(T.Log(T.FromDyadic(2)));

    /// <summary>n ln(1 + e^(-s gamma)) + lambda s^r at an s near its minimum: an upper bound on B_0 is all that the theorem needs.</summary>
    public T LeastObjective
    {
        get
        {
            T length = LengthAlongDirection();
            return (T.FromDyadic(_count) * T.Softplus(-(length * BestMargin))) + (_lambda * Enumerable.Repeat(length, _power).Aggregate(T.One, (product, factor) => product * factor));
        }
    }

    private RunningError<T>[] Gradient(Matrix<T> points, T[] weights)
    {
        Matrix<RunningError<T>> lifted = new(points.Rows, points.Columns, [.. points.Elements.Select(RunningError<T>.Exact)]);
        return RegularisedMargin.Gradient<RunningError<T>, LogisticLoss<RunningError<T>>>(lifted, default, RunningError<T>.Exact(_lambda), _power, [.. weights.Select(RunningError<T>.Exact)]);
    }

    private T[] Minimise<TLoss>(Matrix<T> points, T[] weights)
        where TLoss : struct, ICurvedMarginLoss<T>
    {
        RegularisedMargin.Minimise<T, TLoss>(points, default, _lambda, _power, weights, Steps);
        return weights;
    }

    // s = ln(1 + n gamma/(r lambda s^(r-1)))/gamma, about where the derivative vanishes; sixteen rounds contract, for the logarithm is nearly flat.
    private T LengthAlongDirection()
    {
        T length = T.One / BestMargin;
        for (int round = 0; round < 16; round++)
        {
            T power = Enumerable.Repeat(length, _power - 1).Aggregate(T.One, (product, factor) => product * factor);
            T next = T.Log1p(T.FromDyadic(_count) * BestMargin / (T.FromDyadic(_power) * _lambda * power)) / BestMargin;
            length = T.FromDyadic(0.5) * (length + next);
        }

        return length;
    }
}
