using System.Numerics;
using MathNet.Symbolics;
using Algebra = MathNet.Symbolics.SymbolicExpression;
using Rational = Theorems.Numbers.Rational;

namespace Theorems.Symbolics;

/// <summary>Values of expressions in exact fractions.</summary>
internal static class ExactValue
{
    /// <summary>The number that an expression is; null if it is more than a number.</summary>
    public static Rational? Number(Algebra expression) => expression.Type == SymbolicExpressionType.RationalNumber
        ? new Rational(expression.RationalNumberValue.Numerator, expression.RationalNumberValue.Denominator)
        : null;

    /// <summary>The exponent of a power, which is an integer for all that field operations make.</summary>
    public static int Exponent(Algebra power)
    {
        Rational exponent = Number(power[1]) ?? throw new NotSupportedException($"{power} is no rational function.");
        return exponent.Denominator.IsOne && BigInteger.Abs(exponent.Numerator) < int.MaxValue
            ? (int)exponent.Numerator
            : throw new NotSupportedException($"{power} is no rational function.");
    }

    /// <summary>The value at a point.</summary>
    /// <param name="expression">Made by field operations.</param>
    /// <param name="point">The value of each symbol.</param>
    /// <exception cref="DivideByZeroException">The expression is not defined there.</exception>
    public static Rational At(Algebra expression, Func<string, Rational> point)
    {
        switch (expression.Type)
        {
            case SymbolicExpressionType.RationalNumber:
                return Number(expression)!.Value;
            case SymbolicExpressionType.Variable:
                return point(expression.VariableName);
            case SymbolicExpressionType.Sum:
                return Operands(expression).Aggregate(Rational.Zero, (sum, operand) => sum + At(operand, point));
            case SymbolicExpressionType.Product:
                return Operands(expression).Aggregate(Rational.One, (product, operand) => product * At(operand, point));
            case SymbolicExpressionType.Power:
                int exponent = Exponent(expression);
                Rational radix = At(expression[0], point);
                Rational power = new(BigInteger.Pow(radix.Numerator, Math.Abs(exponent)), BigInteger.Pow(radix.Denominator, Math.Abs(exponent)));
                return exponent < 0 ? Rational.One / power : power;
            default:
                throw new NotSupportedException($"{expression} is no rational function.");
        }
    }

    /// <summary>The terms of a sum, the factors of a product, radix and exponent of a power.</summary>
    public static IEnumerable<Algebra> Operands(Algebra expression) => Enumerable.Range(0, expression.NumberOfOperands).Select(index => expression[index]);
}
