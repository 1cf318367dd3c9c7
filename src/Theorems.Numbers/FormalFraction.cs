using System.Globalization;

namespace Theorems.Numbers;

/// <summary>A number of the prime field that knows of which rational function of what was drawn it is a value, as far as degrees go.</summary>
/// <remarks>
/// <para>The function is a product of powers of factors, c f_1^e_1 .. f_n^e_n with integer exponents: what is drawn is a factor of degree one, products and
/// quotients add and subtract exponents, and a sum takes out the powers that both sides share (their least common denominator among them) and makes a
/// factor of the rest, whose degree is at most the larger of two. A factor is known by the sum that made it. Nothing else is ever cancelled, so a
/// degree is an upper bound, whatever the program.</para>
/// <para>The values are those of <see cref="PrimeField"/>, so a program takes the way that it takes there. A divisor that was not zero, and numbers that
/// were compared, decided about that way: <see cref="FormalRecord"/> keeps their factors.</para>
/// </remarks>
public readonly struct FormalFraction : IField<FormalFraction>, IEquatable<FormalFraction>
{
    private readonly Power[]? _powers;

    private FormalFraction(PrimeField value, Power[]? powers) => (Value, _powers) = (value, powers is { Length: > 0 } ? powers : null);

    /// <summary>The value in the prime field.</summary>
    public PrimeField Value { get; }

    /// <inheritdoc/>
    public static FormalFraction Zero => default;

    /// <inheritdoc/>
    public static FormalFraction One => Constant(PrimeField.One);

    /// <inheritdoc/>
    public static double UnitRoundoff => 0;

    /// <inheritdoc/>
    public static bool BelongsToOneRun => true;

    /// <summary>An upper bound on the degree of the numerator.</summary>
    public double NumeratorDegree => Degree(power => power.Exponent);

    /// <summary>An upper bound on the degree of the denominator.</summary>
    public double DenominatorDegree => Degree(power => -power.Exponent);

    private bool IsZero => _powers is null && Value == PrimeField.Zero;

    private ReadOnlySpan<Power> Powers => _powers;

    /// <summary>A number that is not drawn.</summary>
    public static FormalFraction Constant(PrimeField value) => new(value, null);

    /// <summary>A number that is drawn: a variable.</summary>
    public static FormalFraction Variable(PrimeField value) => new(value, [new(new(1), 1)]);

    /// <inheritdoc/>
    public static FormalFraction FromDyadic(double value) => Constant(PrimeField.FromDyadic(value));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0)
    {
        Decide();
        return Value.ToDouble(lane);
    }

    /// <inheritdoc/>
    public static FormalFraction operator +(FormalFraction left, FormalFraction right) => Sum(left, right, left.Value + right.Value);

    /// <inheritdoc/>
    public static FormalFraction operator -(FormalFraction left, FormalFraction right) => Sum(left, right, left.Value - right.Value);

    /// <inheritdoc/>
    public static FormalFraction operator *(FormalFraction left, FormalFraction right) => left.IsZero || right.IsZero
        ? Zero
        : new(left.Value * right.Value, Merged(left.Powers, right.Powers, (first, second) => first + second));

    /// <inheritdoc/>
    /// <exception cref="DivideByZeroException">The divisor is zero at this point.</exception>
    public static FormalFraction operator /(FormalFraction left, FormalFraction right)
    {
        right.Decide();
        PrimeField value = left.Value / right.Value;
        return left.IsZero ? Zero : new(value, Merged(left.Powers, right.Powers, (first, second) => first - second));
    }

    /// <inheritdoc/>
    public static FormalFraction operator -(FormalFraction value) => new(-value.Value, value._powers);

    /// <inheritdoc cref="IEquatable{T}.Equals(T)"/>
    public static bool operator ==(FormalFraction left, FormalFraction right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(FormalFraction left, FormalFraction right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FormalFraction other)
    {
        (this - other).Decide();
        return Value == other.Value;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FormalFraction other && Equals(other);

    /// <summary>The same for all, so that sets compare their members, which is kept.</summary>
    public override int GetHashCode() => 0;

    /// <summary>The value and both degrees.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value}, of degree {NumeratorDegree} over {DenominatorDegree}");

    /// <summary>The factors of the numerator, each once: where they are not zero, neither is the number.</summary>
    internal IEnumerable<Factor> NumeratorFactors => (_powers ?? []).Where(power => power.Exponent > 0).Select(power => power.Factor);

    // Another point may be decided about otherwise only where one of the factors is zero.
    private void Decide() => FormalRecord.Keep(this);

    private double Degree(Func<Power, int> exponent) => (_powers ?? []).Sum(power => Math.Max(0, exponent(power)) * power.Factor.Degree);

    private static FormalFraction Sum(FormalFraction left, FormalFraction right, PrimeField value)
    {
        if (left.IsZero || right.IsZero)
        {
            return new(value, right.IsZero ? left._powers : right._powers);
        }

        Power[] common = Merged(left.Powers, right.Powers, Math.Min);
        double degree = Math.Max(Above(left.Powers, common), Above(right.Powers, common));
        // A rest without degree is a constant. Made last, the new factor is the last one in the order.
        return new(value, degree > 0 ? [.. common, new(new(degree), 1)] : common);
    }

    // By how much the numerator of 'powers over common' has degree; each exponent is at least that of the common power.
    private static double Above(ReadOnlySpan<Power> powers, ReadOnlySpan<Power> common)
    {
        double degree = 0;
        int next = 0;
        foreach (Power power in powers)
        {
            while (next < common.Length && common[next].Factor.Number < power.Factor.Number)
            {
                // In common only, so its exponent is negative there and zero here.
                degree -= common[next].Exponent * common[next].Factor.Degree;
                next++;
            }

            bool isCommon = next < common.Length && common[next].Factor == power.Factor;
            degree += (power.Exponent - (isCommon ? common[next++].Exponent : 0)) * power.Factor.Degree;
        }

        for (; next < common.Length; next++)
        {
            degree -= common[next].Exponent * common[next].Factor.Degree;
        }

        return degree;
    }

    // Exponents of the same factor together, a missing one counted as zero; in the order of factors.
    private static Power[] Merged(ReadOnlySpan<Power> left, ReadOnlySpan<Power> right, Func<int, int, int> together)
    {
        if (left.IsEmpty && right.IsEmpty)
        {
            return [];
        }

        List<Power> merged = new(left.Length + right.Length);
        (int first, int second) = (0, 0);
        while (first < left.Length || second < right.Length)
        {
            long firstNumber = first < left.Length ? left[first].Factor.Number : long.MaxValue;
            long secondNumber = second < right.Length ? right[second].Factor.Number : long.MaxValue;
            Factor factor = firstNumber <= secondNumber ? left[first].Factor : right[second].Factor;
            int exponent = together(
                firstNumber <= secondNumber ? left[first++].Exponent : 0, secondNumber <= firstNumber ? right[second++].Exponent : 0);
            if (exponent != 0)
            {
                merged.Add(new(factor, exponent));
            }
        }

        return [.. merged];
    }

    // One factor to a power other than zero.
    private readonly record struct Power(Factor Factor, int Exponent);

    /// <summary>A polynomial, known by what made it.</summary>
    /// <param name="degree">An upper bound on its degree.</param>
    internal sealed class Factor(double degree)
    {
        private static long s_made;

        /// <summary>An upper bound on the degree.</summary>
        public double Degree => degree;

        /// <summary>The number in the order in which factors are made.</summary>
        public long Number { get; } = Interlocked.Increment(ref s_made);
    }
}

/// <summary>Keeps what decided about the way of a program over <see cref="FormalFraction"/>: its divisors, and the numbers that it compared.</summary>
/// <remarks>It is that of the thread that made it, until it is disposed of.</remarks>
public sealed class FormalRecord : IDisposable
{
    [ThreadStatic]
    private static FormalRecord? s_current;

    private readonly HashSet<FormalFraction.Factor> _decided = [];
    private readonly FormalRecord? _outer = s_current;

    /// <summary>Starts a record.</summary>
    public FormalRecord() => s_current = this;

    /// <summary>
    /// A bound on the degree of the polynomial that must vanish where a number is zero, or a program took another way to it: if the number is not zero as
    /// a function, it is found to be zero at a random point of the prime field with a probability of at most this degree over p (Schwartz, Zippel).
    /// </summary>
    /// <remarks>That polynomial is the product of the numerator's factors and of all that decided so far, each of them once.</remarks>
    public double DegreeOf(FormalFraction number) => _decided.Union(number.NumeratorFactors).Sum(factor => factor.Degree);

    /// <inheritdoc/>
    public void Dispose() => s_current = _outer;

    internal static void Keep(FormalFraction number) => s_current?._decided.UnionWith(number.NumeratorFactors);
}
