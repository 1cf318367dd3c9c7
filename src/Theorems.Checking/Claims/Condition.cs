using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>
/// Conditions of comparisons that an instance may fail (<see cref="Measurement{T}.When"/>): not negative where they are met, and negative where they are
/// not or nothing is known.
/// </summary>
public static class Condition
{
    // 2^248: far from where float64 ends, and far beyond what is of interest.
    private const double InRangeBelow = 1.0 * (1L << 62) * (1L << 62) * (1L << 62) * (1L << 62);

    /// <summary>A number is above zero, whatever rounding has done to it; one that is not a number is not.</summary>
    public static T Positive<T>(RunningError<T> number)
        where T : struct, IReal<T> => T.Select(number.Error - number.Value, T.One, -T.One);

    /// <summary>A size is far below the end of the range of float64, so that what has been computed on the way to it has not overflowed.</summary>
    public static T InRange<T>(RunningError<T> size)
        where T : struct, IReal<T> => T.Select(size.Value + size.Error - T.FromDyadic(InRangeBelow), T.One, -T.One);

    /// <summary>
    /// The sign of a number is beyond doubt, so that a unit which depends on it is not at its kink, where there is no gradient; so is that of an exact zero.
    /// </summary>
    public static T SignIsSure<T>(RunningError<T> number)
        where T : struct, IReal<T> => T.Select(T.Abs(number.Value) - number.Error, -T.One, T.One);

    /// <summary>Both conditions are met; the second does not matter where the first is not, even if it is not a number.</summary>
    public static T Both<T>(T first, T second)
        where T : struct, IReal<T> => T.Select(first, first, second);
}
