using FsCheck;
using Theorems.Checking.Data;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>A theorem as an executable property.</summary>
public abstract class Claim
{
    /// <summary>The name by which people call it, in lower case with hyphens; if left out, that of the class.</summary>
    public virtual string Id => Hyphenated(GetType().Name);

    /// <summary>The subject that it belongs to; if left out, the last name of the namespace.</summary>
    public virtual string Subject => Hyphenated(GetType().Namespace?.Split('.')[^1] ?? "new");

    /// <summary>The claim in one sentence.</summary>
    public abstract string Words { get; }

    /// <summary>What the parts speak of: the names of things, in plain text.</summary>
    public virtual string Setting => "";

    /// <summary>What is claimed, part by part. Each must be compared at some level, and nothing else may be.</summary>
    public abstract IReadOnlyList<Part> Parts { get; }

    /// <summary>Setting and parts as a formula in plain text: a line for each part, or as many as its formula has.</summary>
    public string Formula => string.Join('\n', Parts.Select(part => part.Line).Prepend(Setting).Where(line => line.Length > 0));

    /// <summary>What is known about it: proved, conjectured, or refuted as stated.</summary>
    public virtual ClaimStatus Status => ClaimStatus.Proved;

    /// <summary>Why it is true, or false if it is refuted as stated, in Markdown; empty where nothing is said.</summary>
    public virtual string Reason => "";

    /// <summary>The notes that it comes from, and their sentence, in Markdown; empty where nothing is said.</summary>
    public virtual string Notes => "";

    /// <summary>The paper and, where confirmed, the theorem, in Markdown; empty where nothing is said.</summary>
    public virtual string Source => "";

    /// <summary>
    /// Whether the instances are a user's own data. Which assumptions matter there is reported, but decides nothing: the data may be too kind to
    /// show it.
    /// </summary>
    public virtual bool IsAboutGivenData => false;

    /// <summary>What is known of the user's data, where the instances are some.</summary>
    public GivenData? GivenData { get; init; }

    /// <summary>How many cases each kind of evidence takes by default.</summary>
    public virtual Effort Effort => new();

    /// <summary>The claim with the parts that take minutes rather than seconds, such as larger domains; the claim itself if it has none.</summary>
    public virtual Claim WithSlowParts() => this;

    /// <summary>
    /// The corners of what is drawn at which the claim is not checked, each with the assumption that excludes it; none if left out.
    /// </summary>
    /// <remarks>
    /// A claim that assumes something of one of its streams keeps that one out of some corners (<see cref="Draws.Outside"/>), and one that assumes something of
    /// the whole instance says so where it compares (<see cref="Measurement{T}.When"/>). With all corners excluded, ends of ranges are not met either.
    /// </remarks>
    public virtual IReadOnlyList<ExcludedCorners> ExcludedCorners => [];

    /// <summary>Hands the claim, with its recipe's type, to a visitor.</summary>
    public abstract TResult Accept<TResult>(IClaimVisitor<TResult> visitor);

    // A digit belongs to the letter before it: L1 is l1.
    private static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}")).ToLowerInvariant();
}

/// <summary>How many cases each kind of evidence takes.</summary>
/// <param name="Sampled">Random trials of an analytic claim, over lanes.</param>
/// <param name="Rational">Random trials of an algebraic claim in exact fractions.</param>
/// <param name="PrimeField">Random points of an algebraic claim in the prime field.</param>
/// <param name="Dropped">Random trials for each assumption that is dropped.</param>
/// <param name="Hunted">Blocks of eight trials that an analytic claim is hunted with for its worst case.</param>
/// <param name="Rates">Trajectories whose order is fitted; eight share a recipe, and 33 recipes are the fewest that can refute.</param>
/// <param name="Boxes">Boxes that the proof of an inequality on a box may visit, for each piece of a claim's domain.</param>
/// <param name="Paired">Instances on which two methods are compared; eight share a recipe, and 31 recipes are the fewest that can decide.</param>
public sealed record Effort(
    int Sampled = 10_000, int Rational = 200, int PrimeField = 10_000, int Dropped = 128,
    int Hunted = 256, int Rates = 1024, int Boxes = 10_000, int Paired = 512)
{
    /// <summary>What one instance of a user's own takes, which differs from trial to trial by start and order only.</summary>
    /// <remarks>
    /// A large table takes longer each time and has little to vary. Fractions grow with every operation, so only small tables are checked in them, and of
    /// large ones no assumption is dropped: what would be seen decides nothing.
    /// </remarks>
    /// <param name="numbers">How many numbers the table holds.</param>
    /// <param name="most">The most random trials over lanes, for a claim whose trials take long.</param>
    public static Effort OnGivenData(long numbers = 0, int most = 512) => new(
        Sampled: (int)Math.Clamp(GivenNumbers / Math.Max(1, numbers) * 8, 8, most), Rational: numbers <= 64 ? 8 : 0,
        PrimeField: (int)Math.Clamp(GivenNumbers / Math.Max(1, numbers), 8, 256), Dropped: numbers <= 2048 ? 32 : 0, Hunted: numbers <= 2048 ? 32 : 0);

    // About so many numbers of a table are taken in by the trials of one level, eight at a time.
    private const long GivenNumbers = 1 << 16;
}

