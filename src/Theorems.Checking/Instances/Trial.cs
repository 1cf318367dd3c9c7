using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Instances;

/// <summary>How a number is drawn, for those who draw it elsewhere from the same bits.</summary>
public enum DrawKind
{
    /// <summary>By a formula of its own.</summary>
    Formula,

    /// <summary>By <see cref="Draws.Normal"/>.</summary>
    Normal,

    /// <summary>With all digits filled: what guarded kernels draw.</summary>
    Fine,
}

/// <summary>The source of one instance's numbers (of one for each lane). The same trial is the same exact problem in every number system.</summary>
/// <typeparam name="T">The number system.</typeparam>
public abstract class Trial<T>
    where T : struct, IField<T>
{
    /// <summary>The number of trials that share what lanes must share, such as a window of row indices.</summary>
    public const int BlockSize = Lanes.Count;

    private protected Trial(ulong seed, long number)
    {
        Seed = seed;
        Number = number;
    }

    /// <summary>The seed of the run.</summary>
    public ulong Seed { get; }

    /// <summary>The number of the trial; of the first lane's, if there are several.</summary>
    public long Number { get; private protected set; }

    /// <summary>Told of every number drawn, as stream, index and value; for printing a counterexample.</summary>
    public Action<string, int, T>? Drawn { get; init; }

    /// <summary>Told of every shared integer drawn, as stream, index and value.</summary>
    public Action<string, int, int>? DrawnInteger { get; init; }

    /// <summary>A draw of mean 0 and variance 1 (see <see cref="Draws.Normal"/>).</summary>
    public T Normal(string stream, int index)
    {
        T value = NormalValue(stream, index);
        Drawn?.Invoke(stream, index, value);
        return value;
    }

    /// <summary>A uniform draw from the grid points of [low, high].</summary>
    public T Uniform(string stream, int index, double low, double high)
    {
        T value = UniformValue(stream, index, low, high);
        Drawn?.Invoke(stream, index, value);
        return value;
    }

    /// <summary>A uniform draw from [0, 1) with 53 bits, for choices by probability; its grid is finer than that of the other draws.</summary>
    public T Unit(string stream, int index) => Given(stream, index, draws => draws.Unit(stream, index));

    /// <summary>A number that is computed in doubles from the trial's own draws and rounded to eleven significant bits.</summary>
    public T Computed(string stream, Func<Draws, double> formula) =>
        Given(stream, 0, draws => Draws.RoundToElevenBits(formula(draws)));

    /// <summary>rows x columns draws of mean 0 and variance 1, row by row.</summary>
    /// <param name="stream">The name under which the numbers are known.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="outside">Corners in which the matrix must not lie, by an assumption of the claim.</param>
    public Matrix<T> NormalMatrix(string stream, int rows, int columns, Corners outside = Corners.None) =>
        new(rows, columns, CornerTrials.Contains(Number) ? CornerMatrix(stream, rows, columns, outside) : NormalVector(stream, rows * columns));

    /// <summary>Draws of mean 0 and variance 1.</summary>
    public T[] NormalVector(string stream, int length)
    {
        T[] vector = Arena.Vector<T>(length);
        for (int index = 0; index < length; index++)
        {
            vector[index] = Normal(stream, index);
        }

        return vector;
    }

    // In a corner an entry depends on the shape.
    private T[] CornerMatrix(string stream, int rows, int columns, Corners outside)
    {
        T[] entries = Arena.Vector<T>(rows * columns);
        for (int index = 0; index < entries.Length; index++)
        {
            (int row, int column) = (index / columns, index % columns);
            entries[index] = Given(
                stream, index, draws => draws.Outside(outside).NormalEntry(stream, row, column, rows, columns), DrawKind.Formula);
        }

        return entries;
    }

    /// <summary>A uniform integer in 0 .. count - 1, the same for all trials of a block, so that lanes can share it.</summary>
    public int SharedInteger(string stream, int index, int count)
    {
        MarkShared();
        int value = IntegerValue(stream, index, count);
        DrawnInteger?.Invoke(stream, index, value);
        return value;
    }

    /// <summary>Whether integers were drawn that only the trials of a block share.</summary>
    internal bool HasSharedIntegers { get; private protected set; }

    /// <summary>Remembers that integers are shared; a trial that takes its numbers from another one tells that one too.</summary>
    internal virtual void MarkShared() => HasSharedIntegers = true;

    /// <summary>The number that a formula of the draws gives, in every lane. A prime field draws a uniform element instead.</summary>
    /// <param name="stream">The name under which the number is known.</param>
    /// <param name="index">Its index in that stream.</param>
    /// <param name="formula">Returns a finite double that is on a dyadic grid.</param>
    public T Given(string stream, int index, Func<Draws, double> formula) => Given(stream, index, formula, DrawKind.Formula);

    /// <summary>
    /// As <see cref="Given(string, int, Func{Draws, double})"/>, for a formula that needs no object of its own: what it refers to is handed to it.
    /// </summary>
    /// <typeparam name="TState">What the formula refers to.</typeparam>
    /// <param name="stream">The name under which the number is known.</param>
    /// <param name="index">Its index in that stream.</param>
    /// <param name="state">What the formula refers to.</param>
    /// <param name="formula">Returns a finite double that is on a dyadic grid.</param>
    public T Given<TState>(string stream, int index, TState state, Func<Draws, TState, double> formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        T value = StateValue(stream, index, state, formula);
        Drawn?.Invoke(stream, index, value);
        return value;
    }

    internal T Given(string stream, int index, Func<Draws, double> formula, DrawKind kind)
    {
        T value = Value(stream, index, formula, kind);
        Drawn?.Invoke(stream, index, value);
        return value;
    }

    private protected abstract T Value(string stream, int index, Func<Draws, double> formula, DrawKind kind);

    private protected virtual int IntegerValue(string stream, int index, int count) =>
        new Draws(Seed, Draws.Ancestor(Number) / BlockSize).Integer(stream, index, count);

    // Most numbers of most trials are of these kinds; a trial that knows its draws can do without a formula object for each.
    // Whoever draws the kind elsewhere, from the same bits, knows no corners: in them it is a formula.
    private protected virtual T NormalValue(string stream, int index) => Value(
        stream, index, draws => draws.Normal(stream, index),
        CornerTrials.Contains(Number) ? DrawKind.Formula : DrawKind.Normal);

    private protected virtual T StateValue<TState>(string stream, int index, TState state, Func<Draws, TState, double> formula) =>
        Value(stream, index, draws => formula(draws, state), DrawKind.Formula);

    private protected virtual T UniformValue(string stream, int index, double low, double high) =>
        Value(stream, index, draws => draws.Uniform(stream, index, low, high), DrawKind.Formula);
}

