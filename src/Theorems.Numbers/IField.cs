using System.Numerics;

namespace Theorems.Numbers;

/// <summary>What an algebraic program may do with a number: add, subtract, multiply, divide.</summary>
/// <remarks>
/// A program over this interface runs in the rationals and in a prime field, where equality needs no tolerance; that it does
/// is checked by the compiler. A value may hold several independent numbers, its lanes (<see cref="LaneCount"/>).
/// </remarks>
/// <typeparam name="T">The number system itself.</typeparam>
public interface IField<T> :
    IAdditionOperators<T, T, T>,
    ISubtractionOperators<T, T, T>,
    IMultiplyOperators<T, T, T>,
    IDivisionOperators<T, T, T>,
    IUnaryNegationOperators<T, T>
    where T : struct, IField<T>
{
    /// <summary>The neutral element of addition; also the value of <c>default(T)</c>.</summary>
    static abstract T Zero { get; }

    /// <summary>The neutral element of multiplication.</summary>
    static abstract T One { get; }

    /// <summary>The unit roundoff u: each operation returns its exact result times (1 + d), |d| at most u. Zero where arithmetic is exact.</summary>
    /// <remarks>For systems whose operations err by a small multiple of u (double-double), that multiple is part of the value.</remarks>
    static abstract double UnitRoundoff { get; }

    /// <summary>The number of independent numbers that one value holds: 1 for scalars.</summary>
    static virtual int LaneCount => 1;

    /// <summary>Whether numbers belong to the run that made them, as those of a trace do; such numbers are never to be kept for another run.</summary>
    static virtual bool BelongsToOneRun => false;

    /// <summary>The element for a dyadic rational k/2^j, the same in every lane; exact if this system can hold it.</summary>
    /// <param name="value">A finite double.</param>
    static abstract T FromDyadic(double value);

    /// <summary>The element whose lanes are the given dyadic rationals.</summary>
    /// <param name="lanes"><see cref="LaneCount"/> finite doubles.</param>
    static virtual T FromDyadic(ReadOnlySpan<double> lanes) => T.FromDyadic(lanes[0]);

    /// <summary>a b + c. Floating-point systems round once; nothing else in a program is ever fused.</summary>
    static virtual T MultiplyAdd(T a, T b, T c) => (a * b) + c;

    /// <summary>The double nearest to one lane. In a field without order: 0 for zero and NaN for everything else.</summary>
    double ToDouble(int lane = 0);
}
