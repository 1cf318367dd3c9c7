using MathNet.Symbolics;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics;

/// <summary>Multiplies expressions out, as long as a budget of operations lasts.</summary>
/// <remarks>
/// Nothing can interrupt MathNet, so the operations are counted beforehand. It sorts each term into a list, hence n terms count n^2 operations; a second
/// is some ten millions of them.
/// </remarks>
/// <param name="operations">The budget.</param>
internal sealed class Expansion(double operations)
{

    /// <summary>
    /// The largest power of a sum. MathNet keeps binomial coefficients in 32 bits, and for the 34th power they no longer fit; it says nothing.
    /// </summary>
    public const int LargestPower = 33;

    /// <summary>The expression, multiplied out.</summary>
    /// <exception cref="ExpressionTooLargeException">That would take too much, or be wrong.</exception>
    public Algebra Expand(Algebra expression)
    {
        double terms = Terms(expression);
        if (terms * terms > operations)
        {
            throw new ExpressionTooLargeException(FormattableString.Invariant(
                $"too large: up to {Count(terms)} terms if multiplied out, and {Count(Math.Sqrt(operations))} are affordable"));
        }

        operations -= terms * terms;
        return expression.Expand();
    }

    private static string Count(double terms) => terms.ToString(terms < 1e6 ? "0" : "0.#e+0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A bound on the number of terms of what an expression is multiplied out to. Powers with negative exponents stay as they are.</summary>
    /// <exception cref="ExpressionTooLargeException">It holds a power of a sum that MathNet would get wrong.</exception>
    public static double Terms(Algebra expression)
    {
        switch (expression.Type)
        {
            case SymbolicExpressionType.Sum:
                return ExactValue.Operands(expression).Sum(Terms);
            case SymbolicExpressionType.Product:
                return ExactValue.Operands(expression).Aggregate(1.0, (product, operand) => product * Terms(operand));
            case SymbolicExpressionType.Power when ExactValue.Exponent(expression) > 0:
                double terms = Terms(expression[0]);
                int power = ExactValue.Exponent(expression);
                if (terms > 1 && power > LargestPower)
                {
                    throw new ExpressionTooLargeException(
                        $"too large: it holds the power {power} of a sum, and MathNet.Symbolics is right up to {LargestPower}");
                }

                // Monomials of that degree in as many variables as the sum has terms.
                return terms > 1 ? Enumerable.Range(1, power).Aggregate(1.0, (count, degree) => count * (terms - 1 + degree) / degree) : 1;
            default:
                return 1;
        }
    }
}
