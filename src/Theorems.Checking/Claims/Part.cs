using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>One part of a claim: the name under which evidence speaks of it, and what it says.</summary>
/// <remarks>
/// The kind of a part says how it can be seen: an identity has no bound to be given, an inequality no zero to be checked against. A part makes its own
/// measurements, and assumptions name the part that they are for, so nothing is tied by spelling. Each declared part must be compared at some level,
/// and nothing else may be.
/// </remarks>
/// <param name="Name">The letter, and what tells it from others of the same letter: '(c) all windows'. Unlike any other of its claim.</param>
/// <param name="Formula">What is claimed, in plain text.</param>
public abstract record Part(string Name, string Formula)
{
    /// <summary>Name and formula in one line, or in as many as the formula has.</summary>
    internal string Line => $"{Name}{(Name.EndsWith(')') ? " " : ": ")}{Formula}";

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>What an enumeration of a finite domain found of this part.</summary>
    /// <param name="cases">How many cases there were.</param>
    /// <param name="violations">In how many of them the conclusion failed.</param>
    /// <param name="counterexample">The first violation, exactly, or null.</param>
    public Census Counted(long cases, long violations, string? counterexample = null) => new(this, cases, violations, counterexample);
}

/// <summary>Two sides are equal: exactly over a field, within derived rounding over real numbers.</summary>
/// <param name="Name">The letter and what tells it from others.</param>
/// <param name="Formula">Both sides, in plain text.</param>
public sealed record Identity(string Name, string Formula) : Part(Name, Formula)
{
    /// <summary>The difference of both sides is zero. For exact arithmetic.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> Zero<T>(T difference, long time = 0)
        where T : struct, IField<T> => Measurement.Zero(this, time, difference);

    /// <summary>All differences are zero. For exact arithmetic.</summary>
    /// <param name="differences">The differences, one for each component.</param>
    /// <param name="time">The step at which they were taken.</param>
    public Measurement<T> Zero<T>(ReadOnlySpan<T> differences, long time = 0)
        where T : struct, IField<T> => Measurement.Zero(this, time, differences);

    /// <inheritdoc cref="Zero{T}(ReadOnlySpan{T}, long)"/>
    public Measurement<T> Zero<T>(T[] differences, long time = 0)
        where T : struct, IField<T> => Measurement.Zero<T>(this, time, differences);

    /// <summary>Both sides differ by at most what rounding explains.</summary>
    /// <param name="left">The one side.</param>
    /// <param name="right">The other side.</param>
    /// <param name="error">A bound on the error of their difference, from an error analysis; in the units of the sides.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> Equal<T>(T left, T right, T error, long time = 0)
        where T : struct, IReal<T> => Measurement.Equal(this, time, left, right, error);

    /// <summary>Both sides differ by at most what rounding explains, which a running error analysis of the program tells.</summary>
    /// <param name="left">The one side.</param>
    /// <param name="right">The other side.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> Equal<T>(RunningError<T> left, RunningError<T> right, long time = 0)
        where T : struct, IReal<T> => Measurement.Equal(this, time, left, right);

    /// <summary>All differences, added up in absolute value, are at most what rounding explains.</summary>
    /// <param name="left">The one side of each.</param>
    /// <param name="right">The other side of each.</param>
    /// <param name="time">The step at which they were taken.</param>
    public Measurement<T> Equal<T>(ReadOnlySpan<RunningError<T>> left, ReadOnlySpan<RunningError<T>> right, long time = 0)
        where T : struct, IReal<T> => Measurement.Equal(this, time, left, right);
}

/// <summary>The left side is at most the right one.</summary>
/// <param name="Name">The letter and what tells it from others.</param>
/// <param name="Formula">Both sides, in plain text.</param>
public sealed record Inequality(string Name, string Formula) : Part(Name, Formula)
{
    /// <summary>The names of the terms that the right side is the sum of, where each is to be seen at work; none where it has one only.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The largest left side that is conceivable, if it is the same for all instances; others say it with each measurement
    /// (<see cref="Measurement{T}.OutOf"/>).</summary>
    public double Ceiling { get; init; } = double.PositiveInfinity;

    /// <summary>Why nothing bounds the left side beforehand, so that no right side is too large to say anything; empty where there is a ceiling.</summary>
    public string Unbounded { get; init; } = "";

    /// <summary>Why the right side could be half as large in all that is tried, where it could; empty for a bound that is nearly attained.</summary>
    public string Loose { get; init; } = "";