/// <summary>A trial on the dyadic grid.</summary>
/// <typeparam name="T">The number system.</typeparam>
public sealed class GridTrial<T> : Trial<T>
    where T : struct, IField<T>
{
    /// <summary>The trial of a number; with lanes, the trials number, number + 1, ...</summary>
    public GridTrial(ulong seed, long number)
        : base(seed, number)
    {
    }

    /// <summary>Told of every number drawn; what it answers is used in its place.</summary>
    internal Func<Draw, double>? Replaced { get; init; }

    private protected override T Value(string stream, int index, Func<Draws, double> formula, DrawKind kind)
    {
        Span<double> lanes = stackalloc double[T.LaneCount];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = formula(new Draws(Seed, Number + lane) { Drawn = Replaced });
        }

        return T.FromDyadic((ReadOnlySpan<double>)lanes);
    }

    private protected override T NormalValue(string stream, int index)
    {
        Span<double> lanes = stackalloc double[T.LaneCount];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = new Draws(Seed, Number + lane) { Drawn = Replaced }.Normal(stream, index);
        }

        return T.FromDyadic((ReadOnlySpan<double>)lanes);
    }

    private protected override T UniformValue(string stream, int index, double low, double high)
    {
        Span<double> lanes = stackalloc double[T.LaneCount];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = new Draws(Seed, Number + lane) { Drawn = Replaced }.Uniform(stream, index, low, high);
        }

        return T.FromDyadic((ReadOnlySpan<double>)lanes);
    }

    private protected override T StateValue<TState>(string stream, int index, TState state, Func<Draws, TState, double> formula)
    {
        Span<double> lanes = stackalloc double[T.LaneCount];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = formula(new Draws(Seed, Number + lane) { Drawn = Replaced }, state);
        }

        return T.FromDyadic((ReadOnlySpan<double>)lanes);
    }

    /// <summary>Makes this the trial of another number, for who runs trials one after the other and hands none of them on.</summary>
    internal void MoveTo(long number)
    {
        Number = number;
        HasSharedIntegers = false;
    }
}

