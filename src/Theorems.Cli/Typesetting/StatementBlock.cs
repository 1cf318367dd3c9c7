using System.Text;
using Theorems.Checking.Claims;

namespace Theorems.Cli.Typesetting;

/// <summary>What a claim says, as Markdown for its page: its sentence, its setting and a list of its parts, set as mathematics.</summary>
internal static class StatementBlock
{
    /// <summary>The block, which ends with a line break.</summary>
    public static string Of(Claim claim)
    {
        StringBuilder text = new();
        text.Append(MathMarkdown.Prose(claim.Words)).Append("\n\n");
        foreach (string line in Lines(claim.Setting))
        {
            text.Append(MathMarkdown.Formula(line)).Append("\n\n");
        }

        foreach (Part part in claim.Parts)
        {
            string formula = string.Join(' ', part.Formula.Split('\n').Select(line => line.Trim()));
            text.Append("- **").Append(part.Name).Append("** ").Append(MathMarkdown.Formula(formula)).Append('\n');
        }

        return text.ToString();
    }

    // Lines that are set in belong to the line before.
    private static IEnumerable<string> Lines(string setting)
    {
        List<string> lines = [];
        foreach (string line in setting.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == ' ' && lines.Count > 0)
            {
                lines[^1] += " " + line.Trim();
            }
            else
            {
                lines.Add(line.Trim());
            }
        }

        return lines;
    }
}
