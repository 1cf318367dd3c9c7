using MathNet.Symbolics;
using Theorems.Numbers;
using Algebra = MathNet.Symbolics.SymbolicExpression;
using Rational = Theorems.Numbers.Rational;

namespace Theorems.Symbolics;

/// <summary>A rational function of named symbols, as an expression of MathNet.Symbolics: an algebraic program run on it writes down its closed form.</summary>
/// <remarks>
/// Expressions keep the shape in which the program made them; only like terms and like factors meet. So a zero may come in disguise, and kernels have to
/// recognise it, in a pivot or in the remainder of a certificate: two expressions are equal here if they agree at every exact point at which they
/// are tried. Different functions hardly ever do; <see cref="IdentityProver"/> leaves no doubt. There is no order, so this is a field and no more.
/// </remarks>
public readonly struct Symbolic : IField<Symbolic>, IEquatable<Symbolic>
{
    // Null for zero, so that default(Symbolic) is the number zero.
    private readonly Algebra? _expression;
    private readonly ExpressionSize _size;

    private Symbolic(Algebra expression, ExpressionSize size)
    {
        _expression = expression;
        _size = size;
    }

    /// <summary>The expression of MathNet.Symbolics.</summary>
    public Algebra Expression => _expression ?? Algebra.Zero;

    /// <inheritdoc/>
    public static Symbolic Zero => default;

    /// <inheritdoc/>
    public static Symbolic One { get; } = new(Algebra.One, ExpressionSize.Leaf);

    /// <inheritdoc/>
    public static double UnitRoundoff => 0;

    /// <summary>A symbol.</summary>
    /// <param name="name">A letter, then letters, digits and underscores; no word that means something else when it is read back.</param>
    /// <exception cref="ArgumentException">The name would not be read back as this symbol.</exception>
    public static Symbolic Variable(string name) => SymbolNames.IsUsable(name)
        ? new(Algebra.Variable(name), ExpressionSize.Leaf)
        : throw new ArgumentException($"'{name}' cannot name a symbol: MathNet.Symbolics does not read it back as one.", nameof(name));

    /// <summary>A rational number.</summary>
    public static Symbolic FromRational(Rational value) => value.Sign == 0
        ? default
        : new(Algebra.IntegerFraction(value.Numerator, value.Denominator), ExpressionSize.Leaf);

    /// <inheritdoc/>
    /// <remarks>Exactly that number: MathNet's own conversion from double would leave exact arithmetic.</remarks>
    public static Symbolic FromDyadic(double value) => FromRational(Rational.FromDyadic(value));

    /// <summary>The nearest double for a number; else 0 for what vanishes at every exact point at which it is tried, and NaN for everything else.</summary>
    public double ToDouble(int lane = 0) =>
        ExactValue.Number(Expression) is { } number
            ? number.ToDouble()
            : SamplePoints.Vanishes(Expression) ? 0 : double.NaN;

    /// <inheritdoc/>
    public static Symbolic operator +(Symbolic left, Symbolic right) => Combine(left, right, left.Expression + right.Expression);

    /// <inheritdoc/>
    public static Symbolic operator -(Symbolic left, Symbolic right) => Combine(left, right, left.Expression - right.Expression);

    /// <inheritdoc/>
    public static Symbolic operator *(Symbolic left, Symbolic right) => Combine(left, right, left.Expression * right.Expression);

    /// <inheritdoc/>
    /// <remarks>
    /// MathNet answers 1/0 with an infinity and cancels whatever looks the same, so that z/z = 1 even for a zero in disguise; here both are refused.
    /// </remarks>
    /// <exception cref="DivideByZeroException">The divisor is zero, or vanishes at every point at which it was tried.</exception>
    public static Symbolic operator /(Symbolic left, Symbolic right) => SamplePoints.Vanishes(right.Expression)
        ? throw new DivideByZeroException($"{right} is zero.")
        : Combine(left, right, left.Expression / right.Expression);

    /// <inheritdoc/>
    public static Symbolic operator -(Symbolic value) => Combine(value, default, -value.Expression);

    /// <inheritdoc cref="Equals(Symbolic)"/>
    public static bool operator ==(Symbolic left, Symbolic right) => left.Equals(right);

    /// <summary>Whether two expressions differ at some exact point.</summary>
    public static bool operator !=(Symbolic left, Symbolic right) => !left.Equals(right);

    /// <summary>Whether two expressions agree at every exact point at which they are tried.</summary>
    public bool Equals(Symbolic other) => Expression.Expression.Equals(other.Expression.Expression) || SamplePoints.Vanishes(Expression - other.Expression);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Symbolic other && Equals(other);

    /// <inheritdoc/>
    /// <remarks>The same for all: what looks different may be equal.</remarks>
    public override int GetHashCode() => 0;

    /// <summary>The expression as one would type it; MathNet.Symbolics reads it back as the same function.</summary>
    public override string ToString() => ExpressionText.Infix(Expression);

    /// <summary>The expression for a LaTeX document, Greek names as letters and what follows an underscore as an index.</summary>
    public string ToLatex() => ExpressionText.Latex(Expression);

    private static Symbolic Combine(Symbolic left, Symbolic right, Algebra result)
    {
        if (result.Type == SymbolicExpressionType.RationalNumber)
        {
            return new(result, ExpressionSize.Leaf);
        }

        return new(result, ExpressionSize.Of(result, left._size, right._size));
    }
}
