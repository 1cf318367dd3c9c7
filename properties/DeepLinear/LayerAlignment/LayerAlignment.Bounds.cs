namespace Theorems.Properties.DeepLinear;

/// <summary>The bounds B_t of (iv) on the risk, and whether the risk fell as they ask, kept step by step.</summary>
internal sealed class RiskBound<T>
    where T : struct, IReal<T>
{
    private readonly T _stepSize;
    private readonly T _share;
    private readonly T _distanceFromZero;
    private readonly T _roundings;
    private readonly T _relativeRounding;
    private readonly bool _checkDescent;

    public RiskBound(DeepLinearRecipe recipe, DeepLinearInstance<T> instance, T start, int roundings)
    {
        _stepSize = T.FromDyadic(recipe.StepSize);
        _share = instance.Margin / T.FromDyadic(instance.Points.Rows);
        _roundings = T.FromDyadic(roundings);
        _relativeRounding = T.FromDyadic(roundings * T.UnitRoundoff);
        _checkDescent = recipe.CheckDescent;
        T below = T.Log(T.FromDyadic(2)) - start;
        _distanceFromZero = T.Abs(below) / instance.LargestNorm;
        Descends = T.One;
        DescendsFromBelow = recipe.StartBelowZero ? below : T.One;
        Value = start;
        FromStart = start;
    }

    /// <summary>B_t with the true p_t.</summary>
    public T Value { get; private set; }

    /// <summary>B_t with p_t replaced by (ln 2 - R(0))/(max|z| |W_1|) where that is larger.</summary>
    public T FromStart { get; private set; }

    /// <summary>Not negative where every step so far lowered the risk by eta |grad|^2 / 2; always so if the recipe does not ask.</summary>
    public T Descends { get; private set; }

    /// <summary>The same, where also R(W_0) was below ln 2.</summary>
    public T DescendsFromBelow { get; private set; }

    /// <summary>Local rounding errors of the risk and its bounds added up, in units of the unit roundoff.</summary>
    public T Rounding { get; private set; }

    /// <summary>Lowers both bounds, before a step.</summary>
    /// <param name="pull">p_t = |W_L ... W_2|.</param>
    /// <param name="firstNorm">|W_1|.</param>
    public void Lower(T pull, T firstNorm)
    {
        Value = Lowered(Value, pull);
        FromStart = Lowered(FromStart, T.Max(pull, _distanceFromZero / firstNorm));
    }

    /// <summary>Takes note of a step.</summary>
    /// <param name="before">The risk before it.</param>
    /// <param name="squaredGradient">|grad|^2 before it.</param>
    /// <param name="after">The risk after it.</param>
    /// <param name="reach">max|z| |W_L ... W_1| after it, which the margins are at most.</param>
    public void Follow(T before, T squaredGradient, T after, T reach)
    {
        Rounding += _roundings * (Value + before + reach);
        if (_checkDescent)
        {
            // Near a minimum the decrease is smaller than the rounding of R, which the bounds' own rounding accounts for.
            T decrease = before - after - (T.FromDyadic(0.5) * _stepSize * squaredGradient) + (_relativeRounding * (before + reach));
            Descends = T.Min(Descends, decrease);
            DescendsFromBelow = T.Min(DescendsFromBelow, decrease);
        }
    }

    // B - (eta/2) p^2 (g/n)^2 (1 - e^-B)^2, increasing in B while the factor is at most 2; a smaller factor is a weaker, valid bound.
    private T Lowered(T bound, T pull)
    {
        T factor = T.Min(T.FromDyadic(0.5) * _stepSize * pull * pull * _share * _share, T.FromDyadic(2));
        T slope = -T.Expm1(-bound);
        return bound - (factor * slope * slope);
    }
}
