using Theorems.Numbers;

namespace Theorems.Checking.Subdivision;

/// <summary>An enclosure of a function on a box, and of its slope along one variable, valid between any two points of the box.</summary>
/// <remarks>
/// This is <see cref="DualReal{T}"/> over <see cref="Interval"/> but for <see cref="Select"/>. The derivative of a kink (|x|, max, min) encloses
/// those of both sides, which is all that the mean value theorem needs of a continuous function (Clarke, Optimization and Nonsmooth
/// Analysis, 1983, theorem 2.3.7). A selection can jump, and no derivative tells by how much: where its sign is not decided, the slope is
/// the whole line. Roots and logarithms that reach the edge of their domain divide by zero, so that their slope is the whole line too.
/// </remarks>
internal readonly record struct Slope(DualReal<Interval> Parts) : IReal<Slope>
{
    public static Slope Zero => default;

    public static Slope One => new(DualReal<Interval>.One);

    public static double UnitRoundoff => Interval.UnitRoundoff;

    public static Slope FromDyadic(double value) => new(DualReal<Interval>.FromDyadic(value));

    public static Slope Constant(Interval value) => new(DualReal<Interval>.Constant(value));

    public static Slope Variable(Interval value) => new(DualReal<Interval>.Variable(value));

    public double ToDouble(int lane = 0) => Parts.ToDouble(lane);

    public static Slope operator +(Slope left, Slope right) => new(left.Parts + right.Parts);

    public static Slope operator -(Slope left, Slope right) => new(left.Parts - right.Parts);

    public static Slope operator *(Slope left, Slope right) => new(left.Parts * right.Parts);

    public static Slope operator /(Slope left, Slope right) => new(left.Parts / right.Parts);

    public static Slope operator -(Slope value) => new(-value.Parts);

    public static Slope MultiplyAdd(Slope a, Slope b, Slope c) => new(DualReal<Interval>.MultiplyAdd(a.Parts, b.Parts, c.Parts));

    public static Slope Sqrt(Slope value) => new(DualReal<Interval>.Sqrt(value.Parts));

    public static Slope Exp(Slope value) => new(DualReal<Interval>.Exp(value.Parts));

    public static Slope Log(Slope value) => new(DualReal<Interval>.Log(value.Parts));

    public static Slope Expm1(Slope value) => new(DualReal<Interval>.Expm1(value.Parts));

    public static Slope Log1p(Slope value) => new(DualReal<Interval>.Log1p(value.Parts));

    public static Slope Logistic(Slope value) => new(DualReal<Interval>.Logistic(value.Parts));

    public static Slope Softplus(Slope value) => new(DualReal<Interval>.Softplus(value.Parts));

    public static Slope Abs(Slope value) => new(DualReal<Interval>.Abs(value.Parts));

    public static Slope Max(Slope left, Slope right) => new(DualReal<Interval>.Max(left.Parts, right.Parts));

    public static Slope Min(Slope left, Slope right) => new(DualReal<Interval>.Min(left.Parts, right.Parts));

    public static Slope Select(Slope sign, Slope whenNegative, Slope otherwise)
    {
        DualReal<Interval> chosen = DualReal<Interval>.Select(sign.Parts, whenNegative.Parts, otherwise.Parts);
        bool isDecided = sign.Parts.Value.Upper < 0 || sign.Parts.Value.Lower >= 0;
        return new(isDecided ? chosen : new(chosen.Value, Interval.Whole));
    }
}
