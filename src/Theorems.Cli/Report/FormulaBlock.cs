using System.Text.RegularExpressions;
using System.Xml.Linq;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>A formula of several lines: the letters of its parts stand out, and lines stay lines with their indentation.</summary>
internal static partial class FormulaBlock
{
    // Four spaces in the source set a line under the text of its part.
    private const double EmsPerSpace = 0.62;

    /// <summary>Sets a formula; where the page is narrow its lines wrap, and what follows hangs.</summary>
    public static XElement Of(string id, string formula) => Html.Element(
        "div.formula", Html.Is("tabindex", "0"), Html.Is("role", "region"), Html.Is("aria-label", $"Formula of {id}"),
        formula.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(Line));

    /// <summary>The name of a part, such as '(c) all windows': its letter stays upright.</summary>
    public static object[] PartName(string name)
    {
        Match part = Part().Match(name);
        return part.Success ? [Html.Element("span.part", part.Groups[1].Value), " ", .. Typesetter.Formula(name[part.Length..])] : Typesetter.Formula(name);
    }

    private static XElement Line(string line)
    {
        string text = line.TrimStart(' ');
        int indent = line.Length - text.Length;
        XAttribute? padding = indent > 0 ? Html.Is("style", FormattableString.Invariant($"--in:{EmsPerSpace * indent:0.##}em")) : null;
        return Html.Element("p", padding, PartName(text));
    }

    [GeneratedRegex(@"^(\((?:[A-Za-z]|[ivx]+|[0-9]+)\))(?: +|$)")]
    private static partial Regex Part();
}
