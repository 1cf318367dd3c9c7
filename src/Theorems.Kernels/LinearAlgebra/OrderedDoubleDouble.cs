using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>A single double-double with its order, for methods that branch on numbers, where float64 is not precise enough to propose anything.</summary>
/// <param name="Value">The number.</param>
internal readonly record struct OrderedDoubleDouble(DoubleDouble<Float64> Value) : IOrderedField<OrderedDoubleDouble>
{
    public static OrderedDoubleDouble Zero => default;

    public static OrderedDoubleDouble One => new(DoubleDouble<Float64>.One);

    public static double UnitRoundoff => DoubleDouble<Float64>.UnitRoundoff;

    public static OrderedDoubleDouble FromDyadic(double value) => new(DoubleDouble<Float64>.FromDyadic(value));

    public double ToDouble(int lane = 0) => Value.ToDouble();

    public static OrderedDoubleDouble operator +(OrderedDoubleDouble left, OrderedDoubleDouble right) => new(left.Value + right.Value);

    public static OrderedDoubleDouble operator -(OrderedDoubleDouble left, OrderedDoubleDouble right) => new(left.Value - right.Value);

    public static OrderedDoubleDouble operator *(OrderedDoubleDouble left, OrderedDoubleDouble right) => new(left.Value * right.Value);

    public static OrderedDoubleDouble operator /(OrderedDoubleDouble left, OrderedDoubleDouble right) => new(left.Value / right.Value);

    public static OrderedDoubleDouble operator -(OrderedDoubleDouble value) => new(-value.Value);

    public static bool operator <(OrderedDoubleDouble left, OrderedDoubleDouble right) => left.Compare(right) < 0;

    public static bool operator >(OrderedDoubleDouble left, OrderedDoubleDouble right) => left.Compare(right) > 0;

    public static bool operator <=(OrderedDoubleDouble left, OrderedDoubleDouble right) => left.Compare(right) <= 0;

    public static bool operator >=(OrderedDoubleDouble left, OrderedDoubleDouble right) => left.Compare(right) >= 0;

    // Both words are normalised, so that the high ones decide unless they are equal. No number is compared that is none.
    private int Compare(OrderedDoubleDouble other) => Value.High.Value != other.Value.High.Value
        ? Value.High.Value.CompareTo(other.Value.High.Value)
        : Value.Low.Value.CompareTo(other.Value.Low.Value);
}
