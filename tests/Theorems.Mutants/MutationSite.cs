using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Theorems.Mutants;

/// <summary>One place in a kernel's text, and what is put there instead.</summary>
/// <param name="Span">The place.</param>
/// <param name="From">The text as it is.</param>
/// <param name="To">The text with the mistake.</param>
/// <param name="Line">The line, from one on.</param>
internal sealed record MutationSite(TextSpan Span, string From, string To, int Line)
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.PlusToken] = "-",
        [SyntaxKind.MinusToken] = "+",
        [SyntaxKind.AsteriskToken] = "+",
        [SyntaxKind.SlashToken] = "*",
        [SyntaxKind.PercentToken] = "+",
        [SyntaxKind.PlusEqualsToken] = "-=",
        [SyntaxKind.MinusEqualsToken] = "+=",
        [SyntaxKind.AsteriskEqualsToken] = "+=",
        [SyntaxKind.SlashEqualsToken] = "*=",
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
    };

    private static readonly Dictionary<string, string> Names = new()
    {
        ["Max"] = "Min",
        ["Min"] = "Max",
        ["Zero"] = "One",
        ["One"] = "Zero",
        ["Plus"] = "Minus",
        ["Minus"] = "Plus",
        ["TransposeTimes"] = "Times",
        ["TimesTranspose"] = "Times",
    };

    /// <summary>The text of a file with the mistake.</summary>
    public string Apply(string text) => string.Concat(text.AsSpan(0, Span.Start), To, text.AsSpan(Span.End));

    /// <summary>
    /// All single mistakes in a file: another operator, another direction of a comparison, a minus left out, a number or an index off by one, a
    /// maximum for a minimum, zero for one. Arguments of exceptions, attributes and constants of text are left alone.
    /// </summary>
    public static IReadOnlyList<MutationSite> In(SyntaxTree tree)
    {
        List<MutationSite> sites = [];
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(node => node is not (ThrowStatementSyntax or ThrowExpressionSyntax or AttributeListSyntax)))
        {
            switch (node)
            {
                case BinaryExpressionSyntax binary when Operators.TryGetValue(binary.OperatorToken.Kind(), out string? other):
                    Add(binary.OperatorToken, other);
                    break;
                case AssignmentExpressionSyntax assignment when Operators.TryGetValue(assignment.OperatorToken.Kind(), out string? other):
                    Add(assignment.OperatorToken, other);
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus:
                    Add(minus.OperatorToken, "");
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number:
                    Add(number.Token, number.Token.Text.Contains('.', StringComparison.Ordinal) ? $"(2 * {number.Token.Text})" : $"({number.Token.Text} + 1)");
                    break;
                case MemberAccessExpressionSyntax { Name: SimpleNameSyntax name } when Names.TryGetValue(name.Identifier.Text, out string? other):
                    Add(name.Identifier, other);
                    break;
                case BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax } index:
                    Add(index.Arguments[^1], $"{index.Arguments[^1]} + 1");
                    break;
            }
        }

        return sites;

        void Add(SyntaxNodeOrToken place, string to) =>
            sites.Add(new(place.Span, place.ToString(), to, tree.GetLineSpan(place.Span).StartLinePosition.Line + 1));
    }

    /// <summary>Places where the result of arithmetic can be multiplied by a number near one: sums, differences, products and quotients that are a whole value.</summary>
    public static IEnumerable<ExpressionSyntax> Arithmetic(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<BinaryExpressionSyntax>()
        .Where(binary => binary.OperatorToken.IsKind(SyntaxKind.AsteriskToken) || binary.OperatorToken.IsKind(SyntaxKind.PlusToken) || binary.OperatorToken.IsKind(SyntaxKind.SlashToken));
}