/// <summary>Acts on a claim whose recipe type is known only to the claim.</summary>
public interface IClaimVisitor<out TResult>
{
    /// <summary>Acts on one claim.</summary>
    TResult Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class;
}

/// <summary>A theorem about instances that a recipe describes: a record of shapes, hyper-parameters and switches, never bulk data.</summary>
/// <remarks>What evidence is possible is said by the interfaces that the claim also implements, such as <see cref="IAlgebraic{TRecipe}"/>.</remarks>
/// <typeparam name="TRecipe">A record with settable properties of type int, double, bool or an enumeration.</typeparam>
public abstract class Claim<TRecipe> : Claim
    where TRecipe : class
{
    /// <summary>Generates recipes whose instances meet every assumption.</summary>
    public abstract Gen<TRecipe> Recipes { get; }

    /// <summary>Generates recipes small enough for exact fractions, whose digits grow with every step.</summary>
    public virtual Gen<TRecipe> RationalRecipes => Recipes;

    /// <summary>The recipe of the golden snapshot.</summary>
    public abstract TRecipe Canonical { get; }

    /// <summary>Each assumption with its violation.</summary>
    public abstract IReadOnlyList<Assumption<TRecipe>> Assumptions { get; }

    /// <summary>Whether a recipe lies in the range that <see cref="Recipes"/> generates; what shrinking and hunting must respect.</summary>
    public virtual bool Admits(TRecipe recipe) => true;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IClaimVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}

/// <summary>
/// The first rung: an inequality between two doubles, the claim's only part. It is sampled, and nothing more precise can be asked about a close call.
/// </summary>
/// <remarks>Written over <see cref="IReal{T}"/> instead (<see cref="IAnalytic{TRecipe}"/>) the same claim runs eight trials at a time and close calls are
/// judged in double-double; over <see cref="IField{T}"/> (<see cref="IAlgebraic{TRecipe}"/>) an identity is exact.</remarks>
public interface IPlain<in TRecipe>
{
    /// <summary>Both sides of left at most right, on the instance of a recipe and a trial's draws.</summary>
    (double Left, double Right) Compare(TRecipe recipe, Draws draws);

    /// <summary>
    /// How many roundings of the size of the larger side the two sides may hold. What exceeds the right side by less than so many units of 2^-53 of the
    /// larger side is not called a violation.
    /// </summary>
    double Roundings(TRecipe recipe);
}

/// <summary>A claim, or parts of one, that needs field operations only: exact in the rationals and in a prime field.</summary>
/// <remarks>
/// How probable it is that a false identity passes a random point of the prime field depends on its degree in what is drawn. The program itself is asked
/// for that: run over <see cref="FormalFraction"/>, it tells a bound.
/// </remarks>
public interface IAlgebraic<in TRecipe>
{
    /// <summary>Runs the program on one instance and returns the differences that are claimed to be zero.</summary>
    IEnumerable<Measurement<T>> MeasureExactly<T>(TRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>;
}

/// <summary>A claim, or parts of one, about real numbers: sampled in lanes, judged in double-double where rounding could decide.</summary>
public interface IAnalytic<in TRecipe>
{
    /// <summary>Runs the program on one instance (in each lane) and returns residuals with their bounds.</summary>
    IEnumerable<Measurement<T>> Measure<T>(TRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>;
}

/// <summary>A claim, or parts of one, over a finite domain that is enumerated to its end.</summary>
public interface IExhaustive<TRecipe>
{
    /// <summary>The pieces of the domain.</summary>
    IEnumerable<TRecipe> Domain { get; }

