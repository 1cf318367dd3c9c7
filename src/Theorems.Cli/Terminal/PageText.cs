using System.Text.RegularExpressions;

namespace Theorems.Cli.Terminal;

/// <summary>The sections of a theorem's page as text: paragraphs, without the marks of Markdown.</summary>
internal static partial class PageText
{
    /// <summary>The paragraphs, each in one line; links are what they read as.</summary>
    public static IReadOnlyList<string> Paragraphs(string markdown) =>
        [.. EmptyLine().Split(markdown.ReplaceLineEndings("\n"))
            .Select(paragraph => Wrapping.Paragraph(Unmarked(paragraph)))
            .Where(paragraph => paragraph.Length > 0)];

    private static string Unmarked(string text) => Strong().Replace(Link().Replace(text, "$1"), "$1").Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"\[([^\]\n]+)\]\([^)\s]+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Strong();
}
