namespace Theorems.Numbers;

/// <summary>An interval that knows whether all operations which led to it were defined for every choice of numbers from their arguments.</summary>
/// <remarks>
/// This is the decoration 'def' of IEEE 1788-2015 (there a chain of five, of which a proof needs this one). An <see cref="Interval"/> alone is about the
/// numbers for which a program is defined: the root of [-1, 4] is [0, 2], and a proof that looks at the ends would count what the program
/// says of -1, which is nothing. The decoration is passed on by every operation and errs on one side only: it may be missing where a program
/// is defined (of the divisor only an enclosure is known), never present where it is not. Of a selection that is decided, only the branch
/// that was chosen counts.
/// </remarks>
public readonly record struct DecoratedInterval : IReal<DecoratedInterval>
{
    private readonly bool _undefined;

    private DecoratedInterval(Interval value, bool isDefined) => (Value, _undefined) = (value, !isDefined);

    /// <summary>Contains the results for all choices for which there is one.</summary>
    public Interval Value { get; }

    /// <summary>Whether there is a result, a real number, for every choice.</summary>
    public bool IsDefined => !_undefined;

    private bool IsPoint => Value.Lower == Value.Upper;

    /// <inheritdoc/>
    public static DecoratedInterval Zero => default;

    /// <inheritdoc/>
    public static DecoratedInterval One => new(Interval.One, true);

    /// <inheritdoc cref="Interval.UnitRoundoff"/>
    public static double UnitRoundoff => Interval.UnitRoundoff;

    /// <summary>All numbers of an interval, as a variable takes them.</summary>
    public static DecoratedInterval Of(Interval value) => new(value, true);

    /// <summary>The point; what is no finite number is no real number, so it is undefined.</summary>
    public static DecoratedInterval FromDyadic(double value) => new(Interval.FromDyadic(value), double.IsFinite(value));

    /// <summary>The number, if the interval is a point.</summary>
    /// <exception cref="InvalidOperationException">It is none: a program that looked at one double for all would be about that double alone.</exception>
    public double ToDouble(int lane = 0) => IsPoint
        ? Value.Lower
        : throw new InvalidOperationException("A program that is proved on a box may not look at doubles: each of its numbers stands for an interval.");

    /// <inheritdoc/>
    public static DecoratedInterval operator +(DecoratedInterval left, DecoratedInterval right) => Both(left.Value + right.Value, left, right);

    /// <inheritdoc/>
    public static DecoratedInterval operator -(DecoratedInterval left, DecoratedInterval right) => Both(left.Value - right.Value, left, right);

    /// <inheritdoc/>
    public static DecoratedInterval operator *(DecoratedInterval left, DecoratedInterval right) => Both(left.Value * right.Value, left, right);

    /// <summary>The quotients; undefined if the divisor contains zero.</summary>
    public static DecoratedInterval operator /(DecoratedInterval left, DecoratedInterval right) =>
        new(left.Value / right.Value, left.IsDefined && right.IsDefined && (right.Value.Lower > 0 || right.Value.Upper < 0));

    /// <inheritdoc/>
    public static DecoratedInterval operator -(DecoratedInterval value) => new(-value.Value, value.IsDefined);

    /// <inheritdoc/>
    public static DecoratedInterval MultiplyAdd(DecoratedInterval a, DecoratedInterval b, DecoratedInterval c) =>
        new(Interval.MultiplyAdd(a.Value, b.Value, c.Value), a.IsDefined && b.IsDefined && c.IsDefined);

    /// <summary>The square roots; undefined if there are negative members.</summary>
    public static DecoratedInterval Sqrt(DecoratedInterval value) => new(Interval.Sqrt(value.Value), value.IsDefined && value.Value.Lower >= 0);

    /// <inheritdoc/>
    public static DecoratedInterval Exp(DecoratedInterval value) => new(Interval.Exp(value.Value), value.IsDefined);

    /// <summary>The logarithms; undefined if there are members that are not positive.</summary>
    public static DecoratedInterval Log(DecoratedInterval value) => new(Interval.Log(value.Value), value.IsDefined && value.Value.Lower > 0);

    /// <inheritdoc/>
    public static DecoratedInterval Expm1(DecoratedInterval value) => new(Interval.Expm1(value.Value), value.IsDefined);

    /// <summary>ln(1 + x); undefined if there are members that are not above -1.</summary>
    public static DecoratedInterval Log1p(DecoratedInterval value) => new(Interval.Log1p(value.Value), value.IsDefined && value.Value.Lower > -1);

    /// <inheritdoc/>
    public static DecoratedInterval Logistic(DecoratedInterval value) => new(Interval.Logistic(value.Value), value.IsDefined);

    /// <inheritdoc/>
    public static DecoratedInterval Softplus(DecoratedInterval value) => new(Interval.Softplus(value.Value), value.IsDefined);

    /// <inheritdoc/>
    public static DecoratedInterval Abs(DecoratedInterval value) => new(Interval.Abs(value.Value), value.IsDefined);

    /// <inheritdoc/>
    public static DecoratedInterval Max(DecoratedInterval left, DecoratedInterval right) => Both(Interval.Max(left.Value, right.Value), left, right);

    /// <inheritdoc/>
    public static DecoratedInterval Min(DecoratedInterval left, DecoratedInterval right) => Both(Interval.Min(left.Value, right.Value), left, right);

    /// <summary>One of the two where the sign decides, which alone counts then; otherwise the hull of both, defined if both are.</summary>
    public static DecoratedInterval Select(DecoratedInterval sign, DecoratedInterval whenNegative, DecoratedInterval otherwise)
    {
        bool isDefined = sign.Value.Upper < 0 ? whenNegative.IsDefined
            : sign.Value.Lower >= 0 ? otherwise.IsDefined
            : whenNegative.IsDefined && otherwise.IsDefined;
        return new(Interval.Select(sign.Value, whenNegative.Value, otherwise.Value), sign.IsDefined && isDefined);
    }

    /// <summary>Whether all choices are equal, or none are.</summary>
    /// <exception cref="InvalidOperationException">Some are equal and others not, so a program that asked would go one way for both.</exception>
    public bool Equals(DecoratedInterval other) => IsPoint && other.IsPoint ? Value.Lower == other.Value.Lower
        : Interval.Intersect(Value, other.Value) is null ? false
        : throw new InvalidOperationException("A program that is proved on a box may not ask whether numbers are equal: each stands for an interval.");

    /// <summary>The same for all intervals, since two that differ may be equal numbers.</summary>
    public override int GetHashCode() => 0;

    /// <summary>The interval, with 'undefined in places' where the decoration is missing.</summary>
    public override string ToString() => IsDefined ? Value.ToString() : $"{Value}, undefined in places";

    private static DecoratedInterval Both(Interval value, DecoratedInterval left, DecoratedInterval right) =>
        new(value, left.IsDefined && right.IsDefined);
}
