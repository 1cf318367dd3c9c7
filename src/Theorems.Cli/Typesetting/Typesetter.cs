using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Theorems.Cli.Typesetting;

/// <summary>
/// Sets the plain text of a formula as people print it: letters slanted, Greek letters, scripts lowered and raised. What can be read in two ways is left
/// as it was written.
/// </summary>
/// <param name="prose">Whether the text is sentences with formulas in them, so that words such as 'sum' are words.</param>
internal sealed partial class Typesetter(bool prose)
{
    private const char Minus = '\u2212';
    private const char Prime = '\u2032';
    private const string Transposed = "T";
    private readonly List<object> _set = [];
    private readonly StringBuilder _plain = new();
    private Kind _before = Kind.Space;
    private bool _isQuoted;

    private enum Kind
    {
        Space,
        Word,
        Symbol,
        Number,
        Other,
    }

    /// <summary>A formula, as text and elements.</summary>
    public static object[] Formula(string text) => new Typesetter(prose: false).Set(text);

    /// <summary>Sentences with formulas in them.</summary>
    public static object[] Prose(string text) => new Typesetter(prose: true).Set(text);

    private object[] Set(string text)
    {
        text = Angles().Replace(text, "⟨$1⟩");
        text = prose ? text : Numbered().Replace(text, "$1_$2");
        for (int at = 0; at < text.Length;)
        {
            at = Abbreviation(text, at) ?? (
                char.IsAsciiLetter(text[at]) ? Letters(text, at)
                : char.IsAsciiDigit(text[at]) ? Digits(text, at)
                : text[at] is '_' or '^' && _before is not Kind.Space ? Scripts(text, at)
                : Sign(text, at));
        }

        Flush();
        return [.. _set];
    }

    private static int? AbbreviationLength(string text, int at) =>
        Symbols.Abbreviations.FirstOrDefault(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)?.Length;

    private int? Abbreviation(string text, int at)
    {
        if (_before is Kind.Word or Kind.Symbol or Kind.Number || AbbreviationLength(text, at) is not { } length)
        {
            return null;
        }

        Plain(text.Substring(at, length), Kind.Word);
        return at + length;
    }

    private int Letters(string text, int at)
    {
        string word = Word().Match(text, at).Value;
        int end = at + word.Length;
        char next = end < text.Length ? text[end] : ' ';
        if (Symbols.Greek.TryGetValue(word, out string? greek) && !(prose && next == '-'))
        {
            Italic(greek);
        }
        else if (word is "lmax" or "lmin")
        {
            Italic(Symbols.Greek["lambda"]);
            Add(Html.Element("sub", word[1..]));
            _before = Kind.Symbol;
        }
        else if (!prose && Symbols.Operators.TryGetValue(word, out string? symbol) && IsApplied(word, text, end))
        {
            Plain(symbol, Kind.Symbol);
        }
        else if (!prose && word == "inf" && next != '_' && Unbounded().IsMatch(text[..at]))
        {
            Plain("∞", Kind.Symbol);
        }
        else if (word.Length == 1 && !IsArticle(word, text, end) && !(prose && IsLabel(text, at)))
        {
            Italic(word);
        }
        else if (word.Length == 2 && at > 0 && char.IsAsciiDigit(text[at - 1]) && !Symbols.Ordinals.Contains(word))
        {
            // A product such as 2tc.
            Italic(word);
        }
        else if (word.Length == 2
            && char.IsAsciiLetterLower(word[0]) != char.IsAsciiLetterLower(word[1])
            && !(prose ? char.IsAsciiLetterUpper(word[0]) : Symbols.Words.Contains(word)))
        {
            // A product such as nR; in prose Xu is a name.
            Italic(word);
        }
        else
        {
            Plain(word, Kind.Word);
        }

        return end;
    }

    private int Digits(string text, int at)
    {
        Match number = Numeral().Match(text, at);
        Plain(number.Groups[1].Success ? PrintedNumber.Typeset(number.Value) : number.Value, _before == Kind.Symbol ? Kind.Symbol : Kind.Number);
        return at + number.Length;
    }

    // x_n^2 lowers and raises; x^n_k could be x^(n_k) or a raised n over a lowered k, so it stays as written.
    private int Scripts(string text, int at)
    {
        List<XElement> scripts = [];
        int end = at;
        bool isAmbiguous = false;
        bool isOpen = false;
        while (end < text.Length && text[end] is '_' or '^')
        {
            bool raised = text[end] == '^';
            int? after = Script(text, end + 1, raised, out object[] content, out bool opens);
            if (after is null)
            {
                isAmbiguous |= scripts.Count == 0;
                break;
            }

            isAmbiguous |= isOpen || scripts.Any(script => script.Name.LocalName == (raised ? "sup" : "sub"));
            isOpen = opens;
            scripts.Add(Html.Element(raised ? "sup" : "sub", content));
            end = after.Value;
        }

        isAmbiguous |= isOpen && end < text.Length && ((text[end] == '(' && text[end - 1] != Transposed[0]) || char.IsAsciiLetter(text[end]));
        if (isAmbiguous || (prose && _before == Kind.Word && NamesOnly().IsMatch(text[at..end])))
        {
            end = Math.Max(end, at + 1);
            Plain(text[at..end].Replace('-', Minus), Kind.Symbol);
            return end;
        }

        if (scripts is [{ Name.LocalName: "sub" } lowered, { } above] && Symbols.IsShort(lowered.Value) && Symbols.IsShort(above.Value))
        {
            // One above the other, as in print.
            scripts = [Html.Element("span.scripts", above, lowered)];
        }

        scripts.ForEach(Add);
        _before = Kind.Symbol;
        return end;
    }

