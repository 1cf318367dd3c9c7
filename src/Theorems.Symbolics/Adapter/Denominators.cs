using MathNet.Symbolics;
using Algebra = MathNet.Symbolics.SymbolicExpression;
using Tree = MathNet.Symbolics.Expression;

namespace Theorems.Symbolics;

/// <summary>Brings an expression to the form polynomial/denominators, and multiplies the polynomial out.</summary>
/// <remarks>
/// Each sum that is divided by gets a symbol of its own, wherever it stands. What remains is a polynomial in symbols and their inverses, in which much cancels
/// before any denominator is written out; then, one after the other, each is multiplied away and put back. MathNet's Rationalize multiplies
/// all denominators with each other instead, which is out of reach for three steps of descent.
/// </remarks>
internal sealed class Denominators
{
    private readonly Dictionary<Tree, Algebra> _symbols = [];
    private readonly List<(Algebra Symbol, Algebra Sum)> _inOrder = [];

    /// <summary>The numerator over the product of all denominators, multiplied out: zero for exactly those rational functions that are zero.</summary>
    /// <param name="expression">Made by field operations.</param>
    /// <param name="expansion">What multiplies out.</param>
    /// <exception cref="ExpressionTooLargeException">There is too much to multiply.</exception>
    public static Algebra Numerator(Algebra expression, Expansion expansion)
    {
        Denominators denominators = new();
        denominators.Collect(expression);
        Algebra form = expansion.Expand(denominators.Replace(expression));

        // The inner ones were found first, and the outer ones bring them back.
        foreach ((Algebra symbol, Algebra sum) in denominators._inOrder.AsEnumerable().Reverse())
        {
            int power = LargestInverse(form, symbol);
            form = expansion.Expand(form * symbol.Pow(Algebra.Int32(power)));
            form = expansion.Expand(form.Substitute(symbol, denominators.Definition(sum)));
        }

        foreach (Algebra variable in form.CollectVariables())
        {
            form = expansion.Expand(form * variable.Pow(Algebra.Int32(LargestInverse(form, variable))));
        }

        return form;
    }

    private static int LargestInverse(Algebra form, Algebra symbol) => form.Type switch
    {
        SymbolicExpressionType.Sum or SymbolicExpressionType.Product => ExactValue.Operands(form).Max(operand => LargestInverse(operand, symbol)),
        SymbolicExpressionType.Power when form[0].Expression.Equals(symbol.Expression) => Math.Max(0, -ExactValue.Exponent(form)),
        _ => 0,
    };

    private void Collect(Algebra expression)
    {
        if (expression.Type is not (SymbolicExpressionType.Sum or SymbolicExpressionType.Product or SymbolicExpressionType.Power))
        {
            return;
        }

        foreach (Algebra operand in ExactValue.Operands(expression))
        {
            Collect(operand);
        }

        if (expression.Type == SymbolicExpressionType.Power && expression[0].Type == SymbolicExpressionType.Sum && ExactValue.Exponent(expression) < 0
            && !_symbols.ContainsKey(expression[0].Expression))
        {
            // No name of a drawn number begins with an underscore, and nobody reads this one.
            Algebra symbol = Algebra.Variable($"_{_symbols.Count}");
            _symbols.Add(expression[0].Expression, symbol);
            _inOrder.Add((symbol, expression[0]));
        }
    }

    private Algebra Replace(Algebra expression)
    {
        switch (expression.Type)
        {
            case SymbolicExpressionType.Sum:
                return _symbols.TryGetValue(expression.Expression, out Algebra? symbol) ? symbol : Definition(expression);
            case SymbolicExpressionType.Product:
                return ExactValue.Operands(expression).Aggregate(Algebra.One, (product, operand) => product * Replace(operand));
            case SymbolicExpressionType.Power:
                return Replace(expression[0]).Pow(expression[1]);
            default:
                return expression;
        }
    }

    private Algebra Definition(Algebra sum) => ExactValue.Operands(sum).Aggregate(Algebra.Zero, (total, operand) => total + Replace(operand));
}
