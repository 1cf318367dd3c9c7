using System.Text;
using System.Xml.Linq;

namespace Theorems.Cli.Typesetting;

/// <summary>Writes what the typesetter has set as Markdown with LaTeX in it, which GitHub shows as mathematics: $`...`$ in a line of text.</summary>
/// <remarks>Words stay text and formulas between them become mathematics; a line with a script that the typesetter left as it was written stays text altogether.</remarks>
internal static class MathMarkdown
{
    private const string Begin = "$`";
    private const string End = "`$";

    private enum Kind
    {
        Word,
        Space,
        Punctuation,

        // A name, a number or the end of a group, beside which a space is a product.
        Operand,

        // What LaTeX spaces by itself.
        Operator,
        Script,
        Open,
        Close,
    }

    /// <summary>A formula in plain text as Markdown.</summary>
    public static string Formula(string text) => Of(Typesetter.Formula(text), text);

    /// <summary>Sentences with formulas in them as Markdown.</summary>
    public static string Prose(string text) => Of(Typesetter.Prose(text), text);

    private static string Of(object[] typeset, string written)
    {
        List<Token> tokens = [.. typeset.SelectMany(Tokens)];
        return tokens.Any(token => token.Latex is "^" or "_") ? $"`{written}`" : Write(tokens);
    }

    // Text and mathematics in turn; brackets with words in them are text.
    private static string Write(List<Token> tokens)
    {
        Unbracket(tokens);
        StringBuilder text = new();
        for (int at = 0; at < tokens.Count;)
        {
            int end = EndOfMathematics(tokens, at);
            if (end == at)
            {
                text.Append(Escaped(tokens[at].Written));
                at++;
                continue;
            }

            text.Append(Begin).Append(Latex(tokens[at..end])).Append(End);
            at = end;
        }

        return text.ToString();
    }

    // Brackets of a group that has a word in it, and around the letter of a part, are text.
    private static void Unbracket(List<Token> tokens)
    {
        Stack<int> open = new();
        for (int at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == Kind.Open)
            {
                open.Push(at);
            }
            else if (tokens[at].Kind == Kind.Close)
            {
                bool isText = !open.TryPop(out int from) || tokens[from..at].Any(token => token.Kind == Kind.Word);
                if (!isText && IsLabel(tokens, from, at))
                {
                    isText = true;
                    tokens[from + 1] = tokens[from + 1] with { Kind = Kind.Word };
                }

                if (isText)
                {
                    tokens[at] = tokens[at] with { Kind = Kind.Punctuation };
                    if (from < at && tokens[from].Kind == Kind.Open)
                    {
                        tokens[from] = tokens[from] with { Kind = Kind.Punctuation };
                    }
                }
            }
        }

