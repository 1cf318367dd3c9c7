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
public readonly record struct Measurement<T>(
    Part Part, long Time, T Residual, T Bound, T Rounding, BoundOrigin Origin, T Applies, double Ceiling)
    where T : struct, IField<T>
{
    /// <summary>Restricts the comparison to the lanes in which <paramref name="sign"/> is not negative.</summary>
    public Measurement<T> When(T sign) => this with { Applies = sign };

    /// <summary>States the largest residual that is conceivable, so that a bound above it is recognised as saying nothing.</summary>
    public Measurement<T> OutOf(double ceiling) => this with { Ceiling = ceiling };
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
    /// <param name="difference">The difference of the two sides; its sign does not matter.</param>
    /// <param name="error">A bound on the error of the difference, from an error analysis; in the units of the difference.</param>
    public static Measurement<T> Equal<T>(Part part, long time, T difference, T error)
        where T : struct, IReal<T> =>
        new(part, time, T.Abs(difference), error, T.Zero, BoundOrigin.Rounding, T.Zero, double.PositiveInfinity);

    /// <summary>An identity in rounded arithmetic, whose difference was computed over <see cref="RunningError{T}"/>.</summary>
    public static Measurement<T> Equal<T>(Part part, long time, RunningError<T> difference)
        where T : struct, IReal<T> => Equal(part, time, difference.Value, difference.Error);

    /// <summary>Several identities in rounded arithmetic: their differences, added up in absolute value, are at most what rounding explains.</summary>
    public static Measurement<T> Equal<T>(Part part, long time, ReadOnlySpan<RunningError<T>> differences)
        where T : struct, IReal<T>
    {
        T sum = T.Zero;
        T error = T.Zero;
        foreach (RunningError<T> difference in differences)
        {
            sum += T.Abs(difference.Value);
            error += difference.Error;
        }

        return Equal(part, time, sum, error);
    }
}
