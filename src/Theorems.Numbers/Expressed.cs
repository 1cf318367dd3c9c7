namespace Theorems.Numbers;

/// <summary>An exact fraction that knows by which term of the inputs it was computed: the program as a term, with its value at one point.</summary>
/// <remarks>
/// Unlike <see cref="Traced{T}"/> it is a field whose values are exact, so a program takes the way that it takes in exact fractions. Terms are those of the
/// program but for operations on constants, which are carried out, and for sums with zero and products and quotients with zero and one, which are left
/// out: 0 + x is x, and 0 x is 0.
/// </remarks>
public readonly struct Expressed : IField<Expressed>, IEquatable<Expressed>
{
    private static readonly Expression ZeroTerm = Expression.Of(Rational.Zero);

    private readonly Expression? _term;

    private Expressed(Expression term) => _term = term;

    /// <summary>The value at the point.</summary>
    public Rational Value => Term.Value;

    /// <summary>The term.</summary>
    public Expression Term => _term ?? ZeroTerm;

    /// <inheritdoc/>
    public static Expressed Zero => default;

    /// <inheritdoc/>
    public static Expressed One => Constant(Rational.One);

    /// <inheritdoc/>
    public static double UnitRoundoff => 0;

    /// <inheritdoc/>
    public static bool BelongsToOneRun => true;

    private bool IsZero => Term.IsConstant && Term.Constant == Rational.Zero;

    private bool IsOne => Term.IsConstant && Term.Constant == Rational.One;

    /// <summary>An input, with its value at the point.</summary>
    public static Expressed Input(string name, Rational value) => new(Expression.Input(name) with { Value = value });

    /// <inheritdoc/>
    public static Expressed FromDyadic(double value) => Constant(Rational.FromDyadic(value));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0)
    {
        Decide();
        return Value.ToDouble(lane);
    }

    /// <inheritdoc/>
    public static Expressed operator +(Expressed left, Expressed right) =>
        left.IsZero ? right : right.IsZero ? left : Made(Operation.Add, left.Value + right.Value, left, right);

    /// <inheritdoc/>
    public static Expressed operator -(Expressed left, Expressed right) =>
        right.IsZero ? left : left.IsZero ? -right : Made(Operation.Subtract, left.Value - right.Value, left, right);

    /// <inheritdoc/>
    public static Expressed operator *(Expressed left, Expressed right) =>
        left.IsZero || right.IsZero ? Zero : left.IsOne ? right : right.IsOne ? left : Made(Operation.Multiply, left.Value * right.Value, left, right);

    /// <inheritdoc/>
    /// <exception cref="DivideByZeroException">The divisor is zero at this point.</exception>
    public static Expressed operator /(Expressed left, Expressed right)
    {
        Rational value = left.Value / right.Value;
        return left.IsZero ? Zero : right.IsOne ? left : Made(Operation.Divide, value, left, right);
    }

    /// <inheritdoc/>
    public static Expressed operator -(Expressed value) => Made(Operation.Negate, -value.Value, value);

    /// <inheritdoc cref="IEquatable{T}.Equals(T)"/>
    public static bool operator ==(Expressed left, Expressed right) => left.Equals(right);

    /// <summary>Whether two numbers differ at the point.</summary>
    public static bool operator !=(Expressed left, Expressed right) => !left.Equals(right);

    /// <summary>Whether two numbers are equal at the point: a decision, which other points may make otherwise.</summary>
    public bool Equals(Expressed other)
    {
        Decide();
        other.Decide();
        return Value == other.Value;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Expressed other && Equals(other);

    /// <summary>The same for all, so that sets compare their members, which is kept.</summary>
    public override int GetHashCode() => 0;

    /// <summary>The value.</summary>
    public override string ToString() => Value.ToString();

    private static Expressed Constant(Rational value) => new(Expression.Of(value));

    private static Expressed Made(Operation operation, Rational value, params ReadOnlySpan<Expressed> arguments)
    {
        Expression[] terms = new Expression[arguments.Length];
        bool isConstant = true;
        for (int index = 0; index < terms.Length; index++)
        {
            terms[index] = arguments[index].Term;
            isConstant &= terms[index].IsConstant;
        }

        return isConstant ? Constant(value) : new(Expression.Of(operation, terms) with { Value = value });
    }

    private void Decide()
    {
        if (!Term.IsConstant)
        {
            DecisionRecord.Keep();
        }
    }
}

/// <summary>Whether a program over <see cref="Expressed"/> looked at its numbers, so that other inputs might have taken it another way.</summary>
/// <remarks>It is that of the thread that made it, until it is disposed of.</remarks>
public sealed class DecisionRecord : IDisposable
{
    [ThreadStatic]
    private static DecisionRecord? s_current;

    private readonly DecisionRecord? _outer = s_current;

    /// <summary>Starts a record.</summary>
    public DecisionRecord() => s_current = this;

    /// <summary>How often the program looked at a number that is no constant.</summary>
    public int Decisions { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => s_current = _outer;

    internal static void Keep()
    {
        if (s_current is { } record)
        {
            record.Decisions++;
        }
    }
}
