using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Theorems.Mutants;

/// <summary>One place in a kernel's text, and what is put there instead.</summary>
/// <param name="Span">The place.</param>
/// <param name="Whole">The expression around it whose value changes.</param>
/// <param name="From">The text as it is; from the second time on that a line has the same mistake, with the count: <c>+ #2</c>.</param>
/// <param name="To">The text with the mistake.</param>
/// <param name="Line">The line, from one on.</param>
/// <param name="IsStatement">Whether the expression is a statement, whose value nobody takes.</param>
internal sealed record MutationSite(TextSpan Span, TextSpan Whole, string From, string To, int Line, bool IsStatement = false)
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

    /// <summary>The text of <see cref="Whole"/> with the mistake.</summary>
    public string ApplyToWhole(string text) =>
        string.Concat(text.AsSpan(Whole.Start, Span.Start - Whole.Start), To, text.AsSpan(Span.End, Whole.End - Span.End));

    /// <summary>
    /// All single mistakes in a file: another operator, another direction of a comparison, a minus left out, a number or an index off by one, a
    /// maximum for a minimum, zero for one. Arguments of exceptions, attributes and constants of text are left alone.
    /// </summary>
    public static IReadOnlyList<MutationSite> In(SyntaxTree tree)
    {
        List<MutationSite> sites = [];
        Dictionary<(int, string, string), int> seen = [];
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(node => node is not (ThrowStatementSyntax or ThrowExpressionSyntax or AttributeListSyntax)))
        {
            switch (node)
            {
                case BinaryExpressionSyntax binary when Operators.TryGetValue(binary.OperatorToken.Kind(), out string? other):
                    Add(binary.OperatorToken, binary, other);
                    break;
                case AssignmentExpressionSyntax assignment when Operators.TryGetValue(assignment.OperatorToken.Kind(), out string? other):
                    Add(assignment.OperatorToken, assignment, other);
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus:
                    Add(minus.OperatorToken, minus, "");
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number:
                    Add(
                        number.Token,
                        number,
                        number.Token.Text.Contains('.', StringComparison.Ordinal) ? $"(2 * {number.Token.Text})" : $"({number.Token.Text} + 1)");
                    break;
                case MemberAccessExpressionSyntax { Name: SimpleNameSyntax name } access when Names.TryGetValue(name.Identifier.Text, out string? other):
                    Add(name.Identifier, access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access, other);
                    break;
                // A number as an index is a number.
                case BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax } index
                    when index.Arguments[^1].Expression is not LiteralExpressionSyntax:
                    ExpressionSyntax last = index.Arguments[^1].Expression;
                    Add(last, last, last is IdentifierNameSyntax or BinaryExpressionSyntax ? $"{last} + 1" : $"({last}) + 1");
                    break;
            }
        }

        return sites;

        void Add(SyntaxNodeOrToken place, SyntaxNode whole, string to)
        {
            int line = tree.GetLineSpan(place.Span).StartLinePosition.Line + 1;
            string from = place.ToString();
            int count = seen[(line, from, to)] = seen.GetValueOrDefault((line, from, to)) + 1;
            sites.Add(new(place.Span, whole.Span, count == 1 ? from : string.Create(CultureInfo.InvariantCulture, $"{from} #{count}"), to, line,
                whole.Parent is ExpressionStatementSyntax || (whole.Parent is ForStatementSyntax loop && loop.Incrementors.Contains(whole))));
        }
    }

    /// <summary>Sums, differences, products and quotients whose value can be multiplied by a number near one, each with the text of it so multiplied.</summary>
    /// <param name="model">The file, bound.</param>
    /// <param name="factor">The text of the number, a float64.</param>
    public static IEnumerable<MutationSite> Perturbed(SemanticModel model, string factor)
    {
        foreach (BinaryExpressionSyntax place in model.SyntaxTree.GetRoot().DescendantNodes().OfType<BinaryExpressionSyntax>()
            .Where(binary =>
                binary.Kind() is SyntaxKind.MultiplyExpression or SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.DivideExpression))
        {
            string? number = model.GetTypeInfo(place).Type switch
            {
                ITypeParameterSymbol type => $"{type.Name}.FromDyadic({factor})",
                { SpecialType: SpecialType.System_Double } => factor,
                _ => null,
            };
            if (number is not null)
            {
                yield return new(
                    place.Span,
                    place.Span,
                    place.ToString(),
                    $"({place}) * {number}",
                    model.SyntaxTree.GetLineSpan(place.Span).StartLinePosition.Line + 1);
            }
        }
    }
}
