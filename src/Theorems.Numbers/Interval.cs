using System.Globalization;

namespace Theorems.Numbers;

/// <summary>All real numbers between two doubles: an enclosure that cannot lie.</summary>
/// <remarks>
/// <para>The result of an operation contains the exact result for every choice of real numbers from its arguments for which the operation is defined
/// (the fundamental theorem of interval arithmetic: Moore, Interval Analysis, 1966; the set-based flavour of IEEE 1788-2015). End points
/// are rounded outward by <see cref="Directed"/>: exact if the operation on doubles is, else by one neighbour at most for + - * / and the square root, and
/// by two for <see cref="MultiplyAdd"/>. So a program over <see cref="IReal{T}"/> that is run on intervals proves bounds for every point of a box.</para>
/// <para>There is no empty interval and no NaN: where an operation is defined nowhere on its arguments, or nothing is known, the answer is
/// <see cref="Whole"/>. Where it is defined on a part of them, such as the logarithm of [-1, 1], the answer is about that part. An
/// infinite end point means that the interval is unbounded; infinity itself is not a member, so [0, 0] times the whole line is [0, 0], and
/// an overflow leaves the finite bound on the inner side.</para>
/// <para>Intervals are not ordered, since two of them may overlap: <c>IOrdered</c> is missing on purpose. What is repeated is not known to
/// be the same number: x - x is an interval around zero.</para>
/// </remarks>
public readonly partial record struct Interval : IReal<Interval>
{
    private Interval(double lower, double upper) => (Lower, Upper) = (lower, upper);

    /// <summary>The lower end; negative infinity if there is none. Never positive infinity or NaN.</summary>
    public double Lower { get; }

    /// <summary>The upper end; infinity if there is none. Never negative infinity or NaN.</summary>
    public double Upper { get; }

    /// <inheritdoc/>
    public static Interval Zero => default;

    /// <inheritdoc/>
    public static Interval One => new(1, 1);

    /// <summary>The whole real line: nothing is known.</summary>
    public static Interval Whole => new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Zero: a result contains the exact one, so it does not err. What rounding costs is seen in the <see cref="Width"/>.</summary>
    public static double UnitRoundoff => 0;

    /// <summary>The width, rounded upward; infinite if the interval is unbounded.</summary>
    public double Width => Directed.SumUp(Upper, -Lower);

    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => double.IsFinite(Lower) && double.IsFinite(Upper);

    /// <summary>A double in the interval: the middle, rounded; zero for the whole line, the largest finite number of its sign for a half line.</summary>
    public double Midpoint
    {
        get
        {
            if (!IsBounded)
            {
                return Lower == -Upper ? 0 : Lower == double.NegativeInfinity ? -double.MaxValue : double.MaxValue;
            }

            // Rounding is monotone, so neither form leaves the interval.
            double sum = Lower + Upper;
            return double.IsFinite(sum) ? 0.5 * sum : (0.5 * Lower) + (0.5 * Upper);
        }
    }

    /// <summary>The numbers from <paramref name="lower"/> to <paramref name="upper"/>, both included.</summary>
    /// <exception cref="ArgumentException">The ends are in the wrong order, NaN, or the same infinity.</exception>
    public static Interval Between(double lower, double upper) =>
        lower <= upper && lower < double.PositiveInfinity && upper > double.NegativeInfinity
            ? new(lower, upper)
            : throw new ArgumentException($"No real number lies between {lower:R} and {upper:R}.", nameof(upper));

    /// <summary>The point. For an infinity, as an overflow would leave it, everything beyond the largest finite number; for NaN, the whole line.</summary>
    public static Interval FromDyadic(double value) =>
        double.IsFinite(value) ? new(value, value)
        : value > 0 ? new(double.MaxValue, value)
        : value < 0 ? new(value, -double.MaxValue)
        : Whole;

    /// <summary>The midpoint, which says nothing about how far the ends are: judge an interval by its ends.</summary>
    public double ToDouble(int lane = 0) => Midpoint;

    /// <summary>Whether a number lies in the interval; false for infinities and NaN.</summary>
    public bool Contains(double value) => double.IsFinite(value) && Lower <= value && value <= Upper;

    /// <summary>Whether every number of another interval lies in this one.</summary>
    public bool Contains(Interval other) => Lower <= other.Lower && other.Upper <= Upper;

    /// <summary>The smallest interval that contains both.</summary>
    public static Interval Hull(Interval left, Interval right) => new(Math.Min(left.Lower, right.Lower), Math.Max(left.Upper, right.Upper));

    /// <summary>What two intervals share, or null if that is nothing.</summary>
    public static Interval? Intersect(Interval left, Interval right)
    {
        (double lower, double upper) = (Math.Max(left.Lower, right.Lower), Math.Min(left.Upper, right.Upper));
        return lower <= upper ? new Interval(lower, upper) : null;
    }

    /// <summary>The two halves, which share the <see cref="Midpoint"/>; together they are the interval.</summary>
    public (Interval Left, Interval Right) Bisect()
    {
        double middle = Midpoint;
        return (new(Lower, middle), new(middle, Upper));
    }

    /// <summary>The sum of any two members.</summary>
    public static Interval operator +(Interval left, Interval right) =>
        new(Directed.SumDown(left.Lower, right.Lower), Directed.SumUp(left.Upper, right.Upper));

    /// <summary>The difference of any two members.</summary>
    public static Interval operator -(Interval left, Interval right) =>
        new(Directed.SumDown(left.Lower, -right.Upper), Directed.SumUp(left.Upper, -right.Lower));

    /// <summary>The product of any two members.</summary>
    public static Interval operator *(Interval left, Interval right) => MultiplyAdd(left, right, Zero);

    /// <summary>The quotient of any two members; the whole line if the divisor contains zero.</summary>
    public static Interval operator /(Interval left, Interval right)
    {
        if (right.Lower <= 0 && right.Upper >= 0)
        {
            return Whole;
        }

        if (right.Upper < 0)
        {
            return -left / -right;
        }

        // The lower bound of a dividend is never plus infinity, so an infinite divisor only ever divides a finite number, into zero.
        return new(
            Directed.QuotientDown(left.Lower, left.Lower >= 0 ? right.Upper : right.Lower),
            Directed.QuotientUp(left.Upper, left.Upper >= 0 ? right.Lower : right.Upper));
    }

    /// <summary>The negatives of the members.</summary>
    public static Interval operator -(Interval value) => new(-value.Upper, -value.Lower);

    /// <summary>a b + c for any three members, c independent of a and b.</summary>
    public static Interval MultiplyAdd(Interval a, Interval b, Interval c)
    {
        if (a.Lower >= 0)
        {
            // The extreme products are at the ends that the signs of b choose.
            return new(
                Directed.MultiplyAddDown(b.Lower >= 0 ? a.Lower : a.Upper, b.Lower, c.Lower),
                Directed.MultiplyAddUp(b.Upper >= 0 ? a.Upper : a.Lower, b.Upper, c.Upper));
        }

        if (a.Upper <= 0)
        {
            return -MultiplyAdd(-a, b, -c);
        }

        // Zero is inside a: cut there.
        return Hull(MultiplyAdd(new(0, a.Upper), b, c), MultiplyAdd(new(a.Lower, 0), b, c));
    }

    /// <summary>The square roots of the members that are not negative; the whole line if there are none.</summary>
    public static Interval Sqrt(Interval value) => value.Upper < 0
        ? Whole
        : new(value.Lower > 0 ? Directed.RootDown(value.Lower) : 0, Directed.RootUp(value.Upper));

    /// <summary>The absolute values of the members.</summary>
    public static Interval Abs(Interval value) =>
        value.Lower >= 0 ? value : value.Upper <= 0 ? -value : new(0, Math.Max(-value.Lower, value.Upper));

    /// <summary>The larger of any two members.</summary>
    public static Interval Max(Interval left, Interval right) => new(Math.Max(left.Lower, right.Lower), Math.Max(left.Upper, right.Upper));

    /// <summary>The smaller of any two members.</summary>
    public static Interval Min(Interval left, Interval right) => new(Math.Min(left.Lower, right.Lower), Math.Min(left.Upper, right.Upper));

    /// <summary>One of two intervals, or the hull of both where the sign has negative members and others.</summary>
    public static Interval Select(Interval sign, Interval whenNegative, Interval otherwise) =>
        sign.Upper < 0 ? whenNegative : sign.Lower >= 0 ? otherwise : Hull(whenNegative, otherwise);

    /// <summary>Both ends as round-trip decimals, such as '[0.1, 0.25]'.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:R}, {Upper:R}]");
}
