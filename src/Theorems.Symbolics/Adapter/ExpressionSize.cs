using MathNet.Symbolics;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics;

/// <summary>An expression grew beyond what can be worked with.</summary>
public sealed class ExpressionTooLargeException(string message) : Exception(message);

/// <summary>A bound on an expression's size.</summary>
/// <remarks>
/// MathNet recurses over expressions, without a limit of its own, and nothing can interrupt it: what is too deep overflows the stack, and ends the process.
/// </remarks>
/// <param name="Nodes">At most so many nodes, each counted as often as it occurs.</param>
/// <param name="Depth">At most so many nodes one below the other.</param>
internal readonly record struct ExpressionSize(int Nodes, int Depth)
{
    /// <summary>The most nodes of an expression.</summary>
    public const int MostNodes = 5_000;

    /// <summary>The most nodes one below the other: a stack of one MiB bears several times as many.</summary>
    public const int MostDepth = 300;

    /// <summary>A number or a symbol.</summary>
    public static ExpressionSize Leaf => new(1, 1);

    /// <summary>A bound for what was made out of two expressions: the sum of both, or what is counted where that is too much.</summary>
    /// <exception cref="ExpressionTooLargeException">It is too large.</exception>
    public static ExpressionSize Of(Algebra result, ExpressionSize left, ExpressionSize right)
    {
        ExpressionSize size = new(left.Nodes + right.Nodes + 2, Math.Max(left.Depth, right.Depth) + 2);
        if (size.Nodes <= MostNodes && size.Depth <= MostDepth)
        {
            return size;
        }

        size = Measure(result);
        return size.Nodes <= MostNodes && size.Depth <= MostDepth
            ? size
            : throw new ExpressionTooLargeException(
                $"too large: an expression of more than {MostNodes} terms and factors, or nested more than {MostDepth} deep");
    }

    /// <summary>The size of an expression, counted.</summary>
    public static ExpressionSize Measure(Algebra expression)
    {
        if (expression.Type is not (SymbolicExpressionType.Sum or SymbolicExpressionType.Product or SymbolicExpressionType.Power))
        {
            return Leaf;
        }

        int nodes = 1;
        int depth = 0;
        for (int index = 0; index < expression.NumberOfOperands; index++)
        {
            ExpressionSize operand = Measure(expression[index]);
            nodes = (int)Math.Min(int.MaxValue / 4, (long)nodes + operand.Nodes);
            depth = Math.Max(depth, operand.Depth);
        }

        return new(nodes, depth + 1);
    }
}