    // One script: a group in brackets, which disappear, a sign, or one name or number, with a sign before it if it is raised. It is open if what is
    // lowered next could belong to it as well as to what it stands on; after a sign, as in t^-theta_n, it belongs to the raised letter.
    private static int? Script(string text, int at, bool raised, out object[] content, out bool isOpen)
    {
        isOpen = false;
        if (at < text.Length && text[at] is '(' or '{')
        {
            int close = Closing(text, at);
            // A lone number or letter in brackets is no exponent and no index, as in h^(2): the brackets mean something.
            bool isLone = close > 0 && text[at] == '(' && Lone().IsMatch(text[(at + 1)..close]);
            content = close < 0 ? [] : Formula(isLone ? text[at..(close + 1)] : text[(at + 1)..close]);
            return close < 0 ? null : close + 1;
        }

        if (raised && at + 1 < text.Length && text[at] == '-' && (text[at + 1] is '(' or '{'))
        {
            int close = Closing(text, at + 1);
            content = close < 0 ? [] : [Minus.ToString(), .. Formula(text[at + 1] == '(' ? text[(at + 1)..(close + 1)] : text[(at + 2)..close])];
            return close < 0 ? null : close + 1;
        }

        Match bare = (raised ? Raised() : Lowered()).Match(text, at);
        string name = bare.Groups[2].Value;
        bool isName = name.Length > 0 && char.IsAsciiLetter(name[0]);
        if (isName && !(raised ? RaisedName() : LoweredName()).IsMatch(name) && !Symbols.Greek.ContainsKey(name))
        {
            // x^TU is more likely a product than a word.
            content = [];
            return null;
        }

        isOpen = raised && isName && bare.Groups[1].Length == 0;
        int end = at + bare.Length;
        if (raised && isName && !isOpen && end < text.Length && text[end] == '_' && Script(text, end + 1, raised: false, out _, out _) is { } nested)
        {
            content = Formula(text[at..nested]);
            return nested;
        }

        char next = end < text.Length ? text[end] : ' ';
        if (raised && isName && next == '(' && Symbols.Functions.Contains(name) && Closing(text, end) is > 0 and int closing)
        {
            content = Formula(text[at..(closing + 1)]);
            isOpen = false;
            return closing + 1;
        }

        // e^f(x) and x^2y can be read in two ways.
        isOpen |= raised && (isName ? next == '(' && name != Transposed : name.Length > 0 && char.IsAsciiLetter(next));
        // In a script two letters are two indices, more are a word.
        content = isName && name.Length == 2 && !Symbols.Greek.ContainsKey(name)
            ? [bare.Groups[1].Value.Replace('-', Minus), Html.Element("i", name)]
            : Formula(bare.Value);
        return bare.Success ? end : null;
    }

    private static int Closing(string text, int at)
    {
        int depth = 0;
        for (int index = at; index < text.Length; index++)
        {
            depth += text[index] is '(' or '{' ? 1 : text[index] is ')' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    private int Sign(string text, int at)
    {
        foreach ((string written, string printed) in Symbols.Signs)
        {
            if (string.CompareOrdinal(text, at, written, 0, written.Length) == 0)
            {
                Plain(printed, written[^1] == ' ' ? Kind.Space : Kind.Other);
                return at + written.Length;
            }
        }

        char next = at + 1 < text.Length ? text[at + 1] : ' ';
        char sign = text[at];
        string shown = sign switch
        {
            '-' => IsHyphen(text, at) ? "-" : Minus.ToString(),
            // The possessive of an expression.
            '\'' when next == 's' && (at + 2 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 2])) && at > 0 && !char.IsWhiteSpace(text[at - 1]) => "’",
            '\'' when _isQuoted && !char.IsLetterOrDigit(next) && next is not ('_' or '^' or '(') => "’",
            '\'' when (at == 0 || text[at - 1] is ' ' or '(') && char.IsLetter(next) => "‘",
            '\'' => (_before == Kind.Word && IsApostrophe(text, at) ? '’'
                : _before is Kind.Word or Kind.Symbol || text[..at].EndsWith(')') ? Prime
                : sign).ToString(),
            '.' when _before == Kind.Symbol && !Initials().IsMatch(text[Math.Max(0, at - 2)..]) && (char.IsAsciiLetter(next) || next is '(' or '|') => "·",
            _ => sign.ToString(),
        };
        _isQuoted = shown == "‘" || (_isQuoted && shown != "’");
        if (shown == "’" && next == 's')
        {
            Plain("’s", Kind.Word);
            return at + 2;
        }

        // The prime of a symbol and the end of a group can carry scripts and dots.
        Kind kind = char.IsWhiteSpace(sign) ? Kind.Space
            : sign is not (')' or ']' or '|' or '\'' or '⟩') ? Kind.Other
            : _before == Kind.Word && sign == '\'' ? Kind.Word
            : Kind.Symbol;
        Plain(shown, kind);
        return at + 1;
    }

    private void Italic(string letters)
    {
        Flush();
        Add(Html.Element("i", letters));
        _before = Kind.Symbol;
    }

    private void Add(XElement element)
    {
        Flush();
        _set.Add(element);
    }

    private void Plain(string text, Kind kind)
    {
        _plain.Append(text);
        _before = kind;
    }

    private void Flush()
    {
        if (_plain.Length > 0)
        {
            _set.Add(_plain.ToString());
            _plain.Clear();
        }
    }
}