    /// <summary>One comparison of both sides, of which the right one is a sum.</summary>
    /// <param name="left">What is bounded.</param>
    /// <param name="terms">The terms of the theorem's bound, in the order of their names.</param>
    /// <param name="rounding">A bound on the error of both together, in units of the unit roundoff.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> AtMost<T>(T left, ReadOnlySpan<T> terms, T rounding, long time = 0)
        where T : struct, IField<T>
    {
        if (terms.Length != Terms.Count)
        {
            throw new ArgumentException($"{Name} names {Terms.Count} terms of its bound, not {terms.Length}.", nameof(terms));
        }

        T[] kept = Arena.Vector<T>(terms.Length);
        terms.CopyTo(kept);
        T right = T.Zero;
        foreach (T term in terms)
        {
            right += term;
        }

        return AtMost(left, right, rounding, time) with { Terms = kept };
    }

    /// <summary>One comparison of both sides.</summary>
    /// <param name="left">What is bounded.</param>
    /// <param name="right">The theorem's bound.</param>
    /// <param name="rounding">A bound on the error of both together, in units of the unit roundoff.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> AtMost<T>(T left, T right, T rounding, long time = 0)
        where T : struct, IField<T> => Measurement.AtMost(this, time, left, right, rounding).OutOf(Ceiling);

    /// <summary>One comparison of both sides, each computed over <see cref="RunningError{T}"/>, which knows what it errs by.</summary>
    /// <param name="left">What is bounded.</param>
    /// <param name="right">The theorem's bound.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> AtMost<T>(RunningError<T> left, RunningError<T> right, long time = 0)
        where T : struct, IReal<T> => AtMost(left.Value, right.Value, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff), time);

    /// <summary>As <see cref="AtMost{T}(T, ReadOnlySpan{T}, T, long)"/>, over <see cref="RunningError{T}"/>.</summary>
    /// <param name="left">What is bounded.</param>
    /// <param name="terms">The terms of the theorem's bound, in the order of their names.</param>
    /// <param name="time">The step at which it was taken.</param>
    public Measurement<T> AtMost<T>(RunningError<T> left, ReadOnlySpan<RunningError<T>> terms, long time = 0)
        where T : struct, IReal<T>
    {
        T[] values = Arena.Vector<T>(terms.Length);
        RunningError<T> right = RunningError<T>.Zero;
        for (int index = 0; index < terms.Length; index++)
        {
            values[index] = terms[index].Value;
            right += terms[index];
        }

        return AtMost<T>(left.Value, values, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff), time);
    }
}

/// <summary>The mean of a random quantity between 0 and 1 is a given number.</summary>
/// <param name="Name">The letter and what tells it from others.</param>
/// <param name="Formula">The quantity and its mean, in plain text.</param>
public sealed record Expectation(string Name, string Formula) : Part(Name, Formula)
{
    /// <summary>One observation.</summary>
    /// <param name="value">The value in each lane.</param>
    /// <param name="expected">Its exact expectation in each lane, between 0 and 1.</param>
    /// <param name="rounding">What both may be off by together; it matters only where an expectation is 0 or 1, or next to them.</param>
    public Observation<T> Seen<T>(T value, T expected, T rounding = default)
        where T : struct, IReal<T> => new(this, value, expected, rounding);
}

/// <summary>A quantity grows or decays with a given exponent.</summary>
/// <param name="Name">The letter and what tells it from others.</param>
/// <param name="Formula">The quantity and its rate, in plain text.</param>
public sealed record Order(string Name, string Formula) : Part(Name, Formula)
{
    /// <summary>The quantity along one trajectory in each lane; see <see cref="Series{T}"/>.</summary>
    public Series<T> Along<T>(Abscissa abscissa, IReadOnlyList<double> x, IReadOnlyList<T> y, T exponent, T rival)
        where T : struct, IReal<T> => new(this, abscissa, x, y, exponent, rival);
}

/// <summary>On a random instance one quantity is more often below another than not (stochastic precedence).</summary>
/// <param name="Name">The letter and what tells it from others.</param>
/// <param name="Formula">Both quantities, in plain text.</param>
public sealed record Precedence(string Name, string Formula) : Part(Name, Formula)
{
    /// <summary>Both quantities of one instance.</summary>
    /// <param name="smaller">What is claimed to be below the other one with a probability above 1/2, in each lane.</param>
    /// <param name="larger">The other one.</param>
    public Pair<T> Between<T>(T smaller, T larger)
        where T : struct, IReal<T> => new(this, smaller, larger);
}

/// <summary>Nothing in a finite domain breaks it.</summary>
/// <param name="Name">The letter and what tells it from others.</param>
/// <param name="Formula">What holds for each case of the domain, in plain text.</param>
public sealed record Enumeration(string Name, string Formula) : Part(Name, Formula);
