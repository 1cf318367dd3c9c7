namespace Theorems.Numbers;

/// <summary>What a traced program may have done with numbers: the operations of <see cref="IReal{T}"/>, and where numbers come from.</summary>
public enum Operation
{
    /// <summary>An input of the program; the first argument is its index.</summary>
    Input,

    /// <summary>A constant; the first argument is its index.</summary>
    Constant,

    /// <summary>The sum of two numbers.</summary>
    Add,

    /// <summary>The difference of two numbers.</summary>
    Subtract,

    /// <summary>The product of two numbers.</summary>
    Multiply,

    /// <summary>The quotient of two numbers.</summary>
    Divide,

    /// <summary>The negative of a number.</summary>
    Negate,

    /// <summary>a b + c, rounded once where the number system does so.</summary>
    MultiplyAdd,

    /// <summary>The square root.</summary>
    Sqrt,

    /// <summary>e^x.</summary>
    Exp,

    /// <summary>The natural logarithm.</summary>
    Log,

    /// <summary>e^x - 1.</summary>
    Expm1,

    /// <summary>ln(1 + x).</summary>
    Log1p,

    /// <summary>1/(1 + e^-x).</summary>
    Logistic,

    /// <summary>ln(1 + e^x).</summary>
    Softplus,

    /// <summary>The absolute value.</summary>
    Abs,

    /// <summary>The larger of two numbers.</summary>
    Max,

    /// <summary>The smaller of two numbers.</summary>
    Min,

    /// <summary>The second number where the first is below zero, else the third.</summary>
    Select,
}

/// <summary>One operation of a trace, on the results of earlier ones.</summary>
/// <param name="Operation">What was done.</param>
/// <param name="First">The place of the first argument (of an input or constant: its index).</param>
/// <param name="Second">The place of the second argument, if there is one.</param>
/// <param name="Third">The place of the third argument, if there is one.</param>
public readonly record struct TracedOperation(Operation Operation, int First = 0, int Second = 0, int Third = 0);

/// <summary>The trace of a program too long to be kept.</summary>
/// <param name="operations">How many operations may be kept.</param>
public sealed class TraceTooLongException(int operations)
    : InvalidOperationException($"The program does more than {operations} operations on numbers, which is more than a trace keeps.");

/// <summary>What a program did with its numbers, operation by operation, in one run over <see cref="Traced{T}"/>.</summary>
/// <remarks>
/// A program over <see cref="IReal{T}"/> does not branch on its numbers, so the trace of one run is the program for all inputs, and can be carried to
/// where the program itself cannot go. A program that looks at a number all the same (by <see cref="IField{T}.ToDouble"/>, to decide when to stop, say) is
/// told apart: its trace holds for the inputs of that run alone.
/// </remarks>
/// <typeparam name="T">The number system of the run.</typeparam>
public sealed class Trace<T>
    where T : struct, IReal<T>
{
    [ThreadStatic]
    private static Trace<T>? current;

    private readonly List<TracedOperation> _operations = [];
    private readonly List<double> _constants = [];
    private readonly Dictionary<long, int> _placesOfConstants = [];
    private readonly int _longest;

    private Trace(int longest) => _longest = longest;

    /// <summary>All operations, in the order in which they were done.</summary>
    public IReadOnlyList<TracedOperation> Operations => _operations;

    /// <summary>The constants that occur, each exactly a double.</summary>
    public IReadOnlyList<double> Constants => _constants;

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; private set; }

    /// <summary>The places of the outputs.</summary>
    public IReadOnlyList<int> Outputs { get; private set; } = [];

    /// <summary>Whether the program looked at its numbers, so that other inputs might have taken it another way.</summary>
    public bool LooksAtNumbers { get; internal set; }

    /// <summary>The trace that is being taken on this thread.</summary>
    internal static Trace<T> Current => current
        ?? throw new InvalidOperationException("Traced numbers can be computed with only while a trace is taken (Trace.Of).");

    /// <summary>Runs a program and keeps what it does.</summary>
    /// <param name="program">The program; it may ask the trace for inputs.</param>
    /// <param name="longest">How many operations may be kept.</param>
    /// <exception cref="TraceTooLongException">The program does more than that.</exception>
    public static Trace<T> Of(Func<Trace<T>, IEnumerable<Traced<T>>> program, int longest = 1 << 22)
    {
        ArgumentNullException.ThrowIfNull(program);
        Trace<T>? outer = current;
        Trace<T> trace = new(longest);
        current = trace;
        try
        {
            trace.Outputs = [.. program(trace).Select(output => trace.PlaceOf(output))];
            return trace;
        }
        finally
        {
            current = outer;
        }
    }

    /// <summary>The next input of the program, with the value that it has in this run.</summary>
    public Traced<T> Input(T value) => new(value, Add(new(Operation.Input, Inputs++)), this);

    internal static Traced<T> Record(Operation operation, T value, Traced<T> first)
    {
        Trace<T> trace = Current;
        return new(value, trace.Add(new(operation, trace.PlaceOf(first))), trace);
    }

    internal static Traced<T> Record(Operation operation, T value, Traced<T> first, Traced<T> second)
    {
        Trace<T> trace = Current;
        return new(value, trace.Add(new(operation, trace.PlaceOf(first), trace.PlaceOf(second))), trace);
    }

    internal static Traced<T> Record(Operation operation, T value, Traced<T> first, Traced<T> second, Traced<T> third)
    {
        Trace<T> trace = Current;
        return new(value, trace.Add(new(operation, trace.PlaceOf(first), trace.PlaceOf(second), trace.PlaceOf(third))), trace);
    }

    // A number without a trace is a constant: zero by default, or made from a double.
    private int PlaceOf(Traced<T> number)
    {
        if (number.Trace == this)
        {
            return number.Place;
        }

        if (number.Trace is not null)
        {
            throw new InvalidOperationException("A number of one trace was used in another.");
        }

        double constant = number.Value.ToDouble();
        long bits = BitConverter.DoubleToInt64Bits(constant);
        if (!_placesOfConstants.TryGetValue(bits, out int place))
        {
            place = Add(new(Operation.Constant, _constants.Count));
            _constants.Add(constant);
            _placesOfConstants.Add(bits, place);
        }

        return place;
    }

    private int Add(TracedOperation operation)
    {
        if (_operations.Count == _longest)
        {
            throw new TraceTooLongException(_longest);
        }

        _operations.Add(operation);
        return _operations.Count - 1;
    }
}