        foreach (int at in open)
        {
            tokens[at] = tokens[at] with { Kind = Kind.Punctuation };
        }
    }

    // The letter of a part, as in 'the rate of (b)'.
    private static bool IsLabel(List<Token> tokens, int open, int close)
    {
        bool isAlone = open == 0 || tokens[open - 1].Kind == Kind.Space && (open == 1 || tokens[open - 2].Kind is Kind.Word or Kind.Punctuation);
        return isAlone && close == open + 2 && tokens[open + 1].Written is [>= 'A' and <= 'H' or >= 'a' and <= 'h' or 'i' or 'v'];
    }

    // A run of mathematics from a place on: no words in it, and commas only within brackets; spaces at its end are left to the text.
    private static int EndOfMathematics(List<Token> tokens, int from)
    {
        int end = from;
        int depth = 0;
        for (int at = from; at < tokens.Count; at++)
        {
            Kind kind = tokens[at].Kind;
            if (kind == Kind.Word || (kind == Kind.Punctuation && depth == 0) || (kind == Kind.Space && at == from))
            {
                break;
            }

            depth += kind == Kind.Open ? 1 : kind == Kind.Close ? -1 : 0;
            end = kind == Kind.Space ? end : at + 1;
        }

        return end;
    }

    private static string Latex(IReadOnlyList<Token> tokens)
    {
        StringBuilder latex = new();
        for (int at = 0; at < tokens.Count; at++)
        {
            Token token = tokens[at];
            if (token.Kind == Kind.Space)
            {
                bool isProduct = tokens[at - 1].Kind is Kind.Operand or Kind.Script or Kind.Close && tokens[at + 1].Kind is Kind.Operand or Kind.Open;
                latex.Append(isProduct ? @"\," : " ");
                continue;
            }

            // A command ends where no letter follows.
            bool isCommand = latex.Length > 0 && char.IsAsciiLetter(latex[^1]) && latex.ToString().LastIndexOf('\\') is >= 0 and var slash
                && latex.ToString(slash + 1, latex.Length - slash - 1).All(char.IsAsciiLetter);
            latex.Append(isCommand && token.Latex.Length > 0 && char.IsAsciiLetter(token.Latex[0]) ? " " : "").Append(token.Latex);
        }

        return latex.ToString();
    }

    private static IEnumerable<Token> Tokens(object part) => part switch
    {
        string text => TokensOfText(text),
        XElement { Name.LocalName: "i" } letters => [new(Kind.Operand, letters.Value, string.Concat(letters.Value.Select(letter => Letter(letter))))],
        XElement { Name.LocalName: "sub" } lowered => [new(Kind.Script, "_" + lowered.Value, $"_{{{Script(lowered)}}}")],
        XElement { Name.LocalName: "sup" } raised => [new(Kind.Script, "^" + raised.Value, $"^{{{Script(raised)}}}")],
        XElement { Name.LocalName: "span" } scripts => scripts.Elements().SelectMany(Tokens),
        XElement other => TokensOfText(other.Value),
        _ => [],
    };

    // In a script words stand among symbols.
    private static string Script(XElement script)
    {
        Token[] tokens = [.. script.Nodes().SelectMany(node => Tokens(node is XText text ? text.Value : node))];
        return Latex([.. tokens.Select(token => token.Kind == Kind.Word ? token with { Kind = Kind.Operand, Latex = $@"\text{{{token.Written}}}" } : token)
            .Select((token, at) => token.Kind == Kind.Space && (at == 0 || at == tokens.Length - 1) ? token with { Kind = Kind.Operator, Latex = " " } : token)]);
    }

    private static IEnumerable<Token> TokensOfText(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = at + 1;
            if (char.IsLetter(text[at]) && !Symbols.Latex.ContainsKey(text[at]))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '-' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
                {
                    end++;
                }

                string word = text[at..end];
                yield return Symbols.LatexFunctions.TryGetValue(word, out string? function) ? new(Kind.Operator, word, function) : new(Kind.Word, word, word);
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                {
                    end++;
                }

                yield return new(Kind.Operand, text[at..end], text[at..end]);
            }
            else
            {
                yield return Sign(text[at]);
            }

            at = end;
        }
    }

    private static Token Sign(char sign) => sign switch
    {
        ' ' or '\n' => new(Kind.Space, " ", " "),
        ',' or ';' or ':' or '.' or '"' or '’' or '‘' or '`' or '?' or '$' or '*' => new(Kind.Punctuation, sign.ToString(), sign.ToString()),
        '(' or '[' => new(Kind.Open, sign.ToString(), sign.ToString()),
        ')' or ']' => new(Kind.Close, sign.ToString(), sign.ToString()),
        '{' => new(Kind.Open, "{", @"\{"),
        '}' => new(Kind.Close, "}", @"\}"),
        '%' or '#' or '&' => new(Kind.Operator, sign.ToString(), @"\" + sign),
        '|' => new(Kind.Operand, "|", "|"),
        '<' => new(Kind.Operator, "<", @"\lt"),
        '>' => new(Kind.Operator, ">", @"\gt"),
        '\u2212' => new(Kind.Operator, "-", "-"),
        '\u2032' => new(Kind.Script, "'", "'"),
        _ => new(Kind.Operator, sign.ToString(), Letter(sign)),
    };

    private static string Letter(char letter) => Symbols.Latex.TryGetValue(letter, out string? command) ? command : letter.ToString();

    // What Markdown would read as a mark.
    private static string Escaped(string text) => text is "*" or "_" or "<" ? @"\" + text : text;

    private sealed record Token(Kind Kind, string Written, string Latex);
}