/// <summary>A trial at a uniformly random point of the prime field, as the Schwartz-Zippel lemma wants it.</summary>
public sealed class FieldTrial : Trial<PrimeField>
{
    /// <summary>The trial of a number.</summary>
    public FieldTrial(ulong seed, long number)
        : base(seed, number)
    {
    }

    private protected override PrimeField Value(string stream, int index, Func<Draws, double> formula, DrawKind kind)
    {
        (uint w0, uint w1, _, _) = new Draws(Seed, Number).Bits(stream, index);
        return PrimeField.FromInteger(((ulong)w1 << 32) | w0);
    }
}

/// <summary>The same point as <see cref="FieldTrial"/>, each of whose numbers is a variable, for a program whose degree is wanted.</summary>
internal sealed class FormalTrial(ulong seed, long number) : Trial<FormalFraction>(seed, number)
{
    private readonly FieldTrial _point = new(seed, number);

    private protected override FormalFraction Value(string stream, int index, Func<Draws, double> formula, DrawKind kind) =>
        FormalFraction.Variable(_point.Given(stream, index, formula, kind));
}

/// <summary>A trial whose numbers follow from their names alone, such as one symbol for each.</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="seed">The seed of the choices that are no numbers, such as <see cref="Trial{T}.SharedInteger"/>.</param>
/// <param name="number">The number of the trial for the same choices.</param>
/// <param name="value">The number of a stream and an index; always the same one.</param>
/// <param name="integer">The shared integer of a stream and an index; those of the seed and the number, if left out.</param>
public sealed class NamedTrial<T>(ulong seed, long number, Func<string, int, T> value, Func<string, int, int>? integer = null) : Trial<T>(seed, number)
    where T : struct, IField<T>
{
    private protected override T Value(string stream, int index, Func<Draws, double> formula, DrawKind kind) => value(stream, index);

    private protected override int IntegerValue(string stream, int index, int count) =>
        integer is null ? base.IntegerValue(stream, index, count) : integer(stream, index);
}

/// <summary>The same numbers in a number system that is built over another one.</summary>
internal sealed class LiftedTrial<T, TBase>(Trial<TBase> trial, Func<TBase, T> lift) : Trial<T>(trial.Seed, trial.Number)
    where T : struct, IField<T>
    where TBase : struct, IField<TBase>
{
    internal override void MarkShared()
    {
        base.MarkShared();
        trial.MarkShared();
    }

    private protected override T Value(string stream, int index, Func<Draws, double> formula, DrawKind kind) => lift(trial.Given(stream, index, formula, kind));

    // Of the trial below, so that it knows of the integer too.
    private protected override int IntegerValue(string stream, int index, int count) => trial.SharedInteger(stream, index, count);
}

/// <summary>Takes a trial into number systems that are built over its own.</summary>
public static class Trials
{
    /// <summary>The same numbers, each exactly what it should be, for a program whose rounding is to be bounded as it runs.</summary>
    public static Trial<RunningError<T>> Analysed<T>(this Trial<T> trial)
        where T : struct, IReal<T> => new LiftedTrial<RunningError<T>, T>(trial, RunningError<T>.Exact);

    /// <summary>The same numbers as constants, for a program that is to be differentiated.</summary>
    public static Trial<Dual<T>> Differentiated<T>(this Trial<T> trial)
        where T : struct, IField<T> => new LiftedTrial<Dual<T>, T>(trial, Dual<T>.Constant);
}