    /// <summary>Enumerates one piece.</summary>
    /// <param name="recipe">The piece.</param>
    /// <param name="trial">Random field elements where the claim quantifies over functions.</param>
    IEnumerable<Census> Enumerate(TRecipe recipe, Trial<PrimeField> trial);
}

/// <summary>What an enumeration found.</summary>
/// <param name="Part">The lettered part of the claim.</param>
/// <param name="Cases">How many cases there were.</param>
/// <param name="Violations">In how many of them the conclusion failed.</param>
/// <param name="Counterexample">The first violation, exactly, or null.</param>
public sealed record Census(Part Part, long Cases, long Violations, string? Counterexample = null);

/// <summary>A claim, or parts of one, that is an inequality at every point of a box: proved by subdivision over intervals, or refuted at a point.</summary>
/// <remarks>
/// Both sides are written once, over <see cref="IReal{T}"/>, and must be defined on the whole box: where a root, a logarithm or a quotient is not, there is
/// neither proof nor refutation. What stays open when the budget is spent is reported as not proved. An inequality with equality
/// inside its box usually stays open; with a larger constant, or on a box without the touching points, it closes.
/// </remarks>
public interface IOnBox<TRecipe>
{
    /// <summary>The cases that the claim consists of, each with its box.</summary>
    IEnumerable<TRecipe> Pieces { get; }

    /// <summary>The part of the claim that a piece belongs to.</summary>
    Part PartOf(TRecipe recipe);

    /// <summary>The name and range of each variable: finite doubles, both ends included.</summary>
    IReadOnlyList<(string Name, double Low, double High)> BoxOf(TRecipe recipe);

    /// <summary>Both sides at a point, whose coordinates stand in the order of the variables; the left one is claimed to be at most the right one.</summary>
    /// <remarks>A function of the point alone. Constants come from <see cref="IField{T}.FromDyadic(double)"/>, so 1.9 means the double nearest to it.</remarks>
    (T Left, T Right) Sides<T>(TRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T>;
}

/// <summary>A claim, or parts of one, about an expectation: random runs are averaged and compared with its exact value.</summary>
public interface IStatistical<in TRecipe>
{
    /// <summary>One random run in each lane: a value between 0 and 1, and its exact expectation.</summary>
    /// <remarks>
    /// The expectation may depend on the recipe and on numbers that the trial draws; given these the value is random. Errors of different signs in different
    /// recipes do not cancel each other; those that cancel within every recipe do, so an expectation that depends on much should be a part for each case.
    /// </remarks>
    IEnumerable<Observation<T>> Observe<T>(TRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>;
}

/// <summary>One observation of a random quantity between 0 and 1.</summary>
/// <param name="Part">The lettered part of the claim.</param>
/// <param name="Value">The value in each lane.</param>
/// <param name="Expectation">Its exact expectation in each lane, between 0 and 1.</param>
/// <param name="Rounding">What both may be off by together; it matters only where an expectation is 0 or 1, or next to them.</param>
public readonly record struct Observation<T>(Part Part, T Value, T Expectation, T Rounding = default)
    where T : struct, IReal<T>;

/// <summary>A claim with a golden snapshot: the quantities of its canonical instance.</summary>
public interface IGolden<in TRecipe>
{
    /// <summary>The quantities of the canonical instance.</summary>
    IEnumerable<Quantity<T>> Snapshot<T>(TRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>;

    /// <summary>Quantities without rounding: counts and field elements, as text.</summary>
    IEnumerable<ExactQuantity> ExactSnapshot(TRecipe recipe) => [];
}

/// <summary>One number of a snapshot.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Time">The step at which it was taken.</param>
/// <param name="Value">Its value.</param>
/// <param name="Rounding">A bound on its error in units of the unit roundoff.</param>
/// <param name="Origin">Where that error bound comes from.</param>
public readonly record struct Quantity<T>(string Name, long Time, T Value, T Rounding, string Origin)
    where T : struct, IReal<T>
{
    /// <summary>A number whose program was run over <see cref="RunningError{T}"/>, which bounds its error.</summary>
    public Quantity(string name, long time, RunningError<T> analysed)
        : this(name, time, analysed.Value, analysed.Error / T.FromDyadic(T.UnitRoundoff), "running error analysis of the run")
    {
    }
}

/// <summary>One exact entry of a snapshot.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Time">The step or size at which it was taken.</param>
/// <param name="Value">Its value as text.</param>
public sealed record ExactQuantity(string Name, long Time, string Value);
