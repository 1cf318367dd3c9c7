using MathNet.Symbolics;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics;

/// <summary>Finds out whether an expression is zero: proved, refuted at an exact point, or open.</summary>
public static class IdentityProver
{
    // About a second.
    private const double MostOperations = 1e7;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether an expression is the zero function.</summary>
    /// <remarks>
    /// Exact points come first: a false identity almost never survives one, and where the expression is defined at one its denominators are not zero.
    /// A sum of squares is zero if each of them is, and taken one by one they are much smaller. How much there is to multiply out is counted
    /// beforehand, so the answer is the same on every machine; the time limit is there for what nobody thought of.
    /// </remarks>
    /// <param name="difference">The difference of the sides of an identity.</param>
    public static IdentityProof Prove(Symbolic difference) => Prove(difference, new(MostOperations), Patience);

    /// <summary>The same with the budget that is left of a larger task.</summary>
    internal static IdentityProof Prove(Symbolic difference, Expansion expansion) => Prove(difference, expansion, Patience);

    /// <summary>The same with another time limit.</summary>
    internal static IdentityProof Prove(Symbolic difference, Expansion expansion, TimeSpan patience)
    {
        Algebra expression = difference.Expression;
        int symbols = expression.CollectVariables().Count();
        try
        {
            return LargeStack.Run(() => Decide(expression, symbols, expansion), patience)
                ?? Open(symbols, FormattableString.Invariant($"out of time: no answer within {patience.TotalSeconds} s"));
        }
        catch (ExpressionTooLargeException failure)
        {
            return Open(symbols, failure.Message);
        }
    }

    private static IdentityProof Decide(Algebra expression, int symbols, Expansion expansion)
    {
        if (ExactValue.Number(expression) is { Sign: 0 })
        {
            return new(ProofAnswer.Proved, symbols, "both sides are the same expression", []);
        }

        (int Point, Numbers.Rational Value)[] values = [.. SamplePoints.Values(expression)];
        if (values.Length == 0)
        {
            return Open(symbols, "it is not defined at any of the points at which it was tried");
        }

        if (values.FirstOrDefault(value => value.Value.Sign != 0) is { Value.Sign: not 0 } failing)
        {
            return new(
                ProofAnswer.Refuted, symbols, $"at an exact point the difference is {failing.Value}",
                [.. expression.CollectVariables().Select(variable => (variable.VariableName, SamplePoints.Coordinate(failing.Point, variable.VariableName)))]);
        }

        Algebra[] parts = [.. Roots(expression)];
        return parts.All(part => ExactValue.Number(Denominators.Numerator(part, expansion)) is { Sign: 0 })
            ? new(
                ProofAnswer.Proved,
                symbols,
                parts.Length == 1 ? "multiplied out, everything cancels" : $"multiplied out, everything cancels in each of {parts.Length} differences",
                [])
            : Open(symbols, "it vanishes at every exact point that was tried, but multiplied out not everything cancels");
    }

    // The d_i of sum_i c_i d_i^2, all c_i positive: that sum is zero if and only if every d_i is. Else the expression itself.
    private static IEnumerable<Algebra> Roots(Algebra expression)
    {
        Algebra[] terms = expression.Type == SymbolicExpressionType.Sum ? [.. ExactValue.Operands(expression)] : [expression];
        Algebra?[] roots = [.. terms.Select(Root)];
        return roots.Contains(null) ? [expression] : roots.OfType<Algebra>();
    }

    private static Algebra? Root(Algebra term)
    {
        Algebra root = Algebra.One;
        foreach (Algebra factor in term.Type == SymbolicExpressionType.Product ? ExactValue.Operands(term) : [term])
        {
            if (ExactValue.Number(factor) is { } number)
            {
                if (number.Sign < 0)
                {
                    return null;
                }
            }
            else if (factor.Type == SymbolicExpressionType.Power && ExactValue.Exponent(factor) % 2 == 0)
            {
                root *= factor[0].Pow(Algebra.Int32(ExactValue.Exponent(factor) / 2));
            }
            else
            {
                return null;
            }
        }

        return root;
    }

    private static IdentityProof Open(int symbols, string reason) => new(ProofAnswer.Open, symbols, reason, []);
}
