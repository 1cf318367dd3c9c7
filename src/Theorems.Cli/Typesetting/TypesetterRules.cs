using System.Text.RegularExpressions;

namespace Theorems.Cli.Typesetting;

/// <content>What a word or a sign is, by what stands beside it.</content>
internal sealed partial class Typesetter
{
    // 'a margin' and 'a sum' have an article where 'a w', 'a exp(x)' and 'a is' have a letter; so does 'A claim', but not 'A w = b'.
    private static bool IsArticle(string word, string text, int end)
    {
        if (word is not ("a" or "A") || Noun().Match(text, end) is not { Success: true } noun)
        {
            return false;
        }

        string name = noun.Groups[1].Value;
        char after = noun.Index + noun.Length < text.Length ? text[noun.Index + noun.Length] : ' ';
        return !Symbols.Greek.ContainsKey(name) && !Symbols.Verbs.Contains(name) && (!Symbols.Functions.Contains(name) || after is not ('(' or '_' or '|'));
    }

    // 'sum a_i' has an operator, 'sum of entries' a word.
    private static bool IsApplied(string word, string text, int end)
    {
        char next = end < text.Length ? text[end] : ' ';
        if (word is "sqrt" or "int")
        {
            return next == (word == "int" ? '_' : '(');
        }

        if (word == "grad" && next == '|')
        {
            // The length of a gradient that has no name: |grad|.
            return false;
        }

        Match applied = Applied().Match(text, end);
        string name = applied.Groups[1].Value;
        char after = applied.Index + applied.Length < text.Length ? text[applied.Index + applied.Length] : ' ';
        return next is '_' or '(' || (applied.Success
            && (name.Length < 2 || after is '_' or '(' || Symbols.Greek.ContainsKey(name) || Symbols.Functions.Contains(name)));
    }

    // The letter of a part, as in 'bound (c) is derived'.
    private static bool IsLabel(string text, int at) =>
        (at == 1 || (at > 1 && text[at - 2] == ' ')) && text[at - 1] == '(' && at + 1 < text.Length && text[at + 1] == ')';

    // The layers' norms have an apostrophe; the derivative relu' and the matrix DD' a prime.
    private bool IsApostrophe(string text, int at) => prose
        ? at > 2 && char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetterLower(text[at - 2]) && (at + 1 >= text.Length || text[at + 1] != '(')
        : text[at - 1] == 's' && at + 1 < text.Length && text[at + 1] == ' ';

    // Between words it joins them; between numbers and letters it subtracts.
    private bool IsHyphen(string text, int at)
    {
        if (_before == Kind.Word && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || char.IsAsciiLetterLower(text[at + 1])))
        {
            return true;
        }

        string after = Word().Match(text, at + 1).Value;
        bool glued = at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '^' or '=');
        return glued && after.Length > 2 && !Symbols.Greek.ContainsKey(after) && !Symbols.Functions.Contains(after);
    }

    [GeneratedRegex(@"\G[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G[0-9]+(?:\.[0-9]+)?(e[+-]?[0-9]+\b)?")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\G [(]?([A-Za-z]{2,})")]
    private static partial Regex Noun();

    [GeneratedRegex(@"\G(?:(-?)([A-Za-z]+|[0-9]+(?:\.[0-9]+)?)|[+](?![0-9({|])|-(?=[ ,;:.)\]}=]|$))")]
    private static partial Regex Raised();

    // A letter with a number behind it is that letter with an index, as in P1 and K3.
    [GeneratedRegex(@"(?<![A-Za-z0-9_^.])([A-Z])([0-9]+)(?![A-Za-z0-9(.])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\G()([A-Za-z]+[0-9]*|[0-9]+|\*)")]
    private static partial Regex Lowered();

    [GeneratedRegex("^([A-Za-z]|[0-9]+)$")]
    private static partial Regex Lone();

    [GeneratedRegex("^([A-Za-z]|[a-z]{3,})$")]
    private static partial Regex RaisedName();

    [GeneratedRegex("^([A-Z]?[a-z]*|[A-Z]|[A-Za-z][0-9]+)$")]
    private static partial Regex LoweredName();

    [GeneratedRegex(@"\G [(]?(?:([A-Za-z]+)|[0-9|(\[])|\G\|(?![\^_])")]
    private static partial Regex Applied();

    [GeneratedRegex(@"^(?:^|[^A-Za-z0-9_^])[A-Za-z]\.[A-Za-z]\.")]
    private static partial Regex Initials();

    [GeneratedRegex("^_[A-Za-z]{2,}$")]
    private static partial Regex NamesOnly();

    [GeneratedRegex(@"(->|=|[+-]|\bto)\s*$")]
    private static partial Regex Unbounded();

    [GeneratedRegex(@"(?<![A-Za-z0-9)\]}'])<([^<>=\s](?:[^<>=]*,[^<>=]*)[^<>=\s])>")]
    private static partial Regex Angles();
}
