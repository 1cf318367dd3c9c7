using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>Where a bound comes from. There is no other way to obtain one: bounds are derived, never tuned.</summary>
public enum BoundOrigin
{
    /// <summary>An identity: the residual is zero in exact arithmetic.</summary>
    Exact,

    /// <summary>An inequality that the theorem states.</summary>
    Rate,

    /// <summary>The rounding of the arithmetic, from an error analysis.</summary>
    Rounding,

    /// <summary>A deviation that chance exceeds with a stated probability only.</summary>
    Statistical,
}

/// <summary>One comparison: the residual is claimed to be at most the bound, in every lane.</summary>
/// <typeparam name="T">The number system in which both were computed.</typeparam>
/// <param name="Part">The lettered part of the claim, as in its formula.</param>
/// <param name="Time">The step (or other index) at which it was taken.</param>
/// <param name="Residual">What the theorem bounds.</param>
/// <param name="Bound">The theorem's bound, in exact terms.</param>
/// <param name="Rounding">
/// A bound on the error of <paramref name="Residual"/> and <paramref name="Bound"/> together, in units of the unit roundoff of
/// <typeparamref name="T"/>: how much of a difference may be the arithmetic's own. Ignored by exact systems.
/// </param>
/// <param name="Origin">Where the bound comes from.</param>
/// <param name="Applies">Not negative in the lanes whose instance meets the conditions that only the instance can tell.</param>
/// <param name="Ceiling">The largest residual that is conceivable at all; a bound above it says nothing. Infinite if unknown.</param>
/// <param name="Size">
/// For an identity in rounded arithmetic, the size of its sides: an error as large as they are would hide anything. Of an inequality both sides are there.
/// </param>
public readonly record struct Measurement<T>(
    Part Part, long Time, T Residual, T Bound, T Rounding, BoundOrigin Origin, T Applies, double Ceiling, T Size = default)
    where T : struct, IField<T>
{
    /// <summary>The terms that the bound is the sum of, in the order of the part's names for them; null if it has no such names.</summary>
    public T[]? Terms { get; init; }

    /// <summary>Restricts the comparison to the lanes in which <paramref name="sign"/> is not negative.</summary>
    public Measurement<T> When(T sign) => this with { Applies = sign };

    /// <summary>States the largest residual that is conceivable, so that a bound above it is recognised as saying nothing.</summary>
    public Measurement<T> OutOf(double ceiling) => this with { Ceiling = ceiling };

    /// <summary>
    /// What may be the arithmetic's own in one lane, in the units of the residual: for an identity in rounded arithmetic its bound, otherwise the rounding.
    /// </summary>
    internal double Tolerance(int lane) => Origin == BoundOrigin.Rounding ? Bound.ToDouble(lane)
        : T.UnitRoundoff == 0 ? 0
        : T.UnitRoundoff * Rounding.ToDouble(lane);
}

/// <summary>Makes measurements.</summary>
public static class Measurement
{
    /// <summary>An identity: the difference of its two sides is zero. For exact arithmetic.</summary>
    public static Measurement<T> Zero<T>(Part part, long time, T difference)
        where T : struct, IField<T> =>
        new(part, time, difference, T.Zero, T.Zero, BoundOrigin.Exact, T.Zero, double.PositiveInfinity);

    /// <summary>Several identities at once: all differences are zero. For exact arithmetic.</summary>
    /// <remarks>
    /// The difference that is judged is sum_i i d_i^2: in an ordered field zero only if every d_i is, in a prime field otherwise with the probability of any
    /// other false identity.
    /// </remarks>
    public static Measurement<T> Zero<T>(Part part, long time, ReadOnlySpan<T> differences)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        T weight = T.Zero;
        foreach (T difference in differences)
        {
            weight += T.One;
            sum += weight * difference * difference;
        }

        return Zero(part, time, sum);
    }

    /// <summary>An inequality: residual at most bound.</summary>
    /// <param name="part">The lettered part of the claim.</param>
    /// <param name="time">The step at which it was taken.</param>
    /// <param name="residual">What is bounded.</param>
    /// <param name="bound">The theorem's bound.</param>
    /// <param name="rounding">A bound on the error of both together, in units of the unit roundoff.</param>
    public static Measurement<T> AtMost<T>(Part part, long time, T residual, T bound, T rounding)
        where T : struct, IField<T> =>
        new(part, time, residual, bound, rounding, BoundOrigin.Rate, T.Zero, double.PositiveInfinity);

    /// <summary>An identity in rounded arithmetic: the two sides differ by at most what rounding explains.</summary>
    /// <param name="part">The lettered part of the claim.</param>
    /// <param name="time">The step at which it was taken.</param>
    /// <param name="left">The one side.</param>
    /// <param name="right">The other side.</param>
    /// <param name="error">A bound on the error of their difference, from an error analysis; in the units of the sides.</param>
    public static Measurement<T> Equal<T>(Part part, long time, T left, T right, T error)
        where T : struct, IReal<T> => Within(part, time, T.Abs(left - right), error, Larger(left, right));

    /// <summary>An identity in rounded arithmetic, whose sides were computed over <see cref="RunningError{T}"/>.</summary>
    public static Measurement<T> Equal<T>(Part part, long time, RunningError<T> left, RunningError<T> right)
        where T : struct, IReal<T>
    {
        RunningError<T> difference = left - right;
        return Within(part, time, T.Abs(difference.Value), difference.Error, Larger(left.Value, right.Value));
    }

    /// <summary>Several identities in rounded arithmetic: their differences, added up in absolute value, are at most what rounding explains.</summary>
    /// <param name="part">The lettered part of the claim.</param>
    /// <param name="time">The step at which it was taken.</param>
    /// <param name="left">The one side of each.</param>
    /// <param name="right">The other side of each.</param>
    public static Measurement<T> Equal<T>(Part part, long time, ReadOnlySpan<RunningError<T>> left, ReadOnlySpan<RunningError<T>> right)
        where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(left.Length, right.Length);
        T sum = T.Zero;
        T error = T.Zero;
        T size = T.Zero;
        for (int index = 0; index < left.Length; index++)
        {
            RunningError<T> difference = left[index] - right[index];
            sum += T.Abs(difference.Value);
            error += difference.Error;
            size += Larger(left[index].Value, right[index].Value);
        }

        return Within(part, time, sum, error, size);
    }

    private static T Larger<T>(T left, T right)
        where T : struct, IReal<T> => T.Max(T.Abs(left), T.Abs(right));

    private static Measurement<T> Within<T>(Part part, long time, T distance, T error, T size)
        where T : struct, IReal<T> => new(part, time, distance, error, T.Zero, BoundOrigin.Rounding, T.Zero, double.PositiveInfinity, size);
}
